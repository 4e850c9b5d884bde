package org.rightsplan.alignment;

/**
 * How likely two items answer to each other, from what their texts share, what stands around them
 * and how far they lead their rivals: a logistic model in the manner of Fellegi and Sunter, A
 * theory for record linkage (1969).
 *
 * <p>The weights were fitted on generated pairs of editions whose truth is known. Cost: constant.
 */
final class PairScore {

  /** How two items' surroundings relate. */
  static final int ELSEWHERE = 0;

  static final int SAME_PART = 1;
  static final int SAME_SECTION = 2;

  /** What agreeing surroundings add to a similarity when pairs compete. */
  private static final double PER_SURROUNDING = 0.1;

  private static final double INTERCEPT = -10.7;
  private static final double SIMILARITY = 6.9;
  private static final double CONTAINED = 4.1;
  private static final double[] SURROUNDING = {0, 0.87, 1.89};
  private static final double SMALLER_LEAD = 4.9;
  private static final double GREATER_LEAD = 7.5;

  private PairScore() {}

  /** Returns the score by which a pair competes with others, from 0 to 1.2. */
  static double score(double similarity, int surrounding) {
    return similarity == 0 ? 0 : similarity + PER_SURROUNDING * surrounding;
  }

  /**
   * Returns how likely a pair is right, from 0 to 1.
   *
   * @param contained the greater of the two containments
   */
  static double confidence(
      double similarity,
      double contained,
      int surrounding,
      double smallerLead,
      double greaterLead) {
    return logistic(
        INTERCEPT
            + SIMILARITY * similarity
            + CONTAINED * contained
            + SURROUNDING[surrounding]
            + SMALLER_LEAD * smallerLead
            + GREATER_LEAD * greaterLead);
  }

  static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
