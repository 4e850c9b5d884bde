package org.rightsplan.patch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Tag;
import org.rightsplan.sample.SamplePlan;

/** Two revisions of one edition brought together. */
class ThreeWayMergeTest {

  private static final String PENSION = COMMITMENTS.get(0);
  private static final String RAMPS = COMMITMENTS.get(1);
  private static final String TONGUES = COMMITMENTS.get(2);
  private static final String MINES = COMMITMENTS.get(3);
  private static final String COURTS = COMMITMENTS.get(4);
  private static final String VACCINES = COMMITMENTS.get(5);

  private static final Edition BASE =
      edition("Plan", section("Life", PENSION, RAMPS, TONGUES), section("Justice", MINES, COURTS));

  private static List<String> lines(ThreeWayMerge merge) {
    return merge.conflicts().stream()
        .map(conflict -> conflict.element() + " " + conflict.about() + " " + conflict.facet())
        .toList();
  }

  private static Edition life(Object... tasks) {
    return edition("Plan", section("Life", tasks), section("Justice", MINES, COURTS));
  }

  private static ThreeWayMerge merge(Edition ours, Edition theirs) {
    ThreeWayMerge merge = ThreeWayMerge.of(BASE, ours, theirs);
    ThreeWayMerge mirror = ThreeWayMerge.of(BASE, theirs, ours);
    assertEquals(
        merge.conflicts(), mirror.conflicts().stream().map(MergeConflict::mirrored).toList());
    return merge;
  }

  @Test
  void editsInDifferentPlacesAreAllInTheResult() {
    Edition ours =
        edition(
            "Plan",
            section("Life", task(PENSION).withNumber("1"), RAMPS, VACCINES),
            section("Fair justice", MINES, COURTS));
    Edition theirs =
        edition(
            "Plan",
            section("Life", PENSION, TONGUES),
            section("Justice", COURTS, MINES, COMMITMENTS.get(9)));
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(List.of(), lines(merge));
    assertTrue(merge.isClean());
    assertEquals(
        edition(
            "Plan",
            section("Life", task(PENSION).withNumber("1"), VACCINES),
            section("Fair justice", COURTS, MINES, COMMITMENTS.get(9))),
        merge.edition());
  }

  @Test
  void aTaskMovedByOneAndRewordedByTheOtherIsBoth() {
    Edition ours =
        edition(
            "Plan", section("Life", PENSION, TONGUES), section("Justice", MINES, COURTS, RAMPS));
    Edition theirs = life(PENSION, task(RAMPS).withNumber("2"), TONGUES);
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(List.of(), lines(merge));
    assertEquals(
        edition(
            "Plan",
            section("Life", PENSION, TONGUES),
            section("Justice", MINES, COURTS, task(RAMPS).withNumber("2"))),
        merge.edition());
  }

  @Test
  void twoNewValuesOfOneFieldConflict() {
    Edition ours = life(task(PENSION).withNumber("1"), RAMPS, TONGUES);
    Edition theirs = life(task(PENSION).withNumber("A"), RAMPS, TONGUES);
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(BASE, merge.edition());
    assertEquals(List.of("sections[0].objectives[0] FACET number"), lines(merge));
    assertFalse(merge.isClean());
    MergeConflict conflict = merge.conflicts().get(0);
    assertEquals(java.util.Optional.empty(), conflict.base());
    assertEquals(java.util.Optional.of("1"), conflict.ours());
    assertEquals(java.util.Optional.of("A"), conflict.theirs());
  }

  @Test
  void whatOneDropsAndTheOtherChangesStaysAndConflicts() {
    Edition ours = life(PENSION, TONGUES);
    Edition theirs = life(PENSION, task(RAMPS).withNumber("2"), TONGUES);
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(BASE, merge.edition());
    assertEquals(List.of("sections[0].objectives[1] PRESENCE "), lines(merge));
    assertEquals(false, merge.conflicts().get(0).ours());
  }

  @Test
  void aSectionThatOneDropsAndTheOtherRetitlesStaysAsItWas() {
    Edition ours = edition("Plan", section("Life", PENSION, RAMPS, TONGUES));
    Edition theirs =
        edition(
            "Plan",
            section("Life", PENSION, RAMPS, TONGUES),
            section("Fair justice", MINES, COURTS));
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(BASE, merge.edition());
    assertEquals(List.of("sections[1] PRESENCE "), lines(merge));
  }

  @Test
  void whatOneDropsAndTheOtherMovesStaysWhereItWas() {
    Edition ours = edition("Plan", section("Life", PENSION, RAMPS, TONGUES));
    Edition theirs =
        edition(
            "Plan", section("Life", PENSION, RAMPS, TONGUES, COURTS), section("Justice", MINES));
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(BASE, merge.edition());
    assertEquals(
        List.of("sections[1] PRESENCE ", "sections[1].objectives[1] PRESENCE "), lines(merge));
  }

  @Test
  void whatOneMovesOutOfADisputedSectionIsMoved() {
    Edition ours = edition("Plan", section("Life", PENSION, RAMPS, TONGUES, COURTS));
    Edition theirs =
        edition(
            "Plan",
            section("Life", PENSION, RAMPS, TONGUES),
            section("Fair justice", MINES, COURTS));
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(List.of("sections[1] PRESENCE "), lines(merge));
    assertEquals(
        edition(
            "Plan", section("Life", PENSION, RAMPS, TONGUES, COURTS), section("Justice", MINES)),
        merge.edition());
  }

  @Test
  void aSectionThatOneDropsAndTheOtherAddsToStays() {
    Edition ours = edition("Plan", section("Life", PENSION, RAMPS, TONGUES));
    Edition theirs =
        edition(
            "Plan",
            section("Life", PENSION, RAMPS, TONGUES),
            section("Justice", MINES, COURTS, VACCINES));
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(List.of("sections[1] PRESENCE "), lines(merge));
    assertEquals(
        edition(
            "Plan",
            section("Life", PENSION, RAMPS, TONGUES),
            section("Justice", MINES, COURTS, VACCINES)),
        merge.edition());
  }

  @Test
  void twoNewPlacesConflict() {
    Edition ours =
        edition(
            "Plan", section("Life", PENSION, TONGUES), section("Justice", MINES, COURTS, RAMPS));
    Edition theirs =
        edition(
            "Plan",
            section("Life", PENSION, TONGUES),
            section("Justice", MINES, COURTS),
            section("Work", RAMPS));
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(List.of("sections[0].objectives[1] PLACE "), lines(merge));
    assertEquals(
        edition(
            "Plan",
            section("Life", PENSION, RAMPS, TONGUES),
            section("Justice", MINES, COURTS),
            section("Work")),
        merge.edition());
  }

  @Test
  void sectionsPutIntoEachOtherConflict() {
    Edition ours =
        edition(
            "Plan", section("Life", PENSION, RAMPS, TONGUES, section("Justice", MINES, COURTS)));
    Edition theirs =
        edition(
            "Plan", section("Justice", MINES, COURTS, section("Life", PENSION, RAMPS, TONGUES)));
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(List.of("sections[0] PLACE ", "sections[1] PLACE "), lines(merge));
    assertEquals(BASE, merge.edition());
  }

  @Test
  void twoNewOrdersConflict() {
    ThreeWayMerge merge = merge(life(RAMPS, PENSION, TONGUES), life(TONGUES, PENSION, RAMPS));
    assertEquals(List.of("sections[0] ORDER objectives"), lines(merge));
    assertEquals(BASE, merge.edition());
    ThreeWayMerge same = merge(life(RAMPS, PENSION, TONGUES), life(RAMPS, PENSION, TONGUES));
    assertEquals(List.of(), lines(same));
  }

  @Test
  void whatBothAddAlikeIsAddedOnce() {
    Edition ours = life(PENSION, RAMPS, TONGUES, VACCINES, COMMITMENTS.get(6));
    Edition theirs = life(PENSION, RAMPS, TONGUES, COMMITMENTS.get(7), VACCINES);
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(List.of(), lines(merge));
    assertEquals(
        life(PENSION, RAMPS, TONGUES, COMMITMENTS.get(7), VACCINES, COMMITMENTS.get(6)),
        merge.edition());
  }

  private static Objective tagged(Objective task, String... terms) {
    ImmutableList.Builder<Tag> tags = ImmutableList.builder();
    for (String term : terms) {
      tags.add(new Tag("group", term));
    }
    return task.withTags(tags.build());
  }

  @Test
  void listsAreMergedByItemAndTextsByLanguage() {
    ResponsibleBody health = ResponsibleBody.builder().id("health").name(text("Health")).build();
    ResponsibleBody labour = ResponsibleBody.builder().id("labour").name(text("Labour")).build();
    Responsibility byHealth = Responsibility.builder().body("health").build();
    Responsibility byLabour = Responsibility.builder().body("labour").build();
    LocalizedText french =
        LocalizedText.builder().putText("en", PENSION).putText("fr", "Pensions rurales.").build();
    LocalizedText spanish =
        LocalizedText.builder().putText("en", PENSION).putText("es", "Pensiones.").build();
    Edition ours =
        life(
                tagged(task(PENSION, byHealth), "women", "elderly").withStatement(french),
                RAMPS,
                TONGUES)
            .withBodies(health);
    Edition theirs =
        life(tagged(task(PENSION, byLabour), "rural").withStatement(spanish), RAMPS, TONGUES)
            .withBodies(labour);
    ThreeWayMerge merge = merge(ours, theirs);
    assertEquals(List.of(), lines(merge));
    assertEquals(ImmutableList.of(health, labour), merge.edition().bodies());
    Objective merged = merge.edition().sections().get(0).objectives().get(0);
    assertEquals(
        LocalizedText.builder()
            .putText("en", PENSION)
            .putText("es", "Pensiones.")
            .putText("fr", "Pensions rurales.")
            .build(),
        merged.statement().orElseThrow());
    assertEquals(3, merged.tags().size());
    assertEquals(ImmutableList.of(byHealth, byLabour), merged.responsibilities());
  }

  @Test
  void theSameItemChangedInTwoWaysConflicts() {
    ResponsibleBody health = ResponsibleBody.builder().id("health").name(text("Health")).build();
    Edition base = BASE.withBodies(health);
    ThreeWayMerge merge =
        ThreeWayMerge.of(
            base,
            base.withBodies(health.withClassification("ministry")),
            base.withBodies(health.withName(text("Public health"))));
    assertEquals(List.of(" FACET bodies"), lines(merge));
    assertEquals(base, merge.edition());
    ThreeWayMerge texts =
        ThreeWayMerge.of(BASE, BASE.withTitle(text("Plan A")), BASE.withTitle(text("Plan B")));
    assertEquals(List.of(" FACET title"), lines(texts));
  }

  private static Edition assigned(String task, String body) {
    Responsibility named = Responsibility.of(body, ResponsibilityRole.LEAD);
    return edition(
        "Plan",
        section("Life", task(task, named), RAMPS, TONGUES),
        section("Justice", MINES, COURTS));
  }

  @Test
  void aBodyThatOneDropsAndTheOtherNamesStaysInTheList() {
    ResponsibleBody work = ResponsibleBody.builder().id("work").name(text("Labour")).build();
    ResponsibleBody care =
        ResponsibleBody.builder().id("care").name(text("Care")).parent("work").build();
    ResponsibleBody police = ResponsibleBody.builder().id("police").name(text("Police")).build();
    ResponsibleBody young = ResponsibleBody.builder().id("young").name(text("Youth")).build();
    Edition base = BASE.withBodies(work, care, police);
    Edition ours = BASE.withBodies(police);
    Edition theirs = assigned(PENSION, "care").withBodies(work, care, police, young);
    ThreeWayMerge merge = ThreeWayMerge.of(base, ours, theirs);
    assertEquals(List.of(" FACET bodies"), lines(merge));
    assertEquals(theirs, merge.edition());
    assertEquals(ImmutableList.of(police), merge.conflicts().get(0).ours());
    // What nobody names newly is dropped; what a revision leaves unlisted is its own doing.
    assertEquals(new ThreeWayMerge(ours, ImmutableList.of()), ThreeWayMerge.of(base, ours, base));
    Edition listed = assigned(PENSION, "care").withBodies(work, care, police);
    Edition unlisted = listed.withBodies(police);
    assertEquals(
        new ThreeWayMerge(unlisted, ImmutableList.of()),
        ThreeWayMerge.of(listed, unlisted, listed));
  }

  @Test
  void mergedValuesThatDoNotGoTogetherConflict() {
    Edition base = BASE.withLanguages("en", "fr");
    ThreeWayMerge merge =
        ThreeWayMerge.of(base, base.withAuthoritativeLanguage("fr"), base.withLanguages("en"));
    assertEquals(List.of(" FACET authoritativeLanguage", " FACET languages"), lines(merge));
    assertEquals(base, merge.edition());
  }

  @Test
  void mergesNothingIntoTheSamplePlan() {
    Edition first = SamplePlan.first();
    Edition second = SamplePlan.second();
    assertEquals(
        new ThreeWayMerge(second, ImmutableList.of()), ThreeWayMerge.of(first, first, second));
    assertEquals(
        new ThreeWayMerge(second, ImmutableList.of()), ThreeWayMerge.of(first, second, second));
  }

  @Test
  void bothMustReviseTheSameEdition() {
    Alignment one = Alignment.between(BASE, BASE);
    Alignment other = Alignment.between(SamplePlan.first(), BASE);
    assertTrue(
        String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> ThreeWayMerge.of(one, other))
                    .getMessage())
            .startsWith("ThreeWayMerge.base: expected two revisions of one edition, but got"));
  }
}
