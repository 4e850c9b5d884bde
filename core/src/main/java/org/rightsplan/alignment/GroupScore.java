package org.rightsplan.alignment;

/**
 * How likely a part belongs to a whole, and how likely a whole with its parts is a split or merge:
 * logistic models as in {@link PairScore}, fitted on the same pairs of editions. Cost: constant.
 */
final class GroupScore {

  private GroupScore() {}

  /**
   * Returns how likely a part belongs to a whole, from 0 to 1.
   *
   * @param contained the share of the part that lies in the whole
   * @param fresh the share of the part that lies in what no better part covers
   * @param gain the share of the whole that the part covers and no better part does
   * @param information the weight they share beyond what chance would give
   * @param surrounding one of the constants of {@link PairScore}
   */
  static double part(
      double contained,
      double fresh,
      double gain,
      double information,
      int surrounding,
      double dissimilarity) {
    return PairScore.logistic(
        -12.97
            + 6.54 * contained
            + 7.3 * fresh
            - 2.84 * gain
            + 0.156 * Math.min(20, Math.max(0, information))
            + (surrounding == PairScore.SAME_PART ? 2.73 : 0)
            + (surrounding == PairScore.SAME_SECTION ? 5.73 : 0)
            - 1.99 * dissimilarity);
  }

  /**
   * Returns how likely a whole with its parts is a split or merge, from 0 to 1.
   *
   * @param covered the share of the whole that the parts cover together
   * @param largest the share of the whole that the largest of them covers
   * @param contained the mean share of the parts that lies in the whole
   * @param leastPart the answer of {@link #part} for the least likely part
   * @param parts how many there are, 2 or more
   */
  static double group(
      double covered,
      double largest,
      double contained,
      double leastPart,
      int parts,
      double dissimilarity) {
    double least = Math.max(1e-4, Math.min(1 - 1e-4, leastPart));
    return PairScore.logistic(
        -3.39
            + 5.86 * covered
            - 2.02 * largest
            - 0.2 * contained
            + 1.38 * (0.5 + PairScore.logit(least) / 5)
            + 2.53 * (parts - 2)
            + 0.7 * dissimilarity);
  }
}
