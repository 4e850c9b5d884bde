package org.rightsplan.outline;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;

/**
 * Finds amounts in prose: a number with what it counts, how exactly it is meant, and whether it is
 * a level or a change.
 */
final class AmountFinder {

  private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

  /** "Five" may stand for any few; "twenty" counts, if it is said what. */
  private static final BigDecimal FEW_IN_WORDS = BigDecimal.valueOf(19);

  private static final BigDecimal FEW_ALONE = BigDecimal.valueOf(999);

  private final Words words;
  private final CueIndex cues;
  private final NumberReader numbers;
  private final UnitReader units;
  private final AmountWords around;
  private final DeedWords deeds;
  private final RangeReader ranges;

  AmountFinder(ProseReaders prose, RangeReader ranges) {
    words = prose.words();
    cues = prose.cues();
    numbers = prose.numbers();
    units = prose.units();
    around = prose.around();
    deeds = prose.deeds();
    this.ranges = ranges;
  }

  /** Returns the amount that begins at a token, or null. */
  @Nullable Amount at(int at) {
    CueIndex.@Nullable Hit percent = cues.at(Cue.PERCENT_BEFORE, words.tokens(), at);
    CueIndex.@Nullable Hit rate = cues.at(Cue.RATE_BEFORE, words.tokens(), at);
    int first = percent != null ? percent.to() : rate != null ? rate.to() : at;
    NumberReader.@Nullable Found number = numbers.at(words.tokens(), first);
    if (number == null || !number.understood() || isMark(number)) {
      return null;
    }
    UnitReader.Found unit = units.at(number.to());
    if (first > at) {
      String name = rate == null ? UnitReader.PERCENT : rate.value();
      unit = new UnitReader.Found(name, number.to(), true);
    } else {
      unit = otherUnit(number, unit);
    }
    RangeReader.@Nullable Step step = ranges.step(number, at, unit);
    if (step != null) {
      return ofStep(step);
    }
    RangeReader.@Nullable Second second = ranges.second(number, unit);
    if (second != null && second.number().value().compareTo(number.value()) > 0) {
      return ofRange(number, at, second);
    }
    @Nullable Amount amount = ofOne(number, at, unit);
    if (amount == null
        || amount.mode() != TargetMode.LEVEL
        || amount.comparator() == TargetComparator.QUALITATIVE) {
      return amount;
    }
    RangeReader.@Nullable Base base = ranges.base(amount.to(), amount.unit());
    return base == null ? amount : amount.startingAt(base.value(), base.to());
  }

  /** "300 or more judges", "$300". */
  private UnitReader.Found otherUnit(NumberReader.Found number, UnitReader.Found none) {
    UnitReader.@Nullable Found money = units.money(number);
    if (money != null) {
      return money;
    }
    if (!none.name().isEmpty()) {
      return none;
    }
    AmountWords.Meant meant = around.meant(number.from(), number.to(), number.to(), none);
    return meant.to() > number.to() ? units.at(meant.to()) : none;
  }

  private Amount ofStep(RangeReader.Step step) {
    NumberReader.Found number = step.number();
    int end = step.unit().to();
    AmountWords.Meant meant = around.meant(number.from(), end, number.to(), step.unit());
    return new Amount(
        number.value(),
        Optional.empty(),
        Optional.of(step.before()),
        number.over() ? TargetComparator.OVER : meant.comparator(),
        TargetMode.LEVEL,
        step.unit().name(),
        number.value().compareTo(step.before()),
        step.from(),
        meant.to(),
        step.from(),
        step.level());
  }

  private @Nullable Amount ofRange(NumberReader.Found number, int at, RangeReader.Second second) {
    int end = second.unit().to();
    String unit = second.unit().name();
    if (cues.before(Cue.MULTIPLE_AFTER, words.tokens(), end) != null) {
      return null;
    }
    AmountWords.Meant meant = around.meant(at, end, end, second.unit());
    TargetMode mode = deeds.mode(at, meant.from(), end, unit);
    if (isUnheldChange(at, meant.from(), end, mode)) {
      return change(meant.from(), end);
    }
    boolean falls = mode.isChange() && deeds.verb(meant.from(), end) < 0;
    int from = mode.isChange() ? deeds.changeFrom(at, meant.from()) : meant.from();
    int to = mode.isChange() ? deeds.changeEnd(end) : end;
    BigDecimal low = ranges.scaled(number, second.number());
    BigDecimal high = second.number().value();
    return new Amount(
        falls ? high.negate() : low,
        Optional.of(falls ? low.negate() : high),
        Optional.empty(),
        TargetComparator.BETWEEN,
        mode,
        unit,
        direction(at, meant, end, mode, unit),
        from,
        Math.max(to, meant.to()),
        0,
        0);
  }

  private @Nullable Amount ofOne(NumberReader.Found number, int at, UnitReader.Found unit) {
    int end = unit.to();
    AmountWords.Meant meant = around.meant(at, end, number.to(), unit);
    TargetComparator comparator = number.over() ? TargetComparator.OVER : meant.comparator();
    TargetMode mode = deeds.mode(at, meant.from(), end, unit.name());
    if (isWeak(number, at, unit, comparator, mode, meant)) {
      return null;
    }
    if (isUnheldChange(at, meant.from(), end, mode)) {
      return change(meant.from(), end);
    }
    boolean falls = mode.isChange() && deeds.verb(meant.from(), end) < 0;
    int from = mode.isChange() ? deeds.changeFrom(at, meant.from()) : meant.from();
    int to = mode.isChange() ? deeds.changeEnd(end) : end;
    return new Amount(
        falls ? number.value().negate() : number.value(),
        Optional.empty(),
        Optional.empty(),
        comparator,
        mode,
        unit.name(),
        direction(at, meant, end, mode, unit.name()),
        from,
        Math.max(to, meant.to()),
        0,
        0);
  }

  /** "Rise by 1 year": the model has no such change, so no number may claim to be a level. */
  private boolean isUnheldChange(int at, int from, int end, TargetMode mode) {
    return mode == TargetMode.LEVEL && deeds.isByAmount(at) && deeds.verb(from, end) != 0;
  }

  private Amount change(int from, int end) {
    return new Amount(
        BigDecimal.ZERO,
        Optional.empty(),
        Optional.empty(),
        TargetComparator.QUALITATIVE,
        TargetMode.LEVEL,
        "",
        deeds.verb(from, end),
        from,
        end,
        0,
        0);
  }

  /** What rises or falls is known of a change, and of a level that something is brought to. */
  private int direction(int at, AmountWords.Meant meant, int end, TargetMode mode, String unit) {
    boolean share = unit.equals(UnitReader.PERCENT) && meant.from() < at;
    return mode.isChange() || around.isTo(at) || share ? deeds.verb(meant.from(), end) : 0;
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
  private boolean isWeak(
      NumberReader.Found number,
      int at,
      UnitReader.Found unit,
      TargetComparator comparator,
      TargetMode mode,
      AmountWords.Meant meant) {
    if (comparator != TargetComparator.EQUAL || mode != TargetMode.LEVEL) {
      return false;
    }
    boolean reached = around.isTo(at) && deeds.verb(meant.from(), unit.to()) != 0;
    if (reached) {
      return false;
    }
    if (unit.name().equals(UnitReader.PERCENT) && deeds.isBare(meant.from())) {
      return true;
    }
    if ((!unit.known() && around.isReference(at)) || deeds.isOfDeed(meant.from())) {
      return true;
    }
    boolean large = number.value().compareTo(LARGE) >= 0;
    if (number.digits()) {
      return unit.name().isEmpty() && !large;
    }
    boolean named = !unit.name().isEmpty() && words.get(number.from()).kind() == Token.Kind.WORD;
    BigDecimal few = unit.known() ? BigDecimal.ONE : named ? FEW_IN_WORDS : FEW_ALONE;
    return number.value().compareTo(few) <= 0;
  }
}
