package org.rightsplan.alignment;

/**
 * How likely two commitments answer to each other, from what their texts share, what stands around
 * them, how far they lead their rivals and how much the editions differ as a whole: a logistic
 * model in the manner of Fellegi and Sunter, A theory for record linkage (1969).
 *
 * <p>The weights were fitted on generated pairs of editions whose truth is known, whole ones and
 * ones of which only a part is transcribed. Cost: constant.
 */
final class PairScore {

  /** How two items' surroundings relate. */
  static final int ELSEWHERE = 0;

  static final int SAME_PART = 1;
  static final int SAME_SECTION = 2;

  /** What agreeing surroundings add to a similarity when pairs compete. */
  private static final double PER_SURROUNDING = 0.1;

  /** While nothing is known of the editions as a whole. */
  private static final PairScore AT_FIRST =
      new PairScore(-10.9, 4.0, 6.5, new double[] {0, 1.07, 2.09}, 4.4, 6.9);

  private final double intercept;
  private final double similarity;
  private final double contained;
  private final double[] surrounding;
  private final double smallerLead;
  private final double greaterLead;

  private PairScore(
      double intercept,
      double similarity,
      double contained,
      double[] surrounding,
      double smallerLead,
      double greaterLead) {
    this.intercept = intercept;
    this.similarity = similarity;
    this.contained = contained;
    this.surrounding = surrounding;
    this.smallerLead = smallerLead;
    this.greaterLead = greaterLead;
  }

  /** Returns the model while no pair is known. */
  static PairScore atFirst() {
    return AT_FIRST;
  }

  /** Returns the model for two editions of which the sure pairs are known. */
  static PairScore given(Revision revision) {
    return new PairScore(
        -12.9
            + 10.4 * revision.dissimilarity()
            + 0.43 * revision.pairedCommitments()
            + 0.44 * revision.pairedSections(),
        5.0,
        6.9,
        new double[] {0, 0.33, 2.06},
        4.9,
        4.7);
  }

  /** Returns the score by which a pair competes with others, from 0 to 1.2. */
  static double score(double similarity, int surrounding) {
    return similarity == 0 ? 0 : similarity + PER_SURROUNDING * surrounding;
  }

  /**
   * Returns how likely a pair is right, from 0 to 1.
   *
   * @param contained the greater of the two containments
   */
  double confidence(
      double similarity,
      double contained,
      int surrounding,
      double smallerLead,
      double greaterLead) {
    return logistic(
        intercept
            + this.similarity * similarity
            + this.contained * contained
            + this.surrounding[surrounding]
            + this.smallerLead * smallerLead
            + this.greaterLead * greaterLead);
  }

  static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }
}
