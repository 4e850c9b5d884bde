package org.rightsplan.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Section;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;
import org.rightsplan.validation.Severity;

/** What is told of an activity, or of an edition, that finds no place in the other. */
class IatiLossesBehaviourTest {

  private static final Period YEAR =
      Period.of(PartialDate.of(2020, 1, 1), PartialDate.of(2020, 12, 31));

  private static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }

  private static Reading<ImmutableList<Edition>> read(String content) {
    return IatiReader.of("en")
        .read(
            "<iati-activity><iati-identifier>a</iati-identifier><title><narrative>A</narrative>"
                + "</title>"
                + content
                + "</iati-activity>");
  }

  private static Reading<ImmutableList<Edition>> readResult(String content) {
    return read("<result type='1'><title><narrative>R</narrative></title>" + content + "</result>");
  }

  private static Reading<ImmutableList<Edition>> readIndicator(String content) {
    return readResult(
        "<indicator measure='1'><title><narrative>I</narrative></title>"
            + content
            + "</indicator>");
  }

  private static List<String> codes(List<InputFinding> findings) {
    return findings.stream().map(finding -> finding.code() + " " + finding.text()).toList();
  }

  private static void assertFindings(Reading<?> reading, String... findings) {
    assertEquals(List.of(findings), codes(reading.findings()));
  }

  private static void assertLosses(Reading<?> reading, String... losses) {
    assertEquals(List.of(losses), codes(reading.losses()));
    assertTrue(reading.losses().stream().allMatch(loss -> loss.severity() == Severity.NOTE));
  }

  @Test
  void whatAnActivitySaysBesidesItsResultsIsToldOnceForEachElement() {
    Reading<?> reading =
        read(
            "<description><narrative>first</narrative></description><description>second"
                + "</description><description>third</description><activity-status code='2'/>"
                + "<sector code='15160'/><sector code='9'/>");
    assertLosses(reading, "NO_PLACE second", "NO_PLACE {code=2}", "NO_PLACE {code=15160}");
    assertFindings(reading);
  }

  @Test
  void whatAResultSaysBesidesItsIndicatorsIsTold() {
    Reading<ImmutableList<Edition>> reading =
        readResult(
            "<document-link url='x'/><reference vocabulary='99' code='7' vocabulary-uri='u'/>"
                + "<reference vocabulary='99'/><reference code='7'/>");
    assertLosses(reading, "NO_PLACE {url=x}", "NO_PLACE u");
    assertFindings(reading, "MISSING_TEXT ", "MISSING_TEXT ");
    Objective result = reading.value().get(0).sections().get(0).objectives().get(0);
    assertEquals(
        List.of(new Reference.Concept(Iati.VOCABULARY + "99", "7", Optional.empty())),
        result.references());
  }

  @Test
  void anActivityWithoutIdentifierOrTitleIsTold() {
    Reading<ImmutableList<Edition>> reading =
        IatiReader.of("en").read("<iati-activity xml:lang='fr'><result type='1'/></iati-activity>");
    assertFindings(reading, "MISSING_TEXT ", "MISSING_TEXT ", "MISSING_TEXT ");
    Edition edition = reading.value().get(0);
    assertEquals(LocalizedText.of("fr", Iati.UNTITLED), edition.title());
  }

  @Test
  void whatIsWrongWithAnIndicatorIsTold() {
    assertFindings(readIndicator("<reference vocabulary='1'/>"), "MISSING_TEXT ");
    assertFindings(readIndicator("<baseline/>"), "MISSING_TEXT ");
    assertFindings(readIndicator("<baseline><comment>c</comment></baseline>"));
    assertFindings(
        readIndicator(
            "<baseline year='2012'><dimension name='sex'/><dimension name='sex' value='f'/>"
                + "<dimension name='sex' value='m'/><dimension value='m'/></baseline>"),
        "MISSING_TEXT ",
        "REPEATED_DIMENSION m",
        "MISSING_TEXT ");
    assertLosses(
        readIndicator("<baseline year='2012' value='1'/><baseline year='2013' value='2'/>"),
        "NO_PLACE {year=2013, value=2}");
  }

  @Test
  void aPeriodThatEndsBeforeItBeginsHasNoEnd() {
    Reading<ImmutableList<Edition>> reading =
        readIndicator(
            "<period><period-start iso-date='2020-01-01'/><period-end iso-date='2019-12-31'/>"
                + "<actual value='3'/><note>n</note></period>");
    assertFindings(reading, "BAD_DATE 2019-12-31");
    assertLosses(reading, "NO_PLACE n");
    assertEquals(
        Optional.of(Period.from(PartialDate.of(2020, 1, 1))),
        reading
            .value()
            .get(0)
            .elements()
            .indicators()
            .get(0)
            .element()
            .measurements()
            .get(0)
            .period());
    assertFindings(
        readIndicator(
            "<period><period-start iso-date='2020-01-01'/><period-end iso-date='2020-01-01'/>"
                + "</period>"));
  }

  @Test
  void theLanguageOfANarrativeIsThatAroundIt() {
    Reading<ImmutableList<Edition>> reading =
        readResult("<description xml:lang='es'><narrative>dos</narrative></description>");
    Objective result = reading.value().get(0).sections().get(0).objectives().get(0);
    assertEquals(Optional.of(LocalizedText.of("es", "dos")), result.statement());
  }

  private static Edition plan(Objective... objectives) {
    return Edition.builder()
        .id("plan")
        .title(text("Plan"))
        .addSection(Section.builder().title(text("Plan")).addObjectives(objectives).build())
        .build();
  }

  private static Objective result(Indicator... indicators) {
    return Objective.builder()
        .level(ObjectiveLevel.OBJECTIVE)
        .title(text("Result"))
        .addIndicators(indicators)
        .build();
  }

  private static Indicator.Builder indicator() {
    return Indicator.builder().name(text("Beds")).measure(Measure.QUANTITATIVE);
  }

  private static void assertLost(Edition edition, String... losses) {
    Writing writing = IatiWriter.write(edition);
    assertEquals(
        List.of(losses),
        writing.losses().stream().map(loss -> loss.part() + ": " + loss.reason()).toList());
  }

  private static void assertLost(Indicator.Builder indicator, String... losses) {
    assertLost(plan(result(indicator.build())), losses);
  }

  private static Measurement measured(IndicatorValue value) {
    return Measurement.builder().value(value).period(YEAR).build();
  }

  @Test
  void whatAResultCannotSayIsTold() {
    assertLost(plan(result(indicator().build())));
    assertLost(plan(result()), "objective: IATI has no result without an indicator");
    assertLost(
        plan(result(indicator().build()).withReferences(new Reference.SdgTarget("1.3"))),
        "objective.references: IATI results have no place for it");
    assertLost(
        plan(result(indicator().build()).withNumber("1")),
        "objective beyond its texts, indicators and references: IATI results have no place for it");
    assertLost(
        plan(result(indicator().build()).withCitations(Citation.of("speech"))),
        "objective.citations: IATI results have no place for it");
    assertLost(
        plan(result(indicator().build()).withTitle(LocalizedText.original("en", "Result"))),
        "title.original: IATI results have no place for it");
    assertLost(
        plan(result(indicator().build()).withTitle(text(" Result"))),
        "title: blanks around a text and characters that XML has not are not kept");
    assertLost(
        plan(result(indicator().build()))
            .withSources(SourceDocument.builder().id("s").title(text("Source")).build()),
        "edition.sources: IATI results have no place for it");
  }

  @Test
  void whatAnIndicatorCannotSayIsTold() {
    assertLost(indicator());
    assertLost(indicator().unit(Unit.PERCENT));
    assertLost(
        indicator().unit(Unit.of("beds")),
        "indicator beyond its values: IATI indicators have no place for it");
    assertLost(
        indicator().addCitation(Citation.of("speech")),
        "indicator.citations: IATI results have no place for it");
    assertLost(
        indicator().baseline(Baseline.builder().value(IndicatorValue.of(3)).build()),
        "indicator.baseline: IATI asks for its year");
    assertLost(
        indicator().baseline(Baseline.printed(PartialDate.of(2020, 5))),
        "baseline.date: IATI takes years and days only");
    assertLost(
        indicator()
            .baseline(Baseline.builder().date(StatedDate.inherited(PartialDate.of(2020))).build()),
        "baseline beyond its value: IATI indicators have no place for it");
  }

  @Test
  void whatAValueCannotSayIsTold() {
    assertLost(indicator().addMeasurement(measured(IndicatorValue.of(3))));
    assertLost(
        indicator().addMeasurement(measured(IndicatorValue.of("1E+3"))),
        "measurement.value: the number is written out");
    assertLost(
        indicator().addMeasurement(measured(new IndicatorValue.Category("12"))),
        "measurement.value: a category that looks like a number reads as one");
    assertLost(
        indicator().addMeasurement(measured(IndicatorValue.of(text("good")))),
        "measurement.value: IATI has words in comments only");
    assertLost(
        indicator().addMeasurement(measured(IndicatorValue.of(Quantity.nearly(3)))),
        "measurement.value: IATI has no value of this kind");
    assertLost(
        indicator()
            .addMeasurement(measured(IndicatorValue.unavailable(UnavailableReason.UNKNOWN))));
    assertLost(
        indicator().addMeasurement(measured(IndicatorValue.of(3)).withUnit(Unit.PERCENT)),
        "measurement beyond its value: IATI indicators have no place for it");
    assertLost(
        indicator().addMeasurement(Measurement.builder().value(IndicatorValue.of(3)).build()),
        "measurement: IATI asks for the start and the end of its period");
    assertLost(
        indicator()
            .addMeasurement(
                Measurement.builder()
                    .value(IndicatorValue.of(3))
                    .period(Period.ofYears(2020, 2021))
                    .build()),
        "period: IATI takes days only: 2020/2021 is written as 2020-01-01/2021-12-31");
  }

  @Test
  void wordsStandInTheComment() {
    for (IndicatorValue value :
        List.of(IndicatorValue.of(text("good")), IndicatorValue.of(Quantity.nearly(3)))) {
      String written =
          IatiWriter.write(plan(result(indicator().addMeasurement(measured(value)).build())))
              .text();
      assertEquals(
          Optional.of(text(value.toString())),
          IatiReader.of("en")
              .read(written)
              .value()
              .get(0)
              .elements()
              .indicators()
              .get(0)
              .element()
              .measurements()
              .get(0)
              .comment());
    }
  }

  @Test
  void aTargetNeedsAPeriodAndSaysLittleMore() {
    Target target =
        Target.builder()
            .comparator(TargetComparator.EQUAL)
            .value(IndicatorValue.of(9))
            .due(StatedDate.printed(PartialDate.of(2020, 12, 31)))
            .build();
    assertLost(
        indicator().addTarget(target), "target: IATI asks for the start and the end of its period");
    String found =
        "target: IATI asks for the start of its period: that of a value found is written";
    Indicator.Builder measured = indicator().addMeasurement(measured(IndicatorValue.of(3)));
    assertLost(measured.addTarget(target), found);
    Target dated = target.withCitations(Iati.noted(Iati.START, "2020-01-01"));
    assertLost(indicator().addTarget(dated));
    assertLost(
        indicator().addTarget(dated.withComparator(TargetComparator.AT_LEAST)),
        "target beyond its value: IATI indicators have no place for it");
    assertLost(
        indicator().addTarget(dated.withCitations(dated.citations().get(0), Citation.of("speech"))),
        "target.citations: IATI results have no place for it");
    assertLost(indicator().addTarget(dated.withDimensions(ImmutableSortedMap.of("sex", "female"))));
  }
}
