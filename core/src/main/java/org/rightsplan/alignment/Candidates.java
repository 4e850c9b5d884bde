package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * Candidate pairs with their scores, in arrays beside each other, and what the confidence of each
 * will depend on, so that no pair is measured twice.
 */
final class Candidates {

  int[] before;
  int[] after;

  /** How well each fits by itself, and next to its rivals if these fit just as well. */
  double[] score;

  /** What the judge noted of each. */
  double[] similarity;

  double[] contained;
  byte[] surrounding;
  boolean[] callers;

  int size;

  /**
   * Makes room.
   *
   * @param expected about how many pairs will come
   */
  Candidates(int expected) {
    int room = Math.max(8, expected);
    before = new int[room];
    after = new int[room];
    score = new double[room];
    similarity = new double[room];
    contained = new double[room];
    surrounding = new byte[room];
    callers = new boolean[room];
  }

  /** Adds a pair of which nothing is noted yet; returns its index. */
  int add(int earlier, int later, double scored) {
    if (size == before.length) {
      int more = size * 2;
      before = Arrays.copyOf(before, more);
      after = Arrays.copyOf(after, more);
      score = Arrays.copyOf(score, more);
      similarity = Arrays.copyOf(similarity, more);
      contained = Arrays.copyOf(contained, more);
      surrounding = Arrays.copyOf(surrounding, more);
      callers = Arrays.copyOf(callers, more);
    }
    before[size] = earlier;
    after[size] = later;
    score[size] = scored;
    return size++;
  }

  /** Drops the pairs below a share of the best score of both their items. */
  void dropBelow(double share, int earlierItems, int laterItems) {
    double[] bestBefore = new double[earlierItems];
    double[] bestAfter = new double[laterItems];
    for (int i = 0; i < size; i++) {
      bestBefore[before[i]] = Math.max(bestBefore[before[i]], score[i]);
      bestAfter[after[i]] = Math.max(bestAfter[after[i]], score[i]);
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (score[i] >= share * Math.min(bestBefore[before[i]], bestAfter[after[i]])) {
        move(i, kept++);
      }
    }
    size = kept;
  }

  private void move(int from, int to) {
    before[to] = before[from];
    after[to] = after[from];
    score[to] = score[from];
    similarity[to] = similarity[from];
    contained[to] = contained[from];
    surrounding[to] = surrounding[from];
    callers[to] = callers[from];
  }
}
