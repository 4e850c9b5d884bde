package org.rightsplan.outline;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** What a number counts: the words behind it, or the sign of a currency before it. */
final class UnitReader {

  private static final int MOST_WORDS = 4;
  private static final int MOST_SIGNS = 12;
  private static final int LEAST_OF_RATE = 100;

  static final String PERCENT = "%";
  static final String POINTS = "percentage points";

  /**
   * A unit in a text.
   *
   * @param name what to call it, or empty
   * @param to after its last token
   * @param known whether the cues know it
   */
  record Found(String name, int to, boolean known) {}

  private final Words words;
  private final CueIndex cues;
  private final NumberReader numbers;

  UnitReader(Words words, CueIndex cues, NumberReader numbers) {
    this.words = words;
    this.cues = cues;
    this.numbers = numbers;
  }

  /** Returns what a number counts that ends before a token. */
  Found at(int from) {
    if (from >= words.size() || words.sentenceOf(from) > from - 1) {
      return new Found("", from, false);
    }
    if (words.get(from).is("%") || words.get(from).is("‰")) {
      return new Found(words.get(from).word(), from + 1, true);
    }
    CueIndex.@Nullable Hit unit = cues.at(Cue.UNIT, words.tokens(), from);
    if (unit != null) {
      String name = unit.value().isEmpty() ? words.between(unit.from(), unit.to()) : unit.value();
      return withRate(name, unit.to());
    }
    int rate = rateEnd(from);
    if (rate > from) {
      return new Found(words.exactly(from, rate), rate, true);
    }
    CueIndex.@Nullable Hit measure = cues.at(Cue.MEASURE, words.tokens(), from);
    int start = measure == null ? from : measure.to();
    int end = noun(start, from);
    if (end == start && measure != null) {
      return new Found(words.between(measure.from(), measure.to()), measure.to(), true);
    }
    Found noun = withRate(words.between(start, end), end);
    return new Found(noun.name(), noun.to(), measure != null);
  }

  private Found withRate(String name, int to) {
    int after = rateEnd(to);
    return after == to
        ? new Found(name, to, true)
        : new Found(name + " " + words.exactly(to, after), after, true);
  }

  /**
   * Returns the end of "per 1,000 live births" or "per month" that begins at a token, or the token.
   */
  private int rateEnd(int from) {
    CueIndex.@Nullable Hit rate = cues.at(Cue.RATE, words.tokens(), from);
    if (rate != null) {
      return rate.to();
    }
    CueIndex.@Nullable Hit per = cues.at(Cue.PER, words.tokens(), from);
    CueIndex.@Nullable Hit each = per == null ? cues.at(Cue.ARTICLE, words.tokens(), from) : per;
    if (each == null || cues.at(Cue.PER_YEAR, words.tokens(), from) != null) {
      return from;
    }
    CueIndex.@Nullable Hit time = cues.at(Cue.DURATION, words.tokens(), each.to());
    if (time != null || per == null) {
      return time == null ? from : time.to();
    }
    NumberReader.@Nullable Found of = numbers.at(words.tokens(), per.to());
    if (of == null || !isPowerOfTen(of.value())) {
      return from;
    }
    CueIndex.@Nullable Hit unit = cues.at(Cue.UNIT, words.tokens(), of.to());
    return unit == null ? noun(of.to(), from) : unit.to();
  }

  /** Tells whether a number of times is one for each year, month or the like. */
  boolean isFrequency(int to) {
    if (cues.at(Cue.PER_YEAR, words.tokens(), to) != null) {
      return true;
    }
    for (Cue cue : new Cue[] {Cue.PER, Cue.ARTICLE, Cue.RANGE}) {
      CueIndex.@Nullable Hit per = cues.at(cue, words.tokens(), to);
      if (per != null && cues.at(Cue.DURATION, words.tokens(), per.to()) != null) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPowerOfTen(BigDecimal value) {
    return value.intValue() >= LEAST_OF_RATE
        && value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
  }

  private int noun(int from, int number) {
    int end = from;
    int taken = 0;
    while (end < words.size()
        && words.clauseOf(end) == words.clauseOf(Math.max(number - 1, 0))
        && !ends(end)) {
      Token token = words.get(end);
      boolean hyphen =
          token.is("-")
              && end > from
              && end + 1 < words.size()
              && words.get(end + 1).kind() == Token.Kind.WORD;
      if (token.kind() == Token.Kind.NUMBER || (token.kind() == Token.Kind.SIGN && !hyphen)) {
        break;
      }
      taken += hyphen ? 0 : 1;
      if (token.kind() == Token.Kind.HAN && taken > MOST_SIGNS) {
        // A sentence and no name.
        return from;
      }
      if (taken > MOST_WORDS && token.kind() != Token.Kind.HAN) {
        break;
      }
      end++;
    }
    return end;
  }

  /** In a script without spaces a verb may follow directly. */
  private boolean ends(int at) {
    boolean verb =
        words.get(at).kind() == Token.Kind.HAN
            && (cues.at(Cue.RAISE, words.tokens(), at) != null
                || cues.at(Cue.LOWER, words.tokens(), at) != null
                || cues.at(Cue.LEVEL_TO, words.tokens(), at) != null
                || cues.at(Cue.ACTION_START, words.tokens(), at) != null);
    return verb || cues.at(Cue.UNIT_END, words.tokens(), at) != null;
  }

  /** Returns the currency whose sign or name ends before a number, or null. */
  @Nullable Found money(NumberReader.Found number) {
    CueIndex.@Nullable Hit sign = cues.before(Cue.MONEY, words.tokens(), number.from());
    if (sign == null) {
      return null;
    }
    String name = sign.value().isEmpty() ? words.exactly(sign.from(), sign.to()) : sign.value();
    return withRate(name, number.to());
  }
}
