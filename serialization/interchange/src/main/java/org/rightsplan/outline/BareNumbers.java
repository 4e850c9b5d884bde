package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds headings whose number has no stop: 1 PRINCIPLES, 2 Rights of the child. A line of prose may
 * begin with a number as well, so the numbers must follow each other: from 1 on, with nothing but
 * headings of their own in between.
 */
final class BareNumbers {

  /** A heading in capitals may follow one that got lost. */
  private static final int CAPITALS_STEP = 2;

  /** How many lists of headings may be open within each other. */
  private static final int MOST_RUNS = 8;

  private static final int FEWEST = 2;
  private static final int LONG_WORD = 4;

  /**
   * A line that may be such a heading.
   *
   * @param index which one of the lines
   * @param value its number
   * @param capitals whether it is printed in capitals
   */
  private record Candidate(int index, int value, boolean capitals) {}

  private final List<List<Candidate>> runs = new ArrayList<>();

  /** Adds a heading to be, of those that stand after all that were added before. */
  void add(int index, String words) {
    NumberMark mark = NumberMark.bare(words);
    if (mark == null) {
      return;
    }
    int value = 0;
    for (int i = mark.from(); i < mark.to(); i++) {
      value = value * 10 + Character.digit(words.charAt(i), 10);
    }
    Candidate found = new Candidate(index, value, isInCapitals(words.substring(mark.textFrom())));
    if (value == 1) {
      runs.add(new ArrayList<>(List.of(found)));
      return;
    }
    for (int i = runs.size() - 1; i >= Math.max(0, runs.size() - MOST_RUNS); i--) {
      Candidate last = runs.get(i).get(runs.get(i).size() - 1);
      int step = last.capitals() && found.capitals() ? CAPITALS_STEP : 1;
      if (value > last.value() && value <= last.value() + step) {
        runs.get(i).add(found);
        return;
      }
    }
  }

  /** Returns which of the lines are headings. */
  BitSet headings() {
    BitSet headings = new BitSet();
    for (List<Candidate> run : runs) {
      if (run.size() >= FEWEST || run.get(0).capitals()) {
        run.forEach(heading -> headings.set(heading.index()));
      }
    }
    return headings;
  }

  /** Tells whether a text is in capitals and more than an abbreviation. */
  static boolean isInCapitals(String words) {
    return words.equals(words.toUpperCase(Locale.ROOT))
        && Token.of(words).stream()
            .anyMatch(
                token ->
                    token.kind() == Token.Kind.WORD
                        && token.end() - token.start() >= LONG_WORD
                        && Character.isUpperCase(words.charAt(token.start())));
  }
}
