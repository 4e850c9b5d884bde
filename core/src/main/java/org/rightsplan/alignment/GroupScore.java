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
   * @param shared the weight that the part shares with the whole, in its stretches or not
   * @param surrounding one of the constants of {@link PairScore}
   * @param known how many other parts are known
   * @param away how many places it stands from the nearest part known, 1 or more; {@link #APART}
   *     where none is known or all are in other sections
   * @param open how many words of the whole in a row at most are in no part that is known
   * @param length what the {@linkplain #lengthOfPart length of the part} says
   * @param wholeLength what the {@linkplain #lengthOfWhole length of the whole} says
   * @param wholeContained the share of the whole that lies in the part
   * @param elsewhere how sure it seemed that the part answers to another whole; 0 if to none
   * @param better by how much more of the part lies in this whole than in that one; 0 if in none
   */
  record Part(
      double own,
      double gain,
      double shared,
      int surrounding,
      int known,
      int away,
      int open,
      double length,
      double wholeLength,
      double wholeContained,
      double elsewhere,
      double better) {

    /** Returns the same with another share of the part and another gain. */
    Part with(double otherOwn, double otherGain) {
      return new Part(
          otherOwn,
          otherGain,
          shared,
          surrounding,
          known,
          away,
          open,
          length,
          wholeLength,
          wholeContained,
          elsewhere,
          better);
    }
  }

  /**
   * Returns what the length of a part says of it, given its words and their weight; what is
   * attached to a text without words may lie in a whole too.
   */
  static double lengthOfPart(int words, double weight) {
    return -2.59 * Math.log(Math.max(1, words)) - 2.49 * Math.log(Math.max(1, weight));
  }

  /** Returns what the length of a whole says of any part of it. */
  static double lengthOfWhole(int words, double weight) {
    return 2.33 * Math.log(Math.max(1, words)) - 5.04 * Math.log(Math.max(1, weight));
  }

  /** Returns how likely a part belongs to a whole, from 0 to 1. */
  static double part(Part part) {
    return PairScore.logistic(logit(part));
  }

  /** Returns the same as a logit, 0 where a part is as likely as not. */
  static double logit(Part part) {
    double gain = Math.log1p(Math.max(0, part.gain()));
    return -0.31
        + 5.43 * Math.min(1, part.own())
        + 2.9 * gain
        + 6.14 * Math.log1p(part.shared())
        + (part.surrounding() == PairScore.SAME_PART ? 0.81 : 0)
        + (part.surrounding() == PairScore.SAME_SECTION ? 4.66 - 0.35 * gain : 0)
        + known(part.known())
        + beside(part.away())
        + 1.13 * Math.log1p(part.open())
        + part.length()
        + part.wholeLength()
        - 10.25 * part.wholeContained()
        - 4.09 * part.elsewhere()
        + 4 * part.better();
  }

  /** As long as no second part is known, it is the question whether anything was divided at all. */
  private static double known(int parts) {
    return switch (parts) {
      case 0 -> -6.74;
      case 1 -> 0;
      default -> 2.52;
    };
  }

  /** What is divided, or put together, mostly stands in a row. */
  private static double beside(int away) {
    return switch (away) {
      case 1 -> 2.6;
      case 2 -> 0.76;
      default -> 0;
    };
  }
}
