package org.rightsplan.outline;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One number in words, or in digits with scales: "two hundred and forty", "mil quinientas", "2
 * millones 500 mil", "two and a half million". It is put together of parts that grow smaller, each
 * of which fits into the zeros of the one before.
 */
final class NumberPhrase {

  private static final int MOST_TOKENS = 24;

  /**
   * A part of the sum.
   *
   * @param value what it adds
   * @param step what comes behind it is smaller than this, and "a half" is half of it
   */
  private record Part(BigDecimal value, BigDecimal step) {}

  /** What had been read before "and", which may turn out to stand between two numbers. */
  private record Mark(List<Part> parts, int to) {}

  private final CueIndex cues;
  private final List<Token> tokens;
  private final int from;
  private final boolean digits;
  private final boolean inRange;
  private Deque<Part> parts = new ArrayDeque<>();
  private @Nullable Mark beforeAnd;
  private boolean over;
  private int to;

  NumberPhrase(CueIndex cues, List<Token> tokens, int from) {
    this.cues = cues;
    this.tokens = tokens;
    this.from = from;
    this.to = from;
    this.digits = tokens.get(from).kind() == Token.Kind.NUMBER;
    this.inRange = cues.before(Cue.BETWEEN, tokens, from) != null;
  }

  /** Returns the number, or null if none begins here. */
  NumberReader.@Nullable Found read() {
    if (!begin()) {
      return null;
    }
    while (to < from + MOST_TOKENS && to < tokens.size()) {
      int before = to;
      if (!(scale() || number(to) || joined() || decimals())) {
        break;
      }
      if (!isInOrder()) {
        if (beforeAnd == null) {
          return unknown();
        }
        parts = new ArrayDeque<>(beforeAnd.parts());
        to = beforeAnd.to();
        return found();
      }
      if (to == before) {
        break;
      }
    }
    return goesOn() ? unknown() : found();
  }

  private boolean begin() {
    if (digits) {
      BigDecimal value = NumberReader.parse(tokens.get(from).word(), cues.groupsByStop());
      to = from + 1;
      if (value == null) {
        return false;
      }
      push(value, BigDecimal.ONE);
      CueIndex.@Nullable Hit more = cues.at(Cue.OVER_AFTER, tokens, to);
      if (more != null && cues.at(Cue.SCALE, tokens, more.to()) != null) {
        over = true;
        to = more.to();
      }
      return true;
    }
    CueIndex.@Nullable Hit part = cues.at(Cue.PART, tokens, from);
    CueIndex.@Nullable Hit of = part == null ? null : cues.at(Cue.SCALE, tokens, part.to());
    if (part != null && of != null) {
      BigDecimal scale = new BigDecimal(of.value());
      push(fraction(part.value()).multiply(scale), BigDecimal.ONE);
      to = of.to();
      return true;
    }
    CueIndex.@Nullable Hit word = cues.at(Cue.NUMBER, tokens, from);
    if (word == null) {
      return false;
    }
    // "Un" alone is an article.
    boolean article = word.to() == from + 1 && cues.at(Cue.ARTICLE, tokens, from) != null;
    if (article && cues.at(Cue.SCALE, tokens, from + 1) == null) {
      return false;
    }
    return number(from);
  }

  /** "Thousand": so many of what came before and is less. */
  private boolean scale() {
    CueIndex.@Nullable Hit hit = scaleAt(to);
    if (hit == null) {
      return false;
    }
    BigDecimal scale = new BigDecimal(hit.value());
    if (parts.getLast().value().compareTo(scale) >= 0) {
      // Only digits are so many of something that is less than they: 2,000 thousand.
      if (!(digits && parts.size() == 1)) {
        return false;
      }
    }
    BigDecimal sum = BigDecimal.ZERO;
    while (!parts.isEmpty()
        && (parts.getLast().value().compareTo(scale) < 0 || sum.signum() == 0)) {
      sum = sum.add(parts.removeLast().value());
    }
    push(sum.multiply(scale), scale);
    to = hit.to();
    return true;
  }

  /** Returns a scale that is not the beginning of a unit, as 千 is of 千瓦. */
  private CueIndex.@Nullable Hit scaleAt(int at) {
    CueIndex.@Nullable Hit scale = cues.at(Cue.SCALE, tokens, at);
    CueIndex.@Nullable Hit unit = cues.at(Cue.UNIT, tokens, at);
    return scale == null || unit == null || unit.to() <= scale.to() ? scale : null;
  }

  private boolean number(int at) {
    CueIndex.@Nullable Hit hit = cues.at(Cue.NUMBER, tokens, at);
    if (hit == null) {
      return more(at);
    }
    BigDecimal value = new BigDecimal(hit.value());
    if (!fits(value)) {
      return false;
    }
    push(value, BigDecimal.TEN.pow(Math.max(0, -value.stripTrailingZeros().scale())));
    to = hit.to();
    return true;
  }

  /** Digits behind a scale: "2 mil 500". */
  private boolean more(int at) {
    if (at == from || !isDigits(at) || cues.before(Cue.SCALE, tokens, at) == null) {
      return false;
    }
    BigDecimal value = NumberReader.parse(tokens.get(at).word(), cues.groupsByStop());
    boolean year = DateFinder.isYear(tokens.get(at)) && scaleAt(at + 1) == null;
    if (value == null || value.scale() > 0 || year || !fits(value)) {
      return false;
    }
    push(value, BigDecimal.ONE);
    to = at + 1;
    return true;
  }

  /** "And forty", "-five", "and a half". */
  private boolean joined() {
    boolean and = cues.at(Cue.AND, tokens, to) != null;
    if (!and && !tokens.get(to).is("-")) {
      return false;
    }
    CueIndex.@Nullable Hit part = and ? cues.at(Cue.PART, tokens, to + 1) : null;
    if (part != null) {
      BigDecimal step = parts.getLast().step();
      push(fraction(part.value()).multiply(step), BigDecimal.ONE);
      to = part.to();
      return true;
    }
    if (digits || cues.at(Cue.NUMBER, tokens, to + 1) == null || (and && isBetweenTwo())) {
      return false;
    }
    Mark mark = new Mark(new ArrayList<>(parts), to);
    if (!number(to + 1)) {
      return false;
    }
    beforeAnd = and ? mark : beforeAnd;
    return true;
  }

  /** Tells whether "and" stands between the two numbers of "between five hundred and thousand". */
  private boolean isBetweenTwo() {
    if (!inRange) {
      return false;
    }
    int at = to + 1;
    while (at < tokens.size() && at < to + MOST_TOKENS && isNumber(at)) {
      at++;
    }
    return cues.at(Cue.AND, tokens, at) == null;
  }

  /** "Three point five". */
  private boolean decimals() {
    CueIndex.@Nullable Hit point = cues.at(Cue.DECIMAL, tokens, to);
    if (point == null || digits) {
      return false;
    }
    StringBuilder decimals = new StringBuilder();
    int at = point.to();
    CueIndex.@Nullable Hit digit = cues.at(Cue.NUMBER, tokens, at);
    while (digit != null && digit.value().length() == 1) {
      decimals.append(digit.value());
      at = digit.to();
      digit = cues.at(Cue.NUMBER, tokens, at);
    }
    if (decimals.length() == 0) {
      return false;
    }
    push(new BigDecimal("0." + decimals), BigDecimal.ZERO);
    to = at;
    return true;
  }

  /** Tells whether another number word stands here that is no part of a word such as "one-day". */
  private boolean goesOn() {
    if (!isNumber(to) || isDigits(to)) {
      return false;
    }
    CueIndex.@Nullable Hit word = cues.at(Cue.NUMBER, tokens, to);
    return word == null
        || word.to() >= tokens.size()
        || !tokens.get(word.to()).is("-")
        || isNumber(word.to() + 1);
  }

  private void push(BigDecimal value, BigDecimal step) {
    parts.addLast(new Part(value, step));
  }

  private boolean fits(BigDecimal value) {
    return parts.isEmpty() || value.compareTo(parts.getLast().step()) < 0;
  }

  /** Each part must fit into the zeros of the one before. */
  private boolean isInOrder() {
    @Nullable Part before = null;
    for (Part part : parts) {
      if (before != null && part.value().compareTo(before.step()) >= 0) {
        return false;
      }
      before = part;
    }
    return true;
  }

  private boolean isDigits(int at) {
    return at < tokens.size() && tokens.get(at).kind() == Token.Kind.NUMBER;
  }

  private boolean isNumber(int at) {
    return cues.at(Cue.NUMBER, tokens, at) != null || scaleAt(at) != null || isDigits(at);
  }

  private NumberReader.Found found() {
    BigDecimal sum = BigDecimal.ZERO;
    for (Part part : parts) {
      sum = sum.add(part.value());
    }
    boolean plain = parts.size() == 1 && to == from + 1;
    return new NumberReader.Found(plain ? sum : stripped(sum), from, to, digits, over, true);
  }

  /** Returns 1500000 for 1.5 million, and not 1500000.0. */
  static BigDecimal stripped(BigDecimal number) {
    BigDecimal least = number.stripTrailingZeros();
    return least.scale() < 0 ? least.setScale(0) : least;
  }

  private NumberReader.Found unknown() {
    int end = to;
    while (end < from + MOST_TOKENS && isNumber(end)) {
      end++;
    }
    return NumberReader.Found.unknown(from, end, digits);
  }

  static BigDecimal fraction(String value) {
    int slash = value.indexOf('/');
    return new BigDecimal(value.substring(0, slash))
        .divide(new BigDecimal(value.substring(slash + 1)), MathContext.DECIMAL32);
  }
}
