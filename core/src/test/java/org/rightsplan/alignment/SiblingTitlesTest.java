package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/** Which sections left over are paired for what is around them. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class SiblingTitlesTest {

  private static final Edition BEFORE =
      edition(
          "A",
          section("Economic and social rights", section("Right to work"), section("Health care")),
          section("Civil and political rights", section("Right to fair trial"), section("Person")));

  private static final Edition AFTER =
      edition(
          "B",
          section("Economic and social rights", section("Right to work"), section("Housing")),
          section(
              "Civil and political rights",
              section("Right to life"),
              section("Personal freedom"),
              section("Right to fair trial")));

  private static final int CIVIL = 3;
  private static final int PERSON = 5;
  private static final int PERSONAL = 5;

  private Matching sections;
  private Matching objectives;
  private Edition earlier;
  private Edition later;

  /** Begins with two editions in which the sections of the same title are paired. */
  private void begin(Edition before, Edition after) {
    earlier = before;
    later = after;
    Languages languages = Languages.sharedBy(before, after);
    Outline mine = new Outline(before.elements(), languages);
    Outline theirs = new Outline(after.elements(), languages);
    objectives = new Matching(mine.objectives, theirs.objectives, mine.sections, theirs.sections);
    sections = Matching.among(mine.sections, theirs.sections, objectives.lexicon);
    ExactContent.pairUnique(sections, "same");
  }

  private List<String> told(double minimum) {
    Languages languages = Languages.sharedBy(earlier, later);
    Outline before = new Outline(earlier.elements(), languages);
    Outline after = new Outline(later.elements(), languages);
    SectionContents contents =
        new SectionContents(before, after, new Comparability(earlier), new Comparability(later));
    new SiblingTitles(
            before,
            after,
            sections,
            new SectionTitles(before, after, sections),
            new LeftSections(before, after, contents, sections, objectives),
            minimum)
        .pair();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < sections.partnerOfBefore.length; i++) {
      if (sections.basis[i] == Basis.TITLE && sections.partnerOfBefore[i] != Matching.NONE) {
        told.add(i + "-" + sections.partnerOfBefore[i]);
      }
    }
    return told;
  }

  private List<String> paired(Edition before, Edition after) {
    begin(before, after);
    return told(0.5);
  }

  @Test
  void whatIsAlikeUnderSectionsThatAreMatchedIsPaired() {
    assertEquals(List.of(PERSON + "-" + PERSONAL), paired(BEFORE, AFTER));
    assertEquals("alike in title, under sections that are matched", sections.rule[PERSON]);
    float confidence = sections.confidence[PERSON];
    assertTrue(confidence >= 0.5f && confidence <= 0.7f, "" + confidence);
    assertEquals(List.of(PERSONAL + "-" + PERSON), paired(AFTER, BEFORE));
    assertEquals(confidence, sections.confidence[PERSONAL]);
  }

  @Test
  void underOthersItIsNot() {
    begin(BEFORE, AFTER);
    sections.unpair(CIVIL);
    sections.forbid(CIVIL, CIVIL);
    assertEquals(List.of(), told(0.5));
  }

  @Test
  void theConfidenceIsTheOddsOfTheTitlesThirtyTimesOver() {
    boolean below = false;
    for (String title :
        List.of(
            "Person",
            "Person, body, honour and good name of everybody",
            "Person, body, honour, name, movement, home, letters, belief, speech and press",
            "Person, body, honour, name, movement, home, letters, belief, speech, press, assembly,"
                + " association, petition, marriage, family, language, dress, food and drink")) {
      Edition before = edition("A", section("Work"), section("Housing"), section(title));
      Edition after = edition("B", section("Work"), section("Air"), section("Personal"));
      String told = paired(before, after).toString();
      Languages languages = Languages.sharedBy(before, after);
      Outline mine = new Outline(before.elements(), languages);
      Outline theirs = new Outline(after.elements(), languages);
      begin(before, after);
      double likely = new SectionTitles(mine, theirs, sections).likelihood(2, 2);
      double odds = 30 * likely / (1 - likely);
      double expected = Math.min(0.7, odds / (1 + odds));
      assertEquals(expected >= 0.5 ? "[2-2]" : "[]", told, title);
      paired(before, after);
      if (expected >= 0.5) {
        assertEquals(expected, sections.confidence[2], 1e-6, title);
      }
      below |= expected < 0.7;
    }
    assertTrue(below, "none is less sure than the most");
  }

  @Test
  void whatIsSharedWithAnotherOnlyIsNoReason() {
    Edition before = edition("A", section("Work"), section("Person"), section("Disabled"));
    Edition after = edition("B", section("Work"), section("Disability"), section("Personal"));
    assertEquals(List.of("1-2", "2-1"), paired(before, after));
  }

  @Test
  void whatIsNotAlikeIsLeft() {
    Edition before = edition("A", section("Work"), section("Person"));
    Edition after = edition("B", section("Work"), section("Housing"));
    assertEquals(List.of(), paired(before, after));
  }

  @Test
  void whatTheirSiblingsShareTooSaysNothing() {
    Edition before =
        edition(
            "A", section("Right to work"), section("Rights of women"), section("Right to vote"));
    Edition after =
        edition(
            "B", section("Right to work"), section("Rights of women"), section("Right to life"));
    assertEquals(List.of(), paired(before, after));
    assertEquals(List.of(), paired(after, before));
    assertEquals(
        List.of("2-2"),
        paired(
            edition(
                "A",
                section("Right to work"),
                section("Rights of women"),
                section("Rights of the disabled")),
            edition(
                "B",
                section("Right to work"),
                section("Rights of women"),
                section("Rights of persons with disabilities"))));
  }

  @Test
  void inWhichOrderSectionsStandChangesNothing() {
    Section courts = section("Courts", section("Security of the person"));
    Section rights = section("Rights", section("Security of persons"));
    Edition before =
        edition(
            "A",
            section(
                "Rights",
                section(
                    "Personal security", section("Courts", section("Personal security matters")))));
    Edition one = edition("B", courts, rights);
    Edition other = edition("B", rights, courts);
    assertEquals(List.of("1-3", "3-1"), paired(before, one));
    float confidence = sections.confidence[1];
    float confidenceOfPart = sections.confidence[3];
    assertEquals(List.of("1-1", "3-3"), paired(before, other));
    assertEquals(confidence, sections.confidence[1]);
    assertEquals(confidenceOfPart, sections.confidence[3]);
    assertEquals(List.of("1-3", "3-1"), paired(one, before), "swapped");
    assertEquals(confidence, sections.confidence[3]);
    assertEquals(confidenceOfPart, sections.confidence[1]);
  }

  @Test
  void ofTwoThatAreAsAlikeNeitherIsTaken() {
    Edition before = edition("A", section("Work"), section("Person"));
    Edition after = edition("B", section("Work"), section("Personal"), section("Personhood"));
    assertEquals(List.of(), paired(before, after));
    assertEquals(List.of(), paired(after, before));
  }

  @Test
  void whatIsLessSureThanAskedForIsLeft() {
    begin(BEFORE, AFTER);
    assertEquals(List.of(), told(0.71));
    assertEquals(List.of(PERSON + "-" + PERSONAL), told(0.6));
  }

  @Test
  void whatIsUnderSectionsPairedHereIsLookedAtToo() {
    Edition before = edition("A", section("Work"), section("Person", section("Disabled")));
    Edition after = edition("B", section("Personal"), section("Work"));
    Edition within = edition("B", section("Personal", section("Disability")), section("Work"));
    assertEquals(List.of("1-0"), paired(before, after));
    assertEquals(List.of("1-0", "2-1"), paired(before, within));
  }

  @Test
  void whatCanBeSeenToHoldOtherThingsIsLeft() {
    Edition before = edition("A", section("Work"), section("Person", "bail"));
    assertEquals(
        List.of(), paired(before, edition("B", section("Work"), section("Personal", "x-rays"))));
    Section untold = section("Personal", TranscriptionStatus.TITLES_ONLY);
    assertEquals(List.of("1-1"), paired(before, edition("B", section("Work"), untold)));
  }

  @Test
  void whatIsForbiddenIsLeft() {
    begin(BEFORE, AFTER);
    sections.forbid(PERSON, PERSONAL);
    assertEquals(List.of(), told(0.5));
  }
}
