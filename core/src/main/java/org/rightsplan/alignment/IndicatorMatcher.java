package org.rightsplan.alignment;

import org.rightsplan.model.Indicator;

/**
 * Matches indicators: first those whose name both editions have once, then those of matched
 * commitments and sections among themselves, then the rest by their names. In: the matchings of all
 * kinds. Out: pairs in the indicators' matching. Cost: linear, plus the pairs within matched
 * commitments.
 */
final class IndicatorMatcher {

  private static final int MOST_PAIRS = 2_500;
  private static final double LEAST_TOGETHER = 0.5;
  private static final double LEAST_APART = 0.75;

  /** What being of matched commitments adds to the logit, less the more stand beside either. */
  private static final double TOGETHER = 2.5;

  private static final double PER_RIVALS = 0.6;
  private static final double PER_UNIT = 0.8;
  private static final double SAME_SCOPE = 0.5;
  private static final double OTHER_SCOPE = -1;

  private final Matching indicators;
  private final Matching objectives;
  private final Matching sections;
  private final Languages languages;

  IndicatorMatcher(
      Matching indicators, Matching objectives, Matching sections, Languages languages) {
    this.indicators = indicators;
    this.objectives = objectives;
    this.sections = sections;
    this.languages = languages;
  }

  void match() {
    if (indicators.before.size() == 0 || indicators.after.size() == 0) {
      return;
    }
    ExactContent.pairUnique(indicators, "same name, found nowhere else");
    IntList[] earlier = byContainer(indicators.before, objectives.before, sections.before);
    IntList[] later = byContainer(indicators.after, objectives.after, sections.after);
    IndicatorNames names = new IndicatorNames(indicators, objectives.lexicon, languages);
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
        .choose(
            together,
            new PlainJudge(
                (pair, one, two) -> {
                  int beside = earlier[indicators.before.container[one]].size();
                  int besideLater = later[indicators.after.container[two]].size();
                  double near = TOGETHER - PER_RIVALS * Math.log(Math.max(beside, besideLater));
                  return likelihood(one, two, names.similarityApart(one, two), near);
                }));
    matchRest(names);
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

  private void matchRest(IndicatorNames names) {
    Pairs apart = new Pairs();
    indicators.candidates.find(indicators.freeBefore(), indicators.freeAfter(), apart);
    apart.sortUnique();
    new Chooser(indicators, LEAST_APART, Basis.TEXT, "name")
        .choose(
            apart,
            new PlainJudge(
                (pair, one, two) -> likelihood(one, two, names.similarity(one, two), 0)));
  }

  /**
   * Returns how likely two indicators are the same.
   *
   * @param alike how alike their names are
   * @param near what is around both adds to the logit
   */
  private double likelihood(int earlier, int later, double alike, double near) {
    Indicator one = (Indicator) indicators.before.located.get(earlier).element();
    Indicator two = (Indicator) indicators.after.located.get(later).element();
    return PairScore.logistic(-4 + 6 * alike + near + ofUnits(one, two) + ofScopes(one, two));
  }

  private static double ofUnits(Indicator one, Indicator two) {
    if (one.unit().isEmpty() || two.unit().isEmpty()) {
      return 0;
    }
    return one.unit().equals(two.unit()) ? PER_UNIT : -PER_UNIT;
  }

  /** Of the same people two other things are counted as well, but not the same of two others. */
  private double ofScopes(Indicator one, Indicator two) {
    String scope = languages.scopeOf(one);
    String other = languages.scopeOf(two);
    if (scope.isEmpty() || other.isEmpty()) {
      return 0;
    }
    return Tokenizer.words(scope).equals(Tokenizer.words(other)) ? SAME_SCOPE : OTHER_SCOPE;
  }
}
