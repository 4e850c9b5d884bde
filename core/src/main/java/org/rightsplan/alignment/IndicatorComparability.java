package org.rightsplan.alignment;

/**
 * Whether an indicator that was not found may be missed: its commitment or section must answer to
 * something that is transcribed in full, or be missed itself. Cost: constant for each question.
 */
final class IndicatorComparability {

  private final Matching indicators;
  private final Matching objectives;
  private final Matching sections;

  IndicatorComparability(Matching indicators, Matching objectives, Matching sections) {
    this.indicators = indicators;
    this.objectives = objectives;
    this.sections = sections;
  }

  /** Tells whether an indicator of the earlier edition may be missed in the later one. */
  boolean mayBeMissedAfter(int indicator, Comparability later) {
    int container = indicators.before.container[indicator];
    boolean ofObjective = container < objectives.before.size();
    Matching around = ofObjective ? objectives : sections;
    int item = ofObjective ? container : container - objectives.before.size();
    if (!around.isFreeBefore(item)) {
      return allAtHand(around.after, around.answersOfBefore(item), later);
    }
    return later.commitments;
  }

  /** Tells whether an indicator of the later edition may be missed in the earlier one. */
  boolean mayBeMissedBefore(int indicator, Comparability earlier) {
    int container = indicators.after.container[indicator];
    boolean ofObjective = container < objectives.after.size();
    Matching around = ofObjective ? objectives : sections;
    int item = ofObjective ? container : container - objectives.after.size();
    if (!around.isFreeAfter(item)) {
      return allAtHand(around.before, around.answersOfAfter(item), earlier);
    }
    return earlier.commitments;
  }

  private static boolean allAtHand(ItemTable table, int[] items, Comparability edition) {
    for (int item : items) {
      if (!edition.isAtHand(EvidenceMaker.pathOf(table, item))) {
        return false;
      }
    }
    return true;
  }
}
