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

  /** Fewer telling words do not count against a part more. */
  private static final double LEAST_TELLING = 0.3;

  /** However sure a pair seemed, so much doubt of it is left. */
  private static final double LEAST_DOUBT = 0.003;

  /**
   * What speaks for and against a part, but for the stretches of the whole that it gets.
   *
   * @param shared the weight that the part shares with the whole, in its stretches or not
   * @param sameSection whether their sections answer to each other
   * @param known how many other parts are known
   * @param away how many places it stands from the nearest part known, 1 or more; {@link #APART}
   *     where none is known or all are in other sections
   * @param open how many words of the whole in a row at most are in no part that is known
   * @param length what the {@linkplain #lengthOfPart length of the part} says
   * @param wholeLength what the {@linkplain #lengthOfWhole length of the whole} says
   * @param wholeContained the share of the whole that lies in the part
   * @param partner how sure it seemed that the whole answers to the part that it was paired with; 0
   *     if to none
   * @param elsewhere how sure it seemed that the part answers to another whole; 0 if to none
   * @param better by how much more of the part lies in this whole than in that one; 0 if in none
   */
  record Part(
      double shared,
      boolean sameSection,
      int known,
      int away,
      int open,
      double length,
      double wholeLength,
      double wholeContained,
      double partner,
      double elsewhere,
      double better) {}

  /**
   * The stretches of a whole that are best a part's own. Of words that the part has too, each
   * counts once, and one of which it has the stem or class only by what these weigh.
   *
   * @param gain by how much they explain the whole better, as a weight
   * @param words how many words they have
   * @param telling how many of them the part has too, each by {@linkplain Collocations how far it
   *     mostly comes as a surprise}: a long name tells hardly more than its first word, but where
   *     it is written without spaces each pair of characters counts
   * @param foretold how many of them it has beyond these
   * @param dense the share of their weight that the part has too
   */
  record Stretches(double gain, int words, double telling, double foretold, double dense) {

    /** Tells whether there is none. */
    boolean isEmpty() {
      return words == 0;
    }

    private double logit() {
      return 3.25 * Math.log(1 + Math.max(0, gain))
          + 9.72 * Math.log(Math.max(LEAST_TELLING, telling))
          + 2.33 * Math.log(1 + foretold)
          - 9.2 * Math.log(1 + words)
          - 10.02 * dense;
    }
  }

  /**
   * Returns what the length of a part says of it, given its words and their weight; what is
   * attached to a text without words may lie in a whole too.
   */
  static double lengthOfPart(int words, double weight) {
    return -3.6 * Math.log(Math.max(1, words)) - 4.86 * Math.log(Math.max(1, weight));
  }

  /** Returns what the length of a whole says of any part of it. */
  static double lengthOfWhole(int words, double weight) {
    return 2.76 * Math.log(Math.max(1, words)) - 6.55 * Math.log(Math.max(1, weight));
  }

  /**
   * Returns how promising a part is before the words of the whole are divided. Below 0 it is not
   * worth trying: of parts that are right and would turn out likely, hardly any is.
   */
  static double firstLook(Part part) {
    return 4.45
        + 11.69 * Math.log(1 + part.shared())
        + (part.sameSection() ? 2.57 : 0)
        + 0.78 * part.length()
        + 0.71 * part.wholeLength()
        - 13.12 * part.wholeContained();
  }

  /** Returns how likely a part belongs to a whole, from 0 to 1; 0 if it gets nothing of it. */
  static double part(Part part, Stretches stretches) {
    return stretches.isEmpty() ? 0 : PairScore.logistic(logit(part, stretches));
  }

  /** Returns the same as a logit, 0 where a part is as likely as not. */
  static double logit(Part part, Stretches stretches) {
    return 23.5
        + stretches.logit()
        + 7.4 * Math.log(1 + part.shared())
        + (part.sameSection() ? 4.23 : 0)
        + known(part.known())
        + beside(part.away())
        + 1.37 * Math.log(1 + part.open())
        + part.length()
        + part.wholeLength()
        - 12.51 * part.wholeContained()
        - 0.39 * Math.log(Math.max(LEAST_DOUBT, 1 - part.partner()))
        - 3.81 * part.elsewhere()
        + 3.59 * part.better();
  }

  /** As long as no second part is known, it is the question whether anything was divided at all. */
  private static double known(int parts) {
    return switch (parts) {
      case 0 -> -4.54;
      case 1 -> 0;
      default -> 2.87;
    };
  }

  /** What is divided, or put together, mostly stands in a row. */
  private static double beside(int away) {
    return switch (away) {
      case 1 -> 2.77;
      case 2 -> 1.04;
      default -> 0;
    };
  }
}
