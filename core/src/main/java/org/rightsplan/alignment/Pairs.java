package org.rightsplan.alignment;

import java.util.Arrays;

/** A growing list of candidate pairs, each an earlier and a later item packed into one long. */
final class Pairs {

  private long[] packed = new long[64];
  private int size;

  void add(int earlier, int later) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, size * 2);
    }
    packed[size++] = Matching.pack(earlier, later);
  }

  /** Sorts the pairs by earlier and then later item and drops repeats. */
  void sortUnique() {
    int most = -1;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, before(i));
    }
    int[] start = new int[most + 2];
    for (int i = 0; i < size; i++) {
      start[before(i) + 1]++;
    }
    for (int i = 1; i < start.length; i++) {
      start[i] += start[i - 1];
    }
    int[] later = new int[size];
    int[] next = start.clone();
    for (int i = 0; i < size; i++) {
      later[next[before(i)]++] = after(i);
    }
    size = 0;
    for (int earlier = 0; earlier <= most; earlier++) {
      Arrays.sort(later, start[earlier], start[earlier + 1]);
      for (int i = start[earlier]; i < start[earlier + 1]; i++) {
        if (i == start[earlier] || later[i] != later[i - 1]) {
          packed[size++] = Matching.pack(earlier, later[i]);
        }
      }
    }
  }

  int size() {
    return size;
  }

  int before(int index) {
    return (int) (packed[index] >>> 32);
  }

  int after(int index) {
    return (int) packed[index];
  }
}
