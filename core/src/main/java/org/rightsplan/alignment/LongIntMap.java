package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * A map from longs to the numbers 0, 1, 2 … in the order in which the longs were first added. Open
 * addressing with linear probing; neither boxes nor depends on anything but the keys.
 */
final class LongIntMap {

  /** So many numbers are sorted by insertion. */
  private static final int FEW = 32;

  /** Two for each slot: the key, and one more than its number; 0 where the slot is empty. */
  private long[] slots;

  /** The keys by number. */
  private long[] keys;

  private int size;

  LongIntMap(int expected) {
    int capacity = Integer.highestOneBit(Math.max(expected, 8) * 2 - 1) * 2;
    slots = new long[2 * capacity];
    keys = new long[capacity / 2];
  }

  /** Returns the number of a key, giving it the next one if it is new. */
  int add(long key) {
    int at = slot(key);
    if (slots[at + 1] != 0) {
      return (int) slots[at + 1] - 1;
    }
    if (size == keys.length) {
      grow();
      at = slot(key);
    }
    keys[size] = key;
    slots[at] = key;
    slots[at + 1] = ++size;
    return size - 1;
  }

  /** Returns the number of a key, or -1 if it was never added. */
  int get(long key) {
    return (int) slots[slot(key) + 1] - 1;
  }

  /** Returns the key with a number. */
  long key(int number) {
    return keys[number];
  }

  int size() {
    return size;
  }

  /** Returns where the slot begins that a key is in, or the empty one in which it would be. */
  private int slot(long key) {
    int mask = slots.length - 1;
    int at = 2 * spread(key) & mask;
    while (slots[at] != key && slots[at + 1] != 0) {
      at = (at + 2) & mask;
    }
    return at;
  }

  /**
   * Returns all numbers in the order of their keys. Linear for keys that are spread evenly, as
   * hashes are.
   */
  int[] inOrderOfKeys() {
    int bits = Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(1, size - 1));
    int[] end = new int[(1 << bits) + 1];
    for (int i = 0; i < size; i++) {
      end[firstBits(keys[i], bits) + 1]++;
    }
    for (int i = 1; i < end.length; i++) {
      end[i] += end[i - 1];
    }
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      numbers[end[firstBits(keys[i], bits)]++] = i;
    }
    int from = 0;
    for (int bucket = 0; from < size; bucket++) {
      sort(numbers, from, end[bucket]);
      from = end[bucket];
    }
    return numbers;
  }

  private static int firstBits(long key, int bits) {
    return (int) ((key ^ Long.MIN_VALUE) >>> (Long.SIZE - bits));
  }

  /** Sorts some numbers by their keys: a few by insertion, as there should be no more. */
  private void sort(int[] numbers, int from, int to) {
    if (to - from > FEW) {
      long[] sorted = new long[to - from];
      for (int i = from; i < to; i++) {
        sorted[i - from] = keys[numbers[i]];
      }
      Arrays.sort(sorted);
      for (int i = from; i < to; i++) {
        numbers[i] = get(sorted[i - from]);
      }
      return;
    }
    for (int i = from + 1; i < to; i++) {
      int number = numbers[i];
      int at = i;
      while (at > from && keys[numbers[at - 1]] > keys[number]) {
        numbers[at] = numbers[at - 1];
        at--;
      }
      numbers[at] = number;
    }
  }

  private void grow() {
    keys = Arrays.copyOf(keys, keys.length * 2);
    slots = new long[slots.length * 2];
    for (int i = 0; i < size; i++) {
      int at = slot(keys[i]);
      slots[at] = keys[i];
      slots[at + 1] = i + 1L;
    }
  }

  /** Mixes twice, since keys made of two numbers would come to stand in clusters after once. */
  private static int spread(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
    return (int) (mixed >>> 33);
  }
}
