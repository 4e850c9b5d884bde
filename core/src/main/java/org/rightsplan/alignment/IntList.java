package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A growing list of ints. */
final class IntList {

  private int[] values;
  private int size;

  IntList(int expected) {
    values = new int[Math.max(expected, 8)];
  }

  void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
  }

  /** Adds a range of other values. */
  void addAll(int[] others, int from, int to) {
    int count = to - from;
    if (size + count > values.length) {
      values = Arrays.copyOf(values, Math.max(size * 2, size + count));
    }
    System.arraycopy(others, from, values, size, count);
    size += count;
  }

  /** Returns the array behind this list, which has more room than values. */
  int[] values() {
    return values;
  }

  int get(int index) {
    return values[index];
  }

  void set(int index, int value) {
    values[index] = value;
  }

  /** Takes out the value at an index; those after it move up. */
  int remove(int index) {
    int removed = values[index];
    System.arraycopy(values, index + 1, values, index, --size - index);
    return removed;
  }

  boolean contains(int value) {
    for (int i = 0; i < size; i++) {
      if (values[i] == value) {
        return true;
      }
    }
    return false;
  }

  /** Keeps the first values only. */
  void cutTo(int kept) {
    size = kept;
  }

  void clear() {
    size = 0;
  }

  int size() {
    return size;
  }

  /** Sorts the values from an index to the end and drops repeats among them. */
  void sortUniqueFrom(int start) {
    Arrays.sort(values, start, size);
    int kept = start;
    for (int i = start; i < size; i++) {
      if (i == start || values[i] != values[i - 1]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  /** Drops from the values from an index on those in a range of others; both are sorted. */
  void dropFrom(int start, int[] others, int from, int to) {
    int kept = start;
    int at = from;
    for (int i = start; i < size; i++) {
      while (at < to && others[at] < values[i]) {
        at++;
      }
      if (at == to || others[at] != values[i]) {
        values[kept++] = values[i];
      }
    }
    size = kept;
  }

  /** Returns the values in a list that may be changed. */
  List<Integer> toList() {
    List<Integer> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(values[i]);
    }
    return list;
  }

  int[] toArray() {
    return Arrays.copyOf(values, size);
  }
}
