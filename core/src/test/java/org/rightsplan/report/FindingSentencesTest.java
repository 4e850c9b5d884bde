package org.rightsplan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.sample.SamplePlan;
import org.rightsplan.validation.ConsistencyCode;
import org.rightsplan.validation.EditionValidator;
import org.rightsplan.validation.Finding;
import org.rightsplan.validation.FindingCode;
import org.rightsplan.validation.FindingSentence;
import org.rightsplan.validation.HandbookCriterion;
import org.rightsplan.validation.RuleSet;
import org.rightsplan.validation.SigmaCriterion;

/** The sentences of findings, in the reader's language. */
class FindingSentencesTest {

  private static final EditionValidator EVERY_RULE = EditionValidator.of(RuleSet.values());

  private static LocalizedText text(String words) {
    return LocalizedText.of("en", words);
  }

  private static Section section(String number) {
    return Section.builder().number(number).title(text("Part")).chapeau(text("Words.")).build();
  }

  private static ResponsibleBody.Builder body(String id) {
    return ResponsibleBody.builder().id(id).name(text("Body " + id));
  }

  /** An edition with a fault for every code that one edition with targets can have. */
  private static Edition faulty() {
    Target target =
        Target.builder()
            .comparator(TargetComparator.AT_LEAST)
            .value(IndicatorValue.of(7))
            .due(StatedDate.printed(PartialDate.of(2013)))
            .baseline(Baseline.printed(PartialDate.of(2014, 5)))
            .build();
    Objective task =
        Objective.builder()
            .level(ObjectiveLevel.TASK)
            .statement(LocalizedText.original("fr", "Planter des arbres."))
            .addIndicator(
                Indicator.builder()
                    .name(text("Trees"))
                    .measure(Measure.QUANTITATIVE)
                    .addTarget(target)
                    .build())
            .build();
    StatedCount stated =
        StatedCount.builder()
            .counted(CountedThing.TASKS)
            .quantity(Quantity.nearly(200))
            .comparedWith("none")
            .addCitation(Citation.of("speech"))
            .build();
    return Edition.builder()
        .id("e1")
        .title(text("A plan"))
        .ordinal(2)
        .period(Period.ofYears(2016, 2020))
        .addLanguage("en")
        .adoption(Adoption.builder().body("nobody").date(PartialDate.of(2021)).build())
        .addVersions(
            EditionVersion.builder().label("v").date(PartialDate.of(2018)).build(),
            EditionVersion.builder().label("w").date(PartialDate.of(2017)).build())
        .addBodies(
            body("p").parent("q").addSuccessor("q").build(),
            body("q").parent("p").addSuccessor("p").build(),
            body("p").build())
        .addSections(
            section("1").withObjectives(task),
            section("4"),
            section("4"),
            section("2"),
            Section.builder().number("5").title(text("Empty")).build())
        .transcription(
            Transcription.of(
                TranscriptionStatus.COMPLETE,
                stated,
                stated.withComparedWith(java.util.Optional.empty())))
        .build();
  }

  /** An edition that has hardly anything that the rubrics ask for. */
  private static Edition bare(String id, int ordinal, int from) {
    return Edition.builder()
        .id(id)
        .title(text("Another plan"))
        .ordinal(ordinal)
        .period(Period.ofYears(from, 2030))
        .addSections(
            section("1")
                .withObjectives(
                    Objective.builder()
                        .level(ObjectiveLevel.OBJECTIVE)
                        .statement(text("Clean air"))
                        .build()),
            section("2")
                .withObjectives(
                    Objective.builder()
                        .level(ObjectiveLevel.TASK)
                        .statement(text("Report"))
                        .build()))
        .build();
  }

  private static final Plan FAULTY =
      Plan.builder()
          .id("plan")
          .name(text("Plan"))
          .jurisdiction(new Jurisdiction("example", "Samplia"))
          .addEditions(faulty(), bare("e2", 2, 2019), bare("e3", 1, 2025))
          .build();

  private static List<Finding> findings() {
    return EVERY_RULE.validate(FAULTY);
  }

  @Test
  void everyCodeOfEveryRuleHasItsSentence() {
    TreeSet<String> expected =
        Stream.<FindingCode[]>of(
                ConsistencyCode.values(), HandbookCriterion.values(), SigmaCriterion.values())
            .flatMap(Arrays::stream)
            .map(FindingCode::name)
            .collect(Collectors.toCollection(TreeSet::new));
    // Which no rule looks for.
    expected.remove(SigmaCriterion.FINANCING.name());
    assertEquals(
        expected,
        findings().stream()
            .map(finding -> finding.code().name())
            .collect(Collectors.toCollection(TreeSet::new)));
    for (Finding finding : findings()) {
      assertEquals(
          finding.message(), finding.sentence().map(FindingSentence::toString).orElse("none"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "zh"})
  void noSentenceOfTheLibrarysOwnIsInEnglish(String language) {
    for (Plan plan : List.of(FAULTY, SamplePlan.plan())) {
      List<Finding> findings = EVERY_RULE.validate(plan);
      assertTrue(findings.size() > 10, findings::toString);
      String text =
          FindingsReport.of(plan, findings)
              .text(ReportOptions.in(language).withLongestList(1000))
              .replaceAll("\\s+", " ");
      for (String english : List.of("Expected", "but got", "there is", "neither", "commitment ")) {
        assertFalse(text.contains(english), () -> english + "\nin " + text);
      }
    }
  }

  private static String report(String language) {
    return FindingsReport.of(FAULTY, findings())
        .text(ReportOptions.in(language).withLongestList(1000).withWidth(1000));
  }

  private static void assertSays(String language, String... said) {
    String text = report(language);
    for (String words : said) {
      assertTrue(text.contains(words), () -> words + "\nin " + text);
    }
  }

  @Test
  void numbersDatesAndNamesAreTheReaders() {
    assertSays(
        "en",
        "Expected nearly 200 tasks in the edition, as “speech” states, but counted 1.",
        "Expected an id that no other body has, but “p” is already that of Body p.",
        "Expected a due date not before the baseline of May 2014 in indicator 1 #1 #1, but got"
            + " 2013.");
    assertSays(
        "es",
        "Según «speech», en la edición se esperaban casi 200 tareas, pero se contaron 1.",
        "en la lista de secciones (en la edición)",
        "mayo de 2014",
        "«p» → «q» → «p»",
        "Se esperaban textos en los idiomas de la edición (inglés), pero alguno tiene su original"
            + " en otro idioma (francés)");
    assertSays(
        "zh",
        "按“speech”所称，整个版本的任务数应为近 200，但实际计得 1。",
        "在整个版本的章节列表中，“1”之后应为编号 2 直至编号 3，但实为“4”。",
        "（2014年5月）");
  }

  /** The rules of a caller have no words in other languages. */
  @Test
  void theSentenceOfACallersRuleStaysMarkedAsEnglish() {
    Finding own = Finding.of(ConsistencyCode.UNUSED_BODY, ElementPath.edition(), "Too loud.");
    String html = FindingsReport.of(SamplePlan.first(), List.of(own)).html(ReportOptions.in("es"));
    assertTrue(html.contains("<bdi lang=\"en\">Too loud.</bdi>"), html);
    Finding said = findings().get(0);
    assertEquals(
        said,
        new Finding(said.code(), said.severity(), said.edition(), said.path(), said.message()));
    assertEquals(
        said.hashCode(),
        new Finding(said.code(), said.severity(), said.edition(), said.path(), said.message())
            .hashCode());
  }
}
