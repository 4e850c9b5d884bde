package org.rightsplan.outline;

import org.jspecify.annotations.Nullable;

/** What a number counts: the words behind it. */
final class UnitReader {

  private static final int MOST_WORDS = 4;
  private static final int MOST_SIGNS = 8;

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

  private final CueIndex cues;

  UnitReader(CueIndex cues) {
    this.cues = cues;
  }

  Found at(Words words, int from) {
    if (from < words.size() && (words.get(from).is("%") || words.get(from).is("‰"))) {
      return new Found(words.get(from).word(), from + 1, true);
    }
    CueIndex.@Nullable Hit rate = cues.at(Cue.RATE, words.tokens(), from);
    if (rate != null) {
      return new Found(words.between(rate.from(), rate.to()), rate.to(), true);
    }
    CueIndex.@Nullable Hit unit = cues.at(Cue.UNIT, words.tokens(), from);
    if (unit != null) {
      String name = unit.value().isEmpty() ? words.between(unit.from(), unit.to()) : unit.value();
      CueIndex.@Nullable Hit after = cues.at(Cue.RATE, words.tokens(), unit.to());
      return after == null
          ? new Found(name, unit.to(), true)
          : new Found(name + " " + words.between(after.from(), after.to()), after.to(), true);
    }
    CueIndex.@Nullable Hit measure = cues.at(Cue.MEASURE, words.tokens(), from);
    int start = measure == null ? from : measure.to();
    int end = noun(words, start);
    if (end == start && measure != null) {
      return new Found(words.between(measure.from(), measure.to()), measure.to(), true);
    }
    return new Found(words.between(start, end), end, measure != null);
  }

  private int noun(Words words, int from) {
    int end = from;
    int taken = 0;
    while (end < words.size()
        && words.clauseOf(end) == words.clauseOf(Math.max(from - 1, 0))
        && cues.at(Cue.UNIT_END, words.tokens(), end) == null) {
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
      if (taken > (token.kind() == Token.Kind.HAN ? MOST_SIGNS : MOST_WORDS)) {
        break;
      }
      end++;
    }
    return end;
  }
}
