package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Reference;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.Unit;

/** The smaller facets of elements and the finer cases of targets and ladders. */
class FacetsBehaviourTest {

  private static final String TASK = "sections[0].objectives[0]";

  private static List<Change> changes(Objective before, Objective after, String path) {
    return EditionDiff.between(
            edition("Plan", section("Life", before)),
            edition("Plan", section("Life", after)),
            Crosswalk.empty().withSame(path(path), path(path)))
        .ofBefore(path(path))
        .map(ElementChange::changes)
        .orElse(ImmutableList.of());
  }

  private static List<Change> ofIndicator(Indicator before, Indicator after) {
    return changes(task("Build.", before), task("Build.", after), TASK + ".indicators[0]");
  }

  @Test
  void everyFacetOfAnIndicatorIsTold() {
    Indicator beds = indicator("Beds");
    assertEquals(
        List.of(
            new Change.FacetChanged(
                "measure", Optional.of("QUANTITATIVE"), Optional.of("QUALITATIVE")),
            new Change.FacetChanged("horizon", Optional.of("UNSTATED"), Optional.of("LONG_TERM")),
            new Change.FacetChanged("type", Optional.empty(), Optional.of("OUTCOME")),
            new Change.FacetChanged("direction", Optional.of("UNSTATED"), Optional.of("INCREASE"))),
        ofIndicator(
            beds,
            beds.withMeasure(Measure.QUALITATIVE)
                .withHorizon(Horizon.LONG_TERM)
                .withType(IndicatorType.OUTCOME)
                .withDirection(Direction.INCREASE)));
  }

  @Test
  void aFacetThatALaterTextMayStillSayIsNotGone() {
    Objective full = task("Build.", indicator("Beds").withUnit(Unit.of("beds")));
    Objective bare = task("Build.", indicator("Beds"));
    String path = TASK + ".indicators[0]";
    assertEquals(
        List.of(), changes(full, bare.withTranscription(TranscriptionStatus.PARTIAL), path));
    assertEquals(
        List.of(), changes(bare.withTranscription(TranscriptionStatus.PARTIAL), full, path));
    assertEquals(1, changes(full, bare, path).size());
    // Two units that were read contradict each other, however little is read besides.
    Objective other =
        task("Build.", indicator("Beds").withUnit(Unit.of("rooms")))
            .withTranscription(TranscriptionStatus.PARTIAL);
    assertEquals(1, changes(full, other, path).size());
  }

  @Test
  void anItemThatATextInPartsMayStillListIsNotGone() {
    Tag women = Tag.group("women");
    Tag rural = Tag.group("rural");
    Reference water = new Reference.SdgTarget("6.1");
    Reference waste = new Reference.SdgTarget("6.2");
    Objective full = task("Build.").withTags(women, rural).withReferences(water, waste);
    Objective less = task("Build.").withTags(rural).withReferences(waste);
    Objective partly = less.withTranscription(TranscriptionStatus.PARTIAL);
    assertEquals(2, changes(full, less, TASK).size());
    assertEquals(List.of(), changes(full, partly, TASK));
    assertEquals(List.of(), changes(partly, full, TASK));
    // What is read there and is not in the whole text is new, and so is another order.
    assertEquals(
        2, changes(less, full.withTranscription(TranscriptionStatus.PARTIAL), TASK).size());
    assertEquals(
        List.of(
            new Change.FacetChanged(
                "references",
                Optional.of(full.references().toString()),
                Optional.of(full.references().reverse().toString()))),
        changes(
            full,
            full.withReferences(full.references().reverse())
                .withTranscription(TranscriptionStatus.PARTIAL),
            TASK));
  }

  @Test
  void anAmendedVersionIsTold() {
    Edition first = edition("Plan").withVersions(EditionVersion.builder().label("2020").build());
    assertEquals(
        List.of(new Change.FacetChanged("version", Optional.empty(), Optional.of("2020"))),
        EditionDiff.between(first, first.withVersion("2020")).entries().get(0).changes());
  }

  @Test
  void aConceptThatIsCalledOtherwiseIsAnotherReference() {
    Objective one = concept("Old age");
    assertEquals(List.of(), changes(one, concept("Old age"), TASK));
    assertEquals(1, changes(one, concept("Pensions"), TASK).size());
    assertEquals(
        List.of(),
        changes(
            task("Pay.").withReferences(new Reference.SdgTarget("1.3")),
            task("Pay.").withReferences(new Reference.SdgTarget("1.3")),
            TASK));
    assertEquals(
        1,
        changes(
                one.withReferences(new Reference.SdgTarget("1.3")),
                one.withReferences(new Reference.SdgTarget("1.4")),
                TASK)
            .size());
  }

  private static Objective concept(String label) {
    return task("Pay.").withReferences(new Reference.Concept("own", "7", Optional.of(text(label))));
  }

  private static SetTarget undated(Target target) {
    return new SetTarget(target, indicator("Jobs").withUnit(Unit.of("t")), Optional.empty());
  }

  private static Target change(String value, Optional<Baseline> baseline) {
    return Target.builder()
        .comparator(TargetComparator.EQUAL)
        .value(IndicatorValue.of(value))
        .mode(TargetMode.CHANGE_BY_PERCENT)
        .baseline(baseline)
        .build();
  }

  private static void assertReasoning(String part, Target before, Target after) {
    String reasoning = TargetAssessment.of(undated(before), undated(after)).reasoning();
    assertTrue(reasoning.contains(part), reasoning);
  }

  @Test
  void changesFromTheBaselinesOfOtherGroupsAreNotCompared() {
    Baseline women =
        Baseline.printed(PartialDate.of(2020))
            .withDimensions(ImmutableSortedMap.of("sex", "female"));
    Baseline men = women.withDimensions(ImmutableSortedMap.of("sex", "male"));
    Target one = change("5", Optional.of(women));
    Target two = change("9", Optional.of(men));
    assertEquals(
        ImmutableSet.of(TargetEffect.NOT_COMPARABLE),
        TargetAssessment.of(undated(one), undated(two)).effects());
    assertReasoning("baseline", one, two);
    assertEquals(
        ImmutableSet.of(TargetEffect.STRENGTHENED),
        TargetAssessment.of(undated(one), undated(change("9", Optional.of(women)))).effects());
  }

  @Test
  void theReasoningQuotesScopesAndDates() {
    Target ten =
        Target.builder().comparator(TargetComparator.EQUAL).value(IndicatorValue.of(10)).build();
    SetTarget cities =
        new SetTarget(ten, indicator("Jobs").withScope(text("cities")), Optional.empty());
    SetTarget counties =
        new SetTarget(ten, indicator("Jobs").withScope(text("counties")), Optional.empty());
    String reasoning = TargetAssessment.of(cities, counties).reasoning();
    assertTrue(reasoning.contains("cities") && reasoning.contains("counties"), reasoning);
    Target due = ten.withDue(StatedDate.printed(PartialDate.of(2030)));
    assertReasoning("due 2030, then at no stated time", due, ten);
    assertReasoning("due at no stated time, then 2030", ten, due);
  }

  private static Optional<String> stepOf(StatusLadder ladder, Objective commitment) {
    return ladder.stepOf(commitment);
  }

  @ParameterizedTest
  @CsvSource({
    "Pass a bylaw on noise., none",
    "Compass of laws., none",
    "Surpass the law., none",
    "Pass the law., enact",
    "Pass2 the law., none",
  })
  void aWordInsideAnotherSaysNothing(String statement, String step) {
    assertEquals(step, stepOf(StatusLadder.LAW, task(statement)).orElse("none"));
  }

  @Test
  void aTitleAloneSaysItsStep() {
    Objective titled = Objective.builder().title(text("Draft a law on noise")).build();
    assertEquals(Optional.of("draft"), stepOf(StatusLadder.LAW, titled));
    assertEquals(
        Optional.empty(), stepOf(StatusLadder.LAW, titled.withStatement(text("Enact the law."))));
  }

  @Test
  void wordsOfScriptsWithoutSpacesAreFoundInsideTheLine() {
    StatusLadder chinese =
        new StatusLadder(
            "law",
            "zh",
            ImmutableMap.of("draft", ImmutableSet.of("起草"), "enact", ImmutableSet.of("颁布")),
            ImmutableSet.of("法"),
            ImmutableSet.of());
    assertEquals(
        Optional.of("draft"),
        stepOf(
            chinese, Objective.builder().statement(LocalizedText.of("zh", "抓紧起草噪声法草案")).build()));
  }

  @Test
  void aLadderHasTwoStepsAtLeastAndEachHasWords() {
    ImmutableSet<String> law = ImmutableSet.of("law");
    assertThrows(
        IllegalArgumentException.class,
        () -> new StatusLadder("law", "en", ImmutableMap.of("draft", law), law, ImmutableSet.of()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new StatusLadder(
                "law",
                "en",
                ImmutableMap.of("draft", law, "enact", ImmutableSet.of()),
                law,
                ImmutableSet.of()));
  }
}
