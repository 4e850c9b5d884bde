package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.TranscriptionStatus;

/** Which of a chapter and its parts answers to a section. */
class SectionLevelsTest extends SectionMatching {

  private static final Edition CHAPTER =
      edition(
          "A",
          section("I|Economic, social and cultural rights"),
          section("II|Civil and political rights"),
          section(
              "III|Performing international human rights duties, and conducting exchanges and"
                  + " cooperation in the field of international human rights"));

  private static final Edition CHAPTER_WITH_PARTS =
      edition(
          "B",
          section("I|Economic, social and cultural rights"),
          section("II|Civil and political rights"),
          section(
              "III|Fulfilment of obligations to international human rights conventions, and"
                  + " exchanges and cooperation in the field of international human rights",
              section("(1)|Obligations to international human rights conventions"),
              section("(2)|Exchanges and cooperation in the field of international human rights")),
          section("IV|Implementation and supervision"));

  @Test
  void aChapterIsNotTakenForThePartOfAChapterThatSaysHalfOfItsTitle() {
    assertEquals(
        List.of("0-0 same title", "1-1 same title", "2-2 alike in title"),
        matched(CHAPTER, CHAPTER_WITH_PARTS));
    assertEquals(
        List.of("0-0 same title", "1-1 same title", "2-2 alike in title"),
        matched(CHAPTER_WITH_PARTS, CHAPTER));
  }

  @Test
  void aChapterThatIsNotTheSameGivesWayToItsPart() {
    SectionMatcher matcher = matcher(CHAPTER, CHAPTER_WITH_PARTS);
    sections.forbid(2, 2);
    matcher.match(true);
    assertEquals(List.of("0-0 same title", "1-1 same title", "2-4 alike in title"), told());
  }

  @Test
  void aPartIsNotTakenForThePartOfAnotherChapterInPlaceOfItsOwn() {
    Edition before =
        edition(
            "A",
            section("Education"),
            section(
                "Fulfilment of obligations to international conventions, and exchanges abroad",
                section("Fulfilment of obligations to international conventions"),
                section("Exchanges abroad")));
    Edition after =
        edition(
            "B",
            section("Education"),
            section(
                "Taking part in the governance of the world",
                section("Fulfilling obligations to international conventions"),
                section("Working in the bodies of the union")));
    assertTrue(
        matched(before, after).contains("2-2 alike in title"), "the part and not its chapter");
    assertTrue(matched(after, before).contains("2-2 alike in title"), "the other way");
  }

  @Test
  void aChapterThatNamesAPartAndMoreStaysAChapter() {
    Edition before =
        edition("A", section("Obligations to conventions, and exchanges abroad", "a", "b", "c"));
    Edition after =
        edition(
            "B",
            section(
                "Taking part in the world",
                section("Obligations to conventions", "a", "b", "c"),
                section("Bodies of the union", TranscriptionStatus.TITLES_ONLY)));
    assertEquals(List.of("0-0 what stands in them is matched"), matched(before, after, 0, 1, 2));
    assertEquals(List.of("0-0 what stands in them is matched"), matched(after, before, 0, 1, 2));
  }

  @Test
  void thatTheTitleIsTheChaptersDecidesWhereAPartHasAllThatGoesOn() {
    Edition before =
        edition("A", section("Groups", section("Youth", "a", "b", "c"), section("Old", "d", "e")));
    Edition after =
        edition(
            "B",
            section("Groups", section("Old", "d", "e")),
            section("Youth", section("Measures", "a", "b", "c"), section("Money", "f")));
    assertTrue(matched(before, after, 0, 1, 2, 3, 4).contains("1-2 same title, and content"));
    assertTrue(
        matched(after, before, 3, 4, 0, 1, 2, Matching.NONE)
            .contains("2-1 same title, and content"));
  }

  @Test
  void aChapterThatIsNotTheSameDoesNotTakeWhatItsPartHas() {
    Edition before = edition("A", section("Youth", section("Measures", "a", "b", "c")));
    Edition after = edition("B", section("Youth", "a", "b", "c"));
    assertEquals(List.of("0-0 same title, and content"), matched(before, after, 0, 1, 2));
    SectionMatcher matcher = matcher(before, after);
    sections.forbid(0, 0);
    for (int i = 0; i < 3; i++) {
      objectives.pair(i, i, Basis.EXACT, 0.99f, "same");
    }
    matcher.match(true);
    assertEquals(List.of("1-0 what stands in them is matched"), told());
  }

  @Test
  void aChapterOfOnePartIsNotTakenForThatPart() {
    Edition before = edition("A", section("One", section("Two", "a", "b", "c", "d")));
    Edition after = edition("B", section("Uno", section("Dos", "a", "b", "c", "d")));
    assertEquals(
        List.of("0-0 what stands in them is matched", "1-1 what stands in them is matched"),
        matched(before, after, 0, 1, 2, 3));
    Edition promoted = edition("C", section("Dos", "a", "b", "c", "d"));
    assertEquals(1, matched(before, promoted, 0, 1, 2, 3).size());
  }

  @Test
  void sectionsMatchedForWhatIsAroundThemDoNotSpeakForIt() {
    Edition before =
        edition("A", section("Health care", section("Beds"), section("Nurses"), section("Roofs")));
    Edition after =
        edition("B", section("Health work", section("Cots"), section("Staff"), section("Tiles")));
    SectionMatcher matcher = matcher(before, after);
    for (int i = 0; i < 4; i++) {
      sections.pair(i, i, Basis.TITLE, 0.6f, "given");
    }
    float own = confidenceOfFirst(matcher);
    for (int i = 1; i < 4; i++) {
      sections.pair(i, i, Basis.CONTEXT, 0.6f, "given");
    }
    assertTrue(confidenceOfFirst(matcher) > own, "its parts speak for it");
    for (int i = 1; i < 4; i++) {
      sections.pair(i, i, Basis.CONTEXT, 0.6f, "given");
      sections.forSurroundings[i] = true;
    }
    assertEquals(own, confidenceOfFirst(matcher));
  }

  private float confidenceOfFirst(SectionMatcher matcher) {
    matcher.match(true);
    return sections.partnerOfBefore[0] == Matching.NONE ? 0 : sections.confidence[0];
  }
}
