package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * The best candidates of each item, to see what a chosen pair was preferred to. In: candidates.
 * Out: for each how far it leads. Cost: linear in the candidates.
 */
final class Rivals {

  private final Candidates candidates;

  /** For the items of both sides the candidates with the highest scores. */
  private final Two earlier;

  private final Two later;

  /** The same where of rivals with equal scores the one served worse is the stronger. */
  private final Two strongestEarlier;

  private final Two strongestLater;

  Rivals(Candidates candidates, int earlierItems, int laterItems) {
    this.candidates = candidates;
    earlier = new Two(earlierItems);
    later = new Two(laterItems);
    rank(earlier, candidates.before);
    rank(later, candidates.after);
    strongestEarlier = new Two(earlierItems);
    strongestLater = new Two(laterItems);
    rankByStrength(strongestEarlier, candidates.before, true);
    rankByStrength(strongestLater, candidates.after, false);
  }

  /** For each of several items two candidates. */
  private static final class Two {
    private final int[] first;
    private final int[] second;

    Two(int items) {
      first = new int[items];
      second = new int[items];
      Arrays.fill(first, Matching.NONE);
      Arrays.fill(second, Matching.NONE);
    }

    int beside(int item, int candidate) {
      return first[item] == candidate ? second[item] : first[item];
    }
  }

  private void rank(Two best, int[] items) {
    double[] score = candidates.score;
    for (int i = 0; i < candidates.size; i++) {
      int item = items[i];
      int first = best.first[item];
      if (first == Matching.NONE || score[i] > score[first]) {
        best.second[item] = first;
        best.first[item] = i;
      } else if (best.second[item] == Matching.NONE || score[i] > score[best.second[item]]) {
        best.second[item] = i;
      }
    }
  }

  private void rankByStrength(Two best, int[] items, boolean isBefore) {
    for (int i = 0; i < candidates.size; i++) {
      int item = items[i];
      int first = best.first[item];
      if (first == Matching.NONE || isStronger(isBefore, i, first)) {
        best.second[item] = first;
        best.first[item] = i;
      } else if (best.second[item] == Matching.NONE || isStronger(isBefore, i, best.second[item])) {
        best.second[item] = i;
      }
    }
  }

  private boolean isStronger(boolean isBefore, int one, int two) {
    double[] score = candidates.score;
    return score[one] != score[two]
        ? score[one] > score[two]
        : strength(isBefore, one) > strength(isBefore, two);
  }

  /** Returns the best candidate that a candidate excludes, or NONE. */
  int bestBeside(int candidate) {
    int one = earlier.beside(candidates.before[candidate], candidate);
    int two = later.beside(candidates.after[candidate], candidate);
    if (one == Matching.NONE || two == Matching.NONE) {
      return Math.max(one, two);
    }
    return candidates.score[one] >= candidates.score[two] ? one : two;
  }

  /** Returns by how much a candidate leads the strongest rival of its earlier item. */
  double leadBefore(int candidate) {
    return lead(candidate, true, strongestEarlier.beside(candidates.before[candidate], candidate));
  }

  /** Returns by how much a candidate leads the strongest rival of its later item. */
  double leadAfter(int candidate) {
    return lead(candidate, false, strongestLater.beside(candidates.after[candidate], candidate));
  }

  private double lead(int candidate, boolean isBefore, int rival) {
    return candidates.score[candidate]
        - (rival == Matching.NONE ? 0 : Math.max(0, strength(isBefore, rival)));
  }

  /** A rival counts the less the better its other item is served elsewhere. */
  private double strength(boolean isBefore, int rival) {
    double[] score = candidates.score;
    int elsewhere =
        isBefore ? later.first[candidates.after[rival]] : earlier.first[candidates.before[rival]];
    return score[rival] - Math.max(0, score[elsewhere] - score[rival]);
  }
}
