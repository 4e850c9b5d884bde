package org.rightsplan.examples.quality;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.examples.quality.Score.Verdict;
import org.rightsplan.examples.quality.tools.Matcher;
import org.rightsplan.examples.quality.tools.Matchers;

/** What the alignment must reach on small generated pairs; {@link QualityHarness} tells more. */
class AlignmentQualityTest {

  private static final int TASKS = 300;
  private static final int SEEDS = 3;

  @ParameterizedTest
  @CsvSource({
    "ORDINARY, 0.994",
    "HEAVY, 0.975",
    "TERSE, 0.989",
    "GENERIC_TITLES, 0.996",
    "SIBLINGS, 0.994",
    "TWINS, 0.994",
    "CHINESE, 0.996"
  })
  void findsWhatBecameOfTheTasks(Scenario scenario, double least) {
    double f1 = score(scenario).pairs().f1();
    assertTrue(f1 >= least, () -> scenario + ": F1 is " + f1);
  }

  @ParameterizedTest
  @CsvSource({"ORDINARY, 0.93", "HEAVY, 0.91", "TERSE, 0.9"})
  void findsTasksThatMovedAndWereReworded(Scenario scenario, double least) {
    double recall = score(scenario).of(Fate.MOVED_REWORDED).recall();
    assertTrue(recall >= least, () -> scenario + ": recall is " + recall);
  }

  @Test
  void findsSplitsAndMergesWithAllTheirParts() {
    Count groups = Count.NONE;
    for (Scenario scenario : Scenario.values()) {
      groups = groups.plus(score(scenario).splits()).plus(score(scenario).merges());
    }
    Count all = groups;
    assertTrue(all.recall() >= 0.965, () -> "recall is " + all.recall());
    assertTrue(all.precision() >= 0.98, () -> "precision is " + all.precision());
  }

  @Test
  void pairsHardlyAnythingOfUnrelatedPlans() {
    Score score = score(Scenario.UNRELATED);
    assertTrue(score.pairedShare() <= 0.005, () -> "paired are " + score.pairedShare());
    assertTrue(score.confident() == 0, () -> "confident are " + score.confident());
  }

  @Test
  void confidenceMeansWhatItSays() {
    List<Verdict> verdicts = new ArrayList<>();
    for (Scenario scenario : Scenario.values()) {
      verdicts.addAll(score(scenario).verdicts());
    }
    Reliability reliability = Reliability.of(verdicts);
    for (double least : new double[] {0.9, 0.95}) {
      List<Verdict> sure = verdicts.stream().filter(v -> v.confidence() >= least).toList();
      long right = sure.stream().filter(Verdict::right).count();
      assertTrue(right >= least * sure.size(), () -> right + " of " + sure.size() + " are right");
    }
    for (Reliability.Bin bin : reliability.bins()) {
      if (bin.matches() >= 100) {
        assertTrue(bin.overconfidence() <= 0.05, bin::toString);
      }
    }
    assertTrue(reliability.expectedError() <= 0.02, () -> "error " + reliability.expectedError());
  }

  private static Score score(Scenario scenario) {
    Matcher own = Matchers.all().get(0);
    Score sum = Score.NONE;
    for (int seed = 1; seed <= SEEDS; seed++) {
      PlanPair pair = scenario.pair(TASKS, seed);
      sum = sum.plus(Counting.count(pair, own.prepare(pair).match().get()));
    }
    return sum;
  }
}
