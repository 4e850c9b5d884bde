package org.rightsplan.model;

/** Which way an indicator improves. */
public enum Direction {
  /** Not stated. */
  UNSTATED,
  /** Higher is what the plan wants. */
  INCREASE,
  /** Lower is what the plan wants. */
  DECREASE,
  /** The same level is what the plan wants. */
  MAINTAIN
}
