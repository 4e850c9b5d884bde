package org.rightsplan.claim;

import java.math.BigDecimal;
import java.util.Optional;
import org.rightsplan.model.Quantity;

/**
 * The numbers that a stated quantity can mean, as {@link Quantity#agreesWith} has it, from one end
 * to the other; an end empty if there is none.
 *
 * @param open whether the ends themselves are left out: the lower one for "over", the upper one for
 *     "nearly"
 */
record Meant(Optional<BigDecimal> from, Optional<BigDecimal> to, Open open) {

  /** Which end is not meant itself. */
  enum Open {
    NEITHER,
    LOWER,
    UPPER
  }

  static Meant by(Quantity stated) {
    return by(stated, BigDecimal.ZERO);
  }

  /**
   * Returns what a stated share can mean.
   *
   * <p>A share such as a third has no decimal, and is stated rounded: a decimal of two places or
   * more stands for all that is rounded to it, half a unit of its last place to either side. One of
   * fewer places (0.5, 1) stands for itself.
   */
  static Meant byShare(Quantity stated) {
    int places = stated.value().scale();
    return by(stated, places < 2 ? BigDecimal.ZERO : BigDecimal.valueOf(5, places + 1));
  }

  private static Meant by(Quantity stated, BigDecimal slack) {
    BigDecimal value = stated.value();
    BigDecimal reach = value.abs().multiply(Quantity.DEFAULT_TOLERANCE);
    BigDecimal below = value.subtract(slack);
    BigDecimal above = value.add(slack);
    return switch (stated.approximation()) {
      case EXACT -> between(below, above, Open.NEITHER);
      case NEARLY -> between(below.subtract(reach), below, Open.UPPER);
      case OVER -> between(above, above.add(reach), Open.LOWER);
      case ABOUT ->
          between(value.subtract(reach.max(slack)), value.add(reach.max(slack)), Open.NEITHER);
      case AT_LEAST -> new Meant(Optional.of(below), Optional.empty(), Open.NEITHER);
      case AT_MOST -> new Meant(Optional.empty(), Optional.of(above), Open.NEITHER);
    };
  }

  private static Meant between(BigDecimal from, BigDecimal to, Open open) {
    return new Meant(Optional.of(from), Optional.of(to), open);
  }

  /** Returns a change without its direction: "nearly 30 fewer" is nearly 30. */
  static Quantity size(Quantity change) {
    return new Quantity(change.value().abs(), change.approximation());
  }

  /** Tells whether a number is not below what is meant. */
  boolean isReachedBy(BigDecimal number) {
    return from.map(end -> number.compareTo(end) >= (open == Open.LOWER ? 1 : 0)).orElse(true);
  }

  /** Tells whether a number is not above what is meant. */
  boolean isKeptBy(BigDecimal number) {
    return to.map(end -> number.compareTo(end) <= (open == Open.UPPER ? -1 : 0)).orElse(true);
  }

  /** Tells whether a number is meant. */
  boolean contains(BigDecimal number) {
    return isReachedBy(number) && isKeptBy(number);
  }
}
