package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Target;
import org.rightsplan.model.Unit;

/**
 * The numbers that a target sets, and what a statement means by its own; as {@link
 * Assertion.TargetIs} says.
 *
 * @param numbers one, or the two ends of a range, in the unit of the statement
 * @param direction which way the change goes of whose size the statement speaks, as a sign; 0 if it
 *     speaks of no change
 * @param places how many places the point of the numbers moves left before they are held against
 *     what is meant: two for a share in percent
 * @param meant what the statement can mean
 * @param oneEnd whether the statement names a number, which may be either end of a range
 */
record SetNumbers(
    ImmutableList<BigDecimal> numbers, int direction, int places, Meant meant, boolean oneEnd) {

  /** Returns the numbers of a target, or empty if it has none that the statement can mean. */
  static Optional<SetNumbers> of(Assertion.TargetIs claim, Indicator indicator, Target target) {
    if (target.value().orElse(null) instanceof IndicatorValue.Ratio ratio) {
      return ofRatio(claim, target.unit().or(indicator::unit), ratio);
    }
    if (target.number().isEmpty() || !hasUnit(claim, indicator, target)) {
      return Optional.empty();
    }
    ImmutableList.Builder<BigDecimal> numbers = ImmutableList.builder();
    numbers.add(target.number().get());
    if (target.upper().orElse(null) instanceof IndicatorValue.Numeric end) {
      numbers.add(end.quantity().value());
    }
    Quantity stated = claim.number();
    int direction = target.mode().isChange() ? stated.value().signum() : 0;
    return Optional.of(
        new SetNumbers(
            numbers.build(),
            direction,
            0,
            Meant.by(direction < 0 ? Meant.size(stated) : stated),
            stated.approximation() == Approximation.EXACT));
  }

  private static boolean hasUnit(Assertion.TargetIs claim, Indicator indicator, Target target) {
    if (claim.unit().isEmpty()) {
      return true;
    }
    return switch (target.mode()) {
      case LEVEL -> isOrUnknown(target.unit().or(indicator::unit), claim.unit());
      case CHANGE_BY_PERCENT -> claim.unit().equals(Optional.of(Unit.PERCENT));
      case CHANGE_BY_PERCENTAGE_POINTS -> claim.unit().equals(Optional.of(Unit.PERCENTAGE_POINTS));
      // Numbers of times, which have no unit.
      case CHANGE_BY_FRACTION, MULTIPLE_OF_BASELINE, FRACTION_OF_BASELINE -> false;
    };
  }

  private static boolean isOrUnknown(Optional<Unit> own, Optional<Unit> claimed) {
    return own.isEmpty() || claimed.isEmpty() || own.equals(claimed);
  }

  /** Of "3 of 7" a statement can mean the 3, or the share. */
  private static Optional<SetNumbers> ofRatio(
      Assertion.TargetIs claim, Optional<Unit> own, IndicatorValue.Ratio ratio) {
    Quantity stated = claim.number();
    BigDecimal share = ratio.numerator().divide(ratio.denominator(), MathContext.DECIMAL64);
    if (claim.unit().equals(Optional.of(Unit.PERCENT))) {
      Quantity asShare = new Quantity(stated.value().movePointLeft(2), stated.approximation());
      return Optional.of(of(share.movePointRight(2), 2, Meant.byShare(asShare)));
    }
    if (!isOrUnknown(own, claim.unit())) {
      return Optional.empty();
    }
    return Optional.of(
        stated.value().abs().compareTo(BigDecimal.ONE) < 0
            ? of(share, 0, Meant.byShare(stated))
            : of(ratio.numerator(), 0, Meant.by(stated)));
  }

  private static SetNumbers of(BigDecimal number, int places, Meant meant) {
    return new SetNumbers(ImmutableList.of(number), 0, places, meant, true);
  }

  /** Tells whether the statement gives a number of the target, or all of a range agrees with it. */
  boolean agree() {
    return oneEnd
        ? numbers.stream().anyMatch(this::agrees)
        : numbers.stream().allMatch(this::agrees);
  }

  private boolean agrees(BigDecimal number) {
    if (number.signum() * direction < 0) {
      // A rise is no fall, of whatever size.
      return false;
    }
    BigDecimal held = number.movePointLeft(places);
    return meant.contains(direction < 0 ? held.negate() : held);
  }

  /** Returns the number that agrees with the statement, or the first one if none does. */
  Quantity figure() {
    return Quantity.exactly(
        numbers.stream().filter(this::agrees).findFirst().orElse(numbers.get(0)));
  }
}
