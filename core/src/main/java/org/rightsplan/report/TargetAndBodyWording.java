package org.rightsplan.report;

import java.util.Optional;
import org.rightsplan.diff.Change;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.Unit;

/** Changes of targets and bodies in English phrases. */
final class TargetAndBodyWording {

  private TargetAndBodyWording() {}

  static Optional<String> inWords(Change change) {
    if (change instanceof Change.TargetAdded it) {
      return Optional.of("target set: " + inWords(it.target()));
    }
    if (change instanceof Change.TargetRemoved it) {
      return Optional.of("target no longer set: " + inWords(it.target()));
    }
    if (change instanceof Change.TargetChanged it) {
      return Optional.of("target " + inWords(it.before()) + " became " + inWords(it.after()));
    }
    if (change instanceof Change.BodyAssigned it) {
      return Optional.of("assigned to " + inWords(it.responsibility()) + around(it.inherited()));
    }
    if (change instanceof Change.BodyReleased it) {
      return Optional.of(
          "no longer assigned to " + inWords(it.responsibility()) + around(it.inherited()));
    }
    if (change instanceof Change.RoleChanged it) {
      return Optional.of(inWords(it.before()) + " became " + inWords(it.after()));
    }
    return Optional.empty();
  }

  private static String around(boolean inherited) {
    return inherited ? " (named by the section around)" : "";
  }

  private static String inWords(Responsibility responsibility) {
    return responsibility.body() + " (" + responsibility.role() + ")";
  }

  /** Returns a target as a phrase, such as {@code change by over -10 % by 2025}. */
  static String inWords(Target target) {
    String mode =
        switch (target.mode()) {
          case LEVEL -> "";
          case CHANGE_BY_PERCENT, CHANGE_BY_PERCENTAGE_POINTS, CHANGE_BY_FRACTION -> "change by ";
          case MULTIPLE_OF_BASELINE -> "multiple of the baseline ";
          case FRACTION_OF_BASELINE -> "fraction of the baseline ";
        };
    String symbol = target.comparator().symbol();
    return mode
        + (symbol.isEmpty() || symbol.equals("=") ? "" : symbol + " ")
        + target.value().map(IndicatorValue::toString).orElse("")
        + target.upper().map(upper -> " and " + upper).orElse("")
        + unit(target)
        + target.due().map(TargetAndBodyWording::by).orElse("");
  }

  private static String unit(Target target) {
    return switch (target.mode()) {
      case CHANGE_BY_PERCENT -> " %";
      case CHANGE_BY_PERCENTAGE_POINTS -> " percentage points";
      default -> target.unit().map(Unit::toString).map(unit -> " " + unit).orElse("");
    };
  }

  private static String by(StatedDate date) {
    return " by " + date;
  }
}
