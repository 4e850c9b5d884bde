package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes it likelier that a part belongs to a whole. */
class GroupScoreTest {

  private static final GroupScore.Stretches SOME = new GroupScore.Stretches(10, 6, 4, 1, 0.9);

  private static double logit(int known, int away, int open, int words) {
    return GroupScore.logit(part(known, away, open, words), SOME);
  }

  private static GroupScore.Part part(int known, int away, int open, int words) {
    return part(known, away, open, words, 0.9, 0, 0);
  }

  private static GroupScore.Part paired(double partner, double elsewhere, double better) {
    return part(1, 1, 5, 8, partner, elsewhere, better);
  }

  private static GroupScore.Part part(
      int known, int away, int open, int words, double partner, double elsewhere, double better) {
    return new GroupScore.Part(
        14,
        true,
        known,
        away,
        open,
        GroupScore.lengthOfPart(words, 20),
        GroupScore.lengthOfWhole(30, 80),
        0.2,
        partner,
        elsewhere,
        better);
  }

  private static GroupScore.Part sharing(
      double shared, boolean sameSection, double wholeContained) {
    return new GroupScore.Part(
        shared,
        sameSection,
        1,
        1,
        5,
        GroupScore.lengthOfPart(8, 20),
        GroupScore.lengthOfWhole(30, 80),
        wholeContained,
        0.9,
        0,
        0);
  }

  private static double logit(GroupScore.Stretches stretches) {
    return GroupScore.logit(part(1, 1, 5, 8), stretches);
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
  void aPairThatSeemedSureSpeaksForFurtherPartsButNotForAPartOfSomethingElse() {
    assertMore(paired(0.99, 0, 0), paired(0.6, 0, 0));
    assertMore(paired(0.9, 0, 0), paired(0.9, 0.8, 0));
    assertMore(paired(0.9, 0.8, 0.5), paired(0.9, 0.8, 0));
    assertTrue(Double.isFinite(GroupScore.logit(paired(1, 0, 0), SOME)));
  }

  @Test
  void whatIsSharedAndTheSameSectionSpeakForAPartAndAWholeThatLiesInItAgainst() {
    assertMore(sharing(14, true, 0.2), sharing(10, true, 0.2));
    assertMore(sharing(14, true, 0.2), sharing(14, false, 0.2));
    assertMore(sharing(14, true, 0.2), sharing(14, true, 0.4));
    assertTrue(
        GroupScore.firstLook(sharing(14, true, 0.2)) > GroupScore.firstLook(sharing(9, true, 0.2)));
    assertTrue(
        GroupScore.firstLook(sharing(14, true, 0.2))
            > GroupScore.firstLook(sharing(14, false, 0.2)));
    assertTrue(
        GroupScore.firstLook(sharing(14, true, 0.2))
            > GroupScore.firstLook(sharing(14, true, 0.4)));
  }

  private static void assertMore(GroupScore.Part more, GroupScore.Part less) {
    assertTrue(GroupScore.logit(more, SOME) > GroupScore.logit(less, SOME), more + " and " + less);
  }

  @Test
  void stretchesSpeakForAPartTheMoreTheyExplainAndTell() {
    double some = logit(SOME);
    assertTrue(logit(new GroupScore.Stretches(14, 6, 4, 1, 0.9)) > some, "they explain more");
    assertTrue(logit(new GroupScore.Stretches(10, 6, 5, 1, 0.9)) > some, "they tell more");
    assertTrue(logit(new GroupScore.Stretches(10, 9, 4, 1, 0.9)) < some, "they are longer");
    assertTrue(logit(new GroupScore.Stretches(10, 6, 4, 1, 1)) < some, "by as much in less");
    assertTrue(Double.isFinite(logit(new GroupScore.Stretches(-0.1, 1, 0, 0, 0.5))));
  }

  @Test
  void aPartThatGetsNothingOfTheWholeIsNone() {
    GroupScore.Stretches none = new GroupScore.Stretches(0, 0, 0, 0, 0);
    assertTrue(none.isEmpty());
    assertEquals(0, GroupScore.part(part(2, 1, 9, 0), none));
    assertTrue(GroupScore.part(part(2, 1, 9, 8), SOME) > 0.5);
  }

  @Test
  void wordsThatFollowFromTheOnesBeforeTellLess() {
    double independent = logit(new GroupScore.Stretches(10, 6, 5, 0, 0.9));
    double foretold = logit(new GroupScore.Stretches(10, 6, 2, 3, 0.9));
    assertTrue(independent > foretold + 1, independent + " and " + foretold);
  }

  @Test
  void aFirstLookAsksThatMuchIsSharedForWhatIsLong() {
    assertTrue(firstLook(14, 8, 20, 30, 80) > 0);
    assertTrue(firstLook(6, 8, 20, 30, 80) < 0, "hardly anything is shared");
    assertTrue(firstLook(14, 30, 70, 30, 80) < 0, "most of the part is of something else");
    assertTrue(firstLook(14, 8, 20, 60, 160) < firstLook(14, 8, 20, 30, 80));
  }

  private static double firstLook(
      double shared, int words, double weight, int wholeWords, double wholeWeight) {
    return GroupScore.firstLook(
        new GroupScore.Part(
            shared,
            true,
            1,
            GroupScore.APART,
            10,
            GroupScore.lengthOfPart(words, weight),
            GroupScore.lengthOfWhole(wholeWords, wholeWeight),
            shared / wholeWeight,
            0,
            0,
            0));
  }

  private static final String WHOLE =
      "teach ants to sing loud songs, feed bees every morning, count crows by old rivers";

  @Test
  void whatNobodyHasIsTheLongestRunOfWordsThatNoPartTook() {
    Division division =
        division(WHOLE, "teach ants to sing loud songs", "count crows by old rivers");
    assertEquals(15, division.longestOpen());
    division.take(0);
    assertEquals(9, division.longestOpen());
    division.take(1);
    assertEquals(4, division.longestOpen());
    division.take(2);
    assertEquals(4, division.longestOpen());
  }

  @Test
  void aPartHasTheStretchesOfTheWholeThatAreBestItsOwn() {
    Division division =
        division(WHOLE, "teach ants to sing loud songs", "count many crows by old rivers");
    division.take(0);
    GroupScore.Stretches stretches = division.attempt(1);
    assertEquals(5, stretches.words());
    assertEquals(5, stretches.telling(), "each word is as good as new");
    assertEquals(0, stretches.foretold());
    assertEquals(1, stretches.dense());
    assertTrue(stretches.gain() > 0);

    assertTrue(division.attempt(2).isEmpty(), "it has no word of the whole");
    assertEquals(9, division.longestOpen(), "trying takes nothing");
    assertEquals(stretches, division.attempt(1));
  }

  @Test
  void aStretchMayHaveWordsThatThePartLacks() {
    Division division = division(WHOLE, "feed bees morning", "count many crows by old rivers");
    GroupScore.Stretches stretches = division.attempt(0);
    assertEquals(4, stretches.words(), "feed bees every morning");
    assertEquals(3, stretches.telling());
    assertEquals(0.75, stretches.dense(), 0.1);
  }

  @Test
  void aNameThatStandsInManyTextsTellsHardlyMoreThanItsFirstWord() {
    String name = " under the Charter of Quiet Northern Harbours";
    List<String> earlier = new ArrayList<>(List.of("dig wells" + name));
    List<String> later = new ArrayList<>(List.of("dig wells" + name));
    for (int i = 0; i < 12; i++) {
      earlier.add("item" + i + name);
      later.add("matter" + i + name);
    }
    addOthers(later);
    GroupScore.Stretches stretches =
        new Division(new WholesAndParts(Matchings.of(earlier, later), true), 0).attempt(0);
    assertEquals(9, stretches.words());
    assertTrue(stretches.telling() > 2 && stretches.telling() < 5, stretches.toString());
    assertEquals(9, stretches.telling() + stretches.foretold(), 1e-5);
  }

  @Test
  void aWordThatIsSaidTwiceCountsOnceAndOneOfTheSameStemByThat() {
    String twice = "count crows by old rivers and count crows by new rivers";
    GroupScore.Stretches stretches = division(twice, "count crows by rivers").attempt(0);
    assertTrue(stretches.words() > 5, stretches.toString());
    assertEquals(4, stretches.telling(), 1e-5);

    String text = "measuring northern harbours, sailing eastern islands";
    GroupScore.Stretches exact = division(text, "measuring northern harbours").attempt(0);
    GroupScore.Stretches inflected = division(text, "measured northern harbours").attempt(0);
    assertEquals(3, exact.telling(), 1e-5);
    assertTrue(
        inflected.telling() > 2 && inflected.telling() < 2.9, "inflected: " + inflected.telling());
  }

  @Test
  void mergesAreDividedAsSplitsAre() {
    List<String> parts = List.of("teach ants to sing loud songs", "count crows by old rivers");
    List<String> wholes = new ArrayList<>(List.of(WHOLE));
    addOthers(wholes);
    Division merge = new Division(new WholesAndParts(Matchings.of(parts, wholes), false), 0);
    Division split = new Division(new WholesAndParts(Matchings.of(wholes, parts), true), 0);
    merge.take(0);
    split.take(0);
    assertEquals(split.attempt(1), merge.attempt(1));
    assertEquals(split.longestOpen(), merge.longestOpen());
  }

  private static Division division(String whole, String... parts) {
    List<String> later = new ArrayList<>(List.of(parts));
    later.add("paint foxes");
    addOthers(later);
    return new Division(new WholesAndParts(Matchings.of(List.of(whole), later), true), 0);
  }

  /** Adds texts of other words, so that those of the whole are rare enough for stretches. */
  private static void addOthers(List<String> texts) {
    for (int i = 0; i < 300; i++) {
      texts.add("other" + i);
    }
  }
}
