package org.rightsplan.alignment;

/**
 * The terms of one item, to be asked about one by one. One object serves one item after another.
 */
final class TermSet {

  /** For each term the last round in which it was among the terms. */
  private final int[] lastRound;

  private int round;

  TermSet(Lexicon lexicon) {
    lastRound = new int[lexicon.size()];
  }

  /** Turns to the terms of an item. */
  void turnTo(ItemTable table, int item) {
    round++;
    for (int at = table.termStart[item]; at < table.termStart[item + 1]; at++) {
      lastRound[table.terms[at]] = round;
    }
  }

  boolean contains(int term) {
    return lastRound[term] == round;
  }
}
