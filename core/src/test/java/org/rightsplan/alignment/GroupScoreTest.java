package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes it likelier that a part belongs to a whole. */
class GroupScoreTest {

  private static double logit(int known, int away, int open, int words) {
    return GroupScore.logit(
        new GroupScore.Part(
            0.8,
            10,
            14,
            PairScore.SAME_SECTION,
            known,
            away,
            open,
            GroupScore.lengthOfPart(words, 20),
            GroupScore.lengthOfWhole(30, 80),
            0.2,
            0,
            0));
  }

  @Test
  void theMoreWordsInARowNobodyHasTheLikelierIsOneMorePart() {
    assertTrue(logit(1, 1, 9, 8) > logit(1, 1, 3, 8));
    assertTrue(logit(1, 1, 3, 8) > logit(1, 1, 0, 8));
  }

  @Test
  void fewWordsOfTheSameWeightSayMore() {
    assertTrue(logit(1, 1, 5, 4) > logit(1, 1, 5, 9));
    assertEquals(GroupScore.lengthOfPart(1, 1), GroupScore.lengthOfPart(0, 0), "no words at all");
    assertEquals(GroupScore.lengthOfWhole(1, 1), GroupScore.lengthOfWhole(0, 0));
  }

  @Test
  void aPartBesideAnotherIsLikelierAndASecondOneMoreThanTheFirst() {
    assertTrue(logit(1, 1, 5, 8) > logit(1, 2, 5, 8));
    assertTrue(logit(1, 2, 5, 8) > logit(1, GroupScore.APART, 5, 8));
    assertTrue(logit(2, 1, 5, 8) > logit(1, 1, 5, 8));
    assertTrue(logit(1, 1, 5, 8) > logit(0, 1, 5, 8));
  }

  @Test
  void whatNobodyHasIsTheLongestRunOfWordsThatNoPartTook() {
    Matching matching =
        Matchings.of(
            List.of(
                "teach ants to sing loud songs, feed bees every morning, count crows by old rivers"),
            List.of("teach ants to sing loud songs", "count crows by old rivers", "paint foxes"));
    Division division = new Division(new WholesAndParts(matching, true), 0);
    assertEquals(15, division.longestOpen());
    division.take(0);
    assertEquals(9, division.longestOpen());
    division.take(1);
    assertEquals(4, division.longestOpen());
    division.take(2);
    assertEquals(4, division.longestOpen());
  }
}
