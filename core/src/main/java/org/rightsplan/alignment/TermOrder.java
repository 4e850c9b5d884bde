package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * Sorts the terms of every item of a table, the rarest first, and adds up their weights.
 *
 * <p>In: a table whose terms are numbered by rank. Out: the same with the terms of each item
 * sorted. Cost: linear. Items are taken by the block: their terms are counted out to the ranks, and
 * the ranks gone through in order give each item its terms back sorted.
 */
final class TermOrder {

  /** A block has at least so many terms for each rank, so that going through the ranks is cheap. */
  private static final int TERMS_PER_RANK = 4;

  private static final int LEAST_BLOCK = 1 << 13;

  private final float[] weights;
  private final int[] start;
  private int[] items = new int[0];

  /**
   * Makes the order for some weights.
   *
   * @param weights the weight of each rank
   */
  TermOrder(float[] weights) {
    this.weights = weights;
    start = new int[weights.length + 1];
  }

  void sort(ItemTable table) {
    table.weight = new float[table.size()];
    int least = Math.max(LEAST_BLOCK, TERMS_PER_RANK * weights.length);
    int from = 0;
    while (from < table.size()) {
      int to = from + 1;
      while (to < table.size() && table.termStart[to] - table.termStart[from] < least) {
        to++;
      }
      sort(table, from, to);
      from = to;
    }
  }

  private void sort(ItemTable table, int from, int to) {
    int[] terms = table.terms;
    int first = table.termStart[from];
    int count = table.termStart[to] - first;
    Arrays.fill(start, 0);
    for (int at = first; at < first + count; at++) {
      start[terms[at] + 1]++;
    }
    for (int rank = 1; rank < start.length; rank++) {
      start[rank] += start[rank - 1];
    }
    if (items.length < count) {
      items = new int[count];
    }
    int[] next = Arrays.copyOfRange(table.termStart, from, to);
    for (int item = from; item < to; item++) {
      for (int at = table.termStart[item]; at < table.termStart[item + 1]; at++) {
        items[start[terms[at]]++] = item;
      }
    }
    // Each start has moved to where the next one was.
    int at = 0;
    for (int rank = 0; rank < weights.length; rank++) {
      float weight = weights[rank];
      for (int end = start[rank]; at < end; at++) {
        int item = items[at];
        terms[next[item - from]++] = rank;
        table.weight[item] += weight;
      }
    }
  }
}
