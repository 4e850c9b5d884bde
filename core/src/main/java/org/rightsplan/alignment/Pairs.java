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
    Arrays.sort(packed, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || packed[i] != packed[i - 1]) {
        packed[kept++] = packed[i];
      }
    }
    size = kept;
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
