package org.rightsplan.diff;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Quantity;

/**
 * An exact quotient of two decimals, so that no average is rounded before it is compared.
 *
 * @param numerator the part
 * @param denominator the whole, above 0
 */
record Rational(BigDecimal numerator, BigDecimal denominator) implements Comparable<Rational> {

  static final Rational ONE = of(BigDecimal.ONE);

  /** Averages that do not come out even are shown with so many digits, marked as about. */
  private static final MathContext SHOWN = new MathContext(6, RoundingMode.HALF_EVEN);

  private static final int LONGEST_FRACTION = 8;

  static Rational of(BigDecimal number) {
    return new Rational(number, BigDecimal.ONE);
  }

  static Rational of(BigDecimal numerator, BigDecimal denominator) {
    return denominator.signum() < 0
        ? new Rational(numerator.negate(), denominator.negate())
        : new Rational(numerator, denominator);
  }

  Rational plus(Rational other) {
    return new Rational(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Rational times(Rational other) {
    return new Rational(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** Returns what a whole year's share of it is, if it adds up over so many months. */
  Rational perYear(int months) {
    return new Rational(
        numerator.multiply(BigDecimal.valueOf(12)),
        denominator.multiply(BigDecimal.valueOf(months)));
  }

  /** Returns a hundredth of it. */
  Rational percent() {
    return new Rational(numerator.scaleByPowerOfTen(-2), denominator);
  }

  Rational power(int exponent) {
    return new Rational(numerator.pow(exponent), denominator.pow(exponent));
  }

  int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(Rational other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** Returns the number as it is shown; marked as about if it is not shown in full. */
  Quantity shown() {
    BigDecimal shown;
    try {
      shown = numerator.divide(denominator);
    } catch (ArithmeticException endless) {
      return new Quantity(numerator.divide(denominator, SHOWN), Approximation.ABOUT);
    }
    return shown.stripTrailingZeros().scale() > LONGEST_FRACTION
        ? new Quantity(shown.round(SHOWN), Approximation.ABOUT)
        : Quantity.exactly(shown);
  }

  /** Returns the number as it is shown, with thousands set apart. */
  @Override
  public String toString() {
    return inWords(shown());
  }

  static String inWords(Quantity quantity) {
    boolean exact = quantity.approximation() == Approximation.EXACT;
    return (exact ? "" : "about ") + grouped(quantity.value());
  }

  private static String grouped(BigDecimal number) {
    BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    String text = bare.abs().toPlainString();
    int point = text.indexOf('.');
    StringBuilder grouped = new StringBuilder(text);
    for (int i = (point < 0 ? text.length() : point) - 3; i > 0; i -= 3) {
      grouped.insert(i, ',');
    }
    return (bare.signum() < 0 ? "-" : "") + grouped;
  }
}
