package org.rightsplan.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number together with how exactly it is meant: 18, "nearly 200", "over 40", "about a third".
 *
 * <p>Decimals are kept as written, so {@code 0.50} and {@code 0.5} are different quantities that
 * agree with each other.
 *
 * @param value the printed number
 * @param approximation on which side of it the meant number lies
 */
public record Quantity(BigDecimal value, Approximation approximation) {

  /**
   * How far from the printed number "nearly", "over" and "about" reach, as a share of it: one
   * tenth. Documents do not say what they mean by these words; a tenth is this library's reading,
   * and {@link #agreesWith(BigDecimal, BigDecimal)} takes another.
   */
  public static final BigDecimal DEFAULT_TOLERANCE = new BigDecimal("0.1");

  /** Returns the number itself. */
  public static Quantity exactly(long value) {
    return new Quantity(BigDecimal.valueOf(value), Approximation.EXACT);
  }

  /** Returns the number itself, its decimals kept as given. */
  public static Quantity exactly(BigDecimal value) {
    return new Quantity(value, Approximation.EXACT);
  }

  /** Returns "nearly {@code value}": somewhat below. */
  public static Quantity nearly(long value) {
    return new Quantity(BigDecimal.valueOf(value), Approximation.NEARLY);
  }

  /** Returns "over {@code value}": somewhat above. */
  public static Quantity over(long value) {
    return new Quantity(BigDecimal.valueOf(value), Approximation.OVER);
  }

  /** Returns "about {@code value}": somewhat below or above. */
  public static Quantity about(long value) {
    return new Quantity(BigDecimal.valueOf(value), Approximation.ABOUT);
  }

  /**
   * Returns "about {@code numerator} of {@code denominator}", such as about a third, as a share
   * with four decimals.
   *
   * @throws IllegalArgumentException if the denominator is 0
   */
  public static Quantity aboutShare(long numerator, long denominator) {
    Check.that(denominator != 0, "Quantity.denominator", "a number other than 0", 0);
    BigDecimal share =
        BigDecimal.valueOf(numerator)
            .divide(BigDecimal.valueOf(denominator), 4, RoundingMode.HALF_EVEN);
    return new Quantity(share, Approximation.ABOUT);
  }

  /** Returns "at least {@code value}". */
  public static Quantity atLeast(long value) {
    return new Quantity(BigDecimal.valueOf(value), Approximation.AT_LEAST);
  }

  /** Returns "at most {@code value}". */
  public static Quantity atMost(long value) {
    return new Quantity(BigDecimal.valueOf(value), Approximation.AT_MOST);
  }

  /** Tells whether a counted number agrees with this one within {@link #DEFAULT_TOLERANCE}. */
  public boolean agreesWith(long counted) {
    return agreesWith(BigDecimal.valueOf(counted), DEFAULT_TOLERANCE);
  }

  /** Tells whether a counted number agrees with this one within {@link #DEFAULT_TOLERANCE}. */
  public boolean agreesWith(BigDecimal counted) {
    return agreesWith(counted, DEFAULT_TOLERANCE);
  }

  /**
   * Tells whether a counted share, {@code part} of {@code whole}, agrees with this one within
   * {@link #DEFAULT_TOLERANCE}; 66 of 198 agrees with about a third.
   *
   * @throws IllegalArgumentException if {@code whole} is 0
   */
  public boolean agreesWithShare(long part, long whole) {
    Check.that(whole != 0, "Quantity.whole", "a number other than 0", 0);
    return agreesWith(
        BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64),
        DEFAULT_TOLERANCE);
  }

  /**
   * Tells whether a counted number agrees with this one.
   *
   * <p>With {@code t} for the tolerance times the size of the value: EXACT takes the value only,
   * NEARLY from {@code value - t} to below the value, OVER from above the value to {@code value +
   * t}, ABOUT from {@code value - t} to {@code value + t}; AT_LEAST and AT_MOST have no far end and
   * no tolerance.
   *
   * @param counted the number to compare
   * @param tolerance a share of the value, 0 or more; 0.1 means a tenth
   * @throws IllegalArgumentException if the tolerance is negative
   */
  public boolean agreesWith(BigDecimal counted, BigDecimal tolerance) {
    Check.that(tolerance.signum() >= 0, "Quantity.tolerance", "0 or more", tolerance);
    BigDecimal reach = value.abs().multiply(tolerance);
    int side = counted.compareTo(value);
    boolean within = counted.subtract(value).abs().compareTo(reach) <= 0;
    return switch (approximation) {
      case EXACT -> side == 0;
      case NEARLY -> side < 0 && within;
      case OVER -> side > 0 && within;
      case ABOUT -> within;
      case AT_LEAST -> side >= 0;
      case AT_MOST -> side <= 0;
    };
  }

  /** Returns the number in words that a reader knows, such as {@code nearly 200}. */
  @Override
  public String toString() {
    return approximation.prefix() + value.toPlainString();
  }
}
