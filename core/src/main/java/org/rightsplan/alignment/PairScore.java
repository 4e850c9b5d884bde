package org.rightsplan.alignment;

import org.jspecify.annotations.Nullable;

/**
 * How likely two commitments answer to each other, from what their texts share, in which order,
 * what stands around them, how far they lead their rivals and how much the editions differ as a
 * whole: a logistic model in the manner of Fellegi and Sunter, A theory for record linkage (1969).
 *
 * <p>The weights were fitted on generated pairs of editions whose truth is known, whole ones and
 * ones of which only a part is transcribed. From how many words on the order of a text counts was
 * chosen so that real editions, written in notes, lose hardly a match to it. Cost: constant.
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

  /**
   * Of sentences of so many words the order tells. Shorter notes are put in another order from
   * edition to edition and say the same: the two models share the say in between, and no more is
   * asked of texts that are shorter still.
   */
  private static final int SENTENCE = 13;

  private static final int NOTE = 9;

  /** Even of sentences the other model has some say: people revise more freely than generators. */
  private static final double SAY_OF_SENTENCES = 0.9;

  /** Longer texts count as if they had so many words. */
  private static final int MOST_WORDS = 60;

  /** While nothing is known of the editions as a whole. */
  private static final PairScore AT_FIRST =
      new PairScore(
          -9.3, 1.44, 3.23, 0.13, new double[] {0, 1.31, 2.98}, 3.22, 6.65, 5.96, 0, 0, null);

  private final double intercept;
  private final double similarity;
  private final double contained;
  private final double information;
  private final double[] surrounding;
  private final double smallerLead;
  private final double greaterLead;
  private final double siblingLead;
  private final double inOrder;
  private final double length;

  /** What is asked besides of texts that are sentences, if anything is. */
  private final @Nullable PairScore ofSentences;

  private PairScore(
      double intercept,
      double similarity,
      double contained,
      double information,
      double[] surrounding,
      double smallerLead,
      double greaterLead,
      double siblingLead,
      double inOrder,
      double length,
      @Nullable PairScore ofSentences) {
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
    this.ofSentences = ofSentences;
  }

  /** Returns the model while no pair is known. */
  static PairScore atFirst() {
    return AT_FIRST;
  }

  /** Returns the model for two editions of which the sure pairs are known. */
  static PairScore given(Revision revision) {
    PairScore ofSentences =
        new PairScore(
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
            4.95,
            4.46,
            -2.45,
            null);
    return new PairScore(
        -11.06
            + 12.32 * revision.dissimilarity()
            + 0.3 * revision.pairedCommitments()
            + 0.33 * revision.pairedSections(),
        2.04,
        3.32,
        0.07,
        new double[] {0, 0.04, 2.66},
        3.65,
        4.01,
        6.73,
        0,
        0,
        ofSentences);
  }

  /** Tells whether it makes a difference which words stand in the same order. */
  boolean looksAtOrder() {
    return ofSentences != null;
  }

  /** Returns the score by which a pair competes with others, from 0 to 1.2. */
  static double score(double similarity, int surrounding) {
    return similarity == 0 ? 0 : similarity + PER_SURROUNDING * surrounding;
  }

  /** Returns how likely a pair is right, from 0 to 1. */
  double confidence(PairFeatures pair) {
    double logit = logit(pair);
    if (ofSentences != null) {
      double share = (double) (pair.words() - NOTE) / (SENTENCE - NOTE);
      logit += SAY_OF_SENTENCES * between(share, 0, 1) * (ofSentences.logit(pair) - logit);
    }
    return logistic(logit);
  }

  private double logit(PairFeatures pair) {
    return intercept
        + similarity * pair.similarity()
        + contained * pair.contained()
        + information * between(pair.information(), LEAST_INFORMATION, MOST_INFORMATION)
        + surrounding[pair.surrounding()]
        + smallerLead * pair.smallerLead()
        + greaterLead * pair.greaterLead()
        + siblingLead * between(pair.siblingLead(), LEAST_SIBLING_LEAD, MOST_SIBLING_LEAD)
        + inOrder * pair.inOrder()
        + length * Math.log(Math.max(1, Math.min(MOST_WORDS, pair.words())));
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
