package org.rightsplan.outline;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.TargetComparator;

/**
 * Numbers that count nothing: of laws and articles, in names, of telephones, ages, times of the
 * day, shares such as "one in three", and lengths of time that are no target. What stands beside
 * them in a list is of the same kind.
 */
final class NoAmounts {

  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);
  private static final BigDecimal MONTHS = BigDecimal.valueOf(12);
  private static final int LONGEST_LIST = 20;

  private final Words words;
  private final CueIndex cues;
  private final NumberReader numbers;
  private final UnitReader units;
  private final AmountWords around;
  private final DeedWords deeds;
  private final RangeReader ranges;

  NoAmounts(ProseReaders prose, RangeReader ranges) {
    words = prose.words();
    cues = prose.cues();
    numbers = prose.numbers();
    units = prose.units();
    around = prose.around();
    deeds = prose.deeds();
    this.ranges = ranges;
  }

  /** Returns the end of the number that begins at a token if it is no amount, or the token. */
  int end(int at) {
    NumberReader.@Nullable Found number = numbers.at(words.tokens(), at);
    if (number == null
        || cues.at(Cue.PERCENT_BEFORE, words.tokens(), at) != null
        || cues.at(Cue.RATE_BEFORE, words.tokens(), at) != null) {
      return at;
    }
    if (!number.understood() || isBesideNumber(number)) {
      return number.to();
    }
    @Nullable Share share = Share.at(words, cues, numbers, at);
    int end = share == null ? shareEnd(number) : share.to();
    if (end > number.to()) {
      return end;
    }
    if (isName(number)) {
      return listEnd(number);
    }
    if (isMonth(number) || isTimes(number)) {
      return number.to() + 1;
    }
    UnitReader.Found unit = units.at(number.to());
    RangeReader.@Nullable Second second = ranges.second(number, unit);
    int last = second == null ? number.to() : second.number().to();
    if (second != null && isAge(number, second.number().value(), last)) {
      return ageEnd(last);
    }
    boolean range = second != null && isRangeWord(at);
    if (!range && isAge(number, number.value(), number.to())) {
      return ageEnd(number.to());
    }
    if (ranges.step(number, at, unit) != null) {
      return at;
    }
    CueIndex.@Nullable Hit time =
        last < words.size() && words.sentenceOf(last) < last
            ? cues.at(Cue.DURATION, words.tokens(), last)
            : null;
    return time != null && !counts(number, time.to()) ? time.to() : at;
  }

  /** Two numbers side by side, as in "0800 123 456", are none. */
  private boolean isBesideNumber(NumberReader.Found number) {
    return isDigits(number.to()) || (number.digits() && isDigits(number.from() - 1));
  }

  private boolean isDigits(int at) {
    return at >= 0 && at < words.size() && words.get(at).kind() == Token.Kind.NUMBER;
  }

  private boolean isName(NumberReader.Found number) {
    int from = number.from();
    if (cues.before(Cue.NUMBER_NOT_AFTER, words.tokens(), from) != null
        || cues.at(Cue.NUMBER_NOT_BEFORE, words.tokens(), number.to()) != null
        || isNameBehind(number)
        || isCompound(number.to())) {
      return true;
    }
    if (!number.digits()) {
      return from > 0 && words.get(from - 1).is("-");
    }
    return isMonthsDay(number) || isGlued(number) || isAfterName(number);
  }

  /** "The 1522 child helpline": what is counted ends with a word for what has numbers. */
  private boolean isNameBehind(NumberReader.Found number) {
    UnitReader.Found unit = units.at(number.to());
    return !unit.known()
        && unit.to() > number.to()
        && cues.before(Cue.NUMBER_NOT_BEFORE, words.tokens(), unit.to()) != null;
  }

  /** "24-hour", "five-year": no number of hours is meant, but a kind of thing. */
  private boolean isCompound(int to) {
    return to + 1 < words.size()
        && words.get(to).is("-")
        && words.get(to + 1).kind() == Token.Kind.WORD
        && words.get(to).start() == words.get(to - 1).end()
        && words.get(to).end() == words.get(to + 1).start()
        && numbers.at(words.tokens(), to + 1) == null;
  }

  private boolean isMonthsDay(NumberReader.Found number) {
    return words.get(number.from()).word().length() <= 2
        && (cues.before(Cue.MONTH, words.tokens(), number.from()) != null
            || cues.at(Cue.MONTH, words.tokens(), number.to()) != null);
  }

  /** 5月. */
  private boolean isMonth(NumberReader.Found number) {
    return number.value().compareTo(MONTHS) <= 0
        && cues.at(Cue.MONTH_AFTER, words.tokens(), number.to()) != null;
  }

  /** "Three times" of nothing that is named: neither a multiple nor a count. */
  private boolean isTimes(NumberReader.Found number) {
    CueIndex.@Nullable Hit times = cues.at(Cue.MULTIPLE_AFTER, words.tokens(), number.to());
    return times != null && !units.isFrequency(times.to());
  }

  /** A part of a longer sign such as PM2.5, 14th, 45/110, 08:30, 0800. */
  private boolean isGlued(NumberReader.Found number) {
    Token token = words.get(number.from());
    String text = words.text();
    char before = token.start() == 0 ? ' ' : text.charAt(token.start() - 1);
    char second = token.start() < 2 ? ' ' : text.charAt(token.start() - 2);
    char after = token.end() == text.length() ? ' ' : text.charAt(token.end());
    char then = token.end() + 1 >= text.length() ? ' ' : text.charAt(token.end() + 1);
    boolean range = ".-–".indexOf(before) >= 0 && Character.isDigit(second);
    if (isLatinOrDigit(before)
        || (".-–_".indexOf(before) >= 0 && isLatin(second))
        || (range && before == '.')
        || ("/:：".indexOf(before) >= 0 && isLatinOrDigit(second))) {
      return true;
    }
    UnitReader.Found unit = units.at(number.to());
    boolean ordinal = number.to() == number.from() + 1 && isLatin(after) && !unit.known();
    boolean sign = "/:：".indexOf(after) >= 0 && Character.isDigit(then) && !unit.known();
    String digits = token.word();
    boolean code =
        digits.length() > 1 && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
    return ordinal || sign || code || "“「『‘\"".indexOf(before) >= 0;
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && !Chars.isWide(c);
  }

  private static boolean isLatinOrDigit(char c) {
    return isLatin(c) || Character.isDigit(c);
  }

  /** "ISO 9001", "Agenda 21": a capital within a sentence begins a name. */
  private boolean isAfterName(NumberReader.Found number) {
    int at = number.from();
    if (at == 0 || cues.before(Cue.MONEY, words.tokens(), at) != null) {
      return false;
    }
    int before = at - 1;
    return words.isCapital(before)
        && before > words.sentences().get(at)
        && !words.get(before - 1).is(":")
        && cues.at(Cue.ACTION_START, words.tokens(), before) == null
        && around.before(at).from() == at
        && !units.at(number.to()).known();
  }

  /** "Articles 5, 6 and 7": all of them. */
  private int listEnd(NumberReader.Found number) {
    NumberReader.Found last = number;
    for (int i = 0; i < LONGEST_LIST; i++) {
      int comma = last.to();
      boolean list = comma < words.size() && ",、".contains(words.get(comma).word());
      int joint = ranges.jointEnd(list ? comma + 1 : comma);
      int next = list ? Math.max(joint, comma + 1) : joint;
      NumberReader.@Nullable Found more = next > comma ? numbers.at(words.tokens(), next) : null;
      if (more == null || next > comma + 2) {
        break;
      }
      boolean range = !list && cues.at(Cue.AND, words.tokens(), comma) == null;
      UnitReader.Found unit = units.at(more.to());
      if (!range && (unit.known() || (list && !unit.name().isEmpty()))) {
        break;
      }
      last = more;
    }
    return last.to();
  }

  /** "One in three", "nueve de cada diez", 每三人中有一人. */
  private int shareEnd(NumberReader.Found number) {
    CueIndex.@Nullable Hit of = cues.at(Cue.OUT_OF, words.tokens(), number.to());
    NumberReader.@Nullable Found whole = of == null ? null : numbers.at(words.tokens(), of.to());
    boolean year = whole != null && DateFinder.isYear(words.get(whole.from()));
    return whole == null || year ? number.to() : whole.to();
  }

  /** "From" and "between" say nothing of the first number alone. */
  private boolean isRangeWord(int at) {
    return cues.before(Cue.FROM, words.tokens(), at) != null
        || cues.before(Cue.BETWEEN, words.tokens(), at) != null;
  }

  /** "Children under 5", "aged 6 to 15", "mayores de 60 años", 60岁以上. */
  private boolean isAge(NumberReader.Found number, BigDecimal most, int last) {
    if (most.compareTo(OLDEST) > 0) {
      return false;
    }
    CueIndex.@Nullable Hit before = cues.before(Cue.AGE_BEFORE, words.tokens(), number.from());
    if (before != null && isPerson(before.from())) {
      UnitReader.Found unit = units.at(last);
      return unit.name().isEmpty() || cues.at(Cue.DURATION, words.tokens(), last) != null;
    }
    CueIndex.@Nullable Hit after = cues.at(Cue.AGE_AFTER, words.tokens(), last);
    return after != null && (isOfGroup(after.to()) || !isReached(number, last));
  }

  /** 3岁以下婴幼儿: in a script without spaces the group follows directly. */
  private boolean isOfGroup(int end) {
    int to = end;
    for (Cue cue : new Cue[] {Cue.AT_LEAST_AFTER, Cue.AT_MOST_AFTER}) {
      CueIndex.@Nullable Hit hit = cues.at(cue, words.tokens(), end);
      to = hit == null ? to : Math.max(to, hit.to());
    }
    return to < words.size()
        && words.get(to).kind() == Token.Kind.HAN
        && cues.at(Cue.UNIT_END, words.tokens(), to) == null;
  }

  private boolean isPerson(int end) {
    return cues.before(Cue.PERSON, words.tokens(), end) != null;
  }

  /** "Raise life expectancy to 78 years of age", by one: an age that is a target. */
  private boolean isReached(NumberReader.Found number, int to) {
    int from = number.from();
    return around.isTo(from)
        || (deeds.isBy(from) && deeds.verb(around.before(from).from(), to) != 0);
  }

  private int ageEnd(int last) {
    for (Cue cue : new Cue[] {Cue.AGE_AFTER, Cue.DURATION}) {
      CueIndex.@Nullable Hit hit = cues.at(cue, words.tokens(), last);
      if (hit != null) {
        return hit.to();
      }
    }
    return last;
  }

  /**
   * Tells whether a length of time is an amount: it is brought to so much, must not exceed it, or
   * is so much of something, and it is no time within which something is to be done.
   */
  private boolean counts(NumberReader.Found number, int to) {
    int from = around.before(number.from()).from();
    for (int stop : new int[] {number.from(), from}) {
      CueIndex.@Nullable Hit limit = cues.before(Cue.TIME_LIMIT, words.tokens(), stop);
      CueIndex.@Nullable Hit level = cues.before(Cue.LEVEL_TO, words.tokens(), stop);
      if (limit != null && (level == null || level.from() >= limit.from())) {
        return false;
      }
    }
    if (isReached(number, to)
        || around.before(number.from()).comparator() != TargetComparator.EQUAL) {
      return true;
    }
    return cues.at(Cue.TIME_LIMIT_AFTER, words.tokens(), to) == null
        && (cues.at(Cue.AMOUNT_OF, words.tokens(), to) != null);
  }
}
