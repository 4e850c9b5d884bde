package org.rightsplan.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.target;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Section;
import org.rightsplan.sample.SamplePlan;

/** Patches: what is in them, what they do, and which editions they refuse. */
class EditionPatchTest {

  private static final Edition BEFORE =
      edition(
          "Plan",
          section("I|Life", COMMITMENTS.get(0), COMMITMENTS.get(1), COMMITMENTS.get(2)),
          section(
              "II|Justice",
              COMMITMENTS.get(4),
              task(COMMITMENTS.get(6), indicator("Recordings kept", target(5)))));

  private static final Edition AFTER =
      edition(
          "Plan",
          section("I|Life and limb", COMMITMENTS.get(0), COMMITMENTS.get(9)),
          section(
              "II|Justice",
              COMMITMENTS.get(2),
              COMMITMENTS.get(4),
              task(COMMITMENTS.get(6), indicator("Recordings kept", target(7)))));

  private static EditionPatch patch() {
    return EditionPatch.between(BEFORE, AFTER);
  }

  @Test
  void saysWhatIsToBe() {
    EditionPatch patch = patch();
    assertEquals(
        List.of("sections[0] title", "sections[1].objectives[1].indicators[0] targets"),
        patch.updates().stream()
            .map(update -> update.element().before().orElseThrow().path() + " " + update.facet())
            .toList());
    assertEquals(
        List.of("sections[0].objectives[1]"),
        patch.dropped().stream().map(content -> content.path().toString()).toList());
    assertEquals(
        List.of("sections[0].objectives[1]"),
        patch.added().stream().map(content -> content.path().toString()).toList());
    assertEquals(
        List.of("sections[0]", "sections[1]"),
        patch.orders().stream()
            .map(order -> order.parent().before().orElseThrow().path().toString())
            .toList());
    assertEquals(
        "sections[0].objectives[2] '"
            + COMMITMENTS.get(2)
            + "' -> sections[1].objectives[0] '"
            + COMMITMENTS.get(2)
            + "'",
        patch.orders().get(1).after().get(0).toString());
    assertEquals(
        "EditionPatch{plan -> plan, updates=2, dropped=1, added=1, orders=2}", patch.toString());
  }

  @Test
  void makesOneEditionIntoTheOtherAndBack() {
    EditionPatch patch = patch();
    assertFalse(patch.isEmpty());
    assertEquals(AFTER, patch.apply(BEFORE));
    assertEquals(BEFORE, patch.invert().apply(AFTER));
    assertNotEquals(patch, patch.invert());
    assertEquals(patch, patch.invert().invert());
    assertEquals(patch.hashCode(), patch.invert().invert().hashCode());
  }

  @Test
  void patchesTheSamplePlanBothWays() {
    Edition first = SamplePlan.first();
    Edition second = SamplePlan.second();
    EditionPatch forth = EditionPatch.of(EditionDiff.between(first, second));
    EditionPatch back = EditionPatch.of(EditionDiff.between(second, first));
    assertEquals(second, forth.apply(first));
    assertEquals(first, forth.invert().apply(second));
    assertEquals(first, back.apply(second));
    assertEquals(first, forth.compose(back).apply(first));
    assertEquals(first, forth.compose(forth.invert()).apply(first));
    assertTrue(EditionPatch.between(first, first).isEmpty());
    assertEquals(forth, forth.compose(EditionPatch.between(second, second)));
    assertEquals(new LenientResult(second, ImmutableList.of()), forth.applyLeniently(first));
  }

  @Test
  void takesOverWhatItDoesNotName() {
    Edition after = BEFORE.withTitle(text("Plan B"));
    Edition patched = EditionPatch.between(BEFORE, after).apply(BEFORE);
    assertEquals(after, patched);
    assertTrue(patched.sections().get(0) == BEFORE.sections().get(0));
  }

  @Test
  void refusesAnEditionWithAnotherValue() {
    Section life = BEFORE.sections().get(0).withTitle(text("Living"));
    Edition other = BEFORE.withSections(life, BEFORE.sections().get(1));
    PatchMismatchException refused =
        assertThrows(PatchMismatchException.class, () -> patch().apply(other));
    assertEquals(
        "EditionPatch.base: expected sections[0] with the title 'Life', but got 'Living'",
        refused.getMessage());
    assertEquals(path("sections[0]"), refused.path());
    assertEquals(Optional.of("title"), refused.facet());
    assertEquals("'Life'", refused.expected());
    assertEquals("'Living'", refused.actual());
  }

  private static String refusal(Edition other) {
    return message(() -> patch().apply(other));
  }

  private static String message(Runnable made) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, made::run).getMessage());
  }

  @Test
  void saysWhatElseDiffers() {
    assertEquals(
        "EditionPatch.base: expected the edition with the id 'plan', but got 'other'",
        refusal(BEFORE.withId("other")));
    assertTrue(
        refusal(BEFORE.withOrdinal(2))
            .startsWith("EditionPatch.base: expected the edition with the own fields"));
    Section life = BEFORE.sections().get(0);
    Section justice = BEFORE.sections().get(1);
    assertEquals(
        "EditionPatch.base: expected sections[1].objectives[1].indicators[0]"
            + " 'Recordings kept', but got none",
        refusal(BEFORE.withSections(life)));
    assertEquals(
        "EditionPatch.base: expected sections[1].objectives[2] not to be there, but got 'More.'",
        refusal(
            BEFORE.withSections(
                life, Section.builder().from(justice).addObjective(task("More.")).build())));
    assertTrue(
        refusal(BEFORE.withSections(life, justice.withChapeau(text("Now."))))
            .startsWith("EditionPatch.base: expected sections[1] as digested to "));
    assertEquals(
        "EditionPatch.base: expected the edition with the sections numbering 2, but got 3",
        refusal(BEFORE.withSections(life, justice, section("III|More"))));
    assertTrue(
        refusal(BEFORE.withPrinciples(org.rightsplan.Editions.principle("Balance")))
            .contains("with the principles as digested to"));
    assertEquals(
        "EditionPatch.base: expected sections[0].objectives[0] '"
            + new Place(path("sections[0]"), COMMITMENTS.get(0)).heading()
            + "', but got 'Otherwise.'",
        refusal(
            BEFORE.withSections(
                life.withObjectives(
                    task("Otherwise."), life.objectives().get(1), life.objectives().get(2)),
                justice)));
    assertTrue(
        refusal(
                BEFORE.withSections(
                    life.withObjectives(
                        life.objectives().get(0), task("Gone."), life.objectives().get(2)),
                    justice))
            .startsWith(
                "EditionPatch.base: expected sections[0].objectives[1] with the statement"));
  }

  @Test
  void composesOnlyWithWhatFollows() {
    PatchMismatchException refused =
        assertThrows(
            PatchMismatchException.class,
            () -> patch().compose(EditionPatch.between(SamplePlan.first(), AFTER)));
    assertTrue(
        String.valueOf(refused.getMessage())
            .startsWith("EditionPatch.compose: expected the edition"));
  }

  @Test
  void whatIsAddedAndDroppedAgainIsNotInTheComposedPatch() {
    Edition middle =
        edition("Plan", section("I|Life", COMMITMENTS.get(0), COMMITMENTS.get(5)), section("X|Y"));
    Edition from = edition("Plan", section("I|Life", COMMITMENTS.get(0)));
    Edition to = edition("Plan", section("I|Life", task(COMMITMENTS.get(0)).withNumber("1")));
    EditionPatch both =
        EditionPatch.between(from, middle).compose(EditionPatch.between(middle, to));
    assertEquals(ImmutableList.of(), both.added());
    assertEquals(ImmutableList.of(), both.dropped());
    assertEquals(ImmutableList.of(), both.orders());
    assertEquals(1, both.updates().size());
    assertEquals(EditionPatch.between(from, to), both);
  }

  @Test
  void refusesPartsThatDoNotFitTogether() {
    EditionPatch patch = patch();
    EditionPatch broken =
        EditionPatch.of(
            patch.base(),
            patch.result(),
            ImmutableList.of(),
            patch.dropped(),
            patch.added(),
            patch.orders());
    assertTrue(
        message(() -> broken.apply(BEFORE))
            .startsWith("EditionPatch.result: expected Fingerprint[edition=plan"));
    EditionPatch empty =
        EditionPatch.of(
            patch.base(),
            patch.result(),
            patch.updates(),
            patch.dropped(),
            ImmutableList.of(),
            patch.orders());
    assertTrue(
        message(() -> empty.apply(BEFORE))
            .startsWith("EditionPatch.orders: expected elements of the edition or among those"));
  }

  @Test
  void refusesPartsThatAreNone() {
    Place life = new Place(path("sections[0]"), "Life");
    Place task = new Place(path("sections[0].objectives[0]"), "Task");
    ElementPair kept = new ElementPair(Optional.of(life), Optional.of(life));
    ElementPair dropped = new ElementPair(Optional.of(life), Optional.empty());
    assertFailure(
        "ElementPair: expected a place in at least one edition, but got none",
        () -> new ElementPair(Optional.empty(), Optional.empty()));
    assertFailure(
        "ElementPair.after: expected an element of kind SECTION, but got "
            + "sections[0].objectives[0] 'Task'",
        () -> new ElementPair(Optional.of(life), Optional.of(task)));
    assertFailure(
        "FacetUpdate.element: expected an element of both editions, but got "
            + "sections[0] 'Life' -> (none)",
        () -> new FacetUpdate(dropped, "title", text("a"), text("b")));
    assertFailure(
        "FacetUpdate.facet: expected one of [id, number, title, kind, chapeau, responsibilities,"
            + " transcription, citations], but got 'sections'",
        () -> new FacetUpdate(kept, "sections", text("a"), text("b")));
    assertFailure(
        "FacetUpdate.after: expected a value for title, but got String",
        () -> new FacetUpdate(kept, "title", text("a"), "b"));
    assertFailure(
        "PatchContent.element: expected no objectives, but got some at sections[0]",
        () -> new PatchContent(path("sections[0]"), BEFORE.sections().get(0)));
    assertFailure(
        "PatchContent.element: expected an element for 'sections[0]', but got OBJECTIVE",
        () -> new PatchContent(path("sections[0]"), task("Task")));
    assertFailure(
        "PatchContent.element: expected a principle, section, objective or indicator,"
            + " but got String",
        () -> new PatchContent(path("sections[0]"), "Task"));
    assertFailure(
        "ChildOrder: expected the children sections[0].objectives[0], but got sections[0] 'Life'",
        () ->
            new ChildOrder(
                kept, ElementKind.OBJECTIVE, ImmutableList.of(kept), ImmutableList.of()));
    assertFailure(
        "ElementPath.kind: expected an edition, principle, section, objective or indicator,"
            + " but got BODY",
        () -> ElementShape.of(ElementKind.BODY));
  }

  private static void assertFailure(String message, Runnable made) {
    assertEquals(message, message(made));
  }

  @Test
  void aLongHeadingIsShortened() {
    Place place = new Place(path("sections[0]"), "\uD83D\uDE00".repeat(100));
    assertEquals("\uD83D\uDE00".repeat(79) + "…", place.heading());
  }

  @Test
  void patchesAndMergesVeryDeepEditions() {
    Section section = section("Lowest", COMMITMENTS.get(0));
    Section other = section("Lowest", COMMITMENTS.get(0), COMMITMENTS.get(1));
    for (int level = 0; level < 399; level++) {
      section = section("Level " + level, section);
      other = section("Level " + level, other);
    }
    Edition before = edition("Plan", section);
    Edition after = edition("Plan", other);
    EditionPatch patch = EditionPatch.between(before, after);
    assertEquals(1, patch.added().size());
    assertEquals(after, patch.apply(before));
    assertEquals(after, patch.applyLeniently(before).edition());
    assertEquals(after, patch.compose(EditionPatch.between(after, after)).apply(before));
    assertEquals(after, ThreeWayMerge.of(before, after, before).edition());
  }
}
