package org.rightsplan.outline;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Two numbers that are one amount: "40 to 55 percent", "from 40% in 2020 to 30% in 2025". */
final class RangeReader {

  private static final int MOST_BETWEEN = 12;

  /** A level that shares the scale of another is no more than so many times that. */
  private static final BigDecimal MOST_FALL = BigDecimal.valueOf(100);

  /**
   * The number that closes a pair.
   *
   * @param number the second number
   * @param unit what both count
   */
  record Second(NumberReader.Found number, UnitReader.Found unit) {}

  /**
   * A step from one level to another.
   *
   * @param before the first number
   * @param number the second number
   * @param unit what both count
   * @param from where "from" begins
   * @param level after "to"; what stands from there on belongs to the second number
   */
  record Step(
      BigDecimal before, NumberReader.Found number, UnitReader.Found unit, int from, int level) {}

  /**
   * The level before.
   *
   * @param value what it was
   * @param to after its last token, with its date
   */
  record Base(BigDecimal value, int to) {}

  private final Words words;
  private final CueIndex cues;
  private final NumberReader numbers;
  private final UnitReader units;
  private final AmountWords around;
  private final DeedWords deeds;
  private final DueDates dates;

  RangeReader(ProseReaders prose) {
    words = prose.words();
    cues = prose.cues();
    numbers = prose.numbers();
    units = prose.units();
    around = prose.around();
    deeds = prose.deeds();
    dates = prose.dates();
  }

  /** Returns the second number of "40 to 55 percent" or "40%-55%", or null. */
  @Nullable Second second(NumberReader.Found first, UnitReader.Found unit) {
    boolean counted = hasUnit(first.to(), unit);
    int at = counted ? unit.to() : first.to();
    if (at >= words.size() || words.clauseOf(at) != words.clauseOf(first.to() - 1)) {
      return null;
    }
    boolean and = cues.at(Cue.AND, words.tokens(), at) != null;
    int next = jointEnd(at);
    if (next == at || (and && !around.isBetween(first.from()))) {
      return null;
    }
    while (smallEnd(next) > next) {
      next = smallEnd(next);
    }
    NumberReader.@Nullable Found second = number(next);
    if (second == null) {
      return null;
    }
    UnitReader.Found of = unitOf(second, unit);
    return counted && !isSameUnit(unit, of) ? null : new Second(second, of);
  }

  /** Tells whether a unit that is known stands behind the first number: "40%-55%". */
  private boolean hasUnit(int at, UnitReader.Found unit) {
    return unit.known()
        && unit.to() > at
        && (words.get(at).is("%") || cues.at(Cue.UNIT, words.tokens(), at) != null);
  }

  /** Returns the end of "and", "to" or a dash that stands between two numbers, or the place. */
  int jointEnd(int at) {
    for (Cue cue : new Cue[] {Cue.RANGE, Cue.AND}) {
      CueIndex.@Nullable Hit hit = cues.at(cue, words.tokens(), at);
      if (hit != null) {
        return hit.to();
      }
    }
    int end = at;
    while (end < words.size() && end < at + 2 && DueDates.isDash(words.get(end).word())) {
      end++;
    }
    return end;
  }

  private int smallEnd(int at) {
    for (Cue cue : new Cue[] {Cue.PERCENT_BEFORE, Cue.MONEY, Cue.ARTICLE}) {
      CueIndex.@Nullable Hit hit = cues.at(cue, words.tokens(), at);
      if (hit != null) {
        return hit.to();
      }
    }
    return at;
  }

  private NumberReader.@Nullable Found number(int at) {
    NumberReader.@Nullable Found number = numbers.at(words.tokens(), at);
    return number == null || !number.understood() || dates.isDate(at) ? null : number;
  }

  private UnitReader.Found unitOf(NumberReader.Found number, UnitReader.Found first) {
    if (cues.before(Cue.PERCENT_BEFORE, words.tokens(), number.from()) != null) {
      return new UnitReader.Found(UnitReader.PERCENT, number.to(), true);
    }
    UnitReader.Found unit = units.at(number.to());
    return unit.name().isEmpty()
        ? new UnitReader.Found(first.name(), unit.to(), first.known())
        : unit;
  }

  /**
   * Returns the first number of a pair, with the scale of the second if that is said once: "2 to 3
   * million", "two hundred to three hundred million".
   */
  BigDecimal scaled(NumberReader.Found first, NumberReader.Found second) {
    BigDecimal more = withScaleOf(first, second);
    return more.compareTo(second.value()) < 0 ? more : first.value();
  }

  private BigDecimal withScaleOf(NumberReader.Found first, NumberReader.Found second) {
    CueIndex.@Nullable Hit scale = cues.before(Cue.SCALE, words.tokens(), second.to());
    return scale == null
        ? first.value()
        : NumberPhrase.stripped(first.value().multiply(new BigDecimal(scale.value())));
  }

  /** Returns the level before that is said behind a number: "(from 88% in 2019)", or null. */
  @Nullable Base base(int end, String unit) {
    int at = end;
    while (at < words.size() && "(（,，".contains(words.get(at).word())) {
      at++;
    }
    at = afterDeed(at);
    CueIndex.@Nullable Hit from = cues.at(Cue.FROM, words.tokens(), at);
    CueIndex.@Nullable Hit level = cues.at(Cue.BASE_LEVEL, words.tokens(), at);
    int next = from != null ? from.to() : level != null ? level.to() : -1;
    while (smallEnd(next) > next) {
      next = smallEnd(next);
    }
    NumberReader.@Nullable Found number = number(next);
    if (number == null || number.from() == end) {
      return null;
    }
    UnitReader.Found of = units.at(number.to());
    boolean same = of.name().equals(unit) || (of.name().isEmpty() && at > end);
    if (!same) {
      return null;
    }
    int to = of.to();
    for (int i = 0; i < MOST_BETWEEN && to < words.size(); i++) {
      CueIndex.@Nullable Hit in = cues.at(Cue.IN_DATE, words.tokens(), to);
      int after = dates.isDate(to) ? to + 1 : in != null && dates.isDate(in.to()) ? in.to() : to;
      if (after == to) {
        break;
      }
      to = after;
    }
    // "Raise it to 45 from 30 in 2019", but not "Enrol 1500 from 6 to 12 years".
    boolean bare = level == null && unit.isEmpty() && at == end;
    boolean changes = to > of.to() && deeds.verb(end - 1, to) != 0;
    return bare && !changes ? null : new Base(number.value(), to);
  }

  private int afterDeed(int at) {
    CueIndex.@Nullable Hit up = cues.at(Cue.RAISE, words.tokens(), at);
    CueIndex.@Nullable Hit down = cues.at(Cue.LOWER, words.tokens(), at);
    return up != null ? up.to() : down != null ? down.to() : at;
  }

  /** Returns the step that a number begins, or null. */
  @Nullable Step step(NumberReader.Found first, int start, UnitReader.Found unit) {
    int from = from(start);
    if (from < 0) {
      return null;
    }
    int at = Math.max(first.to(), unit.to());
    boolean deed = cues.at(Cue.STEP_FROM, words.tokens(), from) != null;
    boolean dated = hasDate(from, start);
    CueIndex.@Nullable Hit level = null;
    int end = Math.min(words.sentenceEnd(start), at + MOST_BETWEEN);
    while (at < end && level == null) {
      level = levelAt(at);
      deed |= isDeed(at);
      if (level == null) {
        int next = between(at);
        if (next == at) {
          return null;
        }
        dated |= dates.isDate(at);
        at = next;
      }
    }
    if (level == null) {
      return null;
    }
    int to = level.to();
    int next = to;
    while (next < end + MOST_BETWEEN && number(next) == null) {
      int after = beforeSecond(next);
      if (after == next) {
        return null;
      }
      next = after;
    }
    NumberReader.@Nullable Found second = number(next);
    if (second == null) {
      return null;
    }
    UnitReader.Found of = unitOf(second, unit);
    int verb = deeds.verb(from, of.to());
    BigDecimal before = scaled(first, second);
    BigDecimal shared = withScaleOf(first, second);
    // "Cut it from 40 to 30 million": what falls to a number was more before, but not by far.
    if (verb < 0
        && first.value().compareTo(second.value()) < 0
        && shared.compareTo(second.value().multiply(MOST_FALL)) <= 0) {
      before = shared;
    }
    boolean falls = second.value().compareTo(before) < 0;
    boolean changes = deed || dated || falls || verb != 0;
    boolean same = second.value().compareTo(before) == 0;
    return changes && !same && isSameUnit(unit, of) ? new Step(before, second, of, from, to) : null;
  }

  /** Returns where "from" begins before a number, with a year and its like between, or -1. */
  private int from(int start) {
    int at = start;
    while (at > start - MOST_BETWEEN && at > words.clauseOf(start)) {
      for (Cue cue : new Cue[] {Cue.STEP_FROM, Cue.FROM}) {
        CueIndex.@Nullable Hit hit = cues.before(cue, words.tokens(), at);
        if (hit != null) {
          return hit.from();
        }
      }
      CueIndex.@Nullable Hit small = cues.before(Cue.STEP_JOIN, words.tokens(), at);
      int before = around.before(at).from();
      if (small != null) {
        at = small.from();
      } else if (before < at) {
        at = before;
      } else if (dates.isDate(at - 1)) {
        at--;
      } else {
        return -1;
      }
    }
    return -1;
  }

  private CueIndex.@Nullable Hit levelAt(int at) {
    CueIndex.@Nullable Hit to = cues.at(Cue.LEVEL_TO, words.tokens(), at);
    return to == null ? cues.at(Cue.RANGE, words.tokens(), at) : to;
  }

  private boolean isDeed(int at) {
    return cues.at(Cue.RAISE, words.tokens(), at) != null
        || cues.at(Cue.LOWER, words.tokens(), at) != null;
  }

  /** Returns the end of what may stand between the first number and "to". */
  private int between(int at) {
    if (dates.isDate(at)) {
      return at + 1;
    }
    for (Cue cue : new Cue[] {Cue.RAISE, Cue.LOWER, Cue.STEP_JOIN, Cue.IN_DATE}) {
      CueIndex.@Nullable Hit hit = cues.at(cue, words.tokens(), at);
      if (hit != null) {
        return hit.to();
      }
    }
    return "()（）,，".contains(words.get(at).word()) ? at + 1 : at;
  }

  /** Returns the end of what may stand between "to" and the second number. */
  private int beforeSecond(int at) {
    if (at >= words.size()) {
      return at;
    }
    if (dates.isDate(at)) {
      return at + 1;
    }
    CueIndex.@Nullable Hit level = cues.at(Cue.LEVEL_TO, words.tokens(), at);
    CueIndex.@Nullable Hit join = cues.at(Cue.STEP_JOIN, words.tokens(), at);
    int end = Math.max(smallEnd(at), Math.max(around.beforeEnd(at), jointEndOf(level, at)));
    return Math.max(end, jointEndOf(join, at));
  }

  private static int jointEndOf(CueIndex.@Nullable Hit hit, int at) {
    return hit == null ? at : hit.to();
  }

  private boolean hasDate(int from, int to) {
    for (int i = from; i < to; i++) {
      if (dates.isDate(i)) {
        return true;
      }
    }
    return false;
  }

  /** "30 days to 10 days", "one school to five schools", "40 to 30 percent". */
  private static boolean isSameUnit(UnitReader.Found first, UnitReader.Found second) {
    String one = first.name();
    String other = second.name();
    return one.isEmpty() || other.startsWith(one) || one.startsWith(other);
  }
}
