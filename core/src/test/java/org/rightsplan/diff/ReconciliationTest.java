package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.sample.SamplePlan;

/** How counts came from one figure to the other. */
class ReconciliationTest {

  @Test
  void theEquationIsChecked() {
    assertEquals(
        "Reconciliation.after: expected 3, as the other figures say, but got 4",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Reconciliation(2, 1, 0, 0, 0, 0, 0, 0, 0, 4))
            .getMessage());
    assertEquals(
        "Reconciliation: expected figures of 0 or more, but got -1",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Reconciliation(2, -1, 0, 0, 0, 0, 0, 0, 0, 1))
            .getMessage());
  }

  @Test
  void everyFigureIsSaid() {
    Reconciliation all = new Reconciliation(10, 8, 7, 6, 5, 4, 3, 2, 1, 14);
    assertEquals(
        "10 + 8 added - 7 dropped + 6 moved in - 5 moved out + 4 from splits - 3 into merges"
            + " + 2 not known whether new - 1 not known whether kept = 14",
        all.toString());
    assertEquals(4, all.net());
    assertFalse(all.isCertain());
    assertEquals("2 = 2", new Reconciliation(2, 0, 0, 0, 0, 0, 0, 0, 0, 2).toString());
  }

  @Test
  void theSamplesEnvironmentGainedTenAndOneFromASplit() {
    EditionDiff diff = EditionDiff.between(SamplePlan.first(), SamplePlan.second());
    Reconciliation environment = diff.tallyOfAfter(path("sections[3]")).orElseThrow().tasks();
    assertEquals("7 + 10 added + 1 from splits = 18", environment.toString());
    assertTrue(environment.isCertain());
    Reconciliation whole = diff.tallies().get(0).tasks();
    assertEquals(
        "34 + 19 added - 2 dropped + 1 from splits - 1 into merges = 51", whole.toString());
  }

  @Test
  void whatMovedCountsWhereItCameFromAndWhereItWentButNotInTheWhole() {
    Object[] life = COMMITMENTS.subList(0, 3).toArray();
    Object[] work = COMMITMENTS.subList(4, 7).toArray();
    Edition before = edition("Before", section("Life", life), section("Work", work));
    Object[] more = COMMITMENTS.subList(4, 8).toArray();
    more[3] = COMMITMENTS.get(2);
    Edition after =
        edition(
            "After", section("Life", COMMITMENTS.subList(0, 2).toArray()), section("Work", more));
    EditionDiff diff = EditionDiff.between(before, after);
    assertEquals("6 = 6", diff.tallies().get(0).tasks().toString());
    assertEquals("3 - 1 moved out = 2", diff.tallies().get(1).tasks().toString());
    assertEquals("3 + 1 moved in = 4", diff.tallies().get(2).tasks().toString());
  }

  @Test
  void sectionsThatWereJoinedAreCountedTogether() {
    Object[] life = COMMITMENTS.subList(0, 3).toArray();
    Object[] work = COMMITMENTS.subList(4, 7).toArray();
    Edition before =
        edition("Before", section("Life", life), section("Work", work), section("Home"));
    Edition after =
        edition(
            "After",
            section(
                "Life and work",
                COMMITMENTS.get(0),
                COMMITMENTS.get(9),
                section("Work", COMMITMENTS.subList(4, 7).toArray())),
            section("Home", COMMITMENTS.get(2)));
    EditionDiff diff = EditionDiff.between(before, after);
    List<ElementPath> earlier = List.of(path("sections[0]"), path("sections[1]"));
    List<ElementPath> later = List.of(path("sections[0]"), path("sections[0].sections[0]"));
    String told = "6 + 1 added - 1 dropped - 1 moved out = 5";
    assertEquals(told, diff.reconciliation(ElementKind.OBJECTIVE, earlier, later).toString());
    assertEquals(
        told,
        diff.reconciliation(ElementKind.OBJECTIVE, earlier, List.of(path("sections[0]")))
            .toString(),
        "what stands in another of them counts once");
    assertEquals("0 = 0", diff.reconciliation(ElementKind.INDICATOR, earlier, later).toString());
    assertEquals(
        "0 + 1 added + 4 moved in = 5",
        diff.reconciliation(ElementKind.OBJECTIVE, List.of(), later).toString());
  }

  @Test
  void onlySectionsOfTheirEditionAreCountedTogether() {
    EditionDiff diff = EditionDiff.between(SamplePlan.first(), SamplePlan.second());
    List<ElementPath> whole = List.of(ElementPath.edition());
    assertEquals(
        diff.tallies().get(0).tasks(), diff.reconciliation(ElementKind.OBJECTIVE, whole, whole));
    for (String none : List.of("sections[99]", "sections[0].objectives[0]")) {
      assertEquals(
          "EditionDiff.reconciliation: expected a section of the earlier edition, but got " + none,
          assertThrows(
                  IllegalArgumentException.class,
                  () -> diff.reconciliation(ElementKind.OBJECTIVE, List.of(path(none)), whole))
              .getMessage());
    }
    assertEquals(
        "EditionDiff.reconciliation: expected a section of the later edition, but got sections[99]",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    diff.reconciliation(
                        ElementKind.OBJECTIVE, whole, List.of(path("sections[99]"))))
            .getMessage());
  }

  @Test
  void whatIsNotTranscribedIsCountedApart() {
    Edition whole = edition("Whole", section("Life", COMMITMENTS.subList(0, 3).toArray()));
    Edition partly =
        edition("Partly", TranscriptionStatus.PARTIAL, section("Life", COMMITMENTS.get(0)));
    Reconciliation there = EditionDiff.between(whole, partly).tallies().get(0).tasks();
    assertEquals("3 - 2 not known whether kept = 1", there.toString());
    assertFalse(there.isCertain());
    assertEquals(
        "1 + 2 not known whether new = 3",
        EditionDiff.between(partly, whole).tallies().get(1).tasks().toString());
  }
}
