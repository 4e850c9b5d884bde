package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is counted, and when a count is complete. */
class TallyBehaviourTest {

  private static final Citation BRIEFING = Citation.of("briefing");

  private static Objective reported(String statement, Indicator... indicators) {
    return task(statement, (Object[]) indicators).withAttestation(Attestation.REPORTED);
  }

  @Test
  void countsElementsAtAnyDepthOnce() {
    Edition plan =
        edition(
            "Plan",
            TranscriptionStatus.COMPLETE,
            principle("Openness"),
            principle("Care"),
            principle("Fairness").withAttestation(Attestation.REPORTED),
            section(
                "Environment",
                indicator("Air"),
                section("Water", task("Clean wells.", indicator("Wells")), "Dig canals."),
                section("Soil", "Plant trees.")),
            section("Work", "Inspect mines."));
    Tally tally = plan.tally();
    assertEquals("2 counted", tally.parts().toString());
    assertEquals("3 counted", tally.aspects().toString());
    assertEquals("4 counted", tally.tasks().toString());
    assertEquals("2 counted", tally.indicators().toString());
    assertEquals("2 counted, 1 reported", tally.principles().toString());
    for (CountedThing thing : CountedThing.values()) {
      assertEquals(thing, tally.of(thing).thing());
    }
    Tally environment = plan.sections().get(0).tally();
    assertEquals(2, environment.parts().counted());
    assertEquals(2, environment.aspects().counted());
    assertEquals(3, environment.tasks().counted());
    assertEquals(2, environment.indicators().counted());
    assertEquals(0, environment.principles().counted());
  }

  @Test
  void whatOthersReportIsCountedApartWithItsIndicators() {
    Indicator beds = indicator("Beds");
    Tally tally =
        section(
                "Health",
                TranscriptionStatus.COMPLETE,
                task("Build.", beds, beds.withAttestation(Attestation.REPORTED)),
                reported("Vaccinate.", beds))
            .tally();
    assertEquals("1 counted, 1 reported", tally.tasks().toString());
    assertEquals("1 counted, 2 reported", tally.indicators().toString());
    assertEquals(Map.of(ObjectiveLevel.TASK, 1), tally.tasksByLevel());
    assertEquals(Map.of(Measure.QUANTITATIVE, 1), tally.indicatorsByMeasure());
  }

  @Test
  void sortsOfTasksAndIndicatorsAreCountedApart() {
    Indicator beds = indicator("Beds").withHorizon(Horizon.LONG_TERM);
    Tally tally =
        section(
                "Health",
                task("Build.", beds, beds.withBindingness(Bindingness.BINDING)),
                task("Teach.").withLevel(ObjectiveLevel.OBJECTIVE).withHorizon(Horizon.PERIODIC),
                task("Heal."))
            .tally();
    assertEquals(Map.of(ObjectiveLevel.TASK, 2, ObjectiveLevel.OBJECTIVE, 1), tally.tasksByLevel());
    assertEquals(Map.of(Horizon.UNSTATED, 2, Horizon.PERIODIC, 1), tally.tasksByHorizon());
    assertEquals(
        Map.of(Bindingness.BINDING, 1, Bindingness.UNSTATED, 1), tally.indicatorsByBindingness());
    assertEquals(Map.of(Horizon.LONG_TERM, 2), tally.indicatorsByHorizon());
  }

  @ParameterizedTest(name = "{0}: parts {1}, aspects {2}, tasks {3}, principles {4}")
  @CsvSource({
    "COMPLETE, true, true, true, true",
    "TITLES_ONLY, true, true, false, false",
    "PARTIAL, false, false, false, false",
    "UNSTATED, false, false, false, false",
  })
  void aCountIsCompleteWhereTheTranscriptionReachesThatFar(
      TranscriptionStatus status,
      boolean parts,
      boolean aspects,
      boolean tasks,
      boolean principles) {
    Tally tally = edition("Plan", status, section("Work", "Inspect mines.")).tally();
    assertEquals(parts, tally.parts().complete());
    assertEquals(aspects, tally.aspects().complete());
    assertEquals(tasks, tally.tasks().complete());
    assertEquals(tasks, tally.indicators().complete());
    assertEquals(principles, tally.principles().complete());
  }

  @Test
  void aSectionsOwnStatusGoesBeforeThatAroundIt() {
    Section open = section("Soil", TranscriptionStatus.PARTIAL, "Plant trees.");
    Tally whole =
        edition("Plan", TranscriptionStatus.COMPLETE, section("Environment", open)).tally();
    assertFalse(whole.tasks().complete());
    // That a leaf's text is in part missing hides no further aspect.
    assertTrue(whole.aspects().complete());
    Section outer = section("Environment", TranscriptionStatus.PARTIAL, section("Soil"));
    assertFalse(edition("Plan", TranscriptionStatus.COMPLETE, outer).tally().aspects().complete());
    assertFalse(outer.tally().parts().complete());
    assertTrue(
        outer
            .withTranscription(Transcription.of(TranscriptionStatus.TITLES_ONLY))
            .tally()
            .parts()
            .complete());
  }

  @Test
  void aWholeSectionIsNotAllOfAPlanOfWhichPartsAreMissing() {
    Section whole = section("Soil", TranscriptionStatus.COMPLETE, "Plant trees.");
    assertTrue(whole.tally().tasks().complete());
    assertFalse(edition("Plan", TranscriptionStatus.PARTIAL, whole).tally().tasks().complete());
    assertTrue(edition("Plan", TranscriptionStatus.TITLES_ONLY, whole).tally().tasks().complete());
  }

  @Test
  void aLeafIsAnAspectIfItHoldsTasksOrMayHoldThem() {
    Section known = section("Soil", TranscriptionStatus.TITLES_ONLY);
    assertEquals(1, known.tally().aspects().counted());
    assertFalse(known.tally().tasks().complete());
    assertEquals(0, known.withKind(SectionKind.ANNEX).tally().aspects().counted());
    assertEquals(0, section("Soil", TranscriptionStatus.COMPLETE).tally().aspects().counted());
    assertEquals(
        1,
        section("Soil", TranscriptionStatus.COMPLETE, "Plant trees.").tally().aspects().counted());
  }

  @Test
  void theTitleOfAnIntroductionHidesNoTasks() {
    Section introduction =
        section("Introduction", TranscriptionStatus.TITLES_ONLY).withKind(SectionKind.INTRODUCTION);
    assertTrue(introduction.tally().tasks().complete());
    assertFalse(
        introduction
            .withTranscription(Transcription.of(TranscriptionStatus.PARTIAL))
            .tally()
            .tasks()
            .complete());
    assertFalse(introduction.withObjectives(task("Plant trees.")).tally().tasks().complete());
  }

  @Test
  void aTaskOfWhichOnlyTheTitleIsKnownMayHaveMoreIndicators() {
    Objective task = task("Plant trees.");
    for (TranscriptionStatus status : TranscriptionStatus.values()) {
      boolean whole =
          status == TranscriptionStatus.COMPLETE || status == TranscriptionStatus.UNSTATED;
      Tally tally =
          section("Soil", TranscriptionStatus.COMPLETE, task.withTranscription(status)).tally();
      assertEquals(whole, tally.indicators().complete(), status.toString());
      assertTrue(tally.tasks().complete());
    }
  }

  @Test
  void theBestFigureIsCountedOrStatedOrALeastOne() {
    StatedCount eighteen = StatedCount.of(CountedThing.TASKS, Quantity.exactly(18), BRIEFING);
    StatedCount more =
        StatedCount.builder()
            .counted(CountedThing.TASKS)
            .quantity(Quantity.nearly(30))
            .comparedWith("plan-2020")
            .addCitation(BRIEFING)
            .build();
    Transcription partial = Transcription.of(TranscriptionStatus.PARTIAL, more, eighteen);
    Section section = section("Soil", "Plant trees.").withTranscription(partial);
    Count tasks = section.tally().tasks();
    // What compares two editions is no count of one.
    assertEquals(ImmutableList.of(eighteen), tasks.stated());
    assertEquals(Quantity.exactly(18), tasks.best());
    assertEquals("1 counted (incomplete), 18 stated", tasks.toString());
    assertEquals(Quantity.atLeast(0), section.tally().indicators().best());
    assertEquals(
        Quantity.exactly(1),
        section
            .withTranscription(partial.withStatus(TranscriptionStatus.COMPLETE))
            .tally()
            .tasks()
            .best());
  }

  @Test
  void aSectionOfAnEditionTakesTheStatusAroundIt() {
    Edition plan =
        edition(
            "Plan",
            TranscriptionStatus.COMPLETE,
            section("Environment", section("Soil", "Plant trees.")),
            section("Work", TranscriptionStatus.PARTIAL, section("Mines", "Inspect mines.")));
    Elements elements = plan.elements();
    for (Located<Section> section : elements.sections()) {
      boolean complete = !section.path().toString().startsWith("sections[1]");
      assertEquals(complete, elements.tally(section).tasks().complete(), section.toString());
    }
    assertEquals(
        TranscriptionStatus.PARTIAL, elements.transcription(path("sections[1].sections[0]")));
    // A section by itself knows nothing of what is around.
    assertFalse(plan.sections().get(0).tally().tasks().complete());
    assertEquals(text("Work"), plan.sections().get(1).title());
  }
}
