package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * Sorts the terms of every item of a table, the rarest first, and adds up their weights.
 *
 * <p>In: a table whose terms have numbers, and the rank of each. Out: the same with the ranks in
 * place of the numbers, those of each item sorted. Cost: linear. Items are taken by the block:
 * their terms are counted out to the ranks, and the ranks gone through in order give each item its
 * terms back sorted.
 */
final class TermOrder {

  /** A block has at least so many terms for each rank, so that going through the ranks is cheap. */
  private static final int TERMS_PER_RANK = 4;

  private static final int LEAST_BLOCK = 1 << 13;

  private final int[] rank;
  private final float[] weights;
  private final int[] start;
  private int[] items = new int[0];

  /**
   * Makes an order.
   *
   * @param rank the rank of each number, from 0 for the rarest term
   * @param weights the weight of each rank
   */
  TermOrder(int[] rank, float[] weights) {
    this.rank = rank;
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
    table.attached.rank(rank);
  }

  private void sort(ItemTable table, int from, int to) {
    int[] terms = table.terms;
    int first = table.termStart[from];
    int count = table.termStart[to] - first;
    Arrays.fill(start, 0);
    for (int at = first; at < first + count; at++) {
      start[rank[terms[at]] + 1]++;
    }
    for (int i = 1; i < start.length; i++) {
      start[i] += start[i - 1];
    }
    if (items.length < count) {
      items = new int[count];
    }
    int[] next = Arrays.copyOfRange(table.termStart, from, to);
    for (int item = from; item < to; item++) {
      for (int at = table.termStart[item]; at < table.termStart[item + 1]; at++) {
        items[start[rank[terms[at]]]++] = item;
      }
    }
    // Each start has moved to where the next one was.
    float[] sums = table.weight;
    int at = 0;
    for (int place = 0; place < weights.length; place++) {
      float weight = weights[place];
      for (int end = start[place]; at < end; at++) {
        int item = items[at];
        terms[next[item - from]++] = place;
        sums[item] += weight;
      }
    }
  }
}
