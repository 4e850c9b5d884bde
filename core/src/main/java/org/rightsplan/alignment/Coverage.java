package org.rightsplan.alignment;

/**
 * Which terms of a whole are covered by the parts taken so far. One object serves one whole after
 * the other.
 *
 * <p>Cost: linear in the terms of the whole, and of each part looked at.
 */
final class Coverage {

  private final WholesAndParts sides;

  /** The weight of each term of the whole that no part taken covers; 0 for all other terms. */
  private final float[] open;

  private int whole = Matching.NONE;
  private float covered;
  private float largest;

  Coverage(WholesAndParts sides) {
    this.sides = sides;
    this.open = new float[sides.matching.lexicon.size()];
  }

  /** Turns to a whole of which nothing is covered yet. */
  void begin(int next) {
    ItemTable wholes = sides.wholes;
    if (whole != Matching.NONE) {
      for (int at = wholes.termStart[whole]; at < wholes.termStart[whole + 1]; at++) {
        open[wholes.terms[at]] = 0;
      }
    }
    whole = next;
    covered = 0;
    largest = 0;
    for (int at = wholes.termStart[whole]; at < wholes.termStart[whole + 1]; at++) {
      open[wholes.terms[at]] = sides.matching.lexicon.weight(wholes.terms[at]);
    }
  }

  /** Returns the weight that a part has in common with what no part taken so far covers. */
  float gain(int part) {
    int[] terms = sides.parts.terms;
    int end = sides.parts.termStart[part + 1];
    float sum = 0;
    for (int at = sides.parts.termStart[part]; at < end; at++) {
      sum += open[terms[at]];
    }
    return sum;
  }

  void take(int part) {
    float gained = gain(part);
    covered += gained;
    largest = Math.max(largest, gained);
    for (int at = sides.parts.termStart[part]; at < sides.parts.termStart[part + 1]; at++) {
      open[sides.parts.terms[at]] = 0;
    }
  }

  /** Returns which share of the whole is covered, from 0 to 1. */
  float covered() {
    return covered / sides.wholes.weight[whole];
  }

  /** Returns which share of the whole the part covers that covers most, from 0 to 1. */
  float largest() {
    return largest / sides.wholes.weight[whole];
  }
}
