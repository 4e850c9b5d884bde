package org.rightsplan.outline;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;

/** "Double", "halve", "by a quarter", "4 times the level of 2015", 翻一番. */
final class MultipleFinder {

  private static final int MOST_BEFORE = 6;

  private final Words words;
  private final CueIndex cues;
  private final NumberReader numbers;
  private final UnitReader units;
  private final AmountWords around;
  private final DeedWords deeds;
  private final DueDates dates;

  MultipleFinder(ProseReaders prose) {
    words = prose.words();
    cues = prose.cues();
    numbers = prose.numbers();
    units = prose.units();
    around = prose.around();
    deeds = prose.deeds();
    dates = prose.dates();
  }

  /** Returns the amount that begins at a token, or null. */
  @Nullable Amount at(int at) {
    Amount verb = verb(at);
    if (verb != null) {
      return verb;
    }
    Amount share = share(at);
    return share != null ? share : times(at);
  }

  private @Nullable Amount verb(int at) {
    CueIndex.@Nullable Hit multiple = cues.at(Cue.MULTIPLE, words.tokens(), at);
    CueIndex.@Nullable Hit half = cues.at(Cue.HALVE, words.tokens(), at);
    if (multiple == null && half == null) {
      return null;
    }
    AmountWords.Meant meant = around.before(at);
    if (multiple != null
        && cues.at(Cue.MULTIPLE_NOT, words.tokens(), at) == null
        && !(multiple.to() < words.size() && words.get(multiple.to()).is("-"))) {
      return Amount.relative(
          new BigDecimal(multiple.value()),
          meant.comparator(),
          TargetMode.MULTIPLE_OF_BASELINE,
          meant.from(),
          multiple.to(),
          meant.from());
    }
    return half == null
        ? null
        : Amount.relative(
            new BigDecimal("-0.5"),
            meant.comparator(),
            TargetMode.CHANGE_BY_FRACTION,
            meant.from(),
            half.to(),
            meant.from());
  }

  /** "By a quarter". */
  private @Nullable Amount share(int at) {
    Share share = Share.at(words, cues, numbers, at);
    if (share == null || !deeds.isBy(at)) {
      return null;
    }
    AmountWords.Meant meant = around.before(at);
    int sign = deeds.verb(meant.from(), share.to());
    return sign == 0
        ? null
        : Amount.relative(
            sign < 0 ? share.value().negate() : share.value(),
            meant.comparator(),
            TargetMode.CHANGE_BY_FRACTION,
            meant.from(),
            share.to(),
            meant.from());
  }

  /** "4 times the level of 2015". */
  private @Nullable Amount times(int at) {
    NumberReader.@Nullable Found number = numbers.at(words.tokens(), at);
    if (number == null || !number.understood() || number.value().signum() <= 0) {
      return null;
    }
    CueIndex.@Nullable Hit by = cues.before(Cue.MULTIPLE_BY, words.tokens(), at);
    CueIndex.@Nullable Hit times = timesAt(number.to());
    if (times == null && by == null) {
      return null;
    }
    int to = times == null ? number.to() : times.to();
    int base = base(at);
    int verb = deeds.verb(around.before(at).from(), to);
    boolean grows = verb > 0 && deeds.isBy(at);
    boolean multiple =
        by != null
            || grows
            || (verb > 0 && around.isTo(at))
            || isOfLevel(at)
            || cues.at(Cue.TIMES_OF, words.tokens(), to) != null;
    // "Reduced three times" may be many things.
    if (!multiple || verb < 0 || units.isFrequency(to)) {
      return null;
    }
    boolean more =
        times != null
            && grows
            && cues.is(Cue.MULTIPLE_MORE, words.exactly(times.from(), times.to()));
    AmountWords.Meant meant = around.meant(at, to, number.to(), new UnitReader.Found("", to, true));
    return Amount.relative(
        more ? number.value().add(BigDecimal.ONE) : number.value(),
        number.over() ? TargetComparator.OVER : meant.comparator(),
        TargetMode.MULTIPLE_OF_BASELINE,
        Math.min(base, by == null ? meant.from() : by.from()),
        meant.to(),
        base < at ? at : 0);
  }

  /** Returns "times" behind a number, also after "or more". */
  private CueIndex.@Nullable Hit timesAt(int at) {
    return cues.at(Cue.MULTIPLE_AFTER, words.tokens(), at);
  }

  /** Returns where the year of 2015年的4倍 begins, or the number itself. */
  private int base(int at) {
    CueIndex.@Nullable Hit of = cues.before(Cue.STEP_JOIN, words.tokens(), at);
    int from = of == null ? at : of.from();
    int first = from;
    while (first > 0 && first > from - MOST_BEFORE && dates.isDate(first - 1)) {
      first--;
    }
    return first < from ? first : at;
  }

  /** 上年的1.8倍: in a script without spaces "of" directly before says what they are times of. */
  private boolean isOfLevel(int at) {
    return cues.before(Cue.STEP_JOIN, words.tokens(), at) != null
        && words.get(at - 1).kind() == Token.Kind.HAN;
  }
}
