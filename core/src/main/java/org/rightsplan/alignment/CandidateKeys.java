package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * By which keys the items of both sides may find each other: what is rare enough is a key by
 * itself; of commoner terms every two of an item's rarest make one.
 *
 * <p>In: a matching and the items that may be looked for. Out: for each of them its keys as
 * numbers, of keys that both sides have. Cost: linear in the keys, made once for all searches that
 * follow.
 */
final class CandidateKeys {

  /** How many of an item's rarest terms above the cap are taken two by two. */
  private static final int PAIRED_TERMS = 7;

  /** How many keys of an item that are rare by themselves are looked up. */
  private static final int SINGLE_KEYS = 12;

  /** Weights are multiples of one of so many, so that they add up the same in any order. */
  private static final float STEPS = 1 << 12;

  /** About how many keys of two terms an item brings that no other has brought. */
  private static final int PAIRS_EXPECTED = 6;

  final Side before;
  final Side after;

  private final Lexicon lexicon;

  /** Which terms the side has whose keys get numbers: such a key has the number of its term. */
  private final boolean[] added;

  /** The numbers of all other keys, counted from the last term on. */
  private final LongIntMap pairs;

  private float[] weights = new float[1024];

  CandidateKeys(Matching matching, boolean[] wantedBefore, boolean[] wantedAfter) {
    lexicon = matching.lexicon;
    added = new boolean[lexicon.size()];
    pairs = new LongIntMap(PAIRS_EXPECTED * Math.min(count(wantedBefore), count(wantedAfter)));
    // The keys of the side with fewer items get numbers; of the other side's only these count.
    boolean addAfter = count(wantedAfter) <= count(wantedBefore);
    if (addAfter) {
      after = new Side(matching.after, wantedAfter, true);
      before = new Side(matching.before, wantedBefore, false);
    } else {
      before = new Side(matching.before, wantedBefore, true);
      after = new Side(matching.after, wantedAfter, false);
    }
    keepShared(addAfter ? after : before, addAfter ? before : after);
  }

  private static int count(boolean[] wanted) {
    int count = 0;
    for (boolean one : wanted) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /** Renumbers the keys so that only those are left that both sides have. */
  private void keepShared(Side numbered, Side looking) {
    int terms = lexicon.size();
    int[] kept = new int[terms + pairs.size()];
    for (int i = 0; i < looking.size; i++) {
      kept[looking.keys[i]] = 1;
    }
    float[] weightsOfKept = new float[kept.length];
    int next = 0;
    for (int key = 0; key < kept.length; key++) {
      if (kept[key] == 0) {
        kept[key] = Matching.NONE;
      } else {
        float weight = key < terms ? lexicon.weight(key) : weights[key - terms];
        weightsOfKept[next] = (float) Math.rint(weight * STEPS) / STEPS;
        kept[key] = next++;
      }
    }
    weights = Arrays.copyOf(weightsOfKept, next);
    numbered.renumber(kept);
    looking.renumber(kept);
  }

  /** Returns how many keys there are. */
  int size() {
    return weights.length;
  }

  /** Returns the weight of each key. */
  float[] weights() {
    return weights;
  }

  /** Tells whether all wanted items have their keys here. */
  boolean cover(boolean[] wantedBefore, boolean[] wantedAfter) {
    return before.covers(wantedBefore) && after.covers(wantedAfter);
  }

  /** The items of one side with their keys. */
  final class Side {
    private final ItemTable table;
    private final boolean[] covered;
    private final boolean adding;

    /** Where the keys of each item start. */
    final int[] start;

    int[] keys = new int[1024];
    private int size;

    /**
     * Reads the keys of one side.
     *
     * @param adding whether a new key gets a number; otherwise it leads nowhere and is left out
     */
    Side(ItemTable table, boolean[] wanted, boolean adding) {
      this.table = table;
      this.covered = wanted.clone();
      this.adding = adding;
      start = new int[table.size() + 1];
      for (int i = 0; i < table.size(); i++) {
        if (wanted[i]) {
          addKeys(i);
        }
        start[i + 1] = size;
      }
    }

    private void addKeys(int item) {
      int end = table.termStart[item + 1];
      int at = table.termStart[item];
      int singles = 0;
      for (; at < end; at++) {
        int occurrences = lexicon.occurrences(table.terms[at]);
        if (occurrences > CandidateFinder.LONGEST_LIST) {
          break;
        }
        // A term that occurs once is on one side only and leads nowhere.
        if (occurrences > 1 && singles++ < SINGLE_KEYS) {
          addTerm(table.terms[at]);
        }
      }
      addAttached(item);
      int last = Math.min(end, at + PAIRED_TERMS);
      for (int i = at; i < last; i++) {
        int one = table.terms[i];
        float weight = lexicon.weight(one);
        for (int j = i + 1; j < last; j++) {
          int two = table.terms[j];
          addPair(Matching.pack(one, two), weight + lexicon.weight(two));
        }
      }
    }

    private void addAttached(int item) {
      int end = table.attached.end(item);
      int singles = 0;
      for (int at = table.attached.first(item); at < end && singles < SINGLE_KEYS; at++) {
        int term = table.attached.term(at);
        int occurrences = lexicon.occurrences(term);
        if (occurrences > CandidateFinder.LONGEST_LIST) {
          break;
        }
        if (occurrences > 1) {
          singles++;
          addTerm(term);
        }
      }
    }

    private void addTerm(int term) {
      if (adding) {
        added[term] = true;
      } else if (!added[term]) {
        return;
      }
      add(term);
    }

    private void addPair(long pair, float weight) {
      int number = adding ? pairs.add(pair) : pairs.get(pair);
      if (number < 0) {
        return;
      }
      if (number >= weights.length) {
        weights = Arrays.copyOf(weights, weights.length * 2);
      }
      weights[number] = weight;
      add(lexicon.size() + number);
    }

    private void add(int key) {
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
      }
      keys[size++] = key;
    }

    private void renumber(int[] kept) {
      int to = 0;
      int at = 0;
      for (int item = 0; item < table.size(); item++) {
        for (int end = start[item + 1]; at < end; at++) {
          if (kept[keys[at]] != Matching.NONE) {
            keys[to++] = kept[keys[at]];
          }
        }
        start[item + 1] = to;
      }
      size = to;
    }

    private boolean covers(boolean[] wanted) {
      for (int i = 0; i < wanted.length; i++) {
        if (wanted[i] && !covered[i]) {
          return false;
        }
      }
      return true;
    }
  }
}
