package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.pairs;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.taskWithId;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/** What people assert wins over everything computed. */
class CrosswalkTest {

  private static final String FIRST = "sections[0].objectives[0]";
  private static final String SECOND = "sections[0].objectives[1]";
  private static final String THIRD = "sections[0].objectives[2]";

  private final Edition before =
      edition(
          "Before",
          principle("Openness"),
          section(
              "Health",
              taskWithId("a", COMMITMENTS.get(0)),
              taskWithId("b", COMMITMENTS.get(1)),
              COMMITMENTS.get(2)));
  private final Edition after = before.withId("after");

  private Alignment align(Crosswalk crosswalk) {
    return Alignment.between(before, after, AlignmentOptions.defaults(), crosswalk);
  }

  @Test
  void whatIsAssertedWinsOverIdsAndSameWords() {
    Alignment alignment =
        align(
            Crosswalk.empty()
                .withSame(path(FIRST), path(SECOND))
                .withSame(path(SECOND), path(FIRST)));
    assertEquals(SECOND, partner(alignment, FIRST));
    assertEquals(FIRST, partner(alignment, SECOND));
    assertEquals(THIRD, partner(alignment, THIRD));
    Match asserted = alignment.ofBefore(path(FIRST)).orElseThrow();
    assertEquals(Basis.ASSERTED, asserted.basis());
    assertEquals(1, asserted.confidence());
    assertEquals("asserted by a person", asserted.evidence().rule());
    assertTrue(alignment.unfitDecisions().isEmpty());
  }

  @Test
  void forbiddenPairsAreNeverMatchedByIdNorByWords() {
    for (IdPolicy policy : IdPolicy.values()) {
      Alignment alignment =
          Alignment.between(
              before,
              after,
              AlignmentOptions.defaults().withIdPolicy(policy),
              Crosswalk.empty()
                  .withDifferent(path(FIRST), path(FIRST))
                  .withDifferent(path(THIRD), path(THIRD))
                  .withDifferent(path("sections[0]"), path("sections[0]"))
                  .withDifferent(path("principles[0]"), path("principles[0]")));
      assertEquals("none", partner(alignment, FIRST));
      assertEquals(SECOND, partner(alignment, SECOND));
      assertEquals("none", partner(alignment, THIRD));
      assertEquals("none", partner(alignment, "sections[0]"));
      assertEquals("none", partner(alignment, "principles[0]"));
    }
  }

  @Test
  void aForbiddenTwinGivesWayToAnother() {
    Edition twins = edition("Twins", section("Health", COMMITMENTS.get(0), COMMITMENTS.get(0)));
    Alignment alignment =
        Alignment.between(
            twins,
            twins,
            AlignmentOptions.defaults(),
            Crosswalk.empty().withDifferent(path(FIRST), path(FIRST)));
    assertEquals(SECOND, partner(alignment, FIRST));
    assertEquals(FIRST, partner(alignment, SECOND));
  }

  @Test
  void aForbiddenPartIsNoPartOfASplit() {
    Edition whole = edition("Whole", section("All", COMMITMENTS.get(1) + " " + COMMITMENTS.get(3)));
    Edition parts = edition("Parts", section("All", COMMITMENTS.get(1), COMMITMENTS.get(3)));
    assertEquals(FIRST + "+" + SECOND, partner(Alignment.between(whole, parts), FIRST));
    Alignment alignment =
        Alignment.between(
            whole,
            parts,
            AlignmentOptions.defaults(),
            Crosswalk.empty().withDifferent(path(FIRST), path(SECOND)));
    assertTrue(alignment.ofAfter(path(SECOND)).isEmpty());
  }

  @Test
  void severalMayBeAssertedToBeOne() {
    Alignment alignment =
        align(
            Crosswalk.empty()
                .with(
                    new Crosswalk.Decision(
                        Crosswalk.Verdict.SAME,
                        ImmutableList.of(path(FIRST), path(THIRD)),
                        ImmutableList.of(path(SECOND)))));
    assertEquals(SECOND, partner(alignment, FIRST));
    assertEquals(SECOND, partner(alignment, THIRD));
    assertEquals("none", partner(alignment, SECOND));
    Match merge = alignment.ofAfter(path(SECOND)).orElseThrow();
    assertTrue(merge.isMerge());
    assertEquals(Basis.ASSERTED, merge.basis());
    assertEquals("asserted by a person", merge.evidence().rule());
  }

  @Test
  void sectionsAssertedToAnswerKeepTheirPartnerWhateverStandsInThem() {
    Edition one =
        edition(
            "One",
            section("Health", COMMITMENTS.get(0), COMMITMENTS.get(1)),
            section("Work", COMMITMENTS.get(2), COMMITMENTS.get(3)));
    Alignment alignment =
        Alignment.between(
            one,
            one,
            AlignmentOptions.defaults(),
            Crosswalk.empty().withSame(path("sections[0]"), path("sections[1]")));
    assertEquals(
        List.of("sections[0] -> sections[1]"),
        pairs(alignment, ElementKind.SECTION).stream()
            .filter(line -> line.startsWith("sections[0]"))
            .toList());
  }

  @Test
  void theFirstOfTwoDecisionsHolds() {
    Crosswalk crosswalk =
        Crosswalk.empty()
            .withSame(path(FIRST), path(SECOND))
            .withSame(path(FIRST), path(THIRD))
            .withSame(path(THIRD), path(SECOND))
            .withDifferent(path(FIRST), path(SECOND))
            .withDifferent(path(SECOND), path(FIRST))
            .withSame(path(SECOND), path(FIRST));
    Alignment alignment = align(crosswalk);
    assertEquals(SECOND, partner(alignment, FIRST));
    assertEquals(THIRD, partner(alignment, THIRD));
    assertEquals("none", partner(alignment, SECOND));
    assertEquals(
        List.of(
            "an earlier decision already pairs " + FIRST + " with " + SECOND,
            "an earlier decision already pairs " + FIRST + " with " + SECOND,
            "an earlier decision says that " + FIRST + " and " + SECOND + " are the same",
            "an earlier decision says that " + SECOND + " and " + FIRST + " are different"),
        reasons(alignment));
    assertEquals(crosswalk.decisions().get(1), alignment.unfitDecisions().get(0).decision());
  }

  @Test
  void theSameSaidAgainIsNoContradiction() {
    ImmutableList<ElementPath> both = ImmutableList.of(path(FIRST), path(SECOND));
    Crosswalk.Decision merge =
        new Crosswalk.Decision(Crosswalk.Verdict.SAME, both, ImmutableList.of(path(SECOND)));
    Alignment alignment =
        align(
            Crosswalk.empty()
                .with(merge)
                .withSame(path(THIRD), path(FIRST))
                .withDifferent(path(THIRD), path(THIRD))
                .withSame(path(THIRD), path(FIRST))
                .withDifferent(path(THIRD), path(THIRD))
                .with(
                    new Crosswalk.Decision(
                        Crosswalk.Verdict.SAME, both.reverse(), ImmutableList.of(path(SECOND)))));
    assertEquals(List.of(), reasons(alignment));
    assertEquals(SECOND, partner(alignment, FIRST));
    assertEquals(FIRST, partner(alignment, THIRD));
  }

  @Test
  void nobodyAssertsWhatIsNeverMatched() {
    Alignment alignment =
        align(
            Crosswalk.empty()
                .withSame(path("bodies[0]"), path("bodies[0]"))
                .withSame(ElementPath.edition(), ElementPath.edition()));
    assertEquals(
        List.of(
            "expected principles, sections, objectives or indicators, but got bodies[0]",
            "expected principles, sections, objectives or indicators, but got the edition itself"),
        reasons(alignment));
  }

  @Test
  void elementsThatAreNotThereAreReported() {
    Alignment alignment =
        align(
            Crosswalk.empty()
                .withSame(path("sections[7]"), path("sections[0]"))
                .withDifferent(path(FIRST), path("sections[0].objectives[9]")));
    assertEquals(
        List.of(
            "the earlier edition has no sections[7]",
            "the later edition has no sections[0].objectives[9]"),
        reasons(alignment));
  }

  @Test
  void aPartOfAnAssertedGroupCannotBeForbiddenAfterwards() {
    ImmutableList<ElementPath> both = ImmutableList.of(path(FIRST), path(SECOND));
    Alignment alignment =
        align(
            Crosswalk.empty()
                .with(
                    new Crosswalk.Decision(
                        Crosswalk.Verdict.SAME, both, ImmutableList.of(path(FIRST))))
                .withDifferent(path(SECOND), path(FIRST)));
    assertEquals(
        List.of("an earlier decision says that " + SECOND + " and " + FIRST + " are the same"),
        reasons(alignment));
  }

  @Test
  void aDecisionThatDoesNotFitHasNoEffectAtAll() {
    Alignment alignment =
        align(
            Crosswalk.empty()
                .withSame(path(SECOND), path(SECOND))
                .with(
                    new Crosswalk.Decision(
                        Crosswalk.Verdict.DIFFERENT,
                        ImmutableList.of(path(FIRST), path(SECOND)),
                        ImmutableList.of(path(FIRST), path(SECOND)))));
    assertEquals(1, alignment.unfitDecisions().size());
    assertEquals(FIRST, partner(alignment, FIRST));
  }

  @Test
  void aDecisionNeedsElementsOfOneKindOnBothSides() {
    ImmutableList<ElementPath> section = ImmutableList.of(path("sections[0]"));
    for (ImmutableList<ElementPath> other :
        List.of(ImmutableList.<ElementPath>of(), ImmutableList.of(path(FIRST)))) {
      IllegalArgumentException failure =
          assertThrows(
              IllegalArgumentException.class,
              () -> new Crosswalk.Decision(Crosswalk.Verdict.SAME, section, other));
      assertEquals(
          "Crosswalk.Decision: expected elements of one kind on both sides, but got "
              + section
              + " and "
              + other,
          failure.getMessage());
    }
  }

  private static List<String> reasons(Alignment alignment) {
    return alignment.unfitDecisions().stream().map(UnfitDecision::reason).toList();
  }
}
