package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * Pairs of sections that may answer to each other, by number, with what is known of each: the votes
 * of this round, and how alike their titles are, which is the same in every round as long as it is
 * asked with none but the asserted and exact pairs matched.
 */
final class SectionPairs {

  private final LongIntMap numbers;
  private float[] votes = new float[64];
  private double[] titles = new double[64];

  /** The last round in which each pair was wanted. */
  private int[] wantedIn = new int[64];

  private int round;

  /** All numbers in the order of their pairs, as far as pairs have been added. */
  private int[] order = new int[0];

  SectionPairs(int sections) {
    numbers = new LongIntMap(4 * sections);
  }

  /** Forgets the votes, and which pairs are wanted. */
  void beginRound() {
    round++;
    Arrays.fill(votes, 0, numbers.size(), 0);
  }

  /** Wants a pair in this round; returns its number. */
  int want(int earlier, int later) {
    int number = numbers.add(Matching.pack(earlier, later));
    if (number >= votes.length) {
      votes = Arrays.copyOf(votes, 2 * number);
      titles = Arrays.copyOf(titles, 2 * number);
      wantedIn = Arrays.copyOf(wantedIn, 2 * number);
    }
    if (wantedIn[number] == 0) {
      titles[number] = Double.NaN;
    }
    wantedIn[number] = round;
    return number;
  }

  /** Wants a pair in this round that was wanted before. */
  void want(int number) {
    wantedIn[number] = round;
  }

  /** Wants a pair in this round and adds to its votes. */
  void vote(int earlier, int later, float weight) {
    int number = want(earlier, later);
    votes[number] += weight;
  }

  /** Returns the number of a pair, or -1 if it was never wanted. */
  int number(int earlier, int later) {
    return numbers.get(Matching.pack(earlier, later));
  }

  /** Returns how many pairs have a number: those from 0 to this. */
  int size() {
    return numbers.size();
  }

  float votes(int number) {
    return votes[number];
  }

  /** Returns how alike the titles of a pair are as noted, or NaN. */
  double title(int number) {
    return titles[number];
  }

  void noteTitle(int number, double score) {
    titles[number] = score;
  }

  int earlier(int number) {
    return (int) (numbers.key(number) >>> 32);
  }

  int later(int number) {
    return (int) numbers.key(number);
  }

  /** Returns the numbers of the pairs wanted in this round, by earlier and then later section. */
  IntList wanted() {
    if (order.length < numbers.size()) {
      sort();
    }
    IntList wanted = new IntList(order.length);
    for (int number : order) {
      if (wantedIn[number] == round) {
        wanted.add(number);
      }
    }
    return wanted;
  }

  private void sort() {
    int size = numbers.size();
    int most = -1;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, earlier(i));
    }
    int[] end = new int[most + 2];
    for (int i = 0; i < size; i++) {
      end[earlier(i) + 1]++;
    }
    for (int i = 1; i < end.length; i++) {
      end[i] += end[i - 1];
    }
    long[] sorted = new long[size];
    for (int i = 0; i < size; i++) {
      sorted[end[earlier(i)]++] = ((long) later(i) << 32) | i;
    }
    order = new int[size];
    int from = 0;
    for (int earlier = 0; earlier <= most; earlier++) {
      Arrays.sort(sorted, from, end[earlier]);
      from = end[earlier];
    }
    for (int i = 0; i < size; i++) {
      order[i] = (int) sorted[i];
    }
  }
}
