package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.Match;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Section;
import org.rightsplan.model.Tally;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.sample.SamplePlan;

/** The diff as a whole: what it holds, in which order, and the counts. */
class EditionDiffTest {

  private final EditionDiff sample = EditionDiff.between(SamplePlan.first(), SamplePlan.second());

  @Test
  void anEditionDoesNotDifferFromItself() {
    for (Edition edition : SamplePlan.plan().editions()) {
      EditionDiff diff = EditionDiff.between(edition, edition);
      assertTrue(diff.isEmpty(), diff.entries().toString());
      assertEquals(List.of(), diff.notComparableBefore());
      assertEquals(List.of(), diff.notComparableAfter());
    }
    assertFalse(sample.isEmpty());
  }

  @Test
  void everyKindOfChangeOccursSomewhere() {
    Responsibility lead = Responsibility.of("ministry", ResponsibilityRole.LEAD);
    Responsibility support = Responsibility.of("ministry", ResponsibilityRole.SUPPORT);
    Edition one =
        edition("One", section("Life", COMMITMENTS.get(1), task(COMMITMENTS.get(0), lead)));
    Edition two =
        edition(
            "Two",
            section("Life", task(COMMITMENTS.get(0), support), COMMITMENTS.get(1))
                .withTitle(text("Life").withTranslation("fr", "Vie")));
    List<EditionDiff> diffs =
        List.of(
            sample,
            EditionDiff.between(SamplePlan.second(), SamplePlan.first()),
            EditionDiff.between(one, two),
            EditionDiff.between(two, one));
    for (Class<?> kind : Change.class.getPermittedSubclasses()) {
      assertTrue(
          diffs.stream().anyMatch(diff -> !diff.entries(kind.asSubclass(Change.class)).isEmpty()),
          kind.getSimpleName());
    }
  }

  @Test
  void entriesStandByKindThenInTheEarlierOrderThenWhatWasAdded() {
    List<ElementKind> order =
        List.of(
            ElementKind.EDITION,
            ElementKind.BODY,
            ElementKind.PRINCIPLE,
            ElementKind.SECTION,
            ElementKind.OBJECTIVE,
            ElementKind.INDICATOR);
    List<String> found = new ArrayList<>();
    for (ElementChange entry : sample.entries()) {
      found.add(order.indexOf(entry.kind()) + (entry.before().isEmpty() ? "added" : "a kept"));
    }
    assertEquals(found.stream().sorted().toList(), found);
    for (ElementKind kind : order) {
      List<ElementPath> paths =
          sample.entries().stream()
              .filter(entry -> entry.kind() == kind && !entry.before().isEmpty())
              .map(entry -> entry.before().get(0))
              .toList();
      assertEquals(paths.stream().sorted().toList(), paths);
    }
  }

  @Test
  void everyEntryTellsItsSidesItsMatchAndHowSureItIs() {
    for (ElementChange entry : sample.entries()) {
      assertFalse(entry.changes().isEmpty(), entry.toString());
      assertTrue(entry.confidence() >= 0 && entry.confidence() <= 1, entry.toString());
      boolean added = entry.has(Change.Added.class);
      boolean dropped = entry.has(Change.Dropped.class);
      assertEquals(added, entry.before().isEmpty());
      assertEquals(dropped, entry.after().isEmpty());
      assertEquals(
          added || dropped || entry.kind() == ElementKind.EDITION, entry.match().isEmpty());
      entry.before().forEach(path -> assertEquals(Optional.of(entry), sample.ofBefore(path)));
      entry.after().forEach(path -> assertEquals(Optional.of(entry), sample.ofAfter(path)));
    }
  }

  @Test
  void whatIsUnmatchedAndComparableIsAddedOrDroppedAndNothingElseIs() {
    assertEquals(
        sample.alignment().unmatchedBefore().size(),
        withoutBodies(sample.entries(Change.Dropped.class)));
    assertEquals(
        sample.alignment().unmatchedAfter().size(),
        withoutBodies(sample.entries(Change.Added.class)));
  }

  private static int withoutBodies(ImmutableList<ElementChange> entries) {
    return (int) entries.stream().filter(entry -> entry.kind() != ElementKind.BODY).count();
  }

  @ParameterizedTest
  @EnumSource(names = {"PARTIAL", "TITLES_ONLY"})
  void whatIsNotTranscribedIsNeitherAddedNorDropped(TranscriptionStatus status) {
    Edition whole =
        edition(
            "Whole",
            principle("Openness"),
            section("Life", task(COMMITMENTS.get(0), indicator("Pension")), COMMITMENTS.get(1)));
    Edition partly = edition("Partly", status, section("Life", COMMITMENTS.get(0)));
    EditionDiff there = EditionDiff.between(whole, partly);
    assertEquals(List.of(), there.entries(Change.Dropped.class));
    assertEquals(3, there.notComparableBefore().size());
    EditionDiff back = EditionDiff.between(partly, whole);
    assertEquals(List.of(), back.entries(Change.Added.class));
    assertEquals(3, back.notComparableAfter().size());
    assertEquals(List.of(), back.notComparableBefore());
  }

  @Test
  void theEnvironmentIsOneAspectWithSevenTasksAndThenSixWithEighteen() {
    ElementPath now = SamplePlan.second().elements().numbered("III").get(0).path();
    TallyChange tally = sample.tallyOfAfter(now).orElseThrow();
    assertEquals(
        Optional.of(SamplePlan.first().elements().numbered("I(4)").get(0).path()), tally.before());
    Tally before = tally.tallyBefore().orElseThrow();
    Tally after = tally.tallyAfter().orElseThrow();
    assertEquals(List.of(1, 7), List.of(before.aspects().counted(), before.tasks().counted()));
    assertEquals(List.of(6, 18), List.of(after.aspects().counted(), after.tasks().counted()));
    ElementChange entry = sample.ofAfter(now).orElseThrow();
    assertTrue(entry.has(Change.Promoted.class), entry.toString());
  }

  @Test
  void everySectionOfBothEditionsStandsOnceInTheTallies() {
    List<ElementPath> before =
        sample.tallies().stream().flatMap(tally -> tally.before().stream()).toList();
    List<ElementPath> after =
        sample.tallies().stream().flatMap(tally -> tally.after().stream()).toList();
    assertEquals(SamplePlan.first().elements().sections().size() + 1, before.size());
    assertEquals(SamplePlan.second().elements().sections().size() + 1, after.size());
    assertEquals(before.size(), before.stream().distinct().count());
    assertEquals(after.size(), after.stream().distinct().count());
    for (TallyChange tally : sample.tallies()) {
      assertEquals(tally.before().isPresent(), tally.tallyBefore().isPresent());
      assertEquals(tally.after().isPresent(), tally.tallyAfter().isPresent());
    }
    assertEquals(Optional.empty(), sample.tallyOfAfter(path("sections[99]")));
  }

  @Test
  void theCountsReconcile() {
    int before = SamplePlan.first().tally().tasks().counted();
    int after = SamplePlan.second().tally().tasks().counted();
    int added = tasksOf(sample.entries(Change.Added.class));
    int dropped = tasksOf(sample.entries(Change.Dropped.class));
    int more = 0;
    for (Match match : sample.alignment().matches(ElementKind.OBJECTIVE)) {
      more += match.after().size() - match.before().size();
    }
    assertEquals(after, before + added - dropped + more);
  }

  private static int tasksOf(ImmutableList<ElementChange> entries) {
    return (int) entries.stream().filter(e -> e.kind() == ElementKind.OBJECTIVE).count();
  }

  @Test
  void aSplitAndAMergeAreToldAsOneEntryEach() {
    for (ElementChange split : sample.entries(Change.Split.class)) {
      assertTrue(split.before().size() == 1 && split.after().size() > 1, split.toString());
      assertEquals(
          List.of(
              new Change.Split(),
              new Change.Moved(path("sections[1].sections[3]"), path("sections[3].sections[3]"))),
          split.changes());
    }
    for (ElementChange merged : sample.entries(Change.Merged.class)) {
      assertTrue(merged.before().size() > 1 && merged.after().size() == 1, merged.toString());
      assertEquals(List.of(new Change.Merged()), merged.changes());
    }
  }

  @Test
  void severalThatBecameSeveralOthersAreSplitAndMerged() {
    Edition before = edition("Before", section("Life", COMMITMENTS.subList(0, 2).toArray()));
    Edition after = edition("After", section("Life", COMMITMENTS.subList(2, 4).toArray()));
    ImmutableList<ElementPath> both =
        ImmutableList.of(path("sections[0].objectives[0]"), path("sections[0].objectives[1]"));
    EditionDiff diff =
        EditionDiff.between(
            before,
            after,
            Crosswalk.empty().with(new Crosswalk.Decision(Crosswalk.Verdict.SAME, both, both)));
    ElementChange entry = diff.ofBefore(both.get(1)).orElseThrow();
    assertEquals(List.of(new Change.Split(), new Change.Merged()), entry.changes());
    assertEquals(1, entry.confidence());
  }

  @Test
  void oneEntryHoldsAllThatHappenedToATask() {
    Edition before =
        edition(
            "Before",
            section("Life", COMMITMENTS.get(0), COMMITMENTS.get(1), COMMITMENTS.get(2)),
            section("Work", COMMITMENTS.get(4), COMMITMENTS.get(5), COMMITMENTS.get(6)));
    Edition after =
        edition(
            "After",
            section("Life", COMMITMENTS.get(0), COMMITMENTS.get(1)),
            section(
                "Work",
                COMMITMENTS.get(4),
                COMMITMENTS.get(5),
                COMMITMENTS.get(6),
                task("Teach mother tongues in all classes of mountain districts.")
                    .withNumber("(4)")));
    ElementChange entry =
        EditionDiff.between(before, after)
            .ofBefore(path("sections[0].objectives[2]"))
            .orElseThrow();
    assertEquals(
        List.of("Moved", "Renumbered", "Reworded"),
        entry.changes().stream().map(change -> change.getClass().getSimpleName()).toList());
    assertEquals(1, entry.changes(Change.Moved.class).size());
    assertFalse(entry.has(Change.Added.class));
  }

  @Test
  void aDroppedElementThatNearlyFoundItsLikeIsLessSure() {
    Edition before = edition("Before", section("Life", COMMITMENTS.get(0), COMMITMENTS.get(1)));
    Edition after =
        edition(
            "After",
            section("Life", "Raise the minimum pension of rural workers and index it every year."));
    Alignment strict =
        Alignment.between(
            before,
            after,
            org.rightsplan.alignment.AlignmentOptions.defaults().withMinimumConfidence(1),
            Crosswalk.empty());
    EditionDiff diff = EditionDiff.of(strict);
    double near = diff.ofBefore(path("sections[0].objectives[0]")).orElseThrow().confidence();
    double far = diff.ofBefore(path("sections[0].objectives[1]")).orElseThrow().confidence();
    assertTrue(near < far, near + " and " + far);
    assertEquals(1, far);
  }

  @Test
  void theCrosswalkIsObeyed() {
    Edition before = edition("Before", section("Life", COMMITMENTS.get(0)));
    EditionDiff diff =
        EditionDiff.between(
            before,
            before,
            Crosswalk.empty()
                .withDifferent(
                    path("sections[0].objectives[0]"), path("sections[0].objectives[0]")));
    assertEquals(
        List.of("Dropped", "Added"),
        diff.entries().stream()
            .flatMap(entry -> entry.changes().stream())
            .map(change -> change.getClass().getSimpleName())
            .collect(Collectors.toList()));
  }

  @Test
  void toStringNamesBothEditions() {
    assertEquals(
        "EditionDiff{one -> two, entries=1}",
        EditionDiff.between(edition("One"), edition("Two")).toString());
    assertEquals("one", EditionDiff.between(edition("One"), edition("Two")).before().id());
  }

  @Test
  void siblingsOfOneTitleAreNoChangeBetweenAnEditionAndItself() {
    Section empty = Section.builder().number("II").title(LocalizedText.of("en", "Goal")).build();
    Section full =
        Section.builder()
            .number("III")
            .title(LocalizedText.of("en", "Goal"))
            .addObjective(Objective.task("en", "train"))
            .build();
    Edition edition =
        Edition.builder()
            .id("e")
            .title(LocalizedText.of("en", "T"))
            .addSections(empty, full)
            .build();
    assertEquals(ImmutableList.of(), EditionDiff.between(edition, edition).entries());
  }
}
