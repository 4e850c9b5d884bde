package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.Editions;

/** What is paired with what, and how pairs are given up. */
class MatchingTest {

  private static final double AT_HALF = Math.log(0.9 / 0.1);

  private final Matching matching =
      Matchings.of(Editions.COMMITMENTS.subList(0, 6), Editions.COMMITMENTS.subList(0, 6));

  private void pairAll(Basis... bases) {
    for (int i = 0; i < bases.length; i++) {
      matching.pair(i, i, bases[i], 0.9f, "rule");
    }
  }

  @Test
  void doubtLowersWhatRestsOnTheTexts() {
    pairAll(Basis.ASSERTED, Basis.SAME_ID, Basis.EXACT, Basis.TITLE, Basis.TEXT, Basis.CONTEXT);
    matching.doubt(AT_HALF, 0.4);
    assertArrayEquals(new float[] {0.9f, 0.9f, 0.5f, 0.5f, 0.5f, 0.5f}, matching.confidence, 1e-6f);
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, 5}, matching.partnerOfBefore);
  }

  @Test
  void whatThenIsTooUnsureIsGivenUp() {
    pairAll(Basis.ASSERTED, Basis.TEXT);
    matching.pair(2, 3, Basis.TEXT, 0.99f, "rule");
    matching.doubt(AT_HALF, 0.6);
    assertArrayEquals(new int[] {0, -1, 3, -1, -1, -1}, matching.partnerOfBefore);
    assertArrayEquals(new int[] {0, -1, -1, 2, -1, -1}, matching.partnerOfAfter);
  }

  @Test
  void whatIsExactlyAsSureAsAskedForStays() {
    pairAll(Basis.TEXT);
    float halved = (float) PairScore.logistic(PairScore.logit(0.9f) - AT_HALF);
    matching.doubt(AT_HALF, halved);
    assertFalse(matching.isFreeBefore(0));
  }

  @Test
  void withoutDoubtNothingChanges() {
    pairAll(Basis.TEXT);
    matching.doubt(0, 0.95);
    assertEquals(0.9f, matching.confidence[0]);
    assertFalse(matching.isFreeBefore(0));
  }

  @Test
  void onlyUnsurePairsFoundByTheirTextsAreLookedAtAgain() {
    matching.pair(0, 0, Basis.TEXT, 0.89f, "rule");
    matching.pair(1, 1, Basis.TEXT, 0.9f, "rule");
    matching.pair(2, 2, Basis.EXACT, 0.7f, "rule");
    matching.unpairDoubtful(0.9f);
    assertArrayEquals(new boolean[] {true, false, false, true, true, true}, matching.freeBefore());
    assertArrayEquals(new boolean[] {true, false, false, true, true, true}, matching.freeAfter());
  }

  @Test
  void whatIsInAGroupIsNotFree() {
    matching.group(new Matching.Group(new int[] {1}, new int[] {2, 3}, Basis.TEXT, 0.8f, "parts"));
    assertFalse(matching.isFreeBefore(1));
    assertTrue(matching.isFreeBefore(2));
    assertArrayEquals(new boolean[] {true, true, false, false, true, true}, matching.freeAfter());
    assertEquals(List.of("parts"), matching.groups.stream().map(Matching.Group::rule).toList());
  }

  @Test
  void pairsAndGroupsLessSureThanAskedForAreGivenUp() {
    matching.pair(0, 0, Basis.EXACT, 0.7f, "rule");
    matching.pair(1, 1, Basis.TEXT, 0.8f, "rule");
    matching.group(
        new Matching.Group(new int[] {2}, new int[] {2, 3}, Basis.TEXT, 0.79f, "unsure"));
    matching.group(new Matching.Group(new int[] {3, 4}, new int[] {4}, Basis.TEXT, 0.8f, "sure"));
    matching.leaveBelow(0.8f);
    assertArrayEquals(new boolean[] {true, false, true, false, false, true}, matching.freeBefore());
    assertArrayEquals(new boolean[] {true, false, true, true, false, true}, matching.freeAfter());
    assertEquals(List.of("sure"), matching.groups.stream().map(Matching.Group::rule).toList());
  }

  @Test
  void aForbiddenPairIsForbiddenInThisDirectionOnly() {
    matching.forbid(1, 2);
    assertFalse(matching.mayPair(1, 2));
    assertTrue(matching.mayPair(2, 1));
    assertTrue(matching.mayPair(1, 1));
  }

  @Test
  void aNewPairForgetsTheRunnerUpOfTheOldOne() {
    matching.pair(0, 0, Basis.TEXT, 0.8f, "rule");
    matching.noteRunnerUp(0, 1, 2, 0.7f, true);
    assertEquals(1, matching.runnerUpBefore[0]);
    assertEquals(2, matching.runnerUpAfter[0]);
    assertEquals(0.7f, matching.runnerUpScore[0]);
    assertTrue(matching.ambiguous[0]);
    matching.pair(0, 1, Basis.TEXT, 0.8f, "rule");
    assertEquals(Matching.NONE, matching.runnerUpBefore[0]);
    assertEquals(Matching.NONE, matching.runnerUpAfter[0]);
    assertEquals(0, matching.runnerUpScore[0]);
    assertFalse(matching.ambiguous[0]);
  }

  @Test
  void anItemAnswersToItsPartnerOrToAllOfItsGroup() {
    pairAll(Basis.TEXT);
    matching.group(new Matching.Group(new int[] {1}, new int[] {2, 4}, Basis.TEXT, 0.7f, "rule"));
    assertArrayEquals(new int[] {0}, matching.answersOfBefore(0));
    assertArrayEquals(new int[] {2, 4}, matching.answersOfBefore(1));
    assertArrayEquals(new int[] {1}, matching.answersOfAfter(4));
    assertArrayEquals(new int[] {}, matching.answersOfAfter(1));
    matching.leaveBelow(0.8f);
    assertArrayEquals(new int[] {}, matching.answersOfBefore(1));
    assertArrayEquals(new int[] {}, matching.answersOfAfter(4));
  }

  @Test
  void twoItemsMayAnswerIfTheyDoOrBothAreFreeAndNotKeptApart() {
    pairAll(Basis.TEXT);
    matching.group(new Matching.Group(new int[] {1}, new int[] {2, 4}, Basis.TEXT, 0.7f, "rule"));
    matching.forbid(3, 3);
    assertTrue(matching.mayAnswer(0, 0));
    assertFalse(matching.mayAnswer(0, 1));
    assertFalse(matching.mayAnswer(5, 0));
    assertFalse(matching.mayAnswer(1, 3), "it is one of a group");
    assertFalse(matching.mayAnswer(3, 4), "the other is one of a group");
    assertFalse(matching.mayAnswer(3, 3));
    assertTrue(matching.mayAnswer(3, 5));
  }

  @Test
  void whereMoreTextsAreCountedMoreMayBeSharedByChance() {
    ItemTable before = matching.before;
    assertEquals(Math.log(6), matching.chance, 1e-9);
    Matching among =
        Matching.among(
            before.toBeRead(),
            before.toBeRead(),
            Lexicon.of(before.toBeRead(), before.toBeRead(), before, before));
    assertEquals(Math.log(12), among.chance, 1e-9);
  }

  @Test
  void whatRestsOnItsSurroundingsOnlyIsDoubtedByItself() {
    pairAll(Basis.ASSERTED, Basis.SAME_ID, Basis.EXACT, Basis.TITLE, Basis.TEXT, Basis.CONTEXT);
    matching.doubtContext(AT_HALF, 0.4);
    assertArrayEquals(new float[] {0.9f, 0.9f, 0.9f, 0.9f, 0.9f, 0.5f}, matching.confidence, 1e-6f);
    matching.doubtContext(AT_HALF, 0.4);
    assertArrayEquals(new int[] {0, 1, 2, 3, 4, -1}, matching.partnerOfBefore);
  }

  @Test
  void whatWasFoundBeforeIsNeitherDoubtedNorParted() {
    matching.keep(0, 0, Basis.TEXT, 0.6f);
    matching.pair(1, 1, Basis.TEXT, 0.6f, "rule");
    matching.doubt(AT_HALF, 0.5);
    matching.unpairDoubtful(0.9);
    assertArrayEquals(new int[] {0, -1, -1, -1, -1, -1}, matching.partnerOfBefore);
    assertEquals(0.6f, matching.confidence[0]);
    matching.unpair(0);
    matching.pair(0, 0, Basis.TEXT, 0.6f, "rule");
    matching.unpairDoubtful(0.9);
    assertArrayEquals(new int[] {-1, -1, -1, -1, -1, -1}, matching.partnerOfBefore);
  }
}
