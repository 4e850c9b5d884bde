package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * A map from longs to the numbers 0, 1, 2 … in the order in which the longs were first added. Open
 * addressing with linear probing; neither boxes nor depends on anything but the keys.
 */
final class LongIntMap {

  private long[] keys;
  private int[] slots;
  private int size;

  LongIntMap(int expected) {
    int capacity = Integer.highestOneBit(Math.max(expected, 8) * 2 - 1) * 2;
    slots = new int[capacity];
    keys = new long[capacity / 2];
  }

  /** Returns the number of a key, giving it the next one if it is new. */
  int add(long key) {
    int mask = slots.length - 1;
    int at = spread(key) & mask;
    while (slots[at] != 0) {
      if (keys[slots[at] - 1] == key) {
        return slots[at] - 1;
      }
      at = (at + 1) & mask;
    }
    if (size == keys.length) {
      grow();
      return add(key);
    }
    keys[size] = key;
    slots[at] = ++size;
    return size - 1;
  }

  /** Returns the number of a key, or -1 if it was never added. */
  int get(long key) {
    int mask = slots.length - 1;
    int at = spread(key) & mask;
    while (slots[at] != 0) {
      if (keys[slots[at] - 1] == key) {
        return slots[at] - 1;
      }
      at = (at + 1) & mask;
    }
    return -1;
  }

  /** Returns the key with a number. */
  long key(int number) {
    return keys[number];
  }

  int size() {
    return size;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, keys.length * 2);
    slots = new int[slots.length * 2];
    int mask = slots.length - 1;
    for (int i = 0; i < size; i++) {
      int at = spread(keys[i]) & mask;
      while (slots[at] != 0) {
        at = (at + 1) & mask;
      }
      slots[at] = i + 1;
    }
  }

  private static int spread(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }
}
