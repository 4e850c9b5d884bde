package org.rightsplan.outline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/**
 * Finds targets in prose: a number with what it counts, how exactly it is meant, whether it is a
 * level or a change, and by when. Nothing is inherited from anywhere: what the sentence does not
 * say stays open.
 */
final class TargetFinder {

  /**
   * A target in prose.
   *
   * @param indicator what it comes to
   * @param from its first token
   * @param to after its last token
   */
  record Found(Indicator indicator, int from, int to) {}

  /** A number and all that was found beside it. */
  private record Amount(
      BigDecimal value,
      Optional<BigDecimal> upper,
      Optional<BigDecimal> start,
      TargetComparator comparator,
      TargetMode mode,
      String unit,
      int from,
      int to) {}

  private final Words words;
  private final CueIndex cues;
  private final String language;
  private final NumberReader numbers;
  private final AmountWords around;
  private final DueDates dates;
  private final IndicatorNames names;

  TargetFinder(Words words, CueIndex cues, String language) {
    this.words = words;
    this.cues = cues;
    this.language = language;
    this.numbers = new NumberReader(cues);
    this.around = new AmountWords(words, cues);
    this.dates = new DueDates(words, cues);
    this.names = new IndicatorNames(words, cues, dates);
  }

  List<Found> find() {
    List<Found> found = new ArrayList<>();
    Set<Integer> sentences = new HashSet<>();
    int at = 0;
    while (at < words.size()) {
      if (dates.isDate(at)) {
        at++;
        continue;
      }
      Amount amount = amount(at);
      if (amount == null) {
        at++;
        continue;
      }
      found.add(target(amount));
      sentences.add(words.sentences().get(at));
      at = Math.max(at + 1, amount.to());
    }
    addWithoutNumbers(found, sentences);
    return found;
  }

  private @Nullable Amount amount(int at) {
    Amount special = special(at);
    if (special != null) {
      return special;
    }
    NumberReader.Found number = numbers.at(words.tokens(), at);
    if (number == null || !around.mayCount(number) || isMark(number)) {
      return null;
    }
    UnitReader.Found unit = new UnitReader(cues).at(words, number.to());
    CueIndex.Hit percentBefore = cues.before(Cue.PERCENT_BEFORE, words.tokens(), at);
    if (percentBefore != null) {
      unit = new UnitReader.Found(UnitReader.PERCENT, number.to(), true);
    }
    int start = percentBefore != null ? percentBefore.from() : at;
    NumberReader.Found second = around.second(numbers, number.to(), unit);
    Optional<BigDecimal> upper = Optional.empty();
    Optional<BigDecimal> from = Optional.empty();
    BigDecimal value = number.value();
    int end = unit.to();
    boolean between = false;
    if (second != null) {
      unit = new UnitReader(cues).at(words, second.to());
      end = unit.to();
      if (around.isFrom(start) && around.verb(start, end) != 0) {
        from = Optional.of(number.value());
        value = second.value();
      } else if (second.value().compareTo(value) > 0) {
        upper = Optional.of(second.value());
        between = true;
      } else {
        second = null;
        unit = new UnitReader(cues).at(words, number.to());
        end = unit.to();
      }
    }
    AmountWords.Meant meant = around.meant(start, end, between ? end : number.to(), unit);
    TargetComparator comparator =
        between
            ? TargetComparator.BETWEEN
            : number.over() ? TargetComparator.OVER : meant.comparator();
    int first = Math.min(meant.from(), start);
    TargetMode mode =
        from.isPresent() || (second != null && between && !around.isChange(first, end, unit.name()))
            ? TargetMode.LEVEL
            : around.mode(first, end, unit.name());
    if (isWeak(number, unit, comparator, mode)) {
      return null;
    }
    if (mode == TargetMode.LEVEL && around.verb(first, end) != 0 && around.isBy(first)) {
      // "Rise by 1 year": the model has no such change, so no number may claim to be a level.
      return new Amount(
          BigDecimal.ZERO,
          Optional.empty(),
          Optional.empty(),
          TargetComparator.QUALITATIVE,
          mode,
          "",
          first,
          end);
    }
    if (mode == TargetMode.MULTIPLE_OF_BASELINE) {
      value = around.isExtra(first, unit) ? value.add(BigDecimal.ONE) : value;
    }
    if (mode.isChange() && around.verb(first, end) < 0) {
      value = value.negate();
      if (upper.isPresent()) {
        BigDecimal far = upper.get().negate();
        upper = Optional.of(value);
        value = far;
      }
    }
    if (!mode.isChange() && mode != TargetMode.LEVEL && value.signum() <= 0) {
      return null;
    }
    return new Amount(
        value, upper, from, comparator, mode, unit.name(), first, Math.max(end, meant.to()));
  }

  /** "1.2 Courts" at the head of a line counts nothing. */
  private boolean isMark(NumberReader.Found number) {
    int at = number.from();
    if (words.sentences().get(at) != at || !number.digits()) {
      return false;
    }
    int start = words.get(at).start();
    String line = words.text().substring(start, Math.min(words.text().length(), start + 100));
    NumberMark mark = NumberMark.of(line, cues);
    return mark != null && mark.role() == NumberMark.Role.PLAIN;
  }

  /** A number in a word, or a small one, is a target only if something says so. */
  private static boolean isWeak(
      NumberReader.Found number,
      UnitReader.Found unit,
      TargetComparator comparator,
      TargetMode mode) {
    if (comparator != TargetComparator.EQUAL || mode != TargetMode.LEVEL) {
      return false;
    }
    if (number.digits()) {
      return unit.name().isEmpty() && number.value().compareTo(BigDecimal.valueOf(1000)) < 0;
    }
    boolean large = number.value().compareTo(BigDecimal.valueOf(1000)) >= 0;
    return !large && (!unit.known() || number.value().compareTo(BigDecimal.ONE) <= 0);
  }

  /** "Double", "halve", "by a quarter". */
  private @Nullable Amount special(int at) {
    CueIndex.Hit multiple = cues.at(Cue.MULTIPLE, words.tokens(), at);
    if (multiple != null) {
      return new Amount(
          new BigDecimal(multiple.value()),
          Optional.empty(),
          Optional.empty(),
          around.before(at),
          TargetMode.MULTIPLE_OF_BASELINE,
          "",
          at,
          multiple.to());
    }
    CueIndex.Hit half = cues.at(Cue.HALVE, words.tokens(), at);
    if (half != null) {
      return new Amount(
          new BigDecimal("-0.5"),
          Optional.empty(),
          Optional.empty(),
          around.before(at),
          TargetMode.CHANGE_BY_FRACTION,
          "",
          at,
          half.to());
    }
    CueIndex.Hit part = cues.at(Cue.FRACTION, words.tokens(), at);
    int sign = part == null ? 0 : around.verb(at, part.to());
    int from = part == null ? at : around.fromOf(at);
    if (part == null || sign == 0 || !around.isBy(from)) {
      return null;
    }
    int slash = part.value().indexOf('/');
    BigDecimal share =
        new BigDecimal(part.value().substring(0, slash))
            .divide(new BigDecimal(part.value().substring(slash + 1)), MathContext.DECIMAL32);
    return new Amount(
        sign < 0 ? share.negate() : share,
        Optional.empty(),
        Optional.empty(),
        around.before(at),
        TargetMode.CHANGE_BY_FRACTION,
        "",
        from,
        part.to());
  }

  private Found target(Amount amount) {
    Target.Builder target =
        Target.builder()
            .comparator(amount.comparator())
            .mode(amount.mode())
            .span(span(amount))
            .value(
                amount.comparator() == TargetComparator.QUALITATIVE
                    ? IndicatorValue.of(text(names.clause(amount.from(), amount.to())))
                    : value(amount.value()))
            .statement(text(names.clause(amount.from(), amount.to())));
    amount.upper().ifPresent(upper -> target.upper(value(upper)));
    int[] range = {amount.from(), amount.to()};
    dates
        .due(range[0], range[1])
        .ifPresent(
            due -> {
              target.due(StatedDate.printed(due.date()));
              widen(range, due.from(), due.to());
            });
    Optional<DueDates.Dated> base = dates.baseline(amount.from(), amount.to());
    base.ifPresent(dated -> widen(range, dated.from(), dated.to()));
    if (base.isPresent() || amount.start().isPresent()) {
      Baseline.Builder baseline = Baseline.builder();
      amount.start().ifPresent(start -> baseline.value(value(start)));
      base.ifPresent(dated -> baseline.date(StatedDate.printed(dated.date())));
      target.baseline(baseline.build());
    }
    int sign =
        amount.mode() == TargetMode.MULTIPLE_OF_BASELINE
            ? 1
            : around.verb(amount.from(), amount.to());
    Indicator indicator =
        Indicator.builder()
            .name(
                text(
                    names.of(
                        amount.from(),
                        amount.to(),
                        amount.mode() != TargetMode.LEVEL
                            || amount.unit().equals(UnitReader.PERCENT))))
            .measure(
                amount.comparator() == TargetComparator.QUALITATIVE
                    ? Measure.QUALITATIVE
                    : Measure.QUANTITATIVE)
            .direction(
                sign > 0 ? Direction.INCREASE : sign < 0 ? Direction.DECREASE : Direction.UNSTATED)
            .unit(unit(amount))
            .addTarget(target.build())
            .build();
    return new Found(indicator, range[0], range[1]);
  }

  /** The place of a target is from the first to the last word that says something about it. */
  private void widen(int[] range, int from, int to) {
    if (words.sentences().get(from) == words.sentences().get(range[0])) {
      range[0] = Math.min(range[0], from);
      range[1] = Math.max(range[1], to);
    }
  }

  private static Optional<Unit> unit(Amount amount) {
    if (amount.unit().isBlank()
        || amount.mode() == TargetMode.MULTIPLE_OF_BASELINE
        || amount.mode() == TargetMode.CHANGE_BY_FRACTION) {
      return Optional.empty();
    }
    return Optional.of(Unit.of(amount.unit()));
  }

  private static IndicatorValue value(BigDecimal value) {
    return IndicatorValue.of(Quantity.exactly(value));
  }

  private LocalizedText text(String text) {
    return LocalizedText.of(language, text);
  }

  private TargetSpan span(Amount amount) {
    int from = words.clauseOf(amount.from());
    int end = words.clauseEnd(amount.from());
    for (int i = from; i < end; i++) {
      if (cues.at(Cue.PER_YEAR, words.tokens(), i) != null) {
        return TargetSpan.PER_YEAR;
      }
      if (cues.at(Cue.TOTAL, words.tokens(), i) != null) {
        return TargetSpan.TOTAL;
      }
    }
    return TargetSpan.UNSTATED;
  }

  /** Deadlines, and words such as "largely eliminate", in sentences without numbers. */
  private void addWithoutNumbers(List<Found> found, Set<Integer> sentences) {
    for (int i = 0; i < words.size(); i++) {
      CueIndex.Hit hit = cues.at(Cue.QUALITATIVE, words.tokens(), i);
      Optional<DueDates.Dated> deadline = dates.deadlineAt(i);
      if (sentences.contains(words.sentences().get(i)) || (hit == null && deadline.isEmpty())) {
        continue;
      }
      sentences.add(words.sentences().get(i));
      String sentence = words.between(words.sentenceOf(i), words.sentenceEnd(i));
      Target.Builder target = Target.builder().statement(text(sentence));
      if (hit != null) {
        Optional<DueDates.Dated> due = dates.due(i, hit.to());
        target
            .comparator(TargetComparator.QUALITATIVE)
            .value(IndicatorValue.of(text(names.clause(i, hit.to()))));
        due.ifPresent(dated -> target.due(StatedDate.printed(dated.date())));
      } else {
        target
            .comparator(TargetComparator.DEADLINE_ONLY)
            .due(StatedDate.printed(deadline.get().date()));
      }
      Indicator indicator =
          Indicator.builder()
              .name(text(sentence))
              .measure(Measure.QUALITATIVE)
              .addTarget(target.build())
              .build();
      found.add(
          new Found(
              indicator,
              hit != null ? i : deadline.get().from(),
              hit != null ? hit.to() : deadline.get().to()));
    }
  }
}
