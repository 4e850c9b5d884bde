package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * Candidate pairs with their scores, in arrays beside each other, and what the confidence of each
 * will depend on, so that no pair is measured twice.
 */
final class Candidates {

  int[] before = new int[64];
  int[] after = new int[64];

  /** How well each fits by itself, and next to its rivals if these fit just as well. */
  double[] score = new double[64];

  /** What the judge noted of each. */
  double[] similarity = new double[64];

  double[] contained = new double[64];
  byte[] surrounding = new byte[64];
  boolean[] callers = new boolean[64];

  int size;

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
