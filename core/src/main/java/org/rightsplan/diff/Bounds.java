package org.rightsplan.diff;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;

/**
 * The numbers with which a target is reached, from a low to a high end.
 *
 * <p>What "about", "nearly" and "over" reach is {@link Quantity#DEFAULT_TOLERANCE}.
 *
 * @param low the low end, or empty if there is none
 * @param lowOpen whether the low end itself does not suffice
 * @param high the high end, or empty if there is none
 * @param highOpen whether the high end itself does not suffice
 * @param approximate whether the ends are those of a way of speaking
 */
record Bounds(
    Optional<Rational> low,
    boolean lowOpen,
    Optional<Rational> high,
    boolean highOpen,
    boolean approximate) {

  /** Reads a target's number; empty if it has none. A change is read with its sign. */
  static Optional<Bounds> of(Target target) {
    Optional<Rational> number = target.value().flatMap(Bounds::number);
    if (number.isEmpty() || !target.comparator().hasNumber()) {
      return Optional.empty();
    }
    boolean fall = target.mode().isChange() && number.get().signum() < 0;
    Rational value = number.get();
    TargetComparator comparator = fall ? mirrored(target.comparator()) : target.comparator();
    return Optional.of(
        switch (comparator) {
          case LESS_THAN -> most(value, true);
          case AT_MOST -> most(value, false);
          case GREATER_THAN -> least(value, true);
          case AT_LEAST -> least(value, false);
          case ABOUT -> around(value, -1, false, 1, false);
          case NEARLY -> around(value, -1, false, 0, true);
          case OVER -> around(value, 0, true, 1, false);
          case BETWEEN ->
              new Bounds(number, false, target.upper().flatMap(Bounds::number), false, false);
          default -> new Bounds(number, false, number, false, false);
        });
  }

  static Optional<Rational> number(IndicatorValue value) {
    if (value instanceof IndicatorValue.Numeric numeric) {
      return Optional.of(Rational.of(numeric.quantity().value()));
    }
    return value instanceof IndicatorValue.Ratio ratio
        ? Optional.of(Rational.of(ratio.numerator(), ratio.denominator()))
        : Optional.empty();
  }

  /** A fall by more than 10 ends below -10. */
  private static TargetComparator mirrored(TargetComparator comparator) {
    return switch (comparator) {
      case LESS_THAN -> TargetComparator.GREATER_THAN;
      case GREATER_THAN -> TargetComparator.LESS_THAN;
      case AT_MOST -> TargetComparator.AT_LEAST;
      case AT_LEAST -> TargetComparator.AT_MOST;
      case NEARLY -> TargetComparator.OVER;
      case OVER -> TargetComparator.NEARLY;
      default -> comparator;
    };
  }

  private static Bounds least(Rational value, boolean open) {
    return new Bounds(Optional.of(value), open, Optional.empty(), false, false);
  }

  private static Bounds most(Rational value, boolean open) {
    return new Bounds(Optional.empty(), false, Optional.of(value), open, false);
  }

  private static Bounds around(
      Rational value, int below, boolean lowOpen, int above, boolean highOpen) {
    BigDecimal reach = value.numerator().abs().multiply(Quantity.DEFAULT_TOLERANCE);
    return new Bounds(
        Optional.of(value.plus(new Rational(times(reach, below), value.denominator()))),
        lowOpen,
        Optional.of(value.plus(new Rational(times(reach, above), value.denominator()))),
        highOpen,
        true);
  }

  private static BigDecimal times(BigDecimal reach, int sign) {
    return reach.multiply(BigDecimal.valueOf(sign));
  }

  /** Applies a function that keeps the order of numbers to both ends. */
  Bounds map(UnaryOperator<Rational> increasing) {
    return new Bounds(low.map(increasing), lowOpen, high.map(increasing), highOpen, approximate);
  }

  /** Returns the end that matters: the least to be reached, or the most to be left. */
  Optional<Rational> end(boolean up) {
    return up ? low : high;
  }

  private boolean endOpen(boolean up) {
    return up ? lowOpen : highOpen;
  }

  /** Tells whether the two may mean the same, one of them being a way of speaking. */
  boolean mayMean(Bounds other, boolean up) {
    if (!approximate && !other.approximate) {
      return false;
    }
    Bounds one = approximate ? this : point(up);
    Bounds two = other.approximate ? other : other.point(up);
    return one.startsBeforeEndOf(two) && two.startsBeforeEndOf(one);
  }

  private Bounds point(boolean up) {
    return new Bounds(end(up), false, end(up), false, false);
  }

  private boolean startsBeforeEndOf(Bounds other) {
    int order = low.orElseThrow().compareTo(other.high.orElseThrow());
    return order < 0 || (order == 0 && !lowOpen && !other.highOpen);
  }

  /**
   * Compares how much is asked: above 0 if the other one asks for more. Both must have the end that
   * matters.
   */
  int asksMoreIn(Bounds other, boolean up) {
    int order = other.end(up).orElseThrow().compareTo(end(up).orElseThrow());
    if (order != 0) {
      return up ? order : -order;
    }
    return Boolean.compare(other.endOpen(up), endOpen(up));
  }
}
