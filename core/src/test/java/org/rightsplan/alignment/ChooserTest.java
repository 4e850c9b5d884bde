package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.rightsplan.Editions;
import org.rightsplan.model.Edition;

/** Which pairs are chosen, given how well each fits by itself. */
class ChooserTest {

  private static Matching matching(int earlier, int later) {
    return Matchings.of(edition(earlier), edition(later));
  }

  private static Edition edition(int tasks) {
    return Editions.edition(
        "E", Editions.section("S", Collections.nCopies(tasks, "Report").toArray()));
  }

  /** Chooses among all pairs of a table of scores. */
  private static Matching chosen(double least, double[]... scores) {
    return chosen(matching(scores.length, scores[0].length), least, scores);
  }

  private static Matching chosen(Matching matching, double least, double[]... scores) {
    Pairs pairs = new Pairs();
    for (int i = 0; i < scores.length; i++) {
      for (int j = 0; j < scores[i].length; j++) {
        pairs.add(i, j);
      }
    }
    new Chooser(matching, least, Basis.TEXT, "rule")
        .choose(pairs, new PlainJudge((pair, earlier, later) -> scores[earlier][later]));
    return matching;
  }

  @Test
  void theGreatestTotalIsChosenThoughAnotherPairIsTheBestOfAll() {
    Matching matching = chosen(0, new double[] {0.9, 0.85}, new double[] {0.85, 0.5});
    assertArrayEquals(new int[] {1, 0}, matching.partnerOfBefore);
    assertArrayEquals(new int[] {1, 0}, matching.partnerOfAfter);
  }

  @Test
  void oneGoodPairIsWorthMoreThanTwoPoorOnes() {
    Matching matching = chosen(0, new double[] {0.9, 0.55}, new double[] {0.55, 0});
    assertArrayEquals(new int[] {0, Matching.NONE}, matching.partnerOfBefore);
  }

  /** A table in which the best pair of all stands in the way of the greatest total. */
  private static double[][] crossing(int rows, int columns) {
    double[][] scores = new double[rows][columns];
    for (int i = 0; i < rows; i++) {
      Arrays.fill(scores[i], 0.4);
      scores[i][i] = 0.7;
    }
    scores[0][0] = 0.9;
    scores[0][1] = 0.85;
    scores[1][0] = 0.85;
    scores[1][1] = 0.5;
    return scores;
  }

  @Test
  void whatIsTooUnlikelyDoesNotStandInTheWayOfWhatItExcluded() {
    double[][] scores = {{0.84, 0.6}, {0.6, 0}};
    assertArrayEquals(new int[] {1, 0}, chosen(0, scores).partnerOfBefore);
    // Beside a pair of 0.84 that excludes both, neither is likely.
    assertArrayEquals(new int[] {0, Matching.NONE}, chosen(0.5, scores).partnerOfBefore);
    assertArrayEquals(
        new int[] {Matching.NONE, Matching.NONE}, chosen(0.6, scores).partnerOfBefore);
  }

  @Test
  void withFewOnOneSideTheGreatestTotalIsFound() {
    assertEquals(1, chosen(0, crossing(48, 48)).partnerOfBefore[0]);
    assertEquals(1, chosen(0, crossing(48, 60)).partnerOfBefore[0]);
    assertEquals(1, chosen(0, crossing(40, 500)).partnerOfBefore[0]);
  }

  @Test
  void ofVeryManyThatCompeteTheBestPairIsTakenFirst() {
    Matching many = chosen(0, crossing(49, 49));
    for (int i = 0; i < 49; i++) {
      assertEquals(i, many.partnerOfBefore[i]);
    }
    assertEquals(0, chosen(0, crossing(48, 420)).partnerOfBefore[0], "more than 20,000 pairs");
  }

  @Test
  void ofVeryManyThatAreAllAlikeEachIsPairedWithTheOneInItsPlace() {
    double[][] scores = new double[60][60];
    for (double[] row : scores) {
      Arrays.fill(row, 0.6);
    }
    Matching many = chosen(0, scores);
    for (int i = 0; i < 60; i++) {
      assertEquals(i, many.partnerOfBefore[i]);
    }
  }

  @Test
  void betweenEqualScoresTheNearerPlaceDecides() {
    Matching matching = chosen(0, new double[] {0, 0}, new double[] {0.6, 0.6});
    assertArrayEquals(new int[] {Matching.NONE, 1}, matching.partnerOfBefore);
  }

  @Test
  void aPairLessLikelyThanAskedForIsLeft() {
    double[] alone = {0.8};
    assertEquals(0, chosen(0.79, alone).partnerOfBefore[0]);
    assertEquals(Matching.NONE, chosen(0.81, alone).partnerOfBefore[0]);
  }

  @Test
  void aRivalMakesAPairLessLikely() {
    float alone = chosen(0, new double[] {0.8, 0}).confidence[0];
    float before = chosen(0, new double[] {0.8, 0.5}).confidence[0];
    assertEquals(0.8, alone, 1e-4);
    assertEquals(4 / (1 + 4 + 1.0), before, 1e-4, "odds of four against those of one");
  }

  @Test
  void aRivalThatIsServedBetterElsewhereCountsLess() {
    Matching matching = chosen(0, new double[] {0.8, 0.5}, new double[] {0, 0.9});
    // The rival's other item has a pair better by 0.4, so that 0.1 is left of it.
    assertEquals(4 / (1 + 4 + 1 / 9.0), matching.confidence[0], 1e-4);
  }

  @Test
  void theBestRivalIsNotedAndAmbiguousOnlyIfItIsClose() {
    Matching close = chosen(0, new double[] {0.8, 0.76, 0.3});
    assertTrue(close.ambiguous[0]);
    assertEquals(0, close.runnerUpBefore[0]);
    assertEquals(1, close.runnerUpAfter[0]);
    assertEquals(0.76, close.runnerUpScore[0], 1e-4);
    Matching clear = chosen(0, new double[] {0.8, 0.74, 0.3});
    assertFalse(clear.ambiguous[0]);
    assertEquals(1, clear.runnerUpAfter[0]);
    Matching alone = chosen(0, new double[] {0.8});
    assertFalse(alone.ambiguous[0]);
    assertEquals(Matching.NONE, alone.runnerUpBefore[0]);
  }

  @Test
  void theRivalMayBeThatOfTheLaterItem() {
    Matching matching = chosen(0, new double[] {0.8}, new double[] {0.78});
    assertEquals(1, matching.runnerUpBefore[0]);
    assertEquals(0, matching.runnerUpAfter[0]);
  }

  @Test
  void whatHardlyFitsIsNoRival() {
    assertEquals(Matching.NONE, chosen(0, new double[] {0.9, 0.079}).runnerUpBefore[0]);
    // Less than two fifths of the best of both.
    double[][] hopeless = {{0.9, 0.35}, {0, 0.9}};
    assertEquals(Matching.NONE, chosen(0, hopeless).runnerUpBefore[0]);
    double[][] poor = {{0.9, 0.37}, {0, 0.9}};
    assertEquals(1, chosen(0, poor).runnerUpAfter[0]);
  }

  @Test
  void whatIsPairedAlreadyOrMustNotBeIsNotChosen() {
    Matching matching = matching(3, 3);
    matching.pair(0, 0, Basis.ASSERTED, 1, "asserted");
    matching.forbid(1, 1);
    double[] all = {0.9, 0.9, 0.9};
    chosen(matching, 0, all, all, all);
    assertArrayEquals(new int[] {0, 2, 1}, matching.partnerOfBefore);
    assertEquals(Basis.ASSERTED, matching.basis[0]);
    assertEquals(Basis.TEXT, matching.basis[1]);
    assertEquals("rule", matching.rule[1]);
  }
}
