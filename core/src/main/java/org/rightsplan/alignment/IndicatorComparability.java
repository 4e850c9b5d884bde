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
    if (around.partnerOfBefore[item] != Matching.NONE) {
      return later.isAtHand(EvidenceMaker.pathOf(around.after, around.partnerOfBefore[item]));
    }
    for (Matching.Group group : around.groups) {
      if (contains(group.before(), item)) {
        return allAtHand(around.after, group.after(), later);
      }
    }
    return later.commitments;
  }

  /** Tells whether an indicator of the later edition may be missed in the earlier one. */
  boolean mayBeMissedBefore(int indicator, Comparability earlier) {
    int container = indicators.after.container[indicator];
    boolean ofObjective = container < objectives.after.size();
    Matching around = ofObjective ? objectives : sections;
    int item = ofObjective ? container : container - objectives.after.size();
    if (around.partnerOfAfter[item] != Matching.NONE) {
      return earlier.isAtHand(EvidenceMaker.pathOf(around.before, around.partnerOfAfter[item]));
    }
    for (Matching.Group group : around.groups) {
      if (contains(group.after(), item)) {
        return allAtHand(around.before, group.before(), earlier);
      }
    }
    return earlier.commitments;
  }

  private static boolean contains(int[] items, int wanted) {
    for (int item : items) {
      if (item == wanted) {
        return true;
      }
    }
    return false;
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
