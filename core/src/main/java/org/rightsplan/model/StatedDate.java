package org.rightsplan.model;

/**
 * A date of a target or baseline with where it comes from.
 *
 * @param date the date
 * @param basis whether the text prints it
 */
public record StatedDate(PartialDate date, DateBasis basis) {

  /** Returns a date that the text prints with the target. */
  public static StatedDate printed(PartialDate date) {
    return new StatedDate(date, DateBasis.PRINTED);
  }

  /** Returns a date that the text does not print and that the period of the edition supplies. */
  public static StatedDate inherited(PartialDate date) {
    return new StatedDate(date, DateBasis.INHERITED);
  }

  /** Returns the date, marked unless it is printed. */
  @Override
  public String toString() {
    return switch (basis) {
      case PRINTED -> date.toString();
      case INHERITED -> date + " (inherited from the period)";
      case INFERRED -> date + " (inferred)";
    };
  }
}
