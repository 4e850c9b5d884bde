package org.rightsplan.alignment;

/**
 * How likely a part belongs to a whole: a logistic model as {@link PairScore} is, fitted on
 * generated pairs of editions too. A whole with its parts is as likely as the least likely of them.
 * Cost: constant.
 */
final class GroupScore {

  private GroupScore() {}

  /** Further away than any other part. */
  static final int APART = Integer.MAX_VALUE;

  /**
   * What speaks for and against a part.
   *
   * @param own the share of the part that lies in the stretches of the whole that are best its own
   * @param gain by how much the part explains the whole better, as a weight
   * @param surrounding one of the constants of {@link PairScore}
   * @param first whether no other part is known yet
   * @param away how many places it stands from the nearest part known, 1 or more; {@link #APART}
   *     where none is known or all are in other sections
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
      int away,
      double weight,
      double wholeContained,
      double elsewhere,
      double better) {

    /** Returns the same with another share of the part and another gain. */
    Part with(double otherOwn, double otherGain) {
      return new Part(
          otherOwn, otherGain, surrounding, first, away, weight, wholeContained, elsewhere, better);
    }
  }

  /** Returns how likely a part belongs to a whole, from 0 to 1. */
  static double part(Part part) {
    double gain = Math.log1p(Math.max(0, part.gain()));
    return PairScore.logistic(
        -5.01
            + 7.59 * Math.min(1, part.own())
            + 3.53 * gain
            + (part.surrounding() == PairScore.SAME_PART ? 1.51 : 0)
            + (part.surrounding() == PairScore.SAME_SECTION ? 4.91 - 0.64 * gain : 0)
            - (part.first() ? 3.55 : 0)
            + beside(part.away())
            - 2.47 * Math.log(part.weight())
            - 1.92 * part.wholeContained()
            - 5.08 * part.elsewhere()
            + 4.16 * part.better());
  }

  /** What is divided, or put together, mostly stands in a row. */
  private static double beside(int away) {
    return switch (away) {
      case 1 -> 2.36;
      case 2 -> 1.13;
      default -> 0;
    };
  }
}
