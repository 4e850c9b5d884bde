package org.rightsplan.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.rightsplan.validation.Sketch.body;
import static org.rightsplan.validation.Sketch.complete;
import static org.rightsplan.validation.Sketch.figure;
import static org.rightsplan.validation.Sketch.found;
import static org.rightsplan.validation.Sketch.section;
import static org.rightsplan.validation.Sketch.task;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** The Handbook's suggestions and SIGMA's criteria, met and not met. */
class RubricTest {

  private static final String TASK = "sections[0].objectives[0]";
  private static final Responsibility LEAD = Responsibility.of("m", ResponsibilityRole.LEAD);
  private static final Responsibility WATCH = Responsibility.of("m", ResponsibilityRole.MONITORING);

  private static Indicator by(StatedDate due) {
    return figure("n")
        .addTarget(Target.builder().comparator(TargetComparator.DEADLINE_ONLY).due(due).build())
        .build();
  }

  private static final Indicator PRINTED = by(StatedDate.printed(PartialDate.of(2025)));
  private static final Indicator INHERITED = by(StatedDate.inherited(PartialDate.of(2025)));

  private static Edition plan(Section... sections) {
    return complete(sections).withBodies(body("m").build()).withPublished(PartialDate.of(2021));
  }

  private static Section holding(Objective... objectives) {
    return section("A").kind(SectionKind.IMPLEMENTATION).addObjectives(objectives).build();
  }

  private static List<String> handbook(Edition edition) {
    return found(EditionValidator.of(RuleSet.OHCHR_HANDBOOK).validate(edition));
  }

  private static List<String> sigma(Edition edition) {
    return found(EditionValidator.of(RuleSet.SIGMA).validate(edition));
  }

  @Test
  void aTaskWithBodyDateAndIndicatorMeetsBoth() {
    Objective good = task("a").addResponsibility(LEAD).addIndicator(PRINTED).build();
    assertEquals(List.of(), handbook(plan(holding(good))));
    assertEquals(List.of(), sigma(plan(holding(good))));
  }

  @Test
  void aBareTaskMeetsNeither() {
    Edition bare = plan(holding(task("a").build())).withPublished(Optional.empty());
    assertEquals(
        List.of(
            "NOTE TARGETS",
            "NOTE PUBLIC_DOCUMENT",
            "WARNING RELEVANT_AGENCY " + TASK,
            "WARNING COMPLETION " + TASK),
        handbook(bare));
    assertEquals(
        List.of(
            "WARNING PUBLIC_AVAILABILITY",
            "WARNING ACTIVITIES_AND_INSTITUTIONS " + TASK,
            "WARNING TIMETABLE " + TASK,
            "WARNING PERFORMANCE_INDICATORS " + TASK),
        sigma(bare));
  }

  @Test
  void whoOnlyWatchesDoesNotCarryOutAndWhoIsNamedAboveDoes() {
    Objective watched = task("a").addResponsibility(WATCH).addIndicator(PRINTED).build();
    assertEquals(List.of("WARNING RELEVANT_AGENCY " + TASK), handbook(plan(holding(watched))));
    Section led = holding(watched).withResponsibilities(LEAD);
    assertEquals(List.of(), handbook(plan(led)));
    assertEquals(List.of(), sigma(plan(led)));
  }

  @Test
  void theEndOfThePeriodIsWorthANote() {
    Objective inherited = task("a").addResponsibility(LEAD).addIndicator(INHERITED).build();
    assertEquals(List.of("NOTE COMPLETION " + TASK), handbook(plan(holding(inherited))));
    assertEquals(List.of("NOTE TIMETABLE " + TASK), sigma(plan(holding(inherited))));
    Objective periodic =
        task("a")
            .addResponsibility(LEAD)
            .horizon(Horizon.PERIODIC)
            .addIndicator(figure("n").build())
            .build();
    assertEquals(List.of("NOTE TIMETABLE " + TASK), sigma(plan(holding(periodic))));
  }

  @Test
  void objectivesNeedTasksAndIndicatorsButNoDateOfTheirOwn() {
    Objective end = task("An end").level(ObjectiveLevel.OBJECTIVE).build();
    Objective step = task("a").addResponsibility(LEAD).addIndicator(PRINTED).build();
    assertEquals(
        List.of("NOTE TARGETS", "WARNING ACTIVITY sections[0]"), handbook(plan(holding(end))));
    assertEquals(List.of(), handbook(plan(holding(end, step))));
    Section below = holding(end).withSections(section("B").addObjective(step).build());
    assertEquals(List.of(), handbook(plan(below)));
    // What is not transcribed may be a task, however deep it stands.
    Section cut = section("D").transcription(Transcription.of(TranscriptionStatus.PARTIAL)).build();
    Section deep =
        holding(end)
            .withTranscription(Transcription.of(TranscriptionStatus.COMPLETE))
            .withSections(section("B").addSection(section("C").addSection(cut).build()).build());
    assertEquals(List.of(), handbook(plan(deep)));
    assertEquals(
        List.of("WARNING PERFORMANCE_INDICATORS " + TASK), sigma(plan(holding(end, step))));
  }

  @Test
  void monitoringIsASectionOrABody() {
    Objective good = task("a").addResponsibility(LEAD).addIndicator(PRINTED).build();
    Section plain = holding(good).withKind(SectionKind.CHAPTER);
    assertEquals(List.of("NOTE MONITORING"), handbook(plan(plain)));
    assertEquals(List.of(), handbook(plan(plain.withResponsibilities(WATCH))));
  }

  @Test
  void whatIsNotTranscribedIsNotMissing() {
    Objective bare = task("a").build();
    for (TranscriptionStatus cut :
        List.of(TranscriptionStatus.PARTIAL, TranscriptionStatus.TITLES_ONLY)) {
      Edition partly = plan(holding(bare).withTranscription(Transcription.of(cut)));
      assertEquals(List.of(), handbook(partly));
      assertEquals(List.of(), sigma(partly));
      assertEquals(List.of(), sigma(plan(holding(bare.withTranscription(cut)))));
    }
    Edition reported = plan(holding(bare.withAttestation(Attestation.REPORTED)));
    assertEquals(List.of(), sigma(reported));
    Section whole =
        section("B")
            .addObjective(task("a").addIndicator(PRINTED).build())
            .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
            .build();
    Section around =
        section("A")
            .addSection(whole)
            .transcription(Transcription.of(TranscriptionStatus.TITLES_ONLY))
            .build();
    assertEquals(List.of(), sigma(plan(around)), "the text around may name the body");
  }

  @Test
  void financingIsTheOneCriterionThatIsNotChecked() {
    assertEquals(5, SigmaCriterion.values().length);
    for (SigmaCriterion criterion : SigmaCriterion.values()) {
      assertEquals(criterion != SigmaCriterion.FINANCING, criterion.isChecked());
    }
    assertFalse(
        sigma(plan(holding(task("a").build()))).stream().anyMatch(f -> f.contains("FINANCING")));
  }
}
