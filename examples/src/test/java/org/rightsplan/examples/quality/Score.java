package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;

/**
 * How well one tool did on one pair of editions, or on several together; {@link Counting} says how
 * it is counted.
 *
 * @param pairs all pairs of tasks
 * @param byFate the pairs of tasks by what became of them
 * @param splits the splits, right only with all their parts
 * @param merges the merges, right only with all their parts
 * @param sections the pairs of sections
 * @param promotions the pairs of promoted sections; nothing is said of how many are claimed
 * @param tasks the number of tasks of the before edition
 * @param paired the number of those that stand in a claim
 * @param verdicts each claim about tasks with the tool's confidence
 */
record Score(
    Count pairs,
    ImmutableMap<Fate, Count> byFate,
    Count splits,
    Count merges,
    Count sections,
    Count promotions,
    int tasks,
    int paired,
    ImmutableList<Verdict> verdicts) {

  /** From this confidence on a claim counts as confident. */
  static final double CONFIDENT = 0.8;

  /**
   * One claim.
   *
   * @param confidence how sure the tool is, from 0 to 1
   * @param right whether everything claimed is true
   */
  record Verdict(double confidence, boolean right) {}

  static final Score NONE =
      new Score(
          Count.NONE,
          ImmutableMap.of(),
          Count.NONE,
          Count.NONE,
          Count.NONE,
          Count.NONE,
          0,
          0,
          ImmutableList.of());

  /** {@return the count of one fate, of nothing if there was none} */
  Count of(Fate fate) {
    return byFate.getOrDefault(fate, Count.NONE);
  }

  /** {@return the share of the tasks of the before edition that stand in a claim} */
  double pairedShare() {
    return (double) paired / tasks;
  }

  /** {@return the number of claims about tasks of which the tool is sure} */
  long confident() {
    return verdicts.stream().filter(verdict -> verdict.confidence() >= CONFIDENT).count();
  }

  /** Returns the score on everything on which this and another score were made. */
  Score plus(Score other) {
    Map<Fate, Count> fates = new EnumMap<>(Fate.class);
    fates.putAll(byFate);
    other.byFate.forEach((fate, count) -> fates.merge(fate, count, Count::plus));
    return new Score(
        pairs.plus(other.pairs),
        ImmutableMap.copyOf(fates),
        splits.plus(other.splits),
        merges.plus(other.merges),
        sections.plus(other.sections),
        promotions.plus(other.promotions),
        tasks + other.tasks,
        paired + other.paired,
        ImmutableList.<Verdict>builder().addAll(verdicts).addAll(other.verdicts).build());
  }
}
