package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an indicator is to reach, and by when.
 *
 * <p>Three questions are kept apart: what the number is ({@link #mode()}), how it is to be reached
 * ({@link #comparator()}), and over what time it adds up ({@link #span()}). "To fall by more than
 * 10 percent" has the mode CHANGE_BY_PERCENT, the comparator GREATER_THAN and the value -10.
 *
 * <p>A due date may lie outside the period of the edition.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Target implements WithTarget {

  Target() {}

  /** {@return the identifier, where it has one} */
  public abstract Optional<String> id();

  /** {@return how the number is to be reached} */
  public abstract TargetComparator comparator();

  /** {@return what the number is; LEVEL unless set} */
  @Value.Default
  public TargetMode mode() {
    return TargetMode.LEVEL;
  }

  /** {@return over what time the number adds up; UNSTATED unless set} */
  @Value.Default
  public TargetSpan span() {
    return TargetSpan.UNSTATED;
  }

  /**
   * {@return the number or the words; empty for a mere deadline} A number here is exact: how
   * exactly it is meant is the comparator's part.
   */
  public abstract Optional<IndicatorValue> value();

  /** {@return the upper end of {@link TargetComparator#BETWEEN}, otherwise empty} */
  public abstract Optional<IndicatorValue> upper();

  /** {@return what the number counts, where that differs from the indicator's unit} */
  public abstract Optional<Unit> unit();

  /** {@return the state from which a change is measured} */
  public abstract Optional<Baseline> baseline();

  /** {@return when it is to be reached} */
  public abstract Optional<StatedDate> due();

  /** {@return the words in which the text sets it} */
  public abstract Optional<LocalizedText> statement();

  /** {@return what part of the population or territory it covers, by dimension and value} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> dimensions();

  /** {@return where it stands} */
  public abstract ImmutableList<Citation> citations();

  /** {@return the number to reach, or empty where it is none} */
  public Optional<BigDecimal> number() {
    return value()
        .filter(IndicatorValue.Numeric.class::isInstance)
        .map(value -> ((IndicatorValue.Numeric) value).quantity().value());
  }

  @Value.Check
  void check() {
    Check.notBlank("Target.id", id());
    value().ifPresent(value -> checkExact("Target.value", value));
    upper().ifPresent(value -> checkExact("Target.upper", value));
    switch (comparator()) {
      case DEADLINE_ONLY -> {
        Check.that(due().isPresent(), "Target.due", "a date, for a DEADLINE_ONLY target", "none");
        Check.that(value().isEmpty(), "Target.value", "none, for a DEADLINE_ONLY target", value());
      }
      case QUALITATIVE ->
          Check.that(
              value().isPresent() && !isNumber(value().get()),
              "Target.value",
              "words, a category or a yes or no, for a QUALITATIVE target",
              value());
      default -> Check.that(value().isPresent(), "Target.value", "a value", comparator(), "none");
    }
    checkUpper();
    checkMode();
    checkKindOfValue();
    checkUnit();
  }

  /** What is no number can be equal to something, but not more or less than it. */
  private void checkKindOfValue() {
    if (comparator() == TargetComparator.EQUAL) {
      Check.that(
          !(value().get() instanceof IndicatorValue.Narrative),
          "Target.value",
          "a value other than words, for EQUAL",
          value());
    } else if (comparator().hasNumber()) {
      Check.that(
          isOrdered(value().get()),
          "Target.value",
          "a number, or none available with the reason",
          comparator(),
          value());
    }
  }

  private static boolean isOrdered(IndicatorValue value) {
    return isNumber(value) || value instanceof IndicatorValue.Unavailable;
  }

  private static boolean isNumber(IndicatorValue value) {
    return value instanceof IndicatorValue.Numeric || value instanceof IndicatorValue.Ratio;
  }

  private static void checkExact(String field, IndicatorValue value) {
    if (value instanceof IndicatorValue.Numeric numeric) {
      Check.that(
          numeric.quantity().approximation() == Approximation.EXACT,
          field,
          "an exact number, the approximation being said by Target.comparator",
          Optional.of(numeric));
    }
  }

  private void checkUpper() {
    if (comparator() != TargetComparator.BETWEEN) {
      Check.that(upper().isEmpty(), "Target.upper", "none, unless for BETWEEN", upper());
      return;
    }
    Check.that(
        number().isPresent()
            && upper().orElse(null) instanceof IndicatorValue.Numeric end
            && end.quantity().value().compareTo(number().get()) >= 0,
        "Target.upper",
        "a number not below Target.value, for BETWEEN",
        upper());
  }

  private void checkMode() {
    if (mode() == TargetMode.LEVEL) {
      return;
    }
    Check.that(comparator().hasNumber(), "Target.mode", "LEVEL", comparator(), mode());
    Check.that(number().isPresent(), "Target.value", "a number", mode(), value());
    if (!mode().isChange()) {
      Check.that(number().get().signum() > 0, "Target.value", "above 0", mode(), number().get());
    }
  }

  private void checkUnit() {
    if (unit().isEmpty()) {
      return;
    }
    Optional<Unit> expected =
        switch (mode()) {
          case LEVEL -> unit();
          case CHANGE_BY_PERCENT -> Optional.of(Unit.PERCENT);
          case CHANGE_BY_PERCENTAGE_POINTS -> Optional.of(Unit.PERCENTAGE_POINTS);
          case CHANGE_BY_FRACTION, MULTIPLE_OF_BASELINE, FRACTION_OF_BASELINE -> Optional.empty();
        };
    if (!unit().equals(expected)) {
      throw Check.refusal(
          "Target.unit",
          expected.map(unit -> "'" + unit + "' or none").orElse("none") + ", for " + mode(),
          unit());
    }
    Check.that(comparator().hasNumber(), "Target.unit", "none", comparator(), unit());
  }

  /** Starts a target; {@code comparator} is required, and what it calls for. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Target}. Not safe to share between threads. */
  public static final class Builder extends ImmutableTarget.Builder {
    /** Starts an empty target. */
    public Builder() {}
  }
}
