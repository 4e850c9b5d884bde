package org.rightsplan.diff;

/**
 * The longest increasing subsequence of some numbers (Fredman, 1975): what keeps its order, so that
 * the fewest are said to have changed places. Cost: n log n.
 */
final class LongestIncreasing {

  private LongestIncreasing() {}

  /** Tells for each of some different numbers whether it belongs to the subsequence. */
  static boolean[] of(int[] values) {
    int[] tails = new int[values.length];
    int[] previous = new int[values.length];
    int length = 0;
    for (int i = 0; i < values.length; i++) {
      int at = firstNotBelow(tails, length, values, values[i]);
      previous[i] = at == 0 ? -1 : tails[at - 1];
      tails[at] = i;
      length = Math.max(length, at + 1);
    }
    boolean[] kept = new boolean[values.length];
    int last = length == 0 ? -1 : tails[length - 1];
    while (last >= 0) {
      kept[last] = true;
      last = previous[last];
    }
    return kept;
  }

  private static int firstNotBelow(int[] tails, int length, int[] values, int value) {
    int low = 0;
    int high = length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values[tails[middle]] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
