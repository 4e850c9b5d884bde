package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Objective;

/** Which step a text names, and which way it went. */
class StatusLadderTest {

  private static final StatusLadder CHINESE =
      new StatusLadder(
          "法律",
          "zh",
          ImmutableMap.of("起草", ImmutableSet.of("起草"), "颁布", ImmutableSet.of("颁布", "出台")),
          ImmutableSet.of("法"),
          ImmutableSet.of("不"));

  @ParameterizedTest
  @CsvSource({
    "Study a law on mental health., study",
    "DRAFT the Mental Health Law., draft",
    "A law on water will be drafted by 2015., draft",
    "'Enact the law, and train judges.', enact",
    "Implement the regulations on air., apply",
    "Study and draft a law on water., none",
    "Enact the draft law on water., none",
    "Do not enact the law on water., none",
    "'After the law is enacted, train judges.', none",
    "Draft a plan and study lawns., none",
    "Train judges., none"
  })
  void readsTheStepOfALaw(String text, String step) {
    assertEquals(step, StatusLadder.LAW.stepOf(task(text)).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource({
    "Prepare the third report on torture., prepared",
    "Submit the third report on torture in time., submitted",
    "The reports were reviewed in Geneva., reviewed",
    "Read the newspaper., none"
  })
  void readsTheStepOfAReport(String text, String step) {
    assertEquals(step, StatusLadder.REPORT.stepOf(task(text)).orElse("none"));
  }

  @Test
  void readsTheLanguageOfItsWordsOnly() {
    Objective chinese = Objective.task("zh-Hans", "起草精神卫生法");
    assertEquals(Optional.of("起草"), CHINESE.stepOf(chinese));
    assertEquals(Optional.empty(), StatusLadder.LAW.stepOf(chinese));
  }

  private static List<Change> changes(Edition before, Edition after, StatusLadder... ladders) {
    Crosswalk same =
        Crosswalk.empty()
            .withSame(path("sections[0].objectives[0]"), path("sections[0].objectives[0]"));
    Alignment alignment = Alignment.between(before, after, AlignmentOptions.defaults(), same);
    EditionDiff diff =
        ladders.length == 0
            ? EditionDiff.of(alignment)
            : EditionDiff.of(alignment, ImmutableList.copyOf(ladders));
    return diff.entries().stream()
        .flatMap(entry -> entry.changes().stream())
        .filter(
            change ->
                change instanceof Change.StatusAdvanced || change instanceof Change.StatusSetBack)
        .toList();
  }

  private static Edition one(Objective task) {
    return edition("Plan", section("Law", task));
  }

  @Test
  void aStepUpIsAdvancedAndAStepDownIsSetBack() {
    Edition draft = one(task("Draft a law on water."));
    Edition enact = one(task("Enact the law on water."));
    assertEquals(
        List.of(new Change.StatusAdvanced("law", "draft", "enact")), changes(draft, enact));
    assertEquals(List.of(new Change.StatusSetBack("law", "enact", "draft")), changes(enact, draft));
    assertEquals(List.of(), changes(draft, one(task("Drafting of the law on water."))));
    assertEquals(List.of(), changes(draft, one(task("Train judges on the law on water."))));
    assertEquals(List.of(), changes(draft, enact, CHINESE));
  }

  @Test
  void aCallerGivesALadderForAnotherLanguage() {
    Edition before = one(Objective.task("zh-Hans", "起草精神卫生法"));
    Edition after = one(Objective.task("zh-Hans", "颁布精神卫生法"));
    assertEquals(
        List.of(new Change.StatusAdvanced("法律", "起草", "颁布")), changes(before, after, CHINESE));
    assertEquals(List.of(), changes(before, after));
  }

  @Test
  void aLadderNeedsStepsAndAThing() {
    ImmutableMap<String, ImmutableSet<String>> steps = StatusLadder.LAW.steps();
    assertThrows(
        IllegalArgumentException.class,
        () -> new StatusLadder("x", "en", steps, ImmutableSet.of(), ImmutableSet.of()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new StatusLadder(
                "x",
                "en",
                ImmutableMap.of("a", ImmutableSet.of("a")),
                ImmutableSet.of("law"),
                ImmutableSet.of()));
  }
}
