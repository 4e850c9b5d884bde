package org.rightsplan.model;

/** What a target's number is: a level to reach, or a step from a baseline. */
public enum TargetMode {
  /** The level to reach, such as 55 % or 18 million persons. */
  LEVEL,
  /** A relative change in percent, negative for a decrease: "-10 % compared with 2005". */
  CHANGE_BY_PERCENT,
  /** A change of a percentage, in points, negative for a decrease. */
  CHANGE_BY_PERCENTAGE_POINTS,
  /** A relative change as a fraction of the baseline, negative for a decrease: -0.25. */
  CHANGE_BY_FRACTION,
  /** A multiple of the baseline, above 0: 2 for "double". */
  MULTIPLE_OF_BASELINE,
  /** A fraction of the baseline, above 0: 0.5 for "half of". */
  FRACTION_OF_BASELINE;

  /** {@return whether the number is a signed change} */
  public boolean isChange() {
    return switch (this) {
      case CHANGE_BY_PERCENT, CHANGE_BY_PERCENTAGE_POINTS, CHANGE_BY_FRACTION -> true;
      case LEVEL, MULTIPLE_OF_BASELINE, FRACTION_OF_BASELINE -> false;
    };
  }
}
