package org.rightsplan.alignment;

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

  /** How many candidates an item keeps. */
  private static final int KEPT = 6;

  private final Matching matching;
  private final Lexicon lexicon;

  CandidateFinder(Matching matching) {
    this.matching = matching;
    this.lexicon = matching.lexicon;
  }

  /** Adds candidates for the items that are wanted on both sides. */
  void find(boolean[] wantedBefore, boolean[] wantedAfter, Pairs pairs) {
    LongIntMap numbers = new LongIntMap(16 * matching.after.size());
    Keys later = new Keys(matching.after, wantedAfter, numbers, true);
    Keys earlier = new Keys(matching.before, wantedBefore, numbers, false);
    int[] earlierCount = earlier.counts(numbers.size());
    Lists lists = new Lists(later, numbers.size(), earlierCount);
    Best best = new Best(matching.before, matching.after.size());
    for (int item = 0; item < matching.before.size(); item++) {
      Interruption.check(item);
      if (wantedBefore[item]) {
        lists.search(earlier, item, best, pairs);
      }
    }
    best.addTo(pairs);
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

  /** Inverted lists over the keys of the later side. */
  private static final class Lists {
    private final int[] listStart;
    private final int[] items;
    private final int[] otherCount;
    private final float[] score;
    private final IntList touched = new IntList(256);
    private final Ranking mine;

    Lists(Keys later, int numbers, int[] otherCount) {
      this.otherCount = otherCount;
      mine = new Ranking(later.table, 1);
      score = new float[later.table.size()];
      listStart = new int[numbers + 1];
      for (int i = 0; i < later.size; i++) {
        listStart[later.keys[i] + 1]++;
      }
      for (int i = 1; i < listStart.length; i++) {
        listStart[i] += listStart[i - 1];
      }
      items = new int[later.size];
      int[] next = Arrays.copyOf(listStart, numbers);
      for (int item = 0; item < later.table.size(); item++) {
        for (int at = later.start[item]; at < later.start[item + 1]; at++) {
          items[next[later.keys[at]]++] = item;
        }
      }
    }

    void search(Keys earlier, int item, Best best, Pairs pairs) {
      for (int at = earlier.start[item]; at < earlier.start[item + 1]; at++) {
        int key = earlier.keys[at];
        // Both sides are capped alike, so that they can be swapped.
        if (listStart[key + 1] - listStart[key] <= LONGEST_LIST
            && otherCount[key] <= LONGEST_LIST) {
          for (int i = listStart[key]; i < listStart[key + 1]; i++) {
            if (score[items[i]] == 0) {
              touched.add(items[i]);
            }
            score[items[i]] += earlier.weights[at];
          }
        }
      }
      mine.clear(0);
      for (int i = 0; i < touched.size(); i++) {
        int found = touched.get(i);
        mine.offer(0, found, score[found]);
        best.offer(found, item, score[found]);
        score[found] = 0;
      }
      touched.clear();
      for (int i = 0; i < mine.count(0); i++) {
        pairs.add(item, mine.item(0, i));
      }
    }
  }

  /** The best earlier items of each later item. */
  private static final class Best {
    private final Ranking ranking;
    private final int laterItems;

    Best(ItemTable before, int laterItems) {
      this.laterItems = laterItems;
      this.ranking = new Ranking(before, laterItems);
    }

    void offer(int later, int earlier, float score) {
      ranking.offer(later, earlier, score);
    }

    void addTo(Pairs pairs) {
      for (int later = 0; later < laterItems; later++) {
        for (int i = 0; i < ranking.count(later); i++) {
          pairs.add(ranking.item(later, i), later);
        }
      }
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

    int count(int owner) {
      return counts[owner];
    }

    int item(int owner, int place) {
      return items[owner * KEPT + place];
    }
  }
}
