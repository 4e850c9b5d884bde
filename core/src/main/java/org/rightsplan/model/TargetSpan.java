package org.rightsplan.model;

/** Over what time a target's number adds up. */
public enum TargetSpan {
  /** Not stated. */
  UNSTATED,
  /** The state at the due date, such as a rate or a stock. */
  AT_DUE_DATE,
  /** The sum over the whole period, such as jobs added from 2009 to 2010. */
  TOTAL,
  /** The figure of each year, or their average. */
  PER_YEAR
}
