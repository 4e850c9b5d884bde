package org.rightsplan.alignment;

/**
 * How likely two commitments answer to each other, from what their texts share, in which order,
 * what stands around them, how far they lead their rivals and how much the editions differ as a
 * whole: a logistic model in the manner of Fellegi and Sunter, A theory for record linkage (1969).
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

  /** Beyond these more information, or a clearer lead over siblings, says nothing more. */
  private static final double LEAST_INFORMATION = -5;

  private static final double MOST_INFORMATION = 20;
  static final double LEAST_SIBLING_LEAD = -0.3;
  private static final double MOST_SIBLING_LEAD = 0.5;

  /** Shorter texts count as if they had so many words, and longer ones likewise. */
  private static final int FEWEST_WORDS = 3;

  private static final int MOST_WORDS = 60;

  /** While nothing is known of the editions as a whole. */
  private static final PairScore AT_FIRST =
      new PairScore(-9.3, 1.44, 3.23, 0.13, new double[] {0, 1.31, 2.98}, 3.22, 6.65, 0, 0, 5.96);

  private final double intercept;
  private final double similarity;
  private final double contained;
  private final double information;
  private final double[] surrounding;
  private final double smallerLead;
  private final double greaterLead;
  private final double inOrder;
  private final double length;
  private final double siblingLead;

  private PairScore(
      double intercept,
      double similarity,
      double contained,
      double information,
      double[] surrounding,
      double smallerLead,
      double greaterLead,
      double inOrder,
      double length,
      double siblingLead) {
    this.intercept = intercept;
    this.similarity = similarity;
    this.contained = contained;
    this.information = information;
    this.surrounding = surrounding;
    this.smallerLead = smallerLead;
    this.greaterLead = greaterLead;
    this.inOrder = inOrder;
    this.length = length;
    this.siblingLead = siblingLead;
  }

  /** Returns the model while no pair is known. */
  static PairScore atFirst() {
    return AT_FIRST;
  }

  /** Returns the model for two editions of which the sure pairs are known. */
  static PairScore given(Revision revision) {
    return new PairScore(
        -9.62
            + 18.48 * revision.dissimilarity()
            + 1.14 * revision.pairedCommitments()
            - 0.33 * revision.pairedSections(),
        0,
        3.9,
        0.28,
        new double[] {0, 0.64, 2.93},
        4.81,
        2.93,
        4.46,
        -2.45,
        4.95);
  }

  /** Tells whether it makes a difference which words stand in the same order. */
  boolean looksAtOrder() {
    return inOrder != 0;
  }

  /** Returns the score by which a pair competes with others, from 0 to 1.2. */
  static double score(double similarity, int surrounding) {
    return similarity == 0 ? 0 : similarity + PER_SURROUNDING * surrounding;
  }

  /** Returns how likely a pair is right, from 0 to 1. */
  double confidence(PairFeatures pair) {
    return logistic(
        intercept
            + similarity * pair.similarity()
            + contained * pair.contained()
            + information * between(pair.information(), LEAST_INFORMATION, MOST_INFORMATION)
            + surrounding[pair.surrounding()]
            + smallerLead * pair.smallerLead()
            + greaterLead * pair.greaterLead()
            + inOrder * pair.inOrder()
            + length * Math.log(Math.max(FEWEST_WORDS, Math.min(MOST_WORDS, pair.words())))
            + siblingLead * between(pair.siblingLead(), LEAST_SIBLING_LEAD, MOST_SIBLING_LEAD));
  }

  private static double between(double value, double least, double most) {
    return Math.max(least, Math.min(most, value));
  }

  static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }

  static double logit(double probability) {
    return Math.log(probability / (1 - probability));
  }
}
