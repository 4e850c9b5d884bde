package org.rightsplan.outline;

import org.jspecify.annotations.Nullable;

/**
 * Lengths of time within which something is to be done: "within 30 days", "5年内". They count
 * nothing, and no date follows from them without knowing when they begin, so they are no targets.
 */
final class TimeLimits {

  private final Words words;
  private final CueIndex cues;
  private final NumberReader numbers;
  private final AmountWords around;

  TimeLimits(Words words, CueIndex cues, NumberReader numbers, AmountWords around) {
    this.words = words;
    this.cues = cues;
    this.numbers = numbers;
    this.around = around;
  }

  /**
   * Returns the end of the time limit whose number begins at a token, or the token itself. A length
   * of time that something is brought to, or must not exceed, is an amount like any other.
   */
  int end(int at) {
    NumberReader.@Nullable Found number = numbers.at(words.tokens(), at);
    if (number == null) {
      return at;
    }
    NumberReader.@Nullable Found second =
        around.second(numbers, number.to(), new UnitReader(cues).at(words, number.to()));
    int to = (second == null ? number : second).to();
    CueIndex.@Nullable Hit unit = cues.at(Cue.DURATION, words.tokens(), to);
    if (unit == null || around.isSet(at)) {
      return at;
    }
    boolean limit =
        cues.before(Cue.TIME_LIMIT, words.tokens(), at) != null
            || cues.before(Cue.TIME_LIMIT, words.tokens(), around.fromOf(at)) != null
            || cues.at(Cue.TIME_LIMIT_AFTER, words.tokens(), unit.to()) != null;
    return limit ? unit.to() : at;
  }
}
