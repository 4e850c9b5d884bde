package org.rightsplan.report.wording;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Optional;
import org.rightsplan.diff.SetTarget;
import org.rightsplan.diff.TargetReason;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;

/** Targets, values and dates in words. */
public final class TargetWords {

  private final Words words;

  /** Makes the words in a language. */
  public TargetWords(Words words) {
    this.words = words;
  }

  /**
   * Returns a target as a phrase, such as "fall by more than 10 % by 2025".
   *
   * @param unit what the numbers of its indicator count
   */
  public Line target(Target target, Optional<Unit> unit) {
    if (target.comparator() == TargetComparator.DEADLINE_ONLY) {
      return target.due().map(due -> words.say("target.done", date(due))).orElse(Line.EMPTY);
    }
    Line asked = withoutDue(target, unit);
    return target.due().map(due -> words.say("target.by", asked, date(due))).orElse(asked);
  }

  /** Returns the reasoning on two targets. */
  public Line reason(TargetReason reason) {
    Object[] parts = reason.parts().stream().map(this::part).toArray();
    if (reason.kind() == TargetReason.Kind.TIME_FROM) {
      // What it takes over from the period is its start here.
      StatedDate start = (StatedDate) reason.parts().get(1);
      parts[1] = words.say("period.start", words.date(start.date()));
    }
    return words.say("TargetReason." + reason.kind().name(), parts);
  }

  private Line part(Object part) {
    if (part instanceof TargetReason reason) {
      return reason(reason);
    }
    if (part instanceof SetTarget set) {
      return asked(set);
    }
    if (part instanceof Quantity quantity) {
      return words.quantity(quantity);
    }
    if (part instanceof Period time) {
      int months = time.getMonths();
      return months % 12 == 0
          ? words.counted("time.years", months / 12)
          : words.counted("time.months", months);
    }
    if (part instanceof StatedDate stated) {
      return date(stated);
    }
    return part instanceof LocalizedText text ? words.quoted(text) : verbatim(part.toString());
  }

  /** Returns what a target asks, without its date. */
  public Line asked(SetTarget set) {
    return set.target().comparator() == TargetComparator.DEADLINE_ONLY
        ? words.say("target.done.plain")
        : withoutDue(set.target(), set.indicator().unit());
  }

  private Line withoutDue(Target target, Optional<Unit> ofIndicator) {
    boolean isFall =
        target.mode().isChange()
            && sign(target) < 0
            && target.upper().map(TargetWords::isNegative).orElse(true);
    Line number = numbers(target, isFall);
    Line compared =
        words.say(
            "TargetComparator." + target.comparator().name(),
            number,
            target.upper().map(end -> value(end, isFall)).orElse(Line.EMPTY));
    Optional<Unit> unit =
        target.mode() == TargetMode.LEVEL && target.comparator().hasNumber()
            ? target.unit().or(() -> ofIndicator)
            : Optional.empty();
    Line counted =
        unit.map(found -> words.say("with.unit", compared, verbatim(found.name())))
            .orElse(compared);
    String way = isFall ? ".fall" : target.mode().isChange() && sign(target) > 0 ? ".rise" : "";
    Line moded = words.say("TargetMode." + target.mode().name() + way, counted);
    return target.span() == TargetSpan.PER_YEAR ? words.say("target.per.year", moded) : moded;
  }

  /** A fall is said without its sign, and so the smaller one of two numbers comes first. */
  private Line numbers(Target target, boolean isFall) {
    return target.value().map(value -> value(value, isFall)).orElse(Line.EMPTY);
  }

  private static boolean isNegative(IndicatorValue value) {
    return value instanceof IndicatorValue.Numeric number && number.quantity().value().signum() < 0;
  }

  private static int sign(Target target) {
    return target.number().map(BigDecimal::signum).orElse(0);
  }

  /** Returns a value. */
  public Line value(IndicatorValue value) {
    return value(value, false);
  }

  private Line value(IndicatorValue value, boolean withoutSign) {
    if (value instanceof IndicatorValue.Numeric number) {
      return withoutSign
          ? Line.of(words.number(number.quantity().value().abs()))
          : words.quantity(number.quantity());
    }
    if (value instanceof IndicatorValue.Ratio ratio) {
      return words.say("value.ratio", ratio.numerator(), ratio.denominator());
    }
    if (value instanceof IndicatorValue.YesNo answer) {
      return words.say(answer.yes() ? "value.yes" : "value.no");
    }
    if (value instanceof IndicatorValue.Category category) {
      return verbatim(category.category());
    }
    if (value instanceof IndicatorValue.Narrative narrative) {
      return words.quoted(narrative.text());
    }
    IndicatorValue.Unavailable unavailable = (IndicatorValue.Unavailable) value;
    return words.name(unavailable.reason());
  }

  /** Returns a date and, where it was not printed, on what it rests. */
  public Line date(StatedDate stated) {
    String date = words.date(stated.date());
    return stated.basis() == DateBasis.PRINTED
        ? Line.of(date)
        : words.say("DateBasis." + stated.basis().name(), date);
  }

  private static Line verbatim(String text) {
    return Line.of(new Run.Quote(text, "und"));
  }
}
