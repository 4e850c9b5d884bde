package org.rightsplan.report;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.rightsplan.diff.Change;
import org.rightsplan.model.Elements;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Unit;

/** Changes of targets and bodies in English phrases. */
final class TargetAndBodyWording {

  private final Elements before;
  private final Elements after;

  TargetAndBodyWording(Elements before, Elements after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Returns a change in words, or empty if it is of another type.
   *
   * @param unitBefore what the earlier indicator's numbers count
   * @param unitAfter the same of the later indicator
   */
  Optional<String> inWords(Change change, Optional<Unit> unitBefore, Optional<Unit> unitAfter) {
    if (change instanceof Change.TargetAdded it) {
      return Optional.of("target set: " + inWords(it.target(), unitAfter));
    }
    if (change instanceof Change.TargetRemoved it) {
      return Optional.of("target no longer set: " + inWords(it.target(), unitBefore));
    }
    if (change instanceof Change.TargetChanged it) {
      return Optional.of(
          "target "
              + inWords(it.before(), unitBefore)
              + " became "
              + inWords(it.after(), unitAfter));
    }
    if (change instanceof Change.BodyAssigned it) {
      return Optional.of(
          "assigned to " + inWords(it.responsibility(), after) + around(it.inherited()));
    }
    if (change instanceof Change.BodyReleased it) {
      return Optional.of(
          "no longer assigned to " + inWords(it.responsibility(), before) + around(it.inherited()));
    }
    if (change instanceof Change.RoleChanged it) {
      return Optional.of(inWords(it.before(), before) + " became " + inWords(it.after(), after));
    }
    return Optional.empty();
  }

  private static String around(boolean inherited) {
    return inherited ? " (named by the section around)" : "";
  }

  private static String inWords(Responsibility responsibility, Elements elements) {
    String name =
        elements
            .body(responsibility.body())
            .map(body -> body.name().text())
            .orElse(responsibility.body());
    ResponsibilityRole role = responsibility.role();
    return role == ResponsibilityRole.UNSPECIFIED
        ? name
        : name + " (" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + ")";
  }

  /** Returns a target as a phrase, such as {@code fall by more than 10 % by 2025}. */
  static String inWords(Target target, Optional<Unit> unit) {
    String what =
        target.comparator() == TargetComparator.DEADLINE_ONLY
            ? "done"
            : mode(target) + comparator(target.comparator()) + numbers(target) + unit(target, unit);
    return what + target.due().map(date -> " by " + date).orElse("");
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
