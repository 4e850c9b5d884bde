package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * How likely two commitments answer to each other, from what their texts share, how long they are,
 * what stands around them, how far they lead their rivals and how much the editions differ as a
 * whole: a logistic model in the manner of Fellegi and Sunter, A theory for record linkage (1969).
 *
 * <p>Pairs whose sections answer to each other are weighed otherwise than pairs that stand apart:
 * of the latter the words in common must tell more, of the former the lead over what stands beside
 * them. In which order words stand decides between rivals only, as notes are put in another order
 * from edition to edition and say the same.
 *
 * <p>The weights were fitted on generated pairs of editions whose truth is known; none lets a pair
 * be likelier the less its texts have in common. Notes of a few words are revised more freely than
 * a generator does it: half of what is said of them is from weights that know nothing of length,
 * fitted on editions of which only a part is transcribed as well. All that was fitted is believed a
 * little less than it says, for what people do to texts is less regular. What the share that is
 * paired says was set by hand, as it hardly differs among the generated editions, and so was what
 * the laws say that both name, as the generated ones name none. Cost: constant.
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

  /** Longer texts count as if they had so many words. */
  private static final int MOST_WORDS = 60;

  /** Sharing less than this says no less. */
  private static final double LEAST_SHARED = 0.3;

  /** A text of so many words is a sentence, and one of so few is a note. */
  private static final int SENTENCE = 13;

  private static final int NOTE = 9;

  /** The share of the weights of notes in what is said of notes. */
  private static final double SAY_OF_NOTES = 0.5;

  /** What agreeing or other laws, as they count for the logit, add when pairs compete. */
  private static final double PER_NAMED = 0.05;

  /** What a text says beyond so many words for each of the other's says nothing more. */
  private static final double MOST_LONGER = 1.5;

  /**
   * How far a logit that was fitted is to be believed, and what is added to it: what people wrote
   * anew in real editions is less regular than what a generator did, so that sure pairs are less
   * sure, and doubtful ones likelier.
   */
  private static final double BELIEVED = 0.85;

  private static final double LIKELIER = 0.2;

  /** What each thing that speaks for a pair, or against it, adds to the logit. */
  private record Weights(
      double intercept,
      double similarity,
      double contained,
      double information,
      double shared,
      double smallerLead,
      double greaterLead,
      double siblingLead,
      double shorter,
      double longer) {

    double logit(PairFeatures pair) {
      return intercept
          + similarity * pair.similarity()
          + contained * pair.contained()
          + information * between(pair.information(), LEAST_INFORMATION, MOST_INFORMATION)
          + shared * Math.log(Math.max(LEAST_SHARED, pair.shared()))
          + smallerLead * pair.smallerLead()
          + greaterLead * pair.greaterLead()
          + siblingLead * between(pair.siblingLead(), LEAST_SIBLING_LEAD, MOST_SIBLING_LEAD)
          + shorter * Math.log(between(pair.shorter(), 1, MOST_WORDS))
          + longer * Math.log(between(wordsOfLonger(pair), 1, MOST_WORDS));
    }
  }

  /** While nothing is known of the editions as a whole. */
  private static final PairScore AT_FIRST =
      new PairScore(ImmutableList.of(atFirst(-9.3), atFirst(-7.99), atFirst(-6.32)), null);

  /** By surrounding. */
  private final ImmutableList<Weights> weights;

  /** The same for notes, if something else holds for them. */
  private final @Nullable ImmutableList<Weights> ofNotes;

  private PairScore(ImmutableList<Weights> weights, @Nullable ImmutableList<Weights> ofNotes) {
    this.weights = weights;
    this.ofNotes = ofNotes;
  }

  /** Returns the model while no pair is known. */
  static PairScore atFirst() {
    return AT_FIRST;
  }

  private static Weights atFirst(double intercept) {
    return new Weights(intercept, 1.44, 3.23, 0.13, 0, 3.22, 6.65, 5.96, 0, 0);
  }

  /** Returns the model for two editions of which the sure pairs are known. */
  static PairScore given(Revision revision) {
    double dissimilarity = revision.dissimilarity();
    double paired = revision.pairedCommitments();
    Weights apart =
        new Weights(
            -13.28 + 21.44 * dissimilarity + 0.5 * paired,
            4.84,
            6.26,
            0.12,
            12.55 * dissimilarity,
            5.29,
            2.46,
            0.79,
            -1.44,
            1.12 - 13.5 * dissimilarity);
    Weights together =
        new Weights(
            -7.19 + 21.75 * dissimilarity + 0.5 * paired,
            0,
            6.65,
            0.03,
            9.97 * dissimilarity,
            1.18,
            2.57,
            11.87,
            -2.13,
            1.66 - 13.07 * dissimilarity);
    double note = -11.06 + 12.32 * dissimilarity + 0.3 * paired + 0.33 * revision.pairedSections();
    return new PairScore(
        ImmutableList.of(apart, apart, together),
        ImmutableList.of(ofNotes(note), ofNotes(note + 0.04), ofNotes(note + 2.66)));
  }

  private static Weights ofNotes(double intercept) {
    return new Weights(intercept, 2.04, 3.32, 0.07, 0, 3.65, 4.01, 6.73, 0, 0);
  }

  /**
   * Returns the score by which a pair competes with others, from 0 to 1.4.
   *
   * @param named what the laws and treaties that both name add to the logit
   */
  static double score(double similarity, int surrounding, double named) {
    return similarity == 0
        ? 0
        : Math.max(0, similarity + PER_SURROUNDING * surrounding + PER_NAMED * named);
  }

  /** Returns how likely a pair is right, from 0 to 1. */
  double confidence(PairFeatures pair) {
    double logit = weights.get(pair.surrounding()).logit(pair);
    if (ofNotes != null) {
      logit += shareOfNotes(pair) * (ofNotes.get(pair.surrounding()).logit(pair) - logit);
    }
    return logistic(BELIEVED * logit + LIKELIER + pair.named());
  }

  /** The weights of notes know nothing of length, which says nothing of a caller's own answer. */
  private static double shareOfNotes(PairFeatures pair) {
    return pair.callers()
        ? 1
        : SAY_OF_NOTES * between((double) (SENTENCE - pair.shorter()) / (SENTENCE - NOTE), 0, 1);
  }

  /**
   * Returns how long the longer text counts: where much is added, what was there before may well
   * have stayed.
   */
  private static double wordsOfLonger(PairFeatures pair) {
    return Math.min(pair.longer(), Math.max(NOTE, MOST_LONGER * pair.shorter()));
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
