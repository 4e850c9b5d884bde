package org.rightsplan.alignment;

/**
 * Judges pairs by one likelihood, lowered by that of the rivals: the odds of a pair against those
 * of the pairs that would exclude it.
 */
final class PlainJudge implements Chooser.Judge {

  /** Tells how likely two items answer to each other, rivals apart; from 0 to 1. */
  interface Likelihood {
    double of(int pair, int earlier, int later);
  }

  /** Less than this is left of a rival by what decides between equals only. */
  private static final double NOTHING = 1e-5;

  private final Likelihood likelihood;
  private double last;

  PlainJudge(Likelihood likelihood) {
    this.likelihood = likelihood;
  }

  @Override
  public double score(int pair, int earlier, int later) {
    last = likelihood.of(pair, earlier, later);
    return last;
  }

  @Override
  public void note(Candidates candidates, int index) {
    candidates.similarity[index] = last;
  }

  @Override
  public double confidence(
      Candidates candidates, int index, double smallerLead, double greaterLead) {
    double own = candidates.similarity[index];
    double odds = odds(own);
    double against = rivalOdds(own - smallerLead) + rivalOdds(own - greaterLead);
    return odds / (1 + odds + against);
  }

  private static double rivalOdds(double likelihood) {
    return likelihood <= NOTHING ? 0 : odds(likelihood);
  }

  private static double odds(double probability) {
    double bounded = Math.min(0.9995, Math.max(0.0005, probability));
    return bounded / (1 - bounded);
  }
}
