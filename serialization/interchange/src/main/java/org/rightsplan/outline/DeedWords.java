package org.rightsplan.outline;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.TargetMode;

/** The words of a sentence that say what is done to a number: raised, lowered, by so much. */
final class DeedWords {

  private final Words words;
  private final CueIndex cues;
  private final AmountWords around;

  DeedWords(Words words, CueIndex cues, AmountWords around) {
    this.words = words;
    this.cues = cues;
    this.around = around;
  }

  /**
   * Returns 1 if the sentence raises something at this place, -1 if it lowers it, otherwise 0.
   *
   * @param from the first of the words that belong to the number
   * @param to after the last of them
   */
  int verb(int from, int to) {
    int behind = nounBehind(to);
    if (behind != 0) {
      return behind;
    }
    for (int i = to; i < words.size() && i < words.clauseEnd(Math.max(to - 1, 0)); i++) {
      if (cues.at(Cue.LOWER_AFTER, words.tokens(), i) != null) {
        return -1;
      }
      if (cues.at(Cue.RAISE_AFTER, words.tokens(), i) != null) {
        return 1;
      }
    }
    for (int i = from - 1; i >= words.sentenceOf(from); i--) {
      if (cues.at(Cue.LOWER, words.tokens(), i) != null) {
        return -1;
      }
      if (cues.at(Cue.RAISE, words.tokens(), i) != null) {
        return 1;
      }
      if (isOtherDeed(i)) {
        return 0;
      }
    }
    return 0;
  }

  /**
   * Tells whether a number follows a word directly in a clause that raises or lowers something:
   * "reduce emissions 10 percent" may mean a level or a change.
   */
  boolean isBare(int from) {
    if (from == words.clauseOf(from)
        || words.get(from - 1).kind() == Token.Kind.SIGN
        || cues.before(Cue.UNIT_END, words.tokens(), from) != null
        || cues.before(Cue.FROM, words.tokens(), from) != null
        || cues.before(Cue.LEVEL_TO, words.tokens(), from) != null
        || cues.before(Cue.ACTION_START, words.tokens(), from) != null) {
      return false;
    }
    return hasDeed(from);
  }

  /** "Reduce the backlog of 12,000 cases": how many there are is not what is to be reached. */
  boolean isOfDeed(int from) {
    return cues.before(Cue.AMOUNT_OF, words.tokens(), from) != null && hasDeed(from);
  }

  private boolean hasDeed(int from) {
    for (int i = from - 1; i >= words.clauseOf(from); i--) {
      if (cues.at(Cue.RAISE, words.tokens(), i) != null
          || cues.at(Cue.LOWER, words.tokens(), i) != null) {
        return true;
      }
      if (isOtherDeed(i)) {
        return false;
      }
    }
    return false;
  }

  /** "Cut the wait and train 300 judges": what is done to the judges is another deed. */
  private boolean isOtherDeed(int at) {
    CueIndex.@Nullable Hit and = cues.before(Cue.AND, words.tokens(), at);
    boolean after = and != null || (at > 0 && words.clauses().get(at) == at);
    return after && cues.at(Cue.ACTION_START, words.tokens(), at) != null;
  }

  /** "A 10 percent reduction", also with one word between; 1 or -1, otherwise 0. */
  private int nounBehind(int to) {
    CueIndex.@Nullable Hit noun = changeBehind(to);
    return noun == null ? 0 : noun.cue() == Cue.LOWER ? -1 : 1;
  }

  private CueIndex.@Nullable Hit changeBehind(int to) {
    int end = Math.min(to + 2, words.clauseEnd(Math.max(0, to - 1)));
    for (int i = to; i < end && words.get(i).kind() != Token.Kind.SIGN; i++) {
      for (Cue cue : new Cue[] {Cue.LOWER, Cue.RAISE}) {
        CueIndex.@Nullable Hit hit = cues.at(cue, words.tokens(), i);
        if (hit != null) {
          return hit;
        }
      }
      if (cues.at(Cue.UNIT_END, words.tokens(), i) != null
          && cues.at(Cue.CHANGE_OF, words.tokens(), i) == null) {
        return null;
      }
    }
    return null;
  }

  /** Returns the end of "10 percent reduction". */
  int changeEnd(int to) {
    CueIndex.@Nullable Hit noun = changeBehind(to);
    return noun == null ? to : noun.to();
  }

  /** Returns where "reduction of" begins before a number, or else the words of the number. */
  int changeFrom(int at, int from) {
    List<Integer> stops = around.stops(at);
    for (int stop : stops) {
      CueIndex.@Nullable Hit noun = around.isTo(at) ? null : changeOf(stop);
      if (noun != null) {
        return noun.from();
      }
    }
    return from;
  }

  /**
   * Tells whether "by" stands before the words of a number, or the verb itself as in 下降10%, or a
   * noun as in "a reduction of".
   */
  boolean isBy(int at) {
    List<Integer> stops = around.stops(at);
    return !around.isTo(at)
        && stops.stream()
            .anyMatch(
                stop ->
                    isBefore(Cue.CHANGE_BY, stop)
                        || isBefore(Cue.RAISE, stop)
                        || isBefore(Cue.LOWER, stop)
                        || changeOf(stop) != null);
  }

  /**
   * Tells the same of a number that is no share; a verb alone is "by" in scripts without spaces.
   */
  boolean isByAmount(int at) {
    List<Integer> stops = around.stops(at);
    return isBy(at)
        && stops.stream()
            .anyMatch(
                stop ->
                    isBefore(Cue.CHANGE_BY, stop)
                        || changeOf(stop) != null
                        || (stop > 0 && words.get(stop - 1).kind() == Token.Kind.HAN));
  }

  /** Returns "reduction" before "of", also with "annual" between, or null. */
  private CueIndex.@Nullable Hit changeOf(int at) {
    CueIndex.@Nullable Hit of = cues.before(Cue.CHANGE_OF, words.tokens(), at);
    CueIndex.@Nullable Hit yearly =
        of == null ? null : cues.before(Cue.PER_YEAR, words.tokens(), of.from());
    int[] ends =
        of == null ? new int[0] : new int[] {of.from(), yearly == null ? 0 : yearly.from()};
    for (int end : ends) {
      for (Cue cue : new Cue[] {Cue.RAISE, Cue.LOWER}) {
        CueIndex.@Nullable Hit noun = cues.before(cue, words.tokens(), end);
        if (noun != null) {
          return noun;
        }
      }
    }
    return null;
  }

  private boolean isBefore(Cue cue, int at) {
    return cues.before(cue, words.tokens(), at) != null;
  }

  /**
   * Returns whether a number is a level or a change.
   *
   * @param at its first token
   * @param from the first of the words that belong to it
   * @param to after what it counts
   */
  TargetMode mode(int at, int from, int to, String unit) {
    if (unit.equals(UnitReader.POINTS) && !around.isTo(at)) {
      return TargetMode.CHANGE_BY_PERCENTAGE_POINTS;
    }
    boolean change = verb(from, to) != 0 && (isBy(at) || nounBehind(to) != 0);
    return unit.equals(UnitReader.PERCENT) && change
        ? TargetMode.CHANGE_BY_PERCENT
        : TargetMode.LEVEL;
  }
}
