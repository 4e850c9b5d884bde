package org.rightsplan.alignment;

import org.rightsplan.model.Indicator;

/**
 * Matches indicators: those of matched commitments and sections among themselves, then the rest by
 * their names. In: the matchings of all kinds. Out: pairs in the indicators' matching. Cost:
 * linear, plus the pairs within matched commitments.
 */
final class IndicatorMatcher {

  private static final int MOST_PAIRS = 2_500;
  private static final double LEAST_TOGETHER = 0.5;
  private static final double LEAST_APART = 0.75;

  private final Matching indicators;
  private final Matching objectives;
  private final Matching sections;

  IndicatorMatcher(Matching indicators, Matching objectives, Matching sections) {
    this.indicators = indicators;
    this.objectives = objectives;
    this.sections = sections;
  }

  void match() {
    IntList[] earlier = byContainer(indicators.before, objectives.before, sections.before);
    IntList[] later = byContainer(indicators.after, objectives.after, sections.after);
    Pairs together = new Pairs();
    for (int i = 0; i < objectives.before.size(); i++) {
      if (objectives.partnerOfBefore[i] != Matching.NONE) {
        addPairs(earlier[i], later[objectives.partnerOfBefore[i]], together);
      }
    }
    for (Matching.Group group : objectives.groups) {
      for (int one : group.before()) {
        for (int two : group.after()) {
          addPairs(earlier[one], later[two], together);
        }
      }
    }
    for (int i = 0; i < sections.before.size(); i++) {
      if (sections.partnerOfBefore[i] != Matching.NONE) {
        addPairs(
            earlier[objectives.before.size() + i],
            later[objectives.after.size() + sections.partnerOfBefore[i]],
            together);
      }
    }
    together.sortUnique();
    new Chooser(indicators, LEAST_TOGETHER, Basis.TEXT, "name, within matched commitments")
        .choose(together, new PlainJudge((pair, one, two) -> score(one, two, 2)));
    matchRest();
  }

  private static IntList[] byContainer(
      ItemTable indicators, ItemTable objectives, ItemTable sections) {
    IntList[] lists = new IntList[objectives.size() + sections.size()];
    for (int i = 0; i < indicators.size(); i++) {
      int container = indicators.container[i];
      if (lists[container] == null) {
        lists[container] = new IntList(4);
      }
      lists[container].add(i);
    }
    return lists;
  }

  private static void addPairs(IntList earlier, IntList later, Pairs pairs) {
    if (earlier == null || later == null || (long) earlier.size() * later.size() > MOST_PAIRS) {
      return;
    }
    for (int i = 0; i < earlier.size(); i++) {
      for (int j = 0; j < later.size(); j++) {
        pairs.add(earlier.get(i), later.get(j));
      }
    }
  }

  private void matchRest() {
    ExactContent.pairUnique(indicators, "same name, found nowhere else");
    Pairs apart = new Pairs();
    indicators.candidates.find(indicators.freeBefore(), indicators.freeAfter(), apart);
    apart.sortUnique();
    new Chooser(indicators, LEAST_APART, Basis.TEXT, "name")
        .choose(apart, new PlainJudge((pair, one, two) -> score(one, two, 0)));
  }

  private double score(int earlier, int later, int nearness) {
    indicators.overlap.measure(earlier, later);
    Indicator one = (Indicator) indicators.before.located.get(earlier).element();
    Indicator two = (Indicator) indicators.after.located.get(later).element();
    boolean sameUnit = one.unit().isPresent() && one.unit().equals(two.unit());
    boolean otherUnit =
        one.unit().isPresent() && two.unit().isPresent() && !one.unit().equals(two.unit());
    return PairScore.logistic(
        -4
            + 6 * indicators.overlap.similarity
            + nearness
            + (sameUnit ? 0.8 : otherUnit ? -0.8 : 0));
  }
}
