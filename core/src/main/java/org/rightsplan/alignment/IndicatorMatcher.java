package org.rightsplan.alignment;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Indicator;

/**
 * Matches indicators: first those whose name of several words, with what they are counted of,
 * stands once in each edition, unless what is around both surely answers to others; then those of
 * matched commitments and sections among themselves, then the rest by their names.
 *
 * <p>In: the matchings of all kinds. Out: pairs in the indicators' matching. Cost: linear, plus the
 * pairs within matched commitments.
 */
final class IndicatorMatcher {

  private static final int MOST_PAIRS = 2_500;
  private static final double LEAST_TOGETHER = 0.5;
  private static final double LEAST_APART = 0.75;

  /** What is around two indicators speaks against their names from this confidence on. */
  private static final float SURE = 0.9f;

  private static final String SAME_NAME = "same name, found nowhere else";

  /*
   * What adds to the logit that two indicators are the same: set by hand, on the four editions of
   * one plan, as generated editions have no indicators.
   */
  private static final double INTERCEPT = -4;
  private static final double PER_SIMILARITY = 6;
  private static final double TOGETHER = 2;

  /** Times the logarithm of how many that are not paired the commitment with more of them has. */
  private static final double PER_RIVALS = -0.6;

  private static final double SAME_UNIT = 0.8;
  private static final double OTHER_UNIT = -0.8;

  /** If what they are counted of is the same; that is little, as other things are counted of it. */
  private static final double SAME_SCOPE = 0.5;

  /** If it has nothing in common. */
  private static final double OTHER_SCOPE = -2;

  private final Matching indicators;
  private final Matching objectives;
  private final Matching sections;
  private final IndicatorNames names;
  private final double minimum;

  /**
   * Begins with what is matched so far.
   *
   * @param minimum pairs less sure than this are not wanted, from 0 to 1
   */
  IndicatorMatcher(
      Matching indicators,
      Matching objectives,
      Matching sections,
      IndicatorNames names,
      double minimum) {
    this.indicators = indicators;
    this.objectives = objectives;
    this.sections = sections;
    this.names = names;
    this.minimum = minimum;
  }

  void match() {
    pairTellingNames();
    pairTogether();
    ExactContent.pairUnique(indicators, SAME_NAME);
    Pairs apart = new Pairs();
    names.findCandidates(indicators.freeBefore(), indicators.freeAfter(), apart);
    apart.sortUnique();
    choose(
        apart,
        LEAST_APART,
        "name",
        (pair, one, two) -> likelihood(one, two, names.similarity(one, two), 0));
  }

  private void choose(Pairs pairs, double least, String rule, PlainJudge.Likelihood likelihood) {
    new Chooser(indicators, Math.max(least, minimum), Basis.TEXT, rule)
        .choose(pairs, new PlainJudge(likelihood));
  }

  /** Pairs names of several words that no other has, not even one that is paired already. */
  private void pairTellingNames() {
    LongIntMap counts = new LongIntMap(indicators.before.size());
    int[] before = counts(indicators.before, counts);
    int[] after = counts(indicators.after, counts);
    ExactContent.pairUnique(
        indicators,
        SAME_NAME,
        (one, two) -> {
          int content = counts.get(indicators.before.contentHash[one]);
          return before[content] == 1
              && after[content] == 1
              && names.areTelling(one, two)
              && !areApart(one, two)
              && ofUnits(indicator(one), indicatorLater(two)) >= 0;
        });
  }

  /** Tells whether what is around two indicators surely answers to others: neither to the other. */
  private boolean areApart(int one, int two) {
    int around = indicators.after.container[two];
    int answer = sureAnswer(indicators.before.container[one]);
    return answer != Matching.NONE && answer != around && isSureAnswer(around);
  }

  /** Returns what is surely the same as an earlier commitment or section, numbered likewise. */
  private int sureAnswer(int container) {
    int commitments = objectives.before.size();
    boolean isSection = container >= commitments;
    Matching around = isSection ? sections : objectives;
    int item = isSection ? container - commitments : container;
    if (!isSure(around, item)) {
      return Matching.NONE;
    }
    return around.partnerOfBefore[item] + (isSection ? objectives.after.size() : 0);
  }

  private boolean isSureAnswer(int containerLater) {
    int commitments = objectives.after.size();
    boolean isSection = containerLater >= commitments;
    Matching around = isSection ? sections : objectives;
    int item = around.partnerOfAfter[isSection ? containerLater - commitments : containerLater];
    return item != Matching.NONE && isSure(around, item);
  }

  private static boolean isSure(Matching around, int earlier) {
    return around.partnerOfBefore[earlier] != Matching.NONE && around.confidence[earlier] >= SURE;
  }

  /** Counts how many items have each content, paired or not. */
  private static int[] counts(ItemTable table, LongIntMap numbers) {
    for (long content : table.contentHash) {
      numbers.add(content);
    }
    int[] counts = new int[numbers.size()];
    for (long content : table.contentHash) {
      counts[numbers.get(content)]++;
    }
    return counts;
  }

  /** Returns what an earlier commitment or, numbered after these, section answers to. */
  private int[] answersOf(int container) {
    int commitments = objectives.before.size();
    if (container < commitments) {
      return objectives.answersOfBefore(container);
    }
    return Arrays.stream(sections.answersOfBefore(container - commitments))
        .map(answer -> objectives.after.size() + answer)
        .toArray();
  }

  private void pairTogether() {
    @Nullable IntList[] earlier =
        freeByContainer(indicators.before, objectives.before, sections.before, true);
    @Nullable IntList[] later =
        freeByContainer(indicators.after, objectives.after, sections.after, false);
    Pairs together = new Pairs();
    for (int container = 0; container < earlier.length; container++) {
      if (earlier[container] != null) {
        for (int answer : answersOf(container)) {
          addPairs(earlier[container], later[answer], together);
        }
      }
    }
    together.sortUnique();
    choose(
        together,
        LEAST_TOGETHER,
        "name, within matched commitments",
        (pair, one, two) -> {
          int beside = size(earlier[indicators.before.container[one]]);
          int besideLater = size(later[indicators.after.container[two]]);
          double near = TOGETHER + PER_RIVALS * Math.log(Math.max(beside, besideLater));
          return likelihood(one, two, names.similarityApart(one, two), near);
        });
  }

  private static int size(@Nullable IntList some) {
    return some == null ? 1 : some.size();
  }

  private @Nullable IntList[] freeByContainer(
      ItemTable table, ItemTable commitments, ItemTable around, boolean isBefore) {
    @Nullable IntList[] lists = new @Nullable IntList[commitments.size() + around.size()];
    for (int i = 0; i < table.size(); i++) {
      if (isBefore ? indicators.isFreeBefore(i) : indicators.isFreeAfter(i)) {
        int container = table.container[i];
        @Nullable IntList list = lists[container];
        if (list == null) {
          list = new IntList(4);
          lists[container] = list;
        }
        list.add(i);
      }
    }
    return lists;
  }

  private static void addPairs(@Nullable IntList earlier, @Nullable IntList later, Pairs pairs) {
    if (earlier == null || later == null || (long) earlier.size() * later.size() > MOST_PAIRS) {
      return;
    }
    for (int i = 0; i < earlier.size(); i++) {
      for (int j = 0; j < later.size(); j++) {
        pairs.add(earlier.get(i), later.get(j));
      }
    }
  }

  /**
   * Returns how likely two indicators are the same.
   *
   * @param alike how alike their names are
   * @param near what is around both adds to the logit
   */
  private double likelihood(int one, int two, double alike, double near) {
    double scopes =
        names.haveScopes(one, two)
            ? OTHER_SCOPE + (SAME_SCOPE - OTHER_SCOPE) * names.similarityOfScopes(one, two)
            : 0;
    return PairScore.logistic(
        INTERCEPT
            + PER_SIMILARITY * alike
            + near
            + ofUnits(indicator(one), indicatorLater(two))
            + scopes);
  }

  private static double ofUnits(Indicator one, Indicator two) {
    if (one.unit().isEmpty() || two.unit().isEmpty()) {
      return 0;
    }
    return one.unit().equals(two.unit()) ? SAME_UNIT : OTHER_UNIT;
  }

  private Indicator indicator(int earlier) {
    return (Indicator) indicators.before.located.get(earlier).element();
  }

  private Indicator indicatorLater(int later) {
    return (Indicator) indicators.after.located.get(later).element();
  }
}
