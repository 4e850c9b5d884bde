package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.target;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Tag;
import org.rightsplan.sample.SamplePlan;

/** Asking a diff for some of its entries, and what an entry tells of itself. */
class EntriesTest {

  private static final Responsibility HEALTH = Responsibility.of("health", ResponsibilityRole.LEAD);
  private static final Responsibility CARE = Responsibility.of("care", ResponsibilityRole.LEAD);

  private final Edition before =
      edition(
              "Before",
              section(
                  "I|Life",
                  HEALTH,
                  task(COMMITMENTS.get(0), indicator("Pensions", target(5)))
                      .withTags(Tag.group("retirees")),
                  COMMITMENTS.get(1)),
              section("II|Work", COMMITMENTS.get(3), COMMITMENTS.get(6), COMMITMENTS.get(4)))
          .withBodies(
              ResponsibleBody.builder()
                  .id("health")
                  .name(text("Ministry of Health"))
                  .addSuccessor("care")
                  .build());
  private final Edition after =
      edition(
              "After",
              section(
                  "I|Life",
                  CARE,
                  task(COMMITMENTS.get(0), indicator("Pensions", target(9)))
                      .withTags(Tag.group("retirees"))
                      .withNumber("1"),
                  COMMITMENTS.get(1)),
              section("II|Labour", COMMITMENTS.get(3), COMMITMENTS.get(6), COMMITMENTS.get(5)))
          .withBodies(ResponsibleBody.builder().id("care").name(text("Agency of Care")).build());
  private final EditionDiff diff = EditionDiff.between(before, after);

  private static List<String> paths(List<ElementChange> entries) {
    return entries.stream().map(entry -> entry.before() + " -> " + entry.after()).toList();
  }

  @Test
  void byKindOfElement() {
    assertEquals(
        List.of(
            "[sections[0].objectives[0]] -> [sections[0].objectives[0]]",
            "[sections[1].objectives[2]] -> []",
            "[] -> [sections[1].objectives[2]]"),
        paths(diff.entries(ElementKind.OBJECTIVE)));
    assertEquals(List.of(), diff.entries(ElementKind.PRINCIPLE));
  }

  @Test
  void bySectionOfEitherEdition() {
    assertEquals(
        List.of("[sections[1]] -> [sections[1]]", "[sections[1].objectives[2]] -> []"),
        paths(diff.entriesUnderBefore(path("sections[1]"))));
    assertEquals(
        List.of("[sections[1]] -> [sections[1]]", "[] -> [sections[1].objectives[2]]"),
        paths(diff.entriesUnderAfter(path("sections[1]"))));
    assertEquals(
        diff.entries().stream().filter(entry -> !entry.has(Change.Dropped.class)).toList(),
        diff.entriesUnderAfter(ElementPath.edition()));
  }

  @Test
  void byBodyUnderAnyOfItsIds() {
    List<String> expected =
        List.of(
            "[bodies[0]] -> [bodies[0]]",
            "[sections[0].objectives[0]] -> [sections[0].objectives[0]]",
            "[sections[0].objectives[0].indicators[0]] -> [sections[0].objectives[0].indicators[0]]");
    assertEquals(expected, paths(diff.entriesOfBody("health")));
    assertEquals(expected, paths(diff.entriesOfBody("care")));
    assertEquals(List.of(), diff.entriesOfBody("nobody"));
  }

  @Test
  void byTagWithTheIndicators() {
    assertEquals(
        List.of(
            "[sections[0].objectives[0]] -> [sections[0].objectives[0]]",
            "[sections[0].objectives[0].indicators[0]] -> [sections[0].objectives[0].indicators[0]]"),
        paths(diff.entriesTagged(Tag.group("retirees"))));
    assertEquals(List.of(), diff.entriesTagged(Tag.right("retirees")));
  }

  @Test
  void anEntryTellsItselfAndWhyItIsBelieved() {
    ElementChange section = diff.ofBefore(path("sections[1]")).orElseThrow();
    assertEquals(
        "II \"Work\" -> II \"Labour\": title \"Work\" became \"Labour\"", section.sentence());
    assertEquals("title \"Work\" became \"Labour\"", section.phrase());
    assertEquals(section.match().orElseThrow().evidence(), section.evidence().orElseThrow());
    assertEquals("II \"Work\"", diff.nameOfBefore(path("sections[1]")));
    assertEquals("II \"Labour\"", diff.nameOfAfter(path("sections[1]")));
    assertEquals("the edition", diff.nameOfAfter(ElementPath.edition()));
    ElementChange body = diff.entries(ElementKind.BODY).get(0);
    assertEquals(
        "body \"Ministry of Health\" -> body \"Agency of Care\": succeeded by Agency of Care",
        body.sentence());
    assertEquals("its successor", body.evidence().orElseThrow().rule());
    assertTrue(diff.entries(Change.Added.class).get(0).evidence().isEmpty());
  }

  @Test
  void entriesAreEqualByWhatTheySay() {
    EditionDiff again = EditionDiff.between(before, after);
    assertEquals(diff.entries(), again.entries());
    assertEquals(diff.entries().get(0).hashCode(), again.entries().get(0).hashCode());
    assertNotEquals(diff.entries().get(0), diff.entries().get(1));
    assertFalse(diff.entries().get(0).toString().isBlank());
  }

  @Test
  void theSamplesTargetsAreToldWithTheirReasoning() {
    EditionDiff sample = EditionDiff.between(SamplePlan.first(), SamplePlan.second());
    ElementChange forest =
        sample.entries(Change.TargetChanged.class).stream()
            .filter(entry -> entry.sentence().contains("Forest planted"))
            .findFirst()
            .orElseThrow();
    assertTrue(
        forest
            .phrase()
            .contains(
                ", weakened (30,000 in 5 years = 6,000 a year; at least 20,000 in 5 years = at"
                    + " least 4,000 a year: the indicator wants more, so weakened; "),
        forest::phrase);
  }
}
