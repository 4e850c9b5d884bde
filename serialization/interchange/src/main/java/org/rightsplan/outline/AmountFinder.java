package org.rightsplan.outline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;

/**
 * Finds amounts in prose: a number with what it counts, how exactly it is meant, and whether it is
 * a level or a change.
 */
final class AmountFinder {

  /** A number and all that was found beside it. */
  record Amount(
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
  private final NumberReader numbers;
  private final AmountWords around;

  AmountFinder(Words words, CueIndex cues, NumberReader numbers, AmountWords around) {
    this.words = words;
    this.cues = cues;
    this.numbers = numbers;
    this.around = around;
  }

  /** Returns the amount that begins at a token, or null. */
  @Nullable Amount at(int at) {
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
}
