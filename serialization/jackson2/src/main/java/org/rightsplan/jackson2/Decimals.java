package org.rightsplan.jackson2;

import java.math.BigDecimal;

/**
 * The written form of decimals, which keeps both value and scale.
 *
 * <p>Digits are written out: {@code 0.50}, {@code 0.0000000001}. Only a decimal with a negative
 * scale, whose trailing zeros are not significant, needs an exponent: {@code 1E+3} is not {@code
 * 1000}.
 */
final class Decimals {

  /**
   * How many digits a decimal may have when written out, on either side of the point: as many as
   * Jackson allows in a number by default. Few characters such as {@code 1e999999999} could
   * otherwise fill the memory of whoever prints them.
   */
  static final int MOST_DIGITS = 1000;

  private Decimals() {}

  static String text(BigDecimal value) {
    return value.scale() >= 0 ? value.toPlainString() : value.toString();
  }

  static boolean isWithinLimit(BigDecimal value) {
    long whole = (long) value.precision() - value.scale();
    // The sign, the point and a zero before it are characters of the number too.
    long written = Math.max(whole, 1) + Math.max(value.scale(), 0);
    return written + 2 <= MOST_DIGITS;
  }

  static String limitExceeded() {
    return "expected a number of at most "
        + (MOST_DIGITS - 2)
        + " digits when written out, but got a longer one";
  }
}
