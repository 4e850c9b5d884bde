package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;

/**
 * Finds pairs that are not matched and nearly were. In: candidates among the items left free. Out:
 * for each earlier item its best pair, if that is also the later item's best. Cost: linear in the
 * candidates.
 */
final class NearMisses {

  private static final double LEAST = 0.3;

  private final Matching matching;

  NearMisses(Matching matching) {
    this.matching = matching;
  }

  ImmutableList<ReviewItem> among(Pairs pairs, Chooser.Judge judge) {
    double[] score = new double[pairs.size()];
    double[] bestBefore = new double[matching.before.size()];
    double[] bestAfter = new double[matching.after.size()];
    for (int i = 0; i < pairs.size(); i++) {
      if (matching.isFreeBefore(pairs.before(i))
          && matching.isFreeAfter(pairs.after(i))
          && matching.mayPair(pairs.before(i), pairs.after(i))) {
        score[i] = judge.score(i, pairs.before(i), pairs.after(i));
        bestBefore[pairs.before(i)] = Math.max(bestBefore[pairs.before(i)], score[i]);
        bestAfter[pairs.after(i)] = Math.max(bestAfter[pairs.after(i)], score[i]);
      }
    }
    ImmutableList.Builder<ReviewItem> misses = ImmutableList.builder();
    for (int i = 0; i < pairs.size(); i++) {
      if (score[i] >= LEAST
          && score[i] == bestBefore[pairs.before(i)]
          && score[i] == bestAfter[pairs.after(i)]) {
        misses.add(
            new ReviewItem(
                ReviewItem.Reason.NEAR_MISS,
                ImmutableList.of(EvidenceMaker.pathOf(matching.before, pairs.before(i))),
                ImmutableList.of(EvidenceMaker.pathOf(matching.after, pairs.after(i))),
                EvidenceMaker.rounded(Math.min(1, score[i]))));
      }
    }
    return misses.build();
  }
}
