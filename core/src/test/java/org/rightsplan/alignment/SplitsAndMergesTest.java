package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.Editions;
import org.rightsplan.model.Edition;

/** Commitments that became several, given the pairs found before. */
class SplitsAndMergesTest {

  private static final String RAMPS = "Build wheelchair ramps at all railway stations";
  private static final String SIGNS = "teach sign language interpreters at every regional college";
  private static final String BRAILLE = "print all school books in Braille free of charge";

  /** What stands beside, so that rare words are rare. */
  private static final List<String> OTHERS = COMMITMENTS.subList(2, 12);

  private static Matching matching(List<String> before, List<String> after) {
    List<String> earlier = new ArrayList<>(before);
    List<String> later = new ArrayList<>(after);
    earlier.addAll(OTHERS);
    later.addAll(OTHERS);
    Matching matching = Matchings.of(earlier, later);
    for (int i = 0; i < OTHERS.size(); i++) {
      matching.pair(before.size() + i, after.size() + i, Basis.EXACT, 0.99f, "same");
    }
    return matching;
  }

  private static Matching grouped(Matching matching, double minimum) {
    Edition edition = Editions.edition("S", Editions.section("S", (Object[]) matching.before.text));
    Edition other = Editions.edition("S", Editions.section("S", (Object[]) matching.after.text));
    Languages languages = Languages.sharedBy(edition, other);
    Outline before = new Outline(edition.elements(), languages);
    Outline after = new Outline(other.elements(), languages);
    Matching sections = new Matching(before.sections, after.sections);
    sections.pair(0, 0, Basis.TITLE, 0.9f, "same title");
    new SplitsAndMerges(
            matching,
            new Surroundings(before, after, sections),
            new NamedInstruments(before.objectives, after.objectives, languages),
            minimum)
        .group();
    return matching;
  }

  private static Matching.Group only(Matching matching) {
    assertEquals(1, matching.groups.size());
    return matching.groups.get(0);
  }

  private static Matching split() {
    return matching(List.of(RAMPS + ", and " + SIGNS), List.of(RAMPS, SIGNS));
  }

  @Test
  void aFreeCommitmentIsSplitAmongThoseThatShareItsWords() {
    Matching matching = grouped(split(), 0.5);
    Matching.Group group = only(matching);
    assertArrayEquals(new int[] {0}, group.before());
    assertArrayEquals(new int[] {0, 1}, group.after());
    assertEquals(Basis.TEXT, group.basis());
    assertEquals("the parts cover the whole", group.rule());
    assertTrue(group.confidence() > 0.5 && group.confidence() <= 0.98f);
    assertTrue(!matching.isFreeBefore(0) && !matching.isFreeAfter(0) && !matching.isFreeAfter(1));
  }

  @Test
  void severalFreeCommitmentsAreMergedIntoOne() {
    Matching matching =
        grouped(matching(List.of(SIGNS, RAMPS), List.of(RAMPS + ", and " + SIGNS)), 0.5);
    Matching.Group group = only(matching);
    assertArrayEquals(new int[] {0, 1}, group.before());
    assertArrayEquals(new int[] {0}, group.after());
    assertEquals("the whole covers the parts", group.rule());
  }

  /**
   * A whole that is paired with its larger part, while what may be its other part stands elsewhere.
   */
  private static Matching halfPaired(String rest, int place) {
    List<String> after = new ArrayList<>(List.of(RAMPS));
    after.addAll(OTHERS);
    after.add(place, rest);
    List<String> before = new ArrayList<>(List.of(RAMPS + ", and " + SIGNS));
    before.addAll(OTHERS);
    Matching matching = Matchings.of(before, after);
    for (int i = 0; i < before.size(); i++) {
      matching.pair(i, i < place ? i : i + 1, Basis.TEXT, 0.95f, "alike");
    }
    return matching;
  }

  @Test
  void aPartBesideAnotherNeedsToShareLess() {
    String rest = "Teach the police at every regional office of the ministry of labour";
    Matching.Group beside = only(grouped(halfPaired(rest, 1), 0.5));
    assertArrayEquals(new int[] {0, 1}, beside.after());
    assertTrue(grouped(halfPaired(rest, 6), 0.5).groups.isEmpty());
  }

  @Test
  void theNearerAPartTheLikelierItIs() {
    float[] confidence = new float[4];
    for (int place = 1; place <= 3; place++) {
      confidence[place] =
          only(grouped(
                  halfPaired(
                      "Teach language at every regional office of the ministry of labour", place),
                  0.5))
              .confidence();
    }
    assertTrue(confidence[1] > confidence[2] && confidence[2] > confidence[3]);
  }

  @Test
  void theMoreIsAskedForTheFewerGroupsAreMade() {
    assertEquals(1, grouped(split(), 0.5).groups.size());
    assertEquals(List.of(), grouped(split(), 0.99).groups, "no group is as sure as that");
  }

  @Test
  void whereNoGroupIsSureEnoughNoSurePairIsParted() {
    Matching matching = split();
    matching.pair(0, 0, Basis.TEXT, 0.995f, "text");
    assertEquals(List.of(), grouped(matching, 0.99).groups);
    assertEquals(0, matching.partnerOfBefore[0]);
  }

  @Test
  void aWordThatIsNoStretchIsNoPart() {
    Matching matching = matching(List.of(RAMPS + ", and " + SIGNS), List.of(RAMPS, "Stations"));
    matching.pair(0, 0, Basis.TEXT, 0.95f, "text");
    assertEquals(List.of(), grouped(matching, 0.5).groups);
  }

  @Test
  void onePartAloneIsNoSplit() {
    assertEquals(
        List.of(),
        grouped(matching(List.of(RAMPS + ", and " + SIGNS), List.of(RAMPS)), 0.5).groups);
  }

  @Test
  void whatHasAPartnerMayGetAFurtherPart() {
    Matching matching = split();
    matching.pair(0, 0, Basis.TEXT, 0.8f, "text");
    assertArrayEquals(new int[] {0, 1}, only(grouped(matching, 0.5)).after());
    assertEquals(Matching.NONE, matching.partnerOfBefore[0], "the pair is parted");
    assertEquals(Matching.NONE, matching.partnerOfAfter[0]);
  }

  @Test
  void theFurtherPartMayStandBeforeThePartner() {
    Matching matching = split();
    matching.pair(0, 1, Basis.TEXT, 0.8f, "text");
    assertArrayEquals(new int[] {0, 1}, only(grouped(matching, 0.5)).after());
  }

  @Test
  void whatIsPairedForAnotherReasonThanItsTextIsNotSplit() {
    for (Basis basis : List.of(Basis.ASSERTED, Basis.SAME_ID, Basis.EXACT)) {
      Matching matching = split();
      matching.pair(0, 0, basis, 0.8f, "given");
      assertEquals(List.of(), grouped(matching, 0.5).groups, basis.toString());
      assertEquals(0, matching.partnerOfBefore[0]);
    }
  }

  @Test
  void aPartWithASurePartnerStaysWithIt() {
    for (float confidence : new float[] {0.9f, 0.99f}) {
      Matching matching =
          matching(List.of(RAMPS + ", and " + SIGNS, SIGNS + " now"), List.of(RAMPS, SIGNS));
      matching.pair(1, 1, Basis.TEXT, confidence, "text");
      assertEquals(List.of(), grouped(matching, 0.5).groups);
      assertEquals(1, matching.partnerOfBefore[1]);
    }
  }

  @Test
  void aPartWithADoubtfulPartnerMayLeaveItForABetterWhole() {
    Matching matching =
        matching(List.of(RAMPS + ", and " + SIGNS, "Ramps and books"), List.of(RAMPS, SIGNS));
    matching.pair(1, 1, Basis.TEXT, 0.5f, "text");
    assertArrayEquals(new int[] {0, 1}, only(grouped(matching, 0.5)).after());
    assertTrue(matching.isFreeBefore(1), "what it left is free again");
  }

  @Test
  void aPartWithADoubtfulPartnerThatSaysTheSameStaysWithIt() {
    String twin = "Teach sign language interpreters at every college of the north";
    Matching matching =
        matching(List.of(RAMPS + ", and teach sign language", twin), List.of(RAMPS, SIGNS));
    matching.pair(0, 0, Basis.TEXT, 0.8f, "text");
    matching.pair(1, 1, Basis.TEXT, 0.85f, "text");
    assertEquals(List.of(), grouped(matching, 0.5).groups);
    assertEquals(1, matching.partnerOfBefore[1]);
  }

  @Test
  void aForbiddenPartIsLeftOut() {
    String whole = RAMPS + ", and " + SIGNS + "; " + BRAILLE;
    List<String> parts = List.of(RAMPS, SIGNS, BRAILLE);
    assertArrayEquals(
        new int[] {0, 1, 2}, only(grouped(matching(List.of(whole), parts), 0.5)).after());
    Matching matching = matching(List.of(whole), parts);
    matching.forbid(0, 1);
    assertArrayEquals(new int[] {0, 2}, only(grouped(matching, 0.5)).after());
  }

  @Test
  void aTextThatIsSaidTwiceIsNoSecondPart() {
    Matching matching =
        matching(List.of(RAMPS + ", and " + SIGNS), List.of(RAMPS, RAMPS + " soon", SIGNS));
    assertEquals(2, only(grouped(matching, 0.5)).after().length);
  }

  @Test
  void whatSharesHardlyAnythingIsNoPart() {
    Matching matching =
        matching(
            List.of(RAMPS + ", and " + SIGNS),
            List.of(RAMPS, "Plant trees along all rivers and report to the regional assembly"));
    matching.pair(0, 0, Basis.TEXT, 0.8f, "text");
    assertEquals(List.of(), grouped(matching, 0.5).groups);
  }

  @Test
  void ofTwoWholesTheSurerOneGetsThePart() {
    Matching matching =
        matching(
            List.of(RAMPS + ", and " + SIGNS, "Ramps at stations; " + BRAILLE),
            List.of(RAMPS, SIGNS, BRAILLE));
    Matching.Group group = only(grouped(matching, 0.5));
    assertArrayEquals(new int[] {0}, group.before());
    assertArrayEquals(new int[] {0, 1}, group.after());
  }

  @Test
  void theSurerOneGetsThePartThoughItStandsLater() {
    String loose = "Build ramps at railway stations soon, and " + BRAILLE;
    List<String> parts = List.of(RAMPS, SIGNS, BRAILLE);
    assertArrayEquals(
        new int[] {0, 2},
        only(grouped(matching(List.of(loose), parts), 0.5)).after(),
        "alone it gets the part");
    Matching.Group group =
        only(grouped(matching(List.of(loose, RAMPS + ", and " + SIGNS), parts), 0.5));
    assertArrayEquals(new int[] {1}, group.before());
    assertArrayEquals(new int[] {0, 1}, group.after());
  }

  @Test
  void ofManyPartsTheTwelveMostPromisingAreTried() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      char letter = (char) ('a' + i);
      parts.add(letter + "one " + letter + "two " + letter + "three " + letter + "four");
    }
    Matching matching = matching(List.of(String.join(", ", parts)), parts);
    assertEquals(12, only(grouped(matching, 0.5)).after().length);
    matching = matching(List.of(String.join(", ", parts.subList(0, 12))), parts.subList(0, 12));
    assertEquals(12, only(grouped(matching, 0.5)).after().length);

    List<String> changed = new ArrayList<>(parts);
    changed.set(0, "aone atwo athree otherwise");
    changed.set(5, "fone ftwo fthree otherwise");
    assertArrayEquals(
        new int[] {1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13},
        only(grouped(matching(List.of(String.join(", ", parts)), changed), 0.5)).after());
    assertArrayEquals(
        new int[] {0, 5},
        only(grouped(
                matching(
                    List.of(parts.get(0) + ", " + parts.get(1) + ", " + parts.get(5)),
                    List.of(changed.get(0), "paint", "foxes", "by", "night", changed.get(5))),
                0.5))
            .after(),
        "where there are fewer the two are parts");
  }
}
