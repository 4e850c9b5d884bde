package org.rightsplan.outline;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;

/** The words around a number that say how it is meant. */
final class AmountWords {

  private static final ImmutableMap<Cue, TargetComparator> BEFORE =
      ImmutableMap.<Cue, TargetComparator>builder()
          .put(Cue.AT_LEAST, TargetComparator.AT_LEAST)
          .put(Cue.AT_MOST, TargetComparator.AT_MOST)
          .put(Cue.MORE_THAN, TargetComparator.GREATER_THAN)
          .put(Cue.LESS_THAN, TargetComparator.LESS_THAN)
          .put(Cue.OVER, TargetComparator.OVER)
          .put(Cue.ABOUT, TargetComparator.ABOUT)
          .put(Cue.NEARLY, TargetComparator.NEARLY)
          .buildOrThrow();

  private static final ImmutableMap<Cue, TargetComparator> AFTER =
      ImmutableMap.of(
          Cue.AT_LEAST_AFTER, TargetComparator.AT_LEAST,
          Cue.AT_MOST_AFTER, TargetComparator.AT_MOST,
          Cue.ABOUT_AFTER, TargetComparator.ABOUT,
          Cue.OVER_AFTER, TargetComparator.OVER);

  private static final ImmutableMap<String, TargetComparator> SIGNS =
      ImmutableMap.of(
          "≥", TargetComparator.AT_LEAST,
          "≤", TargetComparator.AT_MOST,
          ">", TargetComparator.GREATER_THAN,
          "<", TargetComparator.LESS_THAN,
          "±", TargetComparator.ABOUT);

  /** How a number is meant, and how far the words that say so reach. */
  record Meant(TargetComparator comparator, int from, int to) {}

  private final Words words;
  private final CueIndex cues;

  AmountWords(Words words, CueIndex cues) {
    this.words = words;
    this.cues = cues;
  }

  /** Tells whether a number may be an amount: no number of an article, no part of a name. */
  boolean mayCount(NumberReader.Found number) {
    if (cues.before(Cue.NUMBER_NOT_AFTER, words.tokens(), number.from()) != null) {
      return false;
    }
    if (!number.digits()) {
      boolean part = number.to() < words.size() && words.get(number.to()).is("-");
      return !part && cues.at(Cue.FRACTION, words.tokens(), number.from()) == null;
    }
    boolean besideMonth =
        cues.before(Cue.MONTH, words.tokens(), number.from()) != null
            || cues.at(Cue.MONTH, words.tokens(), number.to()) != null;
    if (besideMonth && words.get(number.from()).word().length() <= 2) {
      return false;
    }
    int start = words.get(number.from()).start();
    String text = words.text();
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char second = start < 2 ? ' ' : text.charAt(start - 2);
    boolean inName =
        isLatinOrDigit(before) || (".-–_/".indexOf(before) >= 0 && isLatinOrDigit(second));
    if (inName) {
      return false;
    }
    int end = words.get(number.from()).end();
    boolean ordinal =
        number.to() == number.from() + 1
            && end < text.length()
            && isLatin(text.charAt(end))
            && cues.at(Cue.UNIT, words.tokens(), number.to()) == null;
    boolean slash =
        end + 1 < text.length()
            && text.charAt(end) == '/'
            && Character.isDigit(text.charAt(end + 1));
    return !ordinal && !slash;
  }

  private static boolean isLatin(char c) {
    return Character.isLetter(c) && !Chars.isWide(c);
  }

  private static boolean isLatinOrDigit(char c) {
    return isLatin(c) || Character.isDigit(c);
  }

  /** Returns the second number of "40 to 55 percent" or "40%-55%", or null. */
  NumberReader.@Nullable Found second(NumberReader numbers, int afterFirst, UnitReader.Found unit) {
    int at = afterFirst;
    if (unit.known()
        && unit.to() > at
        && at < words.size()
        && (words.get(at).is("%") || cues.at(Cue.UNIT, words.tokens(), at) != null)) {
      at = unit.to();
    }
    if (at >= words.size()) {
      return null;
    }
    String sign = words.get(at).word();
    boolean and = cues.at(Cue.AND, words.tokens(), at) != null;
    CueIndex.@Nullable Hit range = cues.at(Cue.RANGE, words.tokens(), at);
    if (!(and || range != null || DueDates.isDash(sign))
        || words.clauseOf(at) != words.clauseOf(afterFirst - 1)) {
      return null;
    }
    int next = range == null ? at + 1 : range.to();
    while (next < words.size()
        && (cues.at(Cue.ARTICLE, words.tokens(), next) != null || words.get(next).is(sign))) {
      next++;
    }
    if (next >= words.size()
        || DateFinder.isYear(words.get(next))
        || (and && !isBetween(afterFirst))) {
      return null;
    }
    return numbers.at(words.tokens(), next);
  }

  private boolean isBetween(int afterFirst) {
    for (int i = Math.max(0, afterFirst - 4); i < afterFirst; i++) {
      if (cues.at(Cue.BETWEEN, words.tokens(), i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether "from" stands before a token. */
  boolean isFrom(int at) {
    return cues.before(Cue.FROM, words.tokens(), fromOf(at)) != null
        || cues.before(Cue.FROM, words.tokens(), at) != null;
  }

  /** Returns the place before "the", "a", "un" and signs of money. */
  int fromOf(int at) {
    int from = at;
    while (from > 0
        && from > at - 3
        && ((cues.before(Cue.ARTICLE, words.tokens(), from) != null
                && cues.before(Cue.ABOUT, words.tokens(), from) == null)
            || "$€£¥".contains(words.get(from - 1).word()))) {
      from--;
    }
    return from;
  }

  TargetComparator before(int at) {
    return before(at, at).comparator();
  }

  private Meant before(int at, int end) {
    int from = fromOf(at);
    for (int p : new int[] {at, from}) {
      TargetComparator sign = p > 0 ? SIGNS.get(words.get(p - 1).word()) : null;
      if (sign != null) {
        return new Meant(sign, p - 1, end);
      }
      CueIndex.@Nullable Hit best = null;
      for (Cue cue : BEFORE.keySet()) {
        CueIndex.@Nullable Hit hit = cues.before(cue, words.tokens(), p);
        if (hit != null && (best == null || hit.from() < best.from())) {
          best = hit;
        }
      }
      if (best != null) {
        return new Meant(BEFORE.getOrDefault(best.cue(), TargetComparator.EQUAL), best.from(), end);
      }
    }
    return new Meant(TargetComparator.EQUAL, from, end);
  }

  Meant meant(int start, int end, int afterNumber, UnitReader.Found unit) {
    Meant before = before(start, end);
    int[] places = unit.known() ? new int[] {end, afterNumber} : new int[] {afterNumber, end};
    for (int place : places) {
      for (Map.Entry<Cue, TargetComparator> entry : AFTER.entrySet()) {
        CueIndex.@Nullable Hit hit = cues.at(entry.getKey(), words.tokens(), place);
        if (hit != null && before.comparator() == TargetComparator.EQUAL) {
          return new Meant(entry.getValue(), before.from(), Math.max(end, hit.to()));
        }
        if (hit != null) {
          return new Meant(before.comparator(), before.from(), Math.max(end, hit.to()));
        }
      }
    }
    return before;
  }

  /** Returns 1 if the sentence raises something at this place, -1 if it lowers it, otherwise 0. */
  int verb(int from, int to) {
    for (int i = Math.min(to + 3, words.clauseEnd(Math.min(from, words.size() - 1))) - 1;
        i >= to;
        i--) {
      if (words.get(i).kind() != Token.Kind.SIGN
          && cues.at(Cue.LOWER, words.tokens(), i) != null
          && i <= to + 1) {
        return -1;
      }
    }
    for (int i = to; i < words.size() && i < words.clauseEnd(Math.max(to - 1, 0)); i++) {
      if (cues.at(Cue.LOWER_AFTER, words.tokens(), i) != null) {
        return -1;
      }
      if (cues.at(Cue.RAISE_AFTER, words.tokens(), i) != null) {
        return 1;
      }
    }
    for (int i = from; i >= words.sentenceOf(from); i--) {
      if (cues.at(Cue.LOWER, words.tokens(), i) != null) {
        return -1;
      }
      if (cues.at(Cue.RAISE, words.tokens(), i) != null) {
        return 1;
      }
    }
    return 0;
  }

  /** Tells whether "by" stands before a token, or the verb itself as in 下降10%. */
  boolean isBy(int from) {
    int at = fromOf(from);
    if (isTo(from) || isTo(at)) {
      return false;
    }
    return isBefore(Cue.CHANGE_BY, from)
        || isBefore(Cue.CHANGE_BY, at)
        || isBefore(Cue.RAISE, at)
        || isBefore(Cue.LOWER, at);
  }

  /** Tells whether "to" or a comparison such as "at most" stands before a token. */
  boolean isSet(int at) {
    return isTo(at) || isTo(fromOf(at)) || before(at) != TargetComparator.EQUAL;
  }

  private boolean isTo(int at) {
    return isBefore(Cue.LEVEL_TO, at);
  }

  private boolean isBefore(Cue cue, int at) {
    return cues.before(cue, words.tokens(), at) != null;
  }

  boolean isChange(int from, int to, String unit) {
    return mode(from, to, unit).isChange();
  }

  TargetMode mode(int from, int to, String unit) {
    boolean verb = verb(from, to) != 0;
    boolean after =
        to < words.size()
            && (cues.at(Cue.LOWER, words.tokens(), to) != null
                || cues.at(Cue.RAISE, words.tokens(), to) != null);
    if (unit.equals(UnitReader.POINTS)) {
      return TargetMode.CHANGE_BY_PERCENTAGE_POINTS;
    }
    if (unit.equals(UnitReader.PERCENT) && verb && (isBy(from) || (after && !isTo(from)))) {
      return TargetMode.CHANGE_BY_PERCENT;
    }
    boolean times =
        to > 0
            && to <= words.size()
            && verb
            && cues.before(Cue.MULTIPLE_AFTER, words.tokens(), to) != null;
    return times ? TargetMode.MULTIPLE_OF_BASELINE : TargetMode.LEVEL;
  }

  /** Tells whether 增加1倍 is meant: as much again, and not to so many times. */
  boolean isExtra(int from, UnitReader.Found unit) {
    return cues.is(Cue.MULTIPLE_MORE, unit.name()) && !isTo(from);
  }
}
