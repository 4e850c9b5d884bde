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
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.TranscriptionStatus;

/** What became of the bodies themselves, and of those that only a section names. */
class NamedBodiesTest {

  private static final Responsibility HEALTH = Responsibility.of("health", ResponsibilityRole.LEAD);
  private static final Responsibility LABOUR = Responsibility.of("labour", ResponsibilityRole.LEAD);

  private static ResponsibleBody body(String id, String name, String... successors) {
    return ResponsibleBody.builder().id(id).name(text(name)).addSuccessors(successors).build();
  }

  private static Edition with(ResponsibleBody... bodies) {
    return edition("Plan", section("Life", COMMITMENTS.get(0)))
        .withBodies(ImmutableList.copyOf(bodies));
  }

  private static List<String> told(Edition before, Edition after) {
    return EditionDiff.between(before, after).entries(ElementKind.BODY).stream()
        .map(ElementChange::sentence)
        .toList();
  }

  @Test
  void aBodyWithAnotherNameWasRenamed() {
    assertEquals(
        List.of(
            "body \"Health\" -> body \"Health and Care\": name \"Health\" became \"Health and Care\""),
        told(with(body("h", "Health")), with(body("h", "Health and Care"))));
    ResponsibleBody formerly =
        body("c", "Care").withOtherNames(new BodyName(text("Health"), Optional.empty()));
    assertEquals(
        List.of("body \"Health\" -> body \"Care\": name \"Health\" became \"Care\""),
        told(with(body("h", "Health")), with(formerly)));
    assertEquals(List.of(), told(with(body("h", "Health")), with(body("h", "HEALTH "))));
    assertEquals(
        List.of("body \"Health\" -> body \"Health\": name now also in fr"),
        told(
            with(body("h", "Health")),
            with(body("h", "Health").withName(text("Health").withTranslation("fr", "Santé")))));
  }

  @Test
  void aDissolvedBodyNamesWhoTookOver() {
    assertEquals(
        List.of("body \"A\" -> body \"B\" and body \"C\": succeeded by B and C"),
        told(with(body("a", "A", "b", "c")), with(body("b", "B"), body("c", "C"))));
    assertEquals(
        List.of("body \"A\" -> body \"A\": succeeded by B", "body \"B\": added"),
        told(with(body("a", "A")), with(body("a", "A", "b"), body("b", "B"))));
    // Two that became one, which stands with the first of them.
    assertEquals(
        List.of("body \"A\" -> body \"C\": succeeded by C", "body \"B\": succeeded by C"),
        told(with(body("a", "A", "c"), body("b", "B", "c")), with(body("c", "C"))));
  }

  @Test
  void successorsOfSuccessorsTookOver() {
    Edition before = named(HEALTH, body("health", "Health", "k"));
    assertEquals(
        List.of("body \"Health\" -> body \"K\": succeeded by K", "body \"Labour\": added"),
        told(before, named(LABOUR, body("k", "K", "labour"), body("labour", "Labour"))));
    assertEquals(
        List.of(
            "body \"Health\" -> body \"Labour\": succeeded by Labour",
            "body \"K\": succeeded by Labour"),
        told(
            named(HEALTH, body("health", "Health", "k"), body("k", "K", "labour")),
            named(LABOUR, body("labour", "Labour"))));
    // The commitment itself did not change hands, also if the record runs in a circle.
    assertEquals(
        Optional.empty(),
        EditionDiff.between(
                before, named(LABOUR, body("k", "K", "health", "labour"), body("labour", "Labour")))
            .ofBefore(path("sections[0].objectives[0]")));
  }

  private static Edition named(Responsibility responsibility, ResponsibleBody... bodies) {
    return edition("Plan", section("Life", task(COMMITMENTS.get(0), responsibility)))
        .withBodies(ImmutableList.copyOf(bodies));
  }

  @Test
  void aBodyThatOnlyACommitmentInPartsCouldNameIsNotToldAsGone() {
    Edition full = named(HEALTH, body("health", "Health"));
    Edition partly =
        edition(
            "Plan",
            section(
                "Life", task(COMMITMENTS.get(0)).withTranscription(TranscriptionStatus.PARTIAL)));
    assertEquals(List.of(), told(full, partly));
    assertEquals(List.of(), told(partly, full));
  }

  @Test
  void aBodyThatCameBackFromItsSuccessorIsTheSame() {
    assertEquals(
        List.of("body \"B\" -> body \"A\": name \"B\" became \"A\""),
        told(with(body("b", "B")), with(body("a", "A", "b"))));
  }

  @Test
  void bodiesThatCameAndWent() {
    assertEquals(
        List.of("body \"A\": dropped", "body \"B\": added"),
        told(with(body("a", "A")), with(body("b", "B"))));
    Edition partly =
        edition("Plan", TranscriptionStatus.PARTIAL, section("Life", COMMITMENTS.get(0)));
    assertEquals(List.of(), told(with(body("a", "A")), partly));
    assertEquals(List.of(), told(partly, with(body("a", "A"))));
  }

  @Test
  void classAndParentOfABody() {
    assertEquals(
        List.of(
            "body \"A\" -> body \"A\": classification none became ministry; parent none became b"),
        told(
            with(body("a", "A")),
            with(body("a", "A").withClassification("ministry").withParent("b"))));
  }

  private static List<Change> ofSection(Edition before, Edition after) {
    return EditionDiff.between(before, after)
        .ofBefore(path("sections[0]"))
        .map(ElementChange::changes)
        .orElse(ImmutableList.of());
  }

  @Test
  void aSectionWithoutCommitmentsTellsItsBodiesItself() {
    Edition health = edition("Plan", section("Life", HEALTH));
    Edition labour = edition("Plan", section("Life", LABOUR));
    assertEquals(
        List.of(new Change.BodyReleased(HEALTH, false), new Change.BodyAssigned(LABOUR, false)),
        ofSection(health, labour));
    assertEquals(
        List.of(
            new Change.RoleChanged(
                HEALTH, Responsibility.of("health", ResponsibilityRole.SUPPORT))),
        ofSection(
            health,
            edition(
                "Plan", section("Life", Responsibility.of("health", ResponsibilityRole.SUPPORT)))));
    assertEquals(List.of(), ofSection(health, health));
    Edition titles = edition("Plan", section("Life", TranscriptionStatus.TITLES_ONLY));
    assertEquals(List.of(), ofSection(health, titles));
  }

  @Test
  void aSectionWhoseCommitmentsCarryTheChangeDoesNotTellItAgain() {
    Edition health =
        edition("Plan", section("Life", HEALTH, section("Old age", COMMITMENTS.get(0))));
    Edition labour =
        edition("Plan", section("Life", LABOUR, section("Old age", COMMITMENTS.get(0))));
    assertEquals(List.of(), ofSection(health, labour));
    assertEquals(
        List.of(new Change.BodyReleased(HEALTH, true), new Change.BodyAssigned(LABOUR, true)),
        EditionDiff.between(health, labour)
            .ofBefore(path("sections[0].sections[0].objectives[0]"))
            .orElseThrow()
            .changes());
  }
}
