package org.rightsplan.diff;

import java.math.BigDecimal;
import java.util.Optional;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** Targets as English phrases. */
final class TargetWording {

  private TargetWording() {}

  /** Returns a target as a phrase, such as {@code fall by more than 10 % by 2025}. */
  static String inWords(Target target, Optional<Unit> unit) {
    return withoutDue(target, unit) + target.due().map(date -> " by " + date).orElse("");
  }

  /** Returns the same without the date. */
  static String withoutDue(Target target, Optional<Unit> unit) {
    return target.comparator() == TargetComparator.DEADLINE_ONLY
        ? "done"
        : mode(target)
            + comparator(target.comparator())
            + numbers(target)
            + unit(target, unit)
            + (target.span() == TargetSpan.PER_YEAR ? " a year" : "");
  }

  private static String mode(Target target) {
    return switch (target.mode()) {
      case LEVEL -> "";
      case CHANGE_BY_PERCENT, CHANGE_BY_PERCENTAGE_POINTS, CHANGE_BY_FRACTION ->
          isFall(target) ? "fall by " : isRise(target) ? "rise by " : "change by ";
      case MULTIPLE_OF_BASELINE -> "multiple of the baseline ";
      case FRACTION_OF_BASELINE -> "fraction of the baseline ";
    };
  }

  private static String comparator(TargetComparator comparator) {
    return switch (comparator) {
      case EQUAL, QUALITATIVE -> "";
      case LESS_THAN -> "less than ";
      case GREATER_THAN -> "more than ";
      default -> comparator.symbol() + " ";
    };
  }

  private static String numbers(Target target) {
    Optional<String> upper = target.upper().map(IndicatorValue::toString);
    String value = target.value().map(IndicatorValue::toString).orElse("");
    if (target.mode().isChange() && isFall(target)) {
      // A fall is said without its sign, and so the smaller one of two numbers comes first.
      value = withoutSign(value);
      return upper.map(end -> withoutSign(end) + " and ").orElse("") + value;
    }
    return value + upper.map(end -> " and " + end).orElse("");
  }

  private static String withoutSign(String number) {
    return number.startsWith("-") ? number.substring(1) : number;
  }

  private static boolean isFall(Target target) {
    return sign(target) < 0
        && target.upper().map(end -> end.toString().startsWith("-")).orElse(true);
  }

  private static boolean isRise(Target target) {
    return sign(target) > 0;
  }

  private static int sign(Target target) {
    return target.number().map(BigDecimal::signum).orElse(0);
  }

  private static String unit(Target target, Optional<Unit> ofIndicator) {
    return switch (target.mode()) {
      case CHANGE_BY_PERCENT -> " %";
      case CHANGE_BY_PERCENTAGE_POINTS -> " percentage points";
      case LEVEL ->
          target.comparator().hasNumber()
              ? target.unit().or(() -> ofIndicator).map(unit -> " " + unit).orElse("")
              : "";
      default -> "";
    };
  }
}
