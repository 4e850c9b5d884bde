package org.rightsplan.outline;

import java.math.BigDecimal;
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

  private final Words words;
  private final CueIndex cues;
  private final String language;
  private final AmountFinder amounts;
  private final MultipleFinder multiples;
  private final NoAmounts others;
  private final DueDates dates;
  private final IndicatorNames names;

  TargetFinder(Words words, CueIndex cues, String language) {
    this.words = words;
    this.cues = cues;
    this.language = language;
    ProseReaders prose = ProseReaders.of(words, cues);
    this.dates = prose.dates();
    RangeReader ranges = new RangeReader(prose);
    this.amounts = new AmountFinder(prose, ranges);
    this.multiples = new MultipleFinder(prose);
    this.others = new NoAmounts(prose, ranges);
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
      @Nullable Amount amount = multiples.at(at);
      int other = amount == null ? others.end(at) : at;
      if (other > at) {
        at = other;
        continue;
      }
      amount = amount == null ? amounts.at(at) : amount;
      if (amount == null) {
        at++;
        continue;
      }
      if (!isPast(at)) {
        found.add(target(amount));
      }
      sentences.add(words.sentences().get(at));
      at = Math.max(at + 1, amount.to());
    }
    addWithoutNumbers(found, sentences);
    return found;
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
        .due(amount)
        .ifPresent(
            due -> {
              target.due(StatedDate.printed(due.date()));
              widen(range, due.from(), due.to());
            });
    Optional<DueDates.Dated> base = dates.baseline(amount);
    base.ifPresent(dated -> widen(range, dated.from(), dated.to()));
    if (base.isPresent() || amount.start().isPresent()) {
      Baseline.Builder baseline = Baseline.builder();
      amount.start().ifPresent(start -> baseline.value(value(start)));
      base.ifPresent(dated -> baseline.date(StatedDate.printed(dated.date())));
      target.baseline(baseline.build());
    }
    int sign = amount.direction();
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

  /** "In 2023 there were 4,310 complaints": what was so is no target. */
  private boolean isPast(int at) {
    for (int i = words.clauseOf(at); i < words.clauseEnd(at); i++) {
      if (cues.at(Cue.PAST, words.tokens(), i) != null) {
        return true;
      }
    }
    return false;
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
