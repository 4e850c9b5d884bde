package org.rightsplan.model;

/** Whether a commitment ends with the plan's period. */
public enum Horizon {
  /** Not stated. */
  UNSTATED,
  /** To be reached within the period. */
  PERIODIC,
  /** To be pursued beyond the period. */
  LONG_TERM
}
