package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * Finds for each free item the few items of the other side that share rare terms with it, without
 * looking at all pairs (inverted lists with a cap, as in Bayardo, Ma and Srikant, Scaling up all
 * pairs similarity search, 2007).
 *
 * <p>In: a matching and who is free. Out: candidate pairs, taken from both directions so that the
 * sides can be swapped. Cost: near-linear; a list longer than the cap is never walked. What is rare
 * enough by itself is a key; of commoner terms every two of an item's rarest make one key.
 */
final class CandidateFinder {

  /** No term that occurs more often than this, on both sides together, is a key by itself. */
  private static final int LONGEST_LIST = 40;

  /** How many of an item's rarest terms above the cap are taken two by two. */
  private static final int PAIRED_TERMS = 7;

  /** How many keys of an item that are rare by themselves are looked up. */
  private static final int SINGLE_KEYS = 12;

  /** How many candidates an item keeps in one direction. */
  private static final int KEPT = 6;

  private final Matching matching;

  CandidateFinder(Matching matching) {
    this.matching = matching;
  }

  /** Adds candidates for the items that are free on both sides. */
  void find(boolean[] freeBefore, boolean[] freeAfter, Pairs pairs) {
    Keys earlier = new Keys(matching.before, freeBefore);
    Keys later = new Keys(matching.after, freeAfter);
    new Lists(earlier, later).collect(true, pairs);
    new Lists(later, earlier).collect(false, pairs);
  }

  /** The keys of the free items of one side, with the weight of each. */
  private final class Keys {
    final ItemTable table;
    final int[] start;
    long[] keys = new long[1024];
    float[] weights = new float[1024];
    int size;

    Keys(ItemTable table, boolean[] free) {
      this.table = table;
      start = new int[table.size() + 1];
      for (int i = 0; i < table.size(); i++) {
        if (free[i]) {
          addKeys(i);
        }
        start[i + 1] = size;
      }
    }

    private void addKeys(int item) {
      Lexicon lexicon = matching.lexicon;
      int end = table.termStart[item + 1];
      int at = table.termStart[item];
      int singles = 0;
      for (; at < end && lexicon.occurrences(table.terms[at]) <= LONGEST_LIST; at++) {
        // A term that occurs once is on one side only and leads nowhere.
        if (lexicon.occurrences(table.terms[at]) > 1 && singles++ < SINGLE_KEYS) {
          add(table.terms[at], lexicon.weight(table.terms[at]));
        }
      }
      int last = Math.min(end, at + PAIRED_TERMS);
      for (int i = at; i < last; i++) {
        for (int j = i + 1; j < last; j++) {
          int one = table.terms[i];
          int two = table.terms[j];
          add(((long) (one + 1) << 32) | two, lexicon.weight(one) + lexicon.weight(two));
        }
      }
    }

    private void add(long key, float weight) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      keys[size] = key;
      weights[size++] = weight;
    }
  }

  /** Inverted lists over the keys of one side, and the search of the other side in them. */
  private static final class Lists {
    private final Keys from;
    private final Keys to;
    private final LongIntMap numberOf;
    private int[] listStart = new int[1];
    private int[] items = new int[0];
    private final float[] score;
    private final IntList touched = new IntList(256);

    Lists(Keys from, Keys to) {
      this.from = from;
      this.to = to;
      this.numberOf = new LongIntMap(to.size);
      this.score = new float[to.table.size()];
      invert();
    }

    private void invert() {
      int[] number = new int[to.size];
      for (int i = 0; i < to.size; i++) {
        number[i] = numberOf.add(to.keys[i]);
      }
      listStart = new int[numberOf.size() + 1];
      for (int n : number) {
        listStart[n + 1]++;
      }
      for (int i = 1; i < listStart.length; i++) {
        listStart[i] += listStart[i - 1];
      }
      items = new int[to.size];
      int[] next = Arrays.copyOf(listStart, numberOf.size());
      for (int item = 0; item < to.table.size(); item++) {
        for (int at = to.start[item]; at < to.start[item + 1]; at++) {
          items[next[number[at]]++] = item;
        }
      }
    }

    void collect(boolean fromBefore, Pairs pairs) {
      for (int item = 0; item < from.table.size(); item++) {
        Interruption.check(item);
        scoreAll(item);
        for (int kept = 0; kept < KEPT && touched.size() > 0; kept++) {
          int best = takeBest();
          if (best == Matching.NONE) {
            break;
          }
          if (fromBefore) {
            pairs.add(item, best);
          } else {
            pairs.add(best, item);
          }
        }
        forgetScores();
      }
    }

    private void scoreAll(int item) {
      for (int at = from.start[item]; at < from.start[item + 1]; at++) {
        int number = numberOf.get(from.keys[at]);
        if (number < 0 || listStart[number + 1] - listStart[number] > LONGEST_LIST) {
          continue;
        }
        for (int i = listStart[number]; i < listStart[number + 1]; i++) {
          int found = items[i];
          if (score[found] == 0) {
            touched.add(found);
          }
          score[found] += from.weights[at];
        }
      }
    }

    /** Takes out the best-scored item; ties go by content, so that order says nothing. */
    private int takeBest() {
      int best = Matching.NONE;
      for (int i = 0; i < touched.size(); i++) {
        int item = touched.get(i);
        if (score[item] > 0 && (best == Matching.NONE || isBetter(item, best))) {
          best = item;
        }
      }
      if (best != Matching.NONE) {
        score[best] = -1;
      }
      return best;
    }

    private boolean isBetter(int item, int best) {
      if (score[item] != score[best]) {
        return score[item] > score[best];
      }
      long mine = to.table.contentHash[item];
      long theirs = to.table.contentHash[best];
      return mine != theirs ? mine < theirs : item < best;
    }

    private void forgetScores() {
      for (int i = 0; i < touched.size(); i++) {
        score[touched.get(i)] = 0;
      }
      touched.clear();
    }
  }
}
