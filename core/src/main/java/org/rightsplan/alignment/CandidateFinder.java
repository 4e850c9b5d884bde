package org.rightsplan.alignment;

import com.google.common.primitives.Booleans;
import java.util.Arrays;

/**
 * Finds for each wanted item the few items of the other side that share rare terms with it, without
 * looking at all pairs (inverted lists with a cap, as in Bayardo, Ma and Srikant, Scaling up all
 * pairs similarity search, 2007).
 *
 * <p>In: a matching and who is wanted. Out: candidate pairs, the best of every item of either side.
 * Cost: near-linear; a list longer than the cap is never walked. What is rare enough by itself is a
 * key; of commoner terms every two of an item's rarest make one key.
 */
final class CandidateFinder {

  /** No key that occurs more often than this is looked up. */
  private static final int LONGEST_LIST = 40;

  /** How many of an item's rarest terms above the cap are taken two by two. */
  private static final int PAIRED_TERMS = 7;

  /** How many keys of an item that are rare by themselves are looked up. */
  private static final int SINGLE_KEYS = 12;

  /** About how many keys an item brings that no other has brought. */
  private static final int KEYS_EXPECTED = 10;

  /** How many candidates an item keeps. */
  private static final int KEPT = 6;

  /** A candidate with less than this share of the best one's score is not kept. */
  private static final float NEAR = 0.5f;

  private final Matching matching;
  private final Lexicon lexicon;

  CandidateFinder(Matching matching) {
    this.matching = matching;
    this.lexicon = matching.lexicon;
  }

  /** Adds candidates for the items that are wanted on both sides. */
  void find(boolean[] wantedBefore, boolean[] wantedAfter, Pairs pairs) {
    // Lists are made of the side where fewer are wanted; the result is the same either way.
    boolean listAfter = Booleans.countTrue(wantedAfter) <= Booleans.countTrue(wantedBefore);
    ItemTable listed = listAfter ? matching.after : matching.before;
    ItemTable searching = listAfter ? matching.before : matching.after;
    boolean[] wantedInLists = listAfter ? wantedAfter : wantedBefore;
    LongIntMap numbers = new LongIntMap(KEYS_EXPECTED * Booleans.countTrue(wantedInLists));
    Keys inLists = new Keys(listed, wantedInLists, numbers, true);
    Keys sought = new Keys(searching, listAfter ? wantedBefore : wantedAfter, numbers, false);
    Lists lists = new Lists(inLists, numbers.size(), sought.counts(numbers.size()));
    Ranking ofListed = new Ranking(searching, listed.size());
    Ranking ofSought = new Ranking(listed, 1);
    for (int item = 0; item < searching.size(); item++) {
      Interruption.check(item);
      if (sought.start[item] < sought.start[item + 1]) {
        ofSought.clear(0);
        lists.search(sought, item, ofListed, ofSought);
        for (int i = 0; i < ofSought.count(0); i++) {
          add(item, ofSought.item(0, i), listAfter, pairs);
        }
      }
    }
    for (int item = 0; item < listed.size(); item++) {
      for (int i = 0; i < ofListed.count(item); i++) {
        add(ofListed.item(item, i), item, listAfter, pairs);
      }
    }
  }

  private static void add(int sought, int listed, boolean listAfter, Pairs pairs) {
    pairs.add(listAfter ? sought : listed, listAfter ? listed : sought);
  }

  /** The keys of the wanted items of one side, by number, with the weight of each. */
  private final class Keys {
    final ItemTable table;
    final int[] start;
    final LongIntMap numbers;
    final boolean adding;
    int[] keys = new int[1024];
    float[] weights = new float[1024];
    int size;

    /**
     * Reads the keys of one side.
     *
     * @param adding whether a new key gets a number; otherwise it leads nowhere and is left out
     */
    Keys(ItemTable table, boolean[] wanted, LongIntMap numbers, boolean adding) {
      this.table = table;
      this.numbers = numbers;
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
      int number = adding ? numbers.add(key) : numbers.get(key);
      if (number < 0) {
        return;
      }
      if (size == keys.length) {
        keys = Arrays.copyOf(keys, size * 2);
        weights = Arrays.copyOf(weights, size * 2);
      }
      keys[size] = number;
      weights[size++] = weight;
    }

    int[] counts(int numbers) {
      int[] counts = new int[numbers];
      for (int i = 0; i < size; i++) {
        counts[keys[i]]++;
      }
      return counts;
    }
  }

  /** Inverted lists over the keys of one side. */
  private static final class Lists {
    private final int[] listStart;
    private final int[] items;
    private final int[] otherCount;
    private final float[] score;
    private final IntList touched = new IntList(256);

    Lists(Keys listed, int numbers, int[] otherCount) {
      this.otherCount = otherCount;
      score = new float[listed.table.size()];
      listStart = new int[numbers + 1];
      for (int i = 0; i < listed.size; i++) {
        listStart[listed.keys[i] + 1]++;
      }
      for (int i = 1; i < listStart.length; i++) {
        listStart[i] += listStart[i - 1];
      }
      items = new int[listed.size];
      int[] next = Arrays.copyOf(listStart, numbers);
      for (int item = 0; item < listed.table.size(); item++) {
        for (int at = listed.start[item]; at < listed.start[item + 1]; at++) {
          items[next[listed.keys[at]]++] = item;
        }
      }
    }

    void search(Keys sought, int item, Ranking ofListed, Ranking ofSought) {
      for (int at = sought.start[item]; at < sought.start[item + 1]; at++) {
        int key = sought.keys[at];
        // Both sides are capped alike, so that they can be swapped.
        if (listStart[key + 1] - listStart[key] <= LONGEST_LIST
            && otherCount[key] <= LONGEST_LIST) {
          for (int i = listStart[key]; i < listStart[key + 1]; i++) {
            if (score[items[i]] == 0) {
              touched.add(items[i]);
            }
            score[items[i]] += sought.weights[at];
          }
        }
      }
      for (int i = 0; i < touched.size(); i++) {
        int found = touched.get(i);
        ofSought.offer(0, found, score[found]);
        ofListed.offer(found, item, score[found]);
        score[found] = 0;
      }
      touched.clear();
    }
  }

  /** For each of several owners the items with the highest scores; ties go by content. */
  private static final class Ranking {
    private final ItemTable ranked;
    private final int[] counts;
    private final int[] items;
    private final float[] scores;

    Ranking(ItemTable ranked, int owners) {
      this.ranked = ranked;
      counts = new int[owners];
      items = new int[owners * KEPT];
      scores = new float[owners * KEPT];
    }

    void clear(int owner) {
      counts[owner] = 0;
    }

    void offer(int owner, int item, float score) {
      int first = owner * KEPT;
      int at = first + counts[owner];
      if (counts[owner] == KEPT) {
        at--;
        if (!isBetter(item, score, at)) {
          return;
        }
      } else {
        counts[owner]++;
      }
      while (at > first && isBetter(item, score, at - 1)) {
        items[at] = items[at - 1];
        scores[at] = scores[at - 1];
        at--;
      }
      items[at] = item;
      scores[at] = score;
    }

    private boolean isBetter(int item, float score, int at) {
      if (score != scores[at]) {
        return score > scores[at];
      }
      long mine = ranked.contentHash[item];
      long theirs = ranked.contentHash[items[at]];
      return mine != theirs ? mine < theirs : item < items[at];
    }

    /** Returns how many items an owner has that come near enough to its best. */
    int count(int owner) {
      int first = owner * KEPT;
      int count = counts[owner];
      while (count > 1 && scores[first + count - 1] < NEAR * scores[first]) {
        count--;
      }
      return count;
    }

    int item(int owner, int place) {
      return items[owner * KEPT + place];
    }
  }
}
