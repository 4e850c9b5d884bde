package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.pairs;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Objective;

/** Elements with the same words, once or several times. */
class SameWordsTest {

  private static final String TWIN = "Report to the parliament every year.";

  @Test
  void theSameWordsAreFoundWhereverTheyStand() {
    Edition before =
        edition(
            "Before",
            section("Health", COMMITMENTS.get(0), COMMITMENTS.get(1)),
            section("Work", COMMITMENTS.get(2), COMMITMENTS.get(3)));
    Edition after =
        edition(
            "After",
            section("Health", COMMITMENTS.get(1)),
            section("Work", COMMITMENTS.get(3), COMMITMENTS.get(0), COMMITMENTS.get(2)));
    Alignment alignment = Alignment.between(before, after);
    assertEquals(
        List.of(
            "sections[0].objectives[0] -> sections[1].objectives[1]",
            "sections[0].objectives[1] -> sections[0].objectives[0]",
            "sections[1].objectives[0] -> sections[1].objectives[2]",
            "sections[1].objectives[1] -> sections[1].objectives[0]"),
        pairs(alignment, ElementKind.OBJECTIVE));
    for (Match match : alignment.matches(ElementKind.OBJECTIVE)) {
      assertEquals(Basis.EXACT, match.basis());
      assertTrue(match.confidence() >= 0.9, match.toString());
    }
  }

  @Test
  void caseSpacingAndPunctuationDoNotCount() {
    Edition before = edition("Before", section("A", "Open  libraries; on Sundays!"));
    Edition after = edition("After", section("B", "open libraries, on sundays"));
    Match match = Alignment.between(before, after).matches(ElementKind.OBJECTIVE).get(0);
    assertEquals(Basis.EXACT, match.basis());
  }

  @Test
  void theSameWordsInAnotherOrderAreNotTheSame() {
    Edition before = edition("Before", section("A", "Courts judge ministers."));
    Edition after = edition("After", section("A", "Ministers judge courts."));
    for (Match match : Alignment.between(before, after).matches(ElementKind.OBJECTIVE)) {
      assertFalse(match.basis() == Basis.EXACT, match.toString());
    }
  }

  @Test
  void titleAndStatementAreReadTogether() {
    Objective titled =
        Objective.builder().title(text("Pensions")).statement(text("Pay monthly.")).build();
    Edition before = edition("Before", section("A", titled, COMMITMENTS.get(3)));
    Edition after =
        edition("After", section("B", COMMITMENTS.get(3), task("Pensions. Pay monthly")));
    assertEquals(
        "sections[0].objectives[1]",
        partner(Alignment.between(before, after), "sections[0].objectives[0]"));
  }

  @Test
  void twinsArePairedWithinTheirSections() {
    Edition before =
        edition(
            "Before",
            section("Health", COMMITMENTS.get(0), TWIN, COMMITMENTS.get(1)),
            section("Work", COMMITMENTS.get(2), TWIN, COMMITMENTS.get(3)));
    Edition after =
        edition(
            "After",
            section("Work", COMMITMENTS.get(2), COMMITMENTS.get(3), TWIN),
            section("Health", TWIN, COMMITMENTS.get(0), COMMITMENTS.get(1)));
    Alignment alignment = Alignment.between(before, after);
    assertEquals("sections[1].objectives[0]", partner(alignment, "sections[0].objectives[1]"));
    assertEquals("sections[0].objectives[2]", partner(alignment, "sections[1].objectives[1]"));
  }

  @Test
  void twinsInOneSectionArePairedInOrderAndMarkedAmbiguous() {
    Edition before = edition("Before", section("Health", TWIN, COMMITMENTS.get(0), TWIN));
    Edition after = edition("After", section("Health", COMMITMENTS.get(0), TWIN, TWIN));
    Alignment alignment = Alignment.between(before, after);
    assertEquals("sections[0].objectives[1]", partner(alignment, "sections[0].objectives[0]"));
    assertEquals("sections[0].objectives[2]", partner(alignment, "sections[0].objectives[2]"));
    Match first = alignment.ofBefore(path("sections[0].objectives[0]")).orElseThrow();
    assertEquals(Basis.EXACT, first.basis());
    assertTrue(first.evidence().ambiguous());
    assertTrue(first.confidence() < 0.95, first.toString());
    assertTrue(
        alignment.reviewList().stream()
            .anyMatch(item -> item.reason() == ReviewItem.Reason.AMBIGUOUS));
  }

  @Test
  void twinPrinciplesArePairedInOrderAndMarkedAmbiguous() {
    Edition before = edition("Before", principle("Openness"), principle("Openness"));
    Edition after =
        edition("After", principle("Openness"), principle("Equality"), principle("Openness"));
    Alignment alignment = Alignment.between(before, after);
    assertEquals(
        List.of("principles[0] -> principles[0]", "principles[1] -> principles[2]"),
        pairs(alignment, ElementKind.PRINCIPLE));
    assertTrue(alignment.matches(ElementKind.PRINCIPLE).get(0).evidence().ambiguous());
  }

  @Test
  void onceAgainstTwiceLeavesOneOver() {
    Edition once = edition("Once", section("Health", TWIN, COMMITMENTS.get(0)));
    Edition twice =
        edition("Twice", section("Health", COMMITMENTS.get(0), TWIN), section("Work", TWIN));
    Alignment alignment = Alignment.between(once, twice);
    assertEquals("sections[0].objectives[1]", partner(alignment, "sections[0].objectives[0]"));
    assertTrue(alignment.ofAfter(path("sections[1].objectives[0]")).isEmpty());
    Alignment back = Alignment.between(twice, once);
    assertEquals("sections[0].objectives[0]", partner(back, "sections[0].objectives[1]"));
    assertEquals("none", partner(back, "sections[1].objectives[0]"));
  }

  @Test
  void textsWithoutAnyWordAreComparedAsTheyAre() {
    Edition before = edition("Before", section("A", "***", "—", COMMITMENTS.get(0)));
    Edition after = edition("After", section("A", "—", COMMITMENTS.get(0), "***"));
    Alignment alignment = Alignment.between(before, after);
    assertEquals("sections[0].objectives[2]", partner(alignment, "sections[0].objectives[0]"));
    assertEquals("sections[0].objectives[0]", partner(alignment, "sections[0].objectives[1]"));
  }
}
