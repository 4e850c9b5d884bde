package org.rightsplan.alignment;

import com.google.common.primitives.Booleans;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each wanted item the few items of the other side that share rare terms with it, without
 * looking at all pairs (inverted lists with a cap, as in Bayardo, Ma and Srikant, Scaling up all
 * pairs similarity search, 2007).
 *
 * <p>In: a matching and who is wanted. Out: candidate pairs, the best of every item of either side.
 * Cost: near-linear; a list longer than the cap is never walked.
 */
final class CandidateFinder {

  /** No key that occurs more often than this is looked up. */
  static final int LONGEST_LIST = 40;

  /** How many candidates an item keeps. */
  private static final int KEPT = 6;

  /** A candidate with less than this share of the best one's score is not kept. */
  private static final float NEAR = 0.5f;

  private final Matching matching;
  private @Nullable CandidateKeys known;

  CandidateFinder(Matching matching) {
    this.matching = matching;
  }

  /** Must be called when the terms of the items change. */
  void forget() {
    known = null;
  }

  /** Adds candidates for the items that are wanted on both sides. */
  void find(boolean[] wantedBefore, boolean[] wantedAfter, Pairs pairs) {
    CandidateKeys keys = known;
    if (keys == null || !keys.cover(wantedBefore, wantedAfter)) {
      keys = new CandidateKeys(matching, wantedBefore, wantedAfter);
      known = keys;
    }
    // Lists are made of the side where fewer are wanted; the result is the same either way.
    if (Booleans.countTrue(wantedAfter) <= Booleans.countTrue(wantedBefore)) {
      Lists lists = new Lists(keys, keys.before, wantedBefore, keys.after, wantedAfter);
      find(lists, matching.before, wantedBefore, matching.after, true, pairs);
    } else {
      Lists lists = new Lists(keys, keys.after, wantedAfter, keys.before, wantedBefore);
      find(lists, matching.after, wantedAfter, matching.before, false, pairs);
    }
  }

  private static void find(
      Lists lists,
      ItemTable searching,
      boolean[] wanted,
      ItemTable listed,
      boolean listAfter,
      Pairs pairs) {
    Ranking ofListed = new Ranking(searching, listed.size());
    Ranking ofSought = new Ranking(listed, 1);
    for (int item = 0; item < searching.size(); item++) {
      Interruption.check(item);
      if (wanted[item]) {
        ofSought.clear(0);
        lists.search(item, ofListed, ofSought);
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

  /** Inverted lists over the keys of the wanted items of one side. */
  private static final class Lists {
    private final CandidateKeys.Side sought;
    private final float[] weights;

    /** Where the list of each key starts and ends; a list that is too long is empty. */
    private final int[] listStart;

    private final int[] listEnd;
    private final int[] items;

    private final float[] score;
    private final int[] touched;

    Lists(
        CandidateKeys keys,
        CandidateKeys.Side sought,
        boolean[] wantedSought,
        CandidateKeys.Side listed,
        boolean[] wantedListed) {
      this.sought = sought;
      this.weights = keys.weights();
      int[] counts = counts(listed, wantedListed, keys.size());
      int[] otherCounts = counts(sought, wantedSought, keys.size());
      listStart = new int[keys.size()];
      int size = 0;
      for (int key = 0; key < listStart.length; key++) {
        listStart[key] = size;
        // Both sides are capped alike, so that they can be swapped.
        boolean walked =
            counts[key] <= LONGEST_LIST && otherCounts[key] <= LONGEST_LIST && otherCounts[key] > 0;
        if (walked) {
          size += counts[key];
        } else {
          counts[key] = 0;
        }
      }
      items = new int[size];
      listEnd = listStart.clone();
      for (int item = 0; item < wantedListed.length; item++) {
        if (wantedListed[item]) {
          for (int at = listed.start[item]; at < listed.start[item + 1]; at++) {
            int key = listed.keys[at];
            if (counts[key] > 0) {
              items[listEnd[key]++] = item;
            }
          }
        }
      }
      score = new float[wantedListed.length];
      touched = new int[wantedListed.length];
    }

    private static int[] counts(CandidateKeys.Side side, boolean[] wanted, int keys) {
      int[] counts = new int[keys];
      for (int item = 0; item < wanted.length; item++) {
        if (wanted[item]) {
          for (int at = side.start[item]; at < side.start[item + 1]; at++) {
            counts[side.keys[at]]++;
          }
        }
      }
      return counts;
    }

    void search(int item, Ranking ofListed, Ranking ofSought) {
      int count = 0;
      for (int at = sought.start[item]; at < sought.start[item + 1]; at++) {
        int key = sought.keys[at];
        float weight = weights[key];
        for (int i = listStart[key]; i < listEnd[key]; i++) {
          int found = items[i];
          if (score[found] == 0) {
            touched[count++] = found;
          }
          score[found] += weight;
        }
      }
      float best = 0;
      for (int i = 0; i < count; i++) {
        best = Math.max(best, score[touched[i]]);
      }
      for (int i = 0; i < count; i++) {
        int found = touched[i];
        float reached = score[found];
        score[found] = 0;
        if (reached >= NEAR * best) {
          ofSought.offer(0, found, reached);
        }
        ofListed.offer(found, item, reached);
      }
    }
  }

  /** For each of several owners the items with the highest scores; ties go by content. */
  private static final class Ranking {

    private final long[] content;
    private final int[] counts;
    private final int[] items;
    private final float[] scores;

    /** What of each owner is not near enough to its best so far, nor then to the best of all. */
    private final float[] least;

    Ranking(ItemTable ranked, int owners) {
      content = ranked.contentHash;
      counts = new int[owners];
      items = new int[owners * KEPT];
      scores = new float[owners * KEPT];
      least = new float[owners];
    }

    void clear(int owner) {
      counts[owner] = 0;
      least[owner] = 0;
    }

    void offer(int owner, int item, float score) {
      if (score < least[owner]) {
        return;
      }
      int first = owner * KEPT;
      int count = counts[owner];
      int at = first + count;
      if (count == KEPT) {
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
      least[owner] = NEAR * scores[first];
    }

    private boolean isBetter(int item, float score, int at) {
      if (score != scores[at]) {
        return score > scores[at];
      }
      long mine = content[item];
      long theirs = content[items[at]];
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
