package org.rightsplan.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Section;

/** Patches on editions for which they were not made, where sections have the same titles. */
class RepeatedTitlesTest {

  private static final String MINES = COMMITMENTS.get(3);
  private static final String VACCINES = COMMITMENTS.get(5);
  private static final String PRISONERS = COMMITMENTS.get(9);
  private static final String MIDWIVES = COMMITMENTS.get(13);
  private static final String MAINS = COMMITMENTS.get(14);

  private static final Section WATER = section("Water", section("General", MINES, MAINS));
  private static final Section HEALTH = section("Health", section("General", VACCINES));
  private static final Section PRISONS = section("Prisons", section("General", PRISONERS));
  private static final Edition BEFORE = edition("Plan", WATER, HEALTH);

  private static LenientResult apply(Section water, Edition other) {
    return EditionPatch.between(BEFORE, edition("Plan", water, HEALTH)).applyLeniently(other);
  }

  private static void assertPlaced(Edition expected, LenientResult result) {
    assertEquals(expected, result.edition());
    assertEquals(List.of(), result.unplaced());
  }

  @Test
  void aTaskIsAddedUnderItsOwnChapter() {
    Section more = section("Water", section("General", MINES, MAINS, MIDWIVES));
    assertPlaced(
        edition("Plan", PRISONS, more, HEALTH),
        apply(more, edition("Plan", PRISONS, WATER, HEALTH)));
  }

  @Test
  void fieldsAreSetInTheirOwnChapter() {
    Section general = WATER.sections().get(0);
    for (Section changed :
        List.of(general.withChapeau(text("Water is life.")), general.withNumber("1"))) {
      Section water = WATER.withSections(changed);
      assertPlaced(
          edition("Plan", PRISONS, water, HEALTH),
          apply(water, edition("Plan", PRISONS, WATER, HEALTH)));
      assertPlaced(edition("Plan", HEALTH, water), apply(water, edition("Plan", HEALTH, WATER)));
    }
  }

  @Test
  void aSectionIsDroppedFromItsOwnChapter() {
    assertPlaced(
        edition("Plan", PRISONS, section("Water"), HEALTH),
        apply(section("Water"), edition("Plan", PRISONS, WATER, HEALTH)));
  }

  @Test
  void aSectionIsMovedOutOfItsOwnChapter() {
    Edition after =
        edition(
            "Plan",
            section("Water"),
            HEALTH.withSections(HEALTH.sections().get(0), WATER.sections().get(0)));
    LenientResult result =
        EditionPatch.between(BEFORE, after).applyLeniently(edition("Plan", PRISONS, WATER, HEALTH));
    assertPlaced(
        edition("Plan", PRISONS, after.sections().get(0), after.sections().get(1)), result);
  }

  @Test
  void aChangedChapterIsKnownByItsParts() {
    Section more = section("Water", section("General", MINES, MAINS, MIDWIVES));
    Edition other =
        edition("Plan", PRISONS, WATER.withChapeau(text("Clean.")), HEALTH.withNumber("2"));
    assertPlaced(
        edition("Plan", PRISONS, more.withChapeau(text("Clean.")), HEALTH.withNumber("2")),
        apply(more, other));
  }

  @Test
  void changedChaptersThatAreAsManyAreKnownByTheirOrder() {
    Section numbered = WATER.withSections(WATER.sections().get(0).withNumber("1"));
    assertPlaced(
        edition("Plan", PRISONS, numbered.withChapeau(text("Clean."))),
        EditionPatch.between(edition("Plan", PRISONS, WATER), edition("Plan", PRISONS, numbered))
            .applyLeniently(edition("Plan", PRISONS, WATER.withChapeau(text("Clean.")))));
  }

  @Test
  void whatCannotBeToldIsReported() {
    Section water = WATER.withSections(WATER.sections().get(0).withNumber("1"));
    Edition other = edition("Plan", PRISONS, WATER.withChapeau(text("Clean.")), HEALTH);
    LenientResult result = apply(water, other);
    assertEquals(other, result.edition());
    assertEquals(
        List.of("it is not clear which element of its heading it is in this edition"),
        result.unplaced().stream().map(Unplaced::reason).toList());
  }

  @Test
  void whatTheEditionMovedStaysThere() {
    Section more = section("Water", section("General", MINES, MAINS, MIDWIVES));
    Section prisons = section("Prisons", section("General", PRISONERS, MAINS));
    Section water = section("Water", section("General", MINES));
    EditionPatch patch =
        EditionPatch.between(
            edition("Plan", PRISONS, WATER, HEALTH), edition("Plan", PRISONS, more, HEALTH));
    assertPlaced(
        edition("Plan", prisons, section("Water", section("General", MINES, MIDWIVES)), HEALTH),
        patch.applyLeniently(edition("Plan", prisons, water, HEALTH)));
  }

  @Test
  void anotherTaskAtTheSamePathIsLeftAlone() {
    Edition before = edition("Plan", section("Water", MINES, MAINS));
    Responsibility lead = Responsibility.of("ministry", ResponsibilityRole.LEAD);
    Edition after = edition("Plan", section("Water", task(MINES, lead), MAINS));
    Edition other = edition("Plan", section("Water", VACCINES, MAINS));
    LenientResult result = EditionPatch.between(before, after).applyLeniently(other);
    assertEquals(other, result.edition());
    assertEquals(
        List.of("it is not in this edition"),
        result.unplaced().stream().map(Unplaced::reason).toList());
  }
}
