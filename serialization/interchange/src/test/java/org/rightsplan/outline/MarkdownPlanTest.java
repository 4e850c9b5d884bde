package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.Resources;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;

/** The Markdown of a plan that says everything there is a place for, character by character. */
class MarkdownPlanTest {

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  private static Target value(IndicatorValue value) {
    return Target.builder().comparator(TargetComparator.QUALITATIVE).value(value).build();
  }

  private static final Indicator RATE =
      Indicator.builder()
          .number("a")
          .id("rate")
          .name(text("Share of cases heard"))
          .measure(Measure.QUANTITATIVE)
          .bindingness(Bindingness.BINDING)
          .horizon(Horizon.PERIODIC)
          .type(IndicatorType.OUTCOME)
          .direction(Direction.INCREASE)
          .unit(Unit.of("%"))
          .scope(text("first instance"))
          .baseline(
              Baseline.builder()
                  .value(IndicatorValue.of("55.0"))
                  .date(StatedDate.inherited(PartialDate.of(2025)))
                  .build())
          .attestation(Attestation.REPORTED)
          .addTarget(
              Target.builder()
                  .id("t")
                  .comparator(TargetComparator.BETWEEN)
                  .value(IndicatorValue.of(60))
                  .upper(IndicatorValue.of(70))
                  .unit(Unit.of("%"))
                  .span(TargetSpan.AT_DUE_DATE)
                  .due(StatedDate.printed(PartialDate.of(2030, 6)))
                  .statement(text("60 to 70 per cent"))
                  .build())
          .addTarget(
              Target.builder()
                  .comparator(TargetComparator.AT_LEAST)
                  .mode(TargetMode.CHANGE_BY_PERCENT)
                  .value(IndicatorValue.of(10))
                  .due(new StatedDate(PartialDate.of(2028), DateBasis.INFERRED))
                  .baseline(
                      Baseline.builder().date(StatedDate.printed(PartialDate.of(2024))).build())
                  .build())
          .build();

  private static final Indicator LAW =
      Indicator.builder()
          .name(text("State of the bill"))
          .measure(Measure.QUALITATIVE)
          .addTargets(
              value(new IndicatorValue.Category("in force")),
              value(IndicatorValue.of(text("before parliament"))),
              value(IndicatorValue.of(LocalizedText.of("fr", "devant le parlement"))),
              value(new IndicatorValue.YesNo(false)),
              Target.builder()
                  .comparator(TargetComparator.EQUAL)
                  .value(new IndicatorValue.Ratio(BigDecimal.ONE, BigDecimal.valueOf(3)))
                  .build(),
              value(
                  new IndicatorValue.Unavailable(
                      UnavailableReason.NOT_COLLECTED, Optional.of("no register"))))
          .build();

  private static Section nested(int depth) {
    Section.Builder section =
        Section.builder().title(text("Level " + depth)).kind(SectionKind.CHAPTER);
    return depth == 7 ? section.build() : section.addSection(nested(depth + 1)).build();
  }

  static final Edition EDITION =
      Edition.builder()
          .id("atlantis-2026")
          .ordinal(2)
          .title(text("Rights & duties"))
          .status(EditionStatus.ADOPTED)
          .period(Period.ofYears(2026, 2030))
          .published(PartialDate.of(2026, 1, 31))
          .addLanguages("en", "fr")
          .authoritativeLanguage("fr")
          .transcription(Transcription.of(TranscriptionStatus.PARTIAL))
          .addPrinciple(
              Principle.builder()
                  .id("p1")
                  .title(text("Equality"))
                  .statement(text("For all."))
                  .attestation(Attestation.REPORTED)
                  .build())
          .addPrinciple(Principle.builder().title(LocalizedText.of("fr", "Liberté")).build())
          .addSection(
              Section.builder()
                  .id("s1")
                  .number("I.")
                  .title(text("Fair trial"))
                  .kind(SectionKind.GOAL)
                  .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
                  .chapeau(LocalizedText.original("fr", "1. Toute personne\nen justice"))
                  .addObjective(
                      Objective.builder()
                          .number("(1)")
                          .id("o1")
                          .level(ObjectiveLevel.OBJECTIVE)
                          .title(text("Shorter trials"))
                          .statement(text("Halve the time\nof trials *before* courts"))
                          .horizon(Horizon.LONG_TERM)
                          .addTags(Tag.group("women"), Tag.right("fair trial"))
                          .addTag(new Tag("a:b", "c:d"))
                          .attestation(Attestation.REPORTED)
                          .transcription(TranscriptionStatus.TITLES_ONLY)
                          .addResponsibilities(
                              Responsibility.of("moj", ResponsibilityRole.LEAD),
                              Responsibility.of("bar", ResponsibilityRole.CO_LEAD))
                          .addIndicators(RATE, LAW)
                          .build())
                  .addObjective(Objective.task("en", "Publish `all` judgments"))
                  .addResponsibility(Responsibility.of("moj", ResponsibilityRole.UNSPECIFIED))
                  .addIndicator(LAW.withTargets())
                  .build())
          .addSection(nested(1))
          .addBody(
              ResponsibleBody.builder()
                  .id("moj")
                  .name(text("Ministry of Justice"))
                  .classification("ministry")
                  .parent("gov")
                  .build())
          .addBody(
              ResponsibleBody.builder()
                  .id("gov")
                  .name(LocalizedText.of("fr", "Gouvernement"))
                  .build())
          .build();

  @Test
  void everythingHasItsPlace() throws IOException {
    Writing writing = OutlineWriter.standard().write(EDITION);
    assertEquals(
        Resources.toString(
            Resources.getResource(MarkdownPlanTest.class, "written.md"), StandardCharsets.UTF_8),
        writing.text());
    assertEquals(List.of(), writing.losses());
  }

  @Test
  void everythingIsReadAgain() {
    Writing writing = OutlineWriter.standard().write(EDITION);
    Reading<Outline> reading = OutlineReader.standard().readMarkdown(writing.text());
    assertEquals(List.of(), reading.findings());
    assertEquals(EDITION, reading.value().edition());
    Tiling.check(reading);
  }

  @Test
  void aPlanInItsOriginalLanguageSaysSoOnce() {
    Edition original =
        Edition.builder()
            .id("e")
            .title(LocalizedText.original("zh", "计划"))
            .addSection(Section.builder().title(LocalizedText.original("zh", "权利")).build())
            .build();
    String written = OutlineWriter.standard().write(original).text();
    assertEquals(
        """
        ---
        rightsplan: 1
        id: e
        language: zh
        original: yes
        status: unstated
        ---

        # 计划

        ## 权利

        """,
        written);
    assertEquals(original, OutlineReader.standard().readMarkdown(written).value().edition());
  }

  @Test
  void aFileIsWrittenAsAWholeOrNotAtAll(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.md");
    Path link = folder.resolve("link.md");
    Files.createSymbolicLink(link, file.getFileName());
    Writing writing = OutlineWriter.standard().writeTo(EDITION, file);
    assertEquals(writing.text(), Files.readString(file));

    OutlineWriter.standard().writeTo(EDITION.withTitle(text("Other")), link);
    assertTrue(Files.isSymbolicLink(link));
    assertTrue(Files.readString(file).contains("# Other"));

    Path full = folder.resolve("taken");
    Files.createDirectories(full.resolve("x"));
    assertThrows(IOException.class, () -> OutlineWriter.standard().writeTo(EDITION, full));
    assertFalse(Files.isRegularFile(full));
    try (var left = Files.list(folder)) {
      assertEquals(3, left.count());
    }
  }
}
