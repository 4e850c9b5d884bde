package org.rightsplan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsplan.claim.Assertion;
import org.rightsplan.claim.Claim;
import org.rightsplan.claim.ClaimChecker;
import org.rightsplan.claim.Place;
import org.rightsplan.claim.Selection;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Section;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.wording.ChangeWords;
import org.rightsplan.report.wording.Words;
import org.rightsplan.sample.SamplePlan;
import org.rightsplan.validation.EditionValidator;
import org.rightsplan.validation.RuleSet;

/** Every report in every form and language. */
class LanguagesAndFormsTest {

  private static Map<String, Report> reports() {
    EditionDiff diff = EditionDiff.between(SamplePlan.first(), SamplePlan.second());
    Claim claim =
        new Claim(
            "tasks",
            LocalizedText.of("en", "The plan has 51 tasks."),
            Citation.of("briefing"),
            new Assertion.TallyIs(
                Place.of(SamplePlan.second().id()),
                Selection.all(CountedThing.TASKS),
                Quantity.exactly(51)));
    return ImmutableMap.of(
        "comparison", ComparisonReport.of(diff),
        "correlation", ComparisonReport.of(diff).correlations(),
        "lineage", LineageReport.of(Lineage.of(SamplePlan.plan())),
        "claims",
            ClaimReport.of(
                SamplePlan.plan(), ClaimChecker.of(SamplePlan.plan()).checkAll(List.of(claim))),
        "edition", EditionReport.of(SamplePlan.second()),
        "review", ReviewReport.of(diff.alignment()),
        "findings",
            FindingsReport.of(
                SamplePlan.plan(),
                EditionValidator.of(RuleSet.values()).validate(SamplePlan.plan())));
  }

  @ParameterizedTest
  @EnumSource(ReportFormat.class)
  void everyReportIsWrittenInEveryLanguage(ReportFormat format) {
    reports()
        .forEach(
            (name, report) -> {
              for (String language : ReportOptions.languages()) {
                String text = report.write(format, ReportOptions.in(language));
                assertTrue(text.endsWith("\n"), name);
                assertFalse(text.contains("{0}</") || text.contains("{1}</"), name);
                assertEquals(text, report.write(format, ReportOptions.in(language)), name);
              }
            });
  }

  private static Report report(String name) {
    return Objects.requireNonNull(reports().get(name), name);
  }

  private static void assertSays(String name, String language, String... words) {
    String text = report(name).text(ReportOptions.in(language)).replaceAll("\\s+", " ");
    for (String said : words) {
      assertTrue(text.contains(said), () -> said + "\nin " + text);
    }
  }

  @Test
  void sentencesDatesAndNumbersAreTheReaders() {
    assertSays("comparison", "zh", "摘要", "删去", "2016年至2020年", "编号由 III 改为 IV", "2017年9月前完成");
    assertSays("comparison", "es", "Resumen", "19 compromisos añadidos", "septiembre de 2017");
    assertSays("claims", "zh", "得到支持", "计得：51");
    assertSays("claims", "en", "[✓ supported]", "Computed: 51", "Rests on: it was counted");
    assertSays("edition", "es", "Responsables: ", "Indicador: ");
    assertSays("findings", "es", "Ningún organismo competente", "Se esperaba un organismo");
    assertSays(
        "lineage", "en", "commitments followed", "Targets through the editions", "200 villages");
  }

  @Test
  void whyATargetIsStrongerIsSaidInTheReadersLanguage() {
    assertSays(
        "comparison",
        "en",
        "at least 90 %, then at least 95 %: the indicator wants more, so strengthened",
        "30,000 in 5 years = 6,000 a year");
    assertSays(
        "comparison",
        "es",
        "al menos 90 %, después al menos 95 %: el indicador quiere más, luego reforzada",
        "30.000 en 5 años = 6.000 al año",
        "5 años, desde 2016 (el comienzo del período) hasta 2020");
    assertSays("comparison", "zh", "至少 90 %，其后至少 95 %：指标以多为好，故为加强");
    String spanish = report("comparison").html(ReportOptions.in("es"));
    assertFalse(spanish.contains("so strengthened"), spanish);
    assertFalse(spanish.contains("a mere deadline"), spanish);
  }

  /** A diff that was read elsewhere may reason otherwise; its words stand. */
  @Test
  void reasoningFromElsewhereStaysMarkedAsEnglish() {
    EditionDiff diff = EditionDiff.between(SamplePlan.first(), SamplePlan.second());
    Change.TargetChanged changed =
        diff.entries().stream()
            .flatMap(entry -> entry.changes().stream())
            .filter(Change.TargetChanged.class::isInstance)
            .map(Change.TargetChanged.class::cast)
            .findFirst()
            .orElseThrow();
    ElementChange entry =
        diff.entries().stream()
            .filter(found -> found.changes().contains(changed))
            .findFirst()
            .orElseThrow();
    Change.TargetChanged other =
        new Change.TargetChanged(
            changed.before(), changed.after(), changed.effects(), "somebody thought so");
    Words spanish = ReportLanguages.words(ReportOptions.in("es"));
    Line said =
        new ChangeWords(spanish, diff.before().elements(), diff.after().elements(), entry)
            .visit(other);
    assertTrue(said.runs().contains(new Run.Quote("somebody thought so", "en")), said.toString());
  }

  @Test
  void narrowTextKeepsToItsWidth() {
    for (Report report : reports().values()) {
      for (String line : report.text(ReportOptions.defaults().withWidth(60)).lines().toList()) {
        assertTrue(line.length() <= 60, line);
      }
    }
  }

  @Test
  void theAuthoritativeTextStandsBesideTheOneChosen() {
    LocalizedText text =
        LocalizedText.builder()
            .putOriginal("zh-Hans", "保护环境。")
            .putText("en", "Protect it.")
            .build();
    Edition edition =
        Edition.builder()
            .id("e")
            .title(LocalizedText.of("en", "Plan"))
            .addSection(
                Section.builder()
                    .title(LocalizedText.of("en", "Life"))
                    .addObjective(Objective.builder().statement(text).build())
                    .build())
            .build();
    String english = EditionReport.of(edition).html();
    assertTrue(english.contains("<bdi lang=\"en\">Protect it.</bdi>"), english);
    assertTrue(english.contains("<bdi lang=\"zh-Hans\">保护环境。</bdi>"), english);
    assertTrue(english.contains("authoritative text, "), english);
    String chinese = EditionReport.of(edition).html(ReportOptions.in("zh-Hans"));
    assertFalse(chinese.contains("Protect it."), chinese);
    assertEquals(Optional.of("保护环境。"), text.in("zh"));
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1 printed; not said whether all, 1 printed; not all transcribed",
    "es, 1 impresos; no consta si todo, 1 impresos; no todo está transcrito",
    "zh, 原文 1；未说明是否全部, 原文 1；未全部录入",
  })
  void whatIsNotSaidToBeMissingIsNotCalledMissing(String language, String unsaid, String partly) {
    Edition edition =
        Edition.builder()
            .id("e")
            .title(LocalizedText.of("en", "Plan"))
            .addSection(
                Section.builder()
                    .title(LocalizedText.of("en", "Life"))
                    .addObjective(Objective.task("en", "Protect it."))
                    .build())
            .build();
    assertSays(edition, language, unsaid);
    assertSays(
        edition.withTranscription(Transcription.of(TranscriptionStatus.PARTIAL)), language, partly);
    // Of one section text is missing, of the rest nothing is said.
    assertSays(
        edition.withSections(
            edition
                .sections()
                .get(0)
                .withTranscription(Transcription.of(TranscriptionStatus.TITLES_ONLY))),
        language,
        partly);
  }

  private static void assertSays(Edition edition, String language, String said) {
    String html = EditionReport.of(edition).html(ReportOptions.in(language));
    assertTrue(html.contains(said), html);
  }
}
