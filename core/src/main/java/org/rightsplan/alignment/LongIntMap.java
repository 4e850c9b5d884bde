package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * A map from longs to the numbers 0, 1, 2 … in the order in which the longs were first added. Open
 * addressing with linear probing; neither boxes nor depends on anything but the keys.
 */
final class LongIntMap {

  /** The key in each slot, and one more than its number; 0 where the slot is empty. */
  private long[] slotKeys;

  private int[] slotNumbers;

  /** The keys by number. */
  private long[] keys;

  private int size;

  LongIntMap(int expected) {
    int capacity = Integer.highestOneBit(Math.max(expected, 8) * 2 - 1) * 2;
    slotKeys = new long[capacity];
    slotNumbers = new int[capacity];
    keys = new long[capacity / 2];
  }

  /** Returns the number of a key, giving it the next one if it is new. */
  int add(long key) {
    int at = slot(key);
    if (slotNumbers[at] != 0) {
      return slotNumbers[at] - 1;
    }
    if (size == keys.length) {
      grow();
      at = slot(key);
    }
    keys[size] = key;
    slotKeys[at] = key;
    slotNumbers[at] = ++size;
    return size - 1;
  }

  /** Returns the number of a key, or -1 if it was never added. */
  int get(long key) {
    return slotNumbers[slot(key)] - 1;
  }

  /** Returns the key with a number. */
  long key(int number) {
    return keys[number];
  }

  int size() {
    return size;
  }

  /** Returns the slot that a key is in, or the empty one in which it would be. */
  private int slot(long key) {
    int mask = slotKeys.length - 1;
    int at = spread(key) & mask;
    while (slotNumbers[at] != 0 && slotKeys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, keys.length * 2);
    slotKeys = new long[slotKeys.length * 2];
    slotNumbers = new int[slotNumbers.length * 2];
    for (int i = 0; i < size; i++) {
      int at = slot(keys[i]);
      slotKeys[at] = keys[i];
      slotNumbers[at] = i + 1;
    }
  }

  private static int spread(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }
}
