package org.rightsplan.alignment;

/**
 * How likely a part belongs to a whole: a logistic model as {@link PairScore} is, fitted on
 * generated pairs of editions too. A whole with its parts is as likely as the least likely of them.
 * Cost: constant.
 */
final class GroupScore {

  private GroupScore() {}

  /**
   * What speaks for and against a part.
   *
   * @param own the share of the part that lies in the stretches of the whole that are best its own
   * @param gain by how much the part explains the whole better, as a weight
   * @param surrounding one of the constants of {@link PairScore}
   * @param first whether no other part is known yet
   * @param weight the weight of the part
   * @param wholeContained the share of the whole that lies in the part
   * @param elsewhere how sure it seemed that the part answers to another whole; 0 if to none
   * @param better by how much more of the part lies in this whole than in that one; 0 if in none
   */
  record Part(
      double own,
      double gain,
      int surrounding,
      boolean first,
      double weight,
      double wholeContained,
      double elsewhere,
      double better) {}

  /** Returns how likely a part belongs to a whole, from 0 to 1. */
  static double part(Part part) {
    double gain = Math.log1p(Math.max(0, part.gain()));
    return PairScore.logistic(
        -8.07
            + 9.66 * Math.min(1, part.own())
            + 3.78 * gain
            + (part.surrounding() == PairScore.SAME_PART ? 1.56 : 0)
            + (part.surrounding() == PairScore.SAME_SECTION ? 6.73 - 0.93 * gain : 0)
            - (part.first() ? 5.78 : 0)
            - 1.97 * Math.log(part.weight())
            - 3.92 * part.wholeContained()
            - 5.43 * part.elsewhere()
            + 10.19 * part.better());
  }
}
