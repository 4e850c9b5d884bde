package org.rightsplan.diff;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.rightsplan.diff.TargetReason.Kind;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/**
 * A target's number in the form in which it can be compared.
 *
 * @param form what the number is
 * @param bounds the numbers with which it is reached
 * @param months over how many months it adds up, 12 for a yearly figure; empty if not known
 * @param isYearly whether it is a figure for each year
 * @param mayBeSum whether a level may be meant as a sum, the text not saying so
 * @param words the target as a reader knows it, without its date: the target itself, or a reason
 */
record Measured(
    Form form,
    Bounds bounds,
    OptionalInt months,
    boolean isYearly,
    boolean mayBeSum,
    Object words) {

  private static final Rational HUNDRED = Rational.of(BigDecimal.valueOf(100));

  /** What a number is. */
  enum Form {
    /** A state at a time. */
    LEVEL(Kind.A_LEVEL),
    /** Something that adds up. */
    SUM(Kind.A_SUM),
    /** A change in percentage points, which adds up. */
    POINTS(Kind.A_CHANGE_IN_POINTS),
    /** A share of the state at the start, which multiplies. */
    FACTOR(Kind.A_RELATIVE_CHANGE);

    private final Kind kind;

    Form(Kind kind) {
      this.kind = kind;
    }

    TargetReason reason() {
      return kind.of();
    }
  }

  /** Reads a target that has a number. */
  static Measured of(SetTarget set) {
    Target target = set.target();
    Bounds bounds = Bounds.of(target).orElseThrow();
    if (isCountedInPercent(set)) {
      bounds = bounds.map(HUNDRED::times);
    }
    boolean isYearly = target.span() == TargetSpan.PER_YEAR;
    OptionalInt months = isYearly ? OptionalInt.of(12) : months(set);
    return switch (target.mode()) {
      case CHANGE_BY_PERCENTAGE_POINTS ->
          new Measured(Form.POINTS, bounds, months, isYearly, false, set);
      case LEVEL -> level(set, bounds, months);
      default ->
          new Measured(
              Form.FACTOR,
              bounds.map(end -> factor(target.mode(), end)),
              months,
              isYearly,
              false,
              set);
    };
  }

  /** "1 of 2" is 50 where what is measured is counted in percent. */
  private static boolean isCountedInPercent(SetTarget set) {
    return set.target().mode() == TargetMode.LEVEL
        && set.target().value().orElse(null) instanceof IndicatorValue.Ratio
        && set.unit().equals(Optional.of(Unit.PERCENT));
  }

  private static Measured level(SetTarget set, Bounds bounds, OptionalInt months) {
    TargetSpan span = set.target().span();
    // A share does not add up: 4 percent each year are never 20 percent.
    boolean isShare = set.unit().equals(Optional.of(Unit.PERCENT));
    boolean isSum = span == TargetSpan.TOTAL || span == TargetSpan.PER_YEAR;
    return !isShare && isSum
        ? new Measured(Form.SUM, bounds, months, span == TargetSpan.PER_YEAR, false, set)
        : new Measured(
            Form.LEVEL,
            bounds,
            OptionalInt.empty(),
            false,
            !isShare && span == TargetSpan.UNSTATED,
            set);
  }

  static OptionalInt months(SetTarget set) {
    Optional<SetTarget.Length> length = set.length();
    return length.isPresent() ? OptionalInt.of(length.get().months()) : OptionalInt.empty();
  }

  private static Rational factor(TargetMode mode, Rational number) {
    return switch (mode) {
      case CHANGE_BY_PERCENT -> Rational.ONE.plus(number.percent());
      case CHANGE_BY_FRACTION -> Rational.ONE.plus(number);
      default -> number;
    };
  }

  /**
   * Compares a change with standing still: above 0 for a rise, below for a fall; 0 also for a range
   * that reaches from the one to the other.
   */
  static int compareWithStanding(Target target) {
    Rational number = Rational.of(target.number().orElse(BigDecimal.ZERO));
    int low = compareWithStanding(target, number);
    int high = compareWithStanding(target, target.upper().flatMap(Bounds::number).orElse(number));
    return low * high < 0 ? 0 : low != 0 ? low : high;
  }

  private static int compareWithStanding(Target target, Rational number) {
    return target.mode() == TargetMode.CHANGE_BY_PERCENTAGE_POINTS
        ? number.signum()
        : Integer.signum(factor(target.mode(), number).compareTo(Rational.ONE));
  }

  static boolean hasNegative(Bounds bounds) {
    return Stream.of(bounds.low(), bounds.high())
        .flatMap(Optional::stream)
        .anyMatch(end -> end.signum() < 0);
  }

  /** Returns the level to which a change leads from a known baseline; a level is one already. */
  Optional<Measured> asLevel(SetTarget set) {
    if (form == Form.LEVEL) {
      return Optional.of(this);
    }
    Optional<Rational> start = set.baseline().flatMap(Measured::exactValue);
    boolean sameUnit =
        set.baseline()
            .flatMap(Baseline::unit)
            .map(unit -> set.indicator().unit().equals(Optional.of(unit)))
            .orElse(true);
    if (form == Form.SUM || isYearly || start.isEmpty() || !sameUnit) {
      return Optional.empty();
    }
    // Multiplying turns the order round below 0.
    if (form == Form.FACTOR && start.get().signum() < 0) {
      return Optional.empty();
    }
    Bounds level =
        bounds.map(end -> form == Form.FACTOR ? end.times(start.get()) : end.plus(start.get()));
    return Optional.of(
        new Measured(
            Form.LEVEL,
            level,
            OptionalInt.empty(),
            false,
            false,
            Kind.AS_LEVEL.of(words, start.get().shown(), ends(level))));
  }

  private static Optional<Rational> exactValue(Baseline baseline) {
    return baseline
        .value()
        .filter(IndicatorValue.Numeric.class::isInstance)
        .map(value -> ((IndicatorValue.Numeric) value).quantity())
        .filter(quantity -> quantity.approximation() == Approximation.EXACT)
        .map(quantity -> Rational.of(quantity.value()));
  }

  /** Returns the ends: a quantity, or a reason such as {@code at least 0.9}. */
  static Object ends(Bounds bounds) {
    if (bounds.low().isEmpty()) {
      return (bounds.highOpen() ? Kind.LESS_THAN : Kind.AT_MOST)
          .of(bounds.high().orElseThrow().shown());
    }
    Rational low = bounds.low().get();
    if (bounds.high().isEmpty()) {
      return (bounds.lowOpen() ? Kind.MORE_THAN : Kind.AT_LEAST).of(low.shown());
    }
    Rational high = bounds.high().get();
    return low.compareTo(high) == 0 ? low.shown() : Kind.RANGE.of(low.shown(), high.shown());
  }

  Object wordsWithTime() {
    return isYearly || months.isEmpty()
        ? words
        : Kind.IN_TIME.of(words, Period.ofMonths(months.getAsInt()));
  }

  /** Returns such as {@code 300,000 in 2 years = 150,000 a year}; the months must be known. */
  TargetReason perYear() {
    if (isYearly) {
      return Kind.A_YEAR.of(ends(bounds));
    }
    int over = months.orElseThrow();
    return Kind.YEARLY_AVERAGE.of(
        ends(bounds), Period.ofMonths(over), ends(bounds.map(end -> end.perYear(over))));
  }
}
