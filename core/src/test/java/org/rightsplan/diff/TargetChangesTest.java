package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TranscriptionStatus;

/** Targets that stayed, changed, came or went. */
class TargetChangesTest {

  private static final String INDICATOR = "sections[0].objectives[0].indicators[0]";

  private static Edition with(TranscriptionStatus status, Target... targets) {
    return edition(
        "Plan",
        section(
            "Life",
            task("Open shelters for victims.", indicator("Shelter beds", targets))
                .withTranscription(status)));
  }

  private static Edition with(Target... targets) {
    return with(TranscriptionStatus.COMPLETE, targets);
  }

  private static List<Change> changes(Edition before, Edition after) {
    return EditionDiff.between(before, after)
        .ofBefore(path(INDICATOR))
        .map(ElementChange::changes)
        .orElse(ImmutableList.of());
  }

  private static Target dimension(Target target, String value) {
    return target.withDimensions(com.google.common.collect.ImmutableSortedMap.of("sex", value));
  }

  private static Change changed(Target before, Target after) {
    return Change.TargetChanged.of(set(before), set(after));
  }

  private static SetTarget set(Target target) {
    return new SetTarget(target, indicator("Shelter beds", target), Optional.empty());
  }

  @Test
  void theSameTargetsInAnotherOrderAreNoChange() {
    assertEquals(List.of(), changes(with(target(1), target(2)), with(target(2), target(1))));
  }

  @Test
  void citationsAndIdsSayNothing() {
    Target cited = target(5).withCitations(Citation.of("plan")).withId("t");
    assertEquals(List.of(), changes(with(target(5)), with(cited)));
  }

  @Test
  void anotherNumberIsAChangedTarget() {
    assertEquals(
        List.of(changed(target(100), target(200))), changes(with(target(100)), with(target(200))));
  }

  @Test
  void anotherDueDateIsAChangedTarget() {
    Target later = target(100).withDue(StatedDate.printed(PartialDate.of(2025)));
    assertEquals(List.of(changed(target(100), later)), changes(with(target(100)), with(later)));
  }

  private static Target due(long value, int year) {
    return target(value).withDue(StatedDate.printed(PartialDate.of(year)));
  }

  @Test
  void targetsGoOnAsThoseThatAreDueAtTheSameTime() {
    assertEquals(
        List.of(changed(due(10, 2020), due(11, 2020)), changed(due(20, 2025), due(22, 2025))),
        changes(with(due(10, 2020), due(20, 2025)), with(due(22, 2025), due(11, 2020))));
    assertEquals(
        List.of(changed(due(20, 2022), due(25, 2022)), new Change.TargetRemoved(due(10, 2021))),
        changes(
            with(due(10, 2021), due(20, 2022), due(30, 2023)), with(due(25, 2022), due(30, 2023))));
  }

  @Test
  void aTargetBeforeOneThatGoesOnDoesNotBecomeOneAfterIt() {
    List<Change> rolled =
        List.of(
            changed(due(20, 2025), due(25, 2025)),
            new Change.TargetRemoved(due(10, 2020)),
            new Change.TargetAdded(due(30, 2030)));
    assertEquals(
        rolled, changes(with(due(10, 2020), due(20, 2025)), with(due(25, 2025), due(30, 2030))));
    assertEquals(
        rolled.subList(1, 3),
        changes(with(due(10, 2020), due(25, 2025)), with(due(25, 2025), due(30, 2030))));
    assertEquals(
        List.of(changed(due(10, 2020), due(12, 2020)), changed(due(20, 2025), due(25, 2026))),
        changes(with(due(10, 2020), due(20, 2025)), with(due(12, 2020), due(25, 2026))));
    assertEquals(
        List.of(changed(due(1, 2020), due(2, 2025)), changed(due(3, 2021), due(4, 2026))),
        changes(with(due(3, 2021), due(1, 2020)), with(due(4, 2026), due(2, 2025))),
        "in the order of time");
  }

  @Test
  void whatSaysNothingOfTimeMayGoOnAsAnything() {
    assertEquals(
        List.of(changed(due(25, 2025), due(26, 2025)), changed(target(10), due(30, 2030))),
        changes(with(due(25, 2025), target(10)), with(due(26, 2025), due(30, 2030))));
  }

  @Test
  void aNumberThatBecameWordsIsAChangedTarget() {
    Target words =
        Target.builder()
            .comparator(TargetComparator.QUALITATIVE)
            .value(IndicatorValue.of(text("enough everywhere")))
            .build();
    assertEquals(List.of(changed(target(100), words)), changes(with(target(100)), with(words)));
    Target translated =
        words.withValue(
            IndicatorValue.of(text("enough everywhere").withTranslation("fr", "assez partout")));
    assertEquals(List.of(), changes(with(words), with(translated)));
    Target reworded = words.withValue(IndicatorValue.of(text("one in each county")));
    assertEquals(List.of(changed(words, reworded)), changes(with(words), with(reworded)));
  }

  @Test
  void aTargetsWordsMayGetATranslation() {
    Target english = target(100).withStatement(text("a hundred beds"));
    Target both =
        english.withStatement(
            LocalizedText.of("en", "a hundred beds").withTranslation("fr", "cent lits"));
    assertEquals(List.of(), changes(with(english), with(both)));
    Target reworded = english.withStatement(text("one hundred beds in all"));
    assertEquals(List.of(changed(english, reworded)), changes(with(english), with(reworded)));
  }

  @Test
  void targetsThatCameAndWent() {
    assertEquals(List.of(new Change.TargetAdded(target(7))), changes(with(), with(target(7))));
    assertEquals(List.of(new Change.TargetRemoved(target(7))), changes(with(target(7)), with()));
    assertEquals(
        List.of(new Change.TargetAdded(target(9))),
        changes(with(target(7)), with(target(7), target(9))));
  }

  @Test
  void targetsOfOtherGroupsAreOtherTargets() {
    Target women = dimension(target(50), "female");
    Target men = dimension(target(40), "male");
    assertEquals(
        List.of(new Change.TargetRemoved(women), new Change.TargetAdded(men)),
        changes(with(women), with(men)));
  }

  @Test
  void theIdTellsWhichOfSeveralTargetsChanged() {
    Target one = target(1).withId("a");
    Target two = target(2).withId("b");
    Target three = target(3).withId("b");
    Target four = target(4).withId("a");
    assertEquals(
        List.of(changed(one, four), changed(two, three)),
        changes(with(one, two), with(three, four)));
  }

  @Test
  void whereTheTextIsNotTranscribedNoTargetCameOrWent() {
    assertEquals(List.of(), changes(with(target(7)), with(TranscriptionStatus.PARTIAL)));
    assertEquals(List.of(), changes(with(TranscriptionStatus.PARTIAL), with(target(7))));
    assertEquals(
        List.of(changed(target(7), target(8))),
        changes(with(target(7)), with(TranscriptionStatus.PARTIAL, target(8))));
  }

  @Test
  void anIndicatorThatCameOrWentTakesItsTargetsAlong() {
    Edition without = edition("Plan", section("Life", task("Open shelters for victims.")));
    Edition with = with(target(1), target(2));
    EditionDiff dropped = EditionDiff.between(with, without);
    assertEquals(
        List.of(
            new Change.Dropped(),
            new Change.TargetRemoved(target(1)),
            new Change.TargetRemoved(target(2))),
        dropped.ofBefore(path(INDICATOR)).orElseThrow().changes());
    EditionDiff added = EditionDiff.between(without, with);
    assertEquals(
        List.of(
            new Change.Added(),
            new Change.TargetAdded(target(1)),
            new Change.TargetAdded(target(2))),
        added.ofAfter(path(INDICATOR)).orElseThrow().changes());
  }
}
