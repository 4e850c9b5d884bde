package org.rightsplan.model;

/**
 * What a number counts, in the words or the symbol that the plan uses: {@code "persons"}, {@code
 * "%"}, {@code "mu"}, {@code "per 100,000"}.
 *
 * <p>Two units are the same if their names are; the library converts no units.
 *
 * @param name the word or symbol, not blank
 */
public record Unit(String name) {

  /** A hundredth part. */
  public static final Unit PERCENT = new Unit("%");

  /** A difference between two percentages. */
  public static final Unit PERCENTAGE_POINTS = new Unit("percentage points");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Unit {
    Check.notBlank("Unit.name", name);
  }

  /** Returns the unit with this name. */
  public static Unit of(String name) {
    return new Unit(name);
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
