package org.rightsplan.alignment;

import com.google.common.primitives.Booleans;

/**
 * Finds where several words in a row of one text stand in another, however common each word is by
 * itself: what a commitment took over from another one word for word (hashed runs of words as in
 * Broder, On the resemblance and containment of documents, 1997).
 *
 * <p>In: who is wanted on both sides. Out: pairs that have {@value #LENGTH} words in a row in
 * common. Cost: linear in the words of the wanted; runs that many texts have are left out.
 */
final class Runs {

  private static final int LENGTH = 4;

  /** No run that more items of a side have is looked at. */
  private static final int MOST_ITEMS = 8;

  /** A run is hashed by a polynomial in this number (Karp and Rabin, 1987). */
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  /**
   * The factor of the word that leaves a run: the one above, once for each word and the new one.
   */
  private static final long LEAVING = power(FACTOR, LENGTH + 1);

  private final Matching matching;
  private final LongIntMap numbers = new LongIntMap(1024);

  Runs(Matching matching) {
    this.matching = matching;
  }

  private static long power(long base, int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= base;
    }
    return power;
  }

  /** Adds pairs of wanted items. */
  void addCandidates(boolean[] wantedBefore, boolean[] wantedAfter, Pairs pairs) {
    // The runs of the side with fewer items get numbers; of the other side's only these count.
    if (Booleans.countTrue(wantedAfter) <= Booleans.countTrue(wantedBefore)) {
      Side after = new Side(matching.after, wantedAfter, true);
      addPairs(new Side(matching.before, wantedBefore, false), after, pairs);
    } else {
      Side before = new Side(matching.before, wantedBefore, true);
      addPairs(before, new Side(matching.after, wantedAfter, false), pairs);
    }
  }

  private void addPairs(Side before, Side after, Pairs pairs) {
    int[] itemsBefore = new int[MOST_ITEMS];
    int[] itemsAfter = new int[MOST_ITEMS];
    for (int run = 0; run < numbers.size(); run++) {
      int earlier = before.items(run, itemsBefore);
      int later = after.items(run, itemsAfter);
      for (int i = 0; i < earlier; i++) {
        for (int j = 0; j < later; j++) {
          pairs.add(itemsBefore[i], itemsAfter[j]);
        }
      }
    }
  }

  /** The items of one side by the runs that they have, each run with a chain of its items. */
  private final class Side {

    private final IntList lastEntry = new IntList(64);
    private final IntList itemOfEntry = new IntList(64);
    private final IntList entryBefore = new IntList(64);
    private final boolean adding;

    /**
     * Reads the runs of one side.
     *
     * @param adding whether a new run gets a number; otherwise it leads nowhere and is left out
     */
    Side(ItemTable table, boolean[] wanted, boolean adding) {
      this.adding = adding;
      for (int item = 0; item < wanted.length; item++) {
        Interruption.check(item);
        if (wanted[item]) {
          addRuns(table, item);
        }
      }
    }

    private void addRuns(ItemTable table, int item) {
      int count = table.wordCount(item);
      long run = 0;
      for (int i = 0; i < count; i++) {
        run = (run + matching.lexicon.commonTermOf(table, item, i) + 1) * FACTOR;
        if (i >= LENGTH) {
          run -= (matching.lexicon.commonTermOf(table, item, i - LENGTH) + 1) * LEAVING;
        }
        if (i >= LENGTH - 1) {
          int number = adding ? numbers.add(run) : numbers.get(run);
          if (number >= 0) {
            add(item, number);
          }
        }
      }
    }

    private void add(int item, int run) {
      while (lastEntry.size() <= run) {
        lastEntry.add(Matching.NONE);
      }
      int last = lastEntry.get(run);
      if (last == Matching.NONE || itemOfEntry.get(last) != item) {
        lastEntry.set(run, itemOfEntry.size());
        itemOfEntry.add(item);
        entryBefore.add(last);
      }
    }

    /** Fills in the items that have a run; returns how many, or 0 if they are too many. */
    int items(int run, int[] items) {
      int count = 0;
      int entry = run < lastEntry.size() ? lastEntry.get(run) : Matching.NONE;
      for (; entry != Matching.NONE; entry = entryBefore.get(entry)) {
        if (count == items.length) {
          return 0;
        }
        items[count++] = itemOfEntry.get(entry);
      }
      return count;
    }
  }
}
