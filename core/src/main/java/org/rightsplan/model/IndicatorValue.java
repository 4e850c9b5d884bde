package org.rightsplan.model;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an indicator shows or shall show: a number, a ratio, a yes or no, a category, words, or
 * nothing available together with the reason.
 *
 * <p>"Unknown", "not applicable" and zero are three different values; "no target set" is a fourth
 * thing and is no value at all: the indicator then has no target.
 */
public sealed interface IndicatorValue {

  /** Returns an exact number. */
  static IndicatorValue of(long number) {
    return new Numeric(Quantity.exactly(number));
  }

  /** Returns an exact number, its decimals kept as given. */
  static IndicatorValue of(String decimal) {
    return new Numeric(Quantity.exactly(new BigDecimal(decimal)));
  }

  /** Returns a number that may be approximate. */
  static IndicatorValue of(Quantity quantity) {
    return new Numeric(quantity);
  }

  /** Returns words in place of a number, such as "largely eliminated". */
  static IndicatorValue of(LocalizedText text) {
    return new Narrative(text);
  }

  /** Returns the absence of a value with its reason. */
  static IndicatorValue unavailable(UnavailableReason reason) {
    return new Unavailable(reason, Optional.empty());
  }

  /**
   * A number, exact or approximate.
   *
   * @param quantity the number
   */
  record Numeric(Quantity quantity) implements IndicatorValue {
    @Override
    public String toString() {
      return quantity.toString();
    }
  }

  /**
   * A ratio whose two numbers both matter, such as 3 of 7 districts.
   *
   * @param numerator the part
   * @param denominator the whole, not 0
   */
  record Ratio(BigDecimal numerator, BigDecimal denominator) implements IndicatorValue {
    /**
     * Checks the denominator.
     *
     * @throws IllegalArgumentException if it is 0
     */
    public Ratio {
      Check.that(denominator.signum() != 0, "Ratio.denominator", "a number other than 0", 0);
    }

    @Override
    public String toString() {
      return numerator.toPlainString() + " of " + denominator.toPlainString();
    }
  }

  /**
   * An answer of yes or no, such as whether a law is in force.
   *
   * @param yes true for yes
   */
  record YesNo(boolean yes) implements IndicatorValue {
    @Override
    public String toString() {
      return yes ? "yes" : "no";
    }
  }

  /**
   * One of a list of categories that the indicator defines, such as "pilot" or "nationwide".
   *
   * @param category the category's name, not blank
   */
  record Category(String category) implements IndicatorValue {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Category {
      Check.notBlank("Category.category", category);
    }

    @Override
    public String toString() {
      return category;
    }
  }

  /**
   * Words.
   *
   * @param text what is said
   */
  record Narrative(LocalizedText text) implements IndicatorValue {
    @Override
    public String toString() {
      return text.toString();
    }
  }

  /**
   * No value, and why.
   *
   * @param reason why there is none
   * @param note more about it, not blank
   */
  record Unavailable(UnavailableReason reason, Optional<String> note) implements IndicatorValue {
    /**
     * Checks the note.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Unavailable {
      Check.notBlank("Unavailable.note", note);
    }

    @Override
    public String toString() {
      return "unavailable (" + reason + note.map(more -> ": " + more).orElse("") + ")";
    }
  }
}
