package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.pairs;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.unmatched;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Section;
import org.rightsplan.sample.SamplePlan;

/** Sections answer to each other by their titles and by what stands in them, at any depth. */
class SectionsTest {

  /** A subsection among the rights, which later is a chapter of its own. */
  private final Edition nested =
      edition(
          "Nested",
          section(
              "I|Social rights",
              section("(6)|Housing", COMMITMENTS.get(0), COMMITMENTS.get(1)),
              section("(7)|Nature", COMMITMENTS.subList(2, 7).toArray())),
          section("II|Civil rights", COMMITMENTS.get(8), COMMITMENTS.get(9)));

  private final Edition raised =
      edition(
          "Raised",
          section(
              "I|Social rights", section("(6)|Housing", COMMITMENTS.get(0), COMMITMENTS.get(1))),
          section("II|Civil rights", COMMITMENTS.get(8), COMMITMENTS.get(9)),
          section(
              "III|Environmental protection",
              section("1|Air", COMMITMENTS.get(2), COMMITMENTS.get(3), COMMITMENTS.get(12)),
              section("2|Water", COMMITMENTS.get(4), COMMITMENTS.get(5), COMMITMENTS.get(6))));

  @Test
  void aSubsectionThatBecameAChapterIsFoundByItsCommitments() {
    Alignment alignment = Alignment.between(nested, raised);
    assertEquals("sections[2]", partner(alignment, "sections[0].sections[1]"));
    Match promoted = alignment.ofAfter(path("sections[2]")).orElseThrow();
    assertEquals(Basis.CONTEXT, promoted.basis());
    assertEquals("what stands in them is matched", promoted.evidence().rule());
    assertEquals("sections[0]", partner(alignment, "sections[0]"));
    assertEquals("sections[1]", partner(alignment, "sections[1]"));
    assertEquals(
        List.of("sections[2].sections[0]", "sections[2].sections[1]"),
        unmatched(alignment.unmatchedAfter(), true).stream()
            .filter(unmatched -> path(unmatched).kind() == ElementKind.SECTION)
            .toList());
  }

  @Test
  void aChapterThatBecameASubsectionIsFoundToo() {
    assertEquals(
        "sections[0].sections[1]", partner(Alignment.between(raised, nested), "sections[2]"));
  }

  @Test
  void theSamplePlansEnvironmentIsPromoted() {
    String environment = SamplePlan.first().elements().numbered("I(4)").get(0).path().toString();
    Alignment alignment = Alignment.between(SamplePlan.first(), SamplePlan.second());
    assertEquals(
        SamplePlan.second().elements().numbered("III").get(0).path().toString(),
        partner(alignment, environment));
  }

  @Test
  void anInsertedChapterShiftsNumbersAndNothingElse() {
    List<String> titles =
        List.of("Health", "Work", "Housing", "Courts", "Schools", "Elections", "Prisons");
    Edition before = edition("Before", chapters(titles));
    Object[] shifted =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    i == 0
                        ? section("1|Foreword", COMMITMENTS.get(15))
                        : chapter(i + 1, titles.get(i - 1), i - 1))
            .toArray();
    Alignment alignment = Alignment.between(before, edition("After", shifted));
    for (int i = 0; i < 7; i++) {
      assertEquals("sections[" + (i + 1) + "]", partner(alignment, "sections[" + i + "]"));
    }
    assertEquals(
        List.of("sections[0]", "sections[0].objectives[0]"),
        unmatched(alignment.unmatchedAfter(), true));
  }

  private static Object[] chapters(List<String> titles) {
    return IntStream.range(0, titles.size())
        .mapToObj(i -> chapter(i + 1, titles.get(i), i))
        .toArray();
  }

  private static Section chapter(int number, String title, int first) {
    return section(
        number + "|" + title, COMMITMENTS.get(2 * first), COMMITMENTS.get(2 * first + 1));
  }

  @Test
  void genericTitlesBelongToTheChapterAroundThem() {
    Edition before =
        edition(
            "Before",
            section("Women", generic(0)),
            section("Children", generic(4)),
            section("Prisoners", generic(8)));
    Edition after =
        edition(
            "After",
            section("Prisoners", generic(8)),
            section("Women", generic(0)),
            section("Children", generic(4)));
    Alignment alignment = Alignment.between(before, after);
    int[] now = {1, 2, 0};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        assertEquals(
            "sections[" + now[i] + "].sections[" + j + "]",
            partner(alignment, "sections[" + i + "].sections[" + j + "]"));
      }
    }
  }

  /** The last of the three is empty: only what is around it tells whose it is. */
  private static Object[] generic(int first) {
    return new Object[] {
      section("Legislation", COMMITMENTS.get(first), COMMITMENTS.get(first + 1)),
      section("Measures", COMMITMENTS.get(first + 2), COMMITMENTS.get(first + 3)),
      section("Follow-up")
    };
  }

  @Test
  void aRenamedChapterIsFoundByItsTitleWhereItHoldsNothing() {
    Edition before = edition("Before", section("Rights of the child"), section("Foreword"));
    Edition after = edition("After", section("Foreword"), section("Rights of the young child"));
    Alignment alignment = Alignment.between(before, after);
    assertEquals(
        List.of("sections[0] -> sections[1]", "sections[1] -> sections[0]"),
        pairs(alignment, ElementKind.SECTION));
    Match match = alignment.ofBefore(path("sections[0]")).orElseThrow();
    assertEquals(Basis.TITLE, match.basis());
    assertEquals("alike in title", match.evidence().rule());
    assertTrue(match.confidence() >= 0.5, match.toString());
  }
}
