package org.rightsplan.alignment;

/** Which terms of one whole are covered by the parts taken so far. */
final class Coverage {

  private final WholesAndParts sides;
  private final int whole;
  private final boolean[] taken;
  private float covered;
  private float largest;

  Coverage(WholesAndParts sides, int whole) {
    this.sides = sides;
    this.whole = whole;
    this.taken = new boolean[sides.wholes.termCount(whole)];
  }

  /** Returns the weight that a part has in common with what no part taken so far covers. */
  float gain(int part) {
    return walk(part, false);
  }

  void take(int part) {
    float gained = walk(part, true);
    covered += gained;
    largest = Math.max(largest, gained);
  }

  private float walk(int part, boolean take) {
    int[] mine = sides.wholes.terms;
    int[] theirs = sides.parts.terms;
    int start = sides.wholes.termStart[whole];
    int end = sides.wholes.termStart[whole + 1];
    int j = sides.parts.termStart[part];
    int endOfPart = sides.parts.termStart[part + 1];
    float sum = 0;
    int i = start;
    while (i < end && j < endOfPart) {
      if (mine[i] == theirs[j]) {
        if (!taken[i - start]) {
          sum += sides.matching.lexicon.weight(mine[i]);
          taken[i - start] = take;
        }
        i++;
        j++;
      } else if (mine[i] < theirs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
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
