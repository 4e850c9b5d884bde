package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.BodyName;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.TranscriptionStatus;

/** Who answers for a commitment, before and after. */
class BodyChangesTest {

  private static final Responsibility HEALTH = Responsibility.of("health", ResponsibilityRole.LEAD);
  private static final Responsibility HELPER =
      Responsibility.of("health", ResponsibilityRole.SUPPORT);
  private static final Responsibility LABOUR = Responsibility.of("labour", ResponsibilityRole.LEAD);

  private static Edition with(Responsibility... own) {
    return edition("Plan", section("Life", task(COMMITMENTS.get(0), (Object[]) own)));
  }

  private static Edition around(TranscriptionStatus status, Object... named) {
    return edition(
        "Plan",
        section("Life", named)
            .withTranscription(org.rightsplan.model.Transcription.of(status))
            .withObjectives(
                task(COMMITMENTS.get(0)).withTranscription(TranscriptionStatus.COMPLETE)));
  }

  private static ResponsibleBody body(String id, String name) {
    return ResponsibleBody.builder().id(id).name(text(name)).build();
  }

  private static List<Change> changes(Edition before, Edition after) {
    return EditionDiff.between(before, after)
        .ofBefore(path("sections[0].objectives[0]"))
        .map(ElementChange::changes)
        .orElse(ImmutableList.of());
  }

  @Test
  void bodiesThatCameWentOrHaveAnotherRole() {
    assertEquals(List.of(new Change.BodyAssigned(LABOUR, false)), changes(with(), with(LABOUR)));
    assertEquals(
        List.of(new Change.BodyReleased(HEALTH, false), new Change.BodyAssigned(LABOUR, false)),
        changes(with(HEALTH), with(LABOUR)));
    assertEquals(
        List.of(new Change.RoleChanged(HEALTH, HELPER)), changes(with(HEALTH), with(HELPER)));
    assertEquals(List.of(), changes(with(HEALTH, LABOUR), with(LABOUR, HEALTH)));
  }

  @Test
  void aBodyMayAnswerInSeveralRoles() {
    assertEquals(List.of(), changes(with(HEALTH, HELPER), with(HELPER, HEALTH)));
    assertEquals(
        List.of(new Change.BodyReleased(HELPER, false)),
        changes(with(HEALTH, HELPER), with(HEALTH)));
  }

  @Test
  void aBodyNamedByTheSectionAroundIsMarkedSo() {
    Edition named = edition("Plan", section("Life", HEALTH, COMMITMENTS.get(0)));
    Edition silent = edition("Plan", section("Life", COMMITMENTS.get(0)));
    assertEquals(List.of(new Change.BodyReleased(HEALTH, true)), changes(named, silent));
    assertEquals(List.of(new Change.BodyAssigned(HEALTH, true)), changes(silent, named));
  }

  @Test
  void aBodyNamedAboveInsteadOfInTheCommitmentIsTheSame() {
    Edition above = edition("Plan", section("Life", HEALTH, COMMITMENTS.get(0)));
    Edition twice = edition("Plan", section("Life", HEALTH, task(COMMITMENTS.get(0), HEALTH)));
    assertEquals(List.of(), changes(with(HEALTH), above));
    assertEquals(List.of(), changes(twice, above));
    assertEquals(List.of(), changes(above, twice));
  }

  @Test
  void aBodyThatWasRenamedIsTheSame() {
    Edition before = with(HEALTH).withBodies(body("health", "Ministry of Health"));
    Edition sameId = with(HEALTH).withBodies(body("health", "Ministry of Health and Care"));
    assertEquals(List.of(), changes(before, sameId));
    Responsibility renamed = Responsibility.of("care", ResponsibilityRole.LEAD);
    Edition otherId =
        with(renamed)
            .withBodies(
                body("care", "Ministry of Health and Care")
                    .withOtherNames(new BodyName(text("Ministry of Health"), Optional.empty())));
    assertEquals(List.of(), changes(before, otherId));
    assertEquals(List.of(), changes(otherId, before));
    Edition stranger = with(renamed).withBodies(body("care", "Ministry of Care"));
    assertEquals(
        List.of(new Change.BodyReleased(HEALTH, false), new Change.BodyAssigned(renamed, false)),
        changes(before, stranger));
  }

  @Test
  void aSuccessorIsTheSameWhicheverEditionSaysSo() {
    ResponsibleBody former = body("health", "Ministry of Health").withSuccessors("care");
    Responsibility successor = Responsibility.of("care", ResponsibilityRole.LEAD);
    Edition plain = with(HEALTH).withBodies(body("health", "Ministry of Health"));
    Edition later = with(successor).withBodies(body("care", "Agency of Care"));
    assertEquals(List.of(), changes(plain.withBodies(former), later));
    assertEquals(
        List.of(), changes(plain, later.withBodies(former, body("care", "Agency of Care"))));
    assertEquals(List.of(), changes(later, plain.withBodies(former)));
    Edition helper =
        with(Responsibility.of("care", ResponsibilityRole.SUPPORT))
            .withBodies(body("care", "Agency of Care"));
    assertEquals(
        List.of(
            new Change.RoleChanged(HEALTH, Responsibility.of("care", ResponsibilityRole.SUPPORT))),
        changes(plain.withBodies(former), helper));
  }

  @Test
  void whereTheTextIsNotTranscribedNobodyCameOrWent() {
    Edition whole = around(TranscriptionStatus.COMPLETE, HEALTH);
    Edition silent = around(TranscriptionStatus.COMPLETE);
    assertEquals(List.of(new Change.BodyReleased(HEALTH, true)), changes(whole, silent));
    // The commitment is there in full, but not the text around it that named the body.
    Edition titles = around(TranscriptionStatus.TITLES_ONLY);
    assertEquals(List.of(), changes(whole, titles));
    assertEquals(List.of(), changes(titles, whole));
    Edition partly =
        edition(
            "Plan",
            section(
                "Life", task(COMMITMENTS.get(0)).withTranscription(TranscriptionStatus.PARTIAL)));
    assertEquals(List.of(), changes(with(HEALTH), partly));
    assertEquals(List.of(), changes(partly, with(HEALTH)));
  }
}
