package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;

/**
 * Finds pairs of commitments that are not matched and nearly were, for a person to look at: two
 * that are left over and like each other best; and one that is left over with what it is most like,
 * where this is in a pair that is not sure. Whether it belongs there instead, or as well, a person
 * can tell.
 *
 * <p>In: the candidates that were chosen from last. Out: review items. Cost: that of looking for
 * candidates once more, among what is left over and in doubtful pairs.
 */
final class NearMisses {

  private static final double LEAST = 0.3;

  /**
   * Something else speaks against what seems likelier than this and was not matched: rivals that
   * are as like, or that more was asked for.
   */
  private static final double MOST = 0.5;

  /** The same for one that is left over and another one that is in a pair. */
  private static final double LEAST_BESIDE_PAIR = 0.45;

  /** A pair as sure as this leaves no doubt. */
  private static final float SURE = 0.97f;

  /** With one that is in a pair fewer are right than of those that are left over. */
  private static final double LESS_LIKELY = 0.5;

  private final Matching matching;
  private final Surroundings surroundings;
  private final Chooser.Judge judge;

  NearMisses(Matching matching, Surroundings surroundings, Chooser.Judge judge) {
    this.matching = matching;
    this.surroundings = surroundings;
    this.judge = judge;
  }

  /**
   * Returns all that were found.
   *
   * @param pairs the candidates that were chosen from last
   */
  ImmutableList<ReviewItem> find(Pairs pairs) {
    addCandidates(pairs);
    double[] score = new double[pairs.size()];
    Best ofLeft = new Best();
    Best ofAll = new Best();
    for (int i = 0; i < pairs.size(); i++) {
      int earlier = pairs.before(i);
      int later = pairs.after(i);
      if (mayBeMissed(earlier, later) && matching.mayPair(earlier, later)) {
        score[i] = judge.score(i, earlier, later);
        ofAll.add(earlier, later, score[i]);
        if (areLeft(earlier, later)) {
          ofLeft.add(earlier, later, score[i]);
        }
      }
    }
    ImmutableList.Builder<ReviewItem> misses = ImmutableList.builder();
    for (int i = 0; i < pairs.size(); i++) {
      int earlier = pairs.before(i);
      int later = pairs.after(i);
      if (areLeft(earlier, later)) {
        if (score[i] >= LEAST
            && ofLeft.before[earlier] == score[i]
            && ofLeft.after[later] == score[i]) {
          misses.add(ReviewItem.nearMiss(matching, earlier, later, Math.min(MOST, score[i])));
        }
      } else if (score[i] >= LEAST_BESIDE_PAIR
          && score[i]
              == (matching.isFreeBefore(earlier) ? ofAll.before[earlier] : ofAll.after[later])) {
        misses.add(ReviewItem.nearMiss(matching, earlier, later, LESS_LIKELY * score[i]));
      }
    }
    return misses.build();
  }

  /** Adds the candidates among what is left over and what is in doubtful pairs. */
  private void addCandidates(Pairs pairs) {
    boolean[] before = matching.freeBefore();
    boolean[] after = matching.freeAfter();
    for (int i = 0; i < before.length; i++) {
      if (isDoubtful(i)) {
        before[i] = true;
        after[matching.partnerOfBefore[i]] = true;
      }
    }
    matching.candidates.find(before, after, pairs);
    surroundings.addCandidates(before, after, pairs);
    pairs.sortUnique();
  }

  private boolean mayBeMissed(int earlier, int later) {
    return matching.isFreeBefore(earlier)
        ? matching.isFreeAfter(later) || isDoubtful(matching.partnerOfAfter[later])
        : matching.isFreeAfter(later) && isDoubtful(earlier);
  }

  /** Tells whether an earlier item is in a pair that was found by its text and is not sure. */
  private boolean isDoubtful(int earlier) {
    return earlier != Matching.NONE
        && matching.partnerOfBefore[earlier] != Matching.NONE
        && matching.basis[earlier] == Basis.TEXT
        && matching.confidence[earlier] < SURE;
  }

  private boolean areLeft(int earlier, int later) {
    return matching.isFreeBefore(earlier) && matching.isFreeAfter(later);
  }

  /** The best score of each item. */
  private final class Best {
    final double[] before = new double[matching.before.size()];
    final double[] after = new double[matching.after.size()];

    void add(int earlier, int later, double score) {
      before[earlier] = Math.max(before[earlier], score);
      after[later] = Math.max(after[later], score);
    }
  }
}
