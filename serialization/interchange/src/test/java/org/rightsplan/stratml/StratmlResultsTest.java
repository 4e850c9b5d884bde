package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rightsplan.stratml.WrittenIndicator.INDICATOR;
import static org.rightsplan.stratml.WrittenIndicator.MEASUREMENT;
import static org.rightsplan.stratml.WrittenIndicator.NO_ELEMENT;
import static org.rightsplan.stratml.WrittenIndicator.PLACE;
import static org.rightsplan.stratml.WrittenIndicator.TARGET;
import static org.rightsplan.stratml.WrittenIndicator.inside;
import static org.rightsplan.stratml.WrittenIndicator.lost;
import static org.rightsplan.stratml.WrittenIndicator.text;
import static org.rightsplan.stratml.WrittenIndicator.write;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorType;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;

/** Indicators, targets and results as they are written, and what of them is lost. */
class StratmlResultsTest {

  private static final Citation CITATION = Citation.of("report");

  static Stream<Arguments> attributesWithoutElement() {
    return Stream.of(
        arguments("indicator.bindingness", INDICATOR.withBindingness(Bindingness.BINDING)),
        arguments("indicator.horizon", INDICATOR.withHorizon(Horizon.PERIODIC)),
        arguments("indicator.type", INDICATOR.withType(IndicatorType.PROCESS)),
        arguments("indicator.direction", INDICATOR.withDirection(Direction.DECREASE)),
        arguments("indicator.scope", INDICATOR.withScope(text("cities"))),
        arguments(
            "indicator.baseline", INDICATOR.withBaseline(Baseline.printed(PartialDate.of(2010)))),
        arguments("indicator.attestation", INDICATOR.withAttestation(Attestation.REPORTED)),
        arguments("indicator.citations", INDICATOR.withCitations(CITATION)),
        arguments("target.id", INDICATOR.withTargets(TARGET.withId("t"))),
        arguments("target.span", INDICATOR.withTargets(TARGET.withSpan(TargetSpan.PER_YEAR))),
        arguments(
            "target.baseline",
            INDICATOR.withTargets(TARGET.withBaseline(Baseline.printed(PartialDate.of(2010))))),
        arguments(
            "target.due.basis",
            INDICATOR.withTargets(
                TARGET.withDue(StatedDate.inherited(PartialDate.of(2012, 12, 31))))),
        arguments("target.citations", INDICATOR.withTargets(TARGET.withCitations(CITATION))),
        arguments("target.unit", INDICATOR.withTargets(TARGET.withUnit(Unit.of("courts")))),
        arguments(
            "target.value.scale",
            INDICATOR.withTargets(
                TARGET.withValue(IndicatorValue.of(Quantity.exactly(new BigDecimal("5E+2")))))),
        arguments(
            "measurement.citations",
            INDICATOR.withMeasurements(MEASUREMENT.withCitations(CITATION))),
        arguments(
            "measurement.unit",
            INDICATOR.withMeasurements(MEASUREMENT.withUnit(Unit.of("courts")))));
  }

  @ParameterizedTest
  @MethodSource("attributesWithoutElement")
  void namesWhatHasNoElement(String part, Indicator indicator) {
    assertEquals(PLACE + part + NO_ELEMENT, lost(indicator));
  }

  @Test
  void losesNothingOfAnIndicatorThatSaysNoMore() {
    assertEquals("", lost(INDICATOR));
    assertEquals("", lost(INDICATOR.withTargets(TARGET).withMeasurements(MEASUREMENT)));
    assertEquals(
        "",
        lost(
            INDICATOR.withCitations(
                Citation.builder()
                    .source("stratml")
                    .paragraph("ValueChainStage")
                    .note("Output")
                    .build())));
  }

  @Test
  void writesAStageThatTheStandardKnowsAndNoOther() {
    Citation.Builder stage = Citation.builder().source("stratml").paragraph("ValueChainStage");

    Writing known = write(INDICATOR.withCitations(stage.note("Output_Processing").build()));
    assertTrue(known.text().contains("ValueChainStage=\"Output_Processing\""));

    Indicator odd = INDICATOR.withCitations(stage.note("Impact").build());
    assertFalse(write(odd).text().contains("ValueChainStage"));
    assertEquals(PLACE + "indicator.citations" + NO_ELEMENT, lost(odd));
  }

  @Test
  void saysOnceWhichOfSeveralRemarksIsLost() {
    Citation.Builder other = Citation.builder().source("stratml").paragraph("OtherInformation");
    Indicator indicator =
        INDICATOR.withCitations(other.note("first").build(), other.note("second").build());

    assertEquals("first", inside("OtherInformation", write(indicator)));
    assertEquals(PLACE + "indicator.citations" + NO_ELEMENT, lost(indicator));
  }

  @Test
  void pairsTargetsWithResultsWhereThereAreAsMany() {
    Writing pairs =
        write(
            INDICATOR
                .withTargets(TARGET, TARGET.withValue(IndicatorValue.of(9)))
                .withMeasurements(MEASUREMENT, MEASUREMENT.withValue(IndicatorValue.of(8))));
    assertEquals(2, pairs.text().split("<MeasurementInstance>").length - 1);
    assertEquals(
        """
        <TargetResult>
        <NumberOfUnits>5</NumberOfUnits>
        <Description/>
        </TargetResult>
        <ActualResult>
        <NumberOfUnits>3</NumberOfUnits>
        <Description/>
        </ActualResult>\
        """,
        inside("MeasurementInstance", pairs));

    Writing together = write(INDICATOR.withTargets(TARGET, TARGET).withMeasurements(MEASUREMENT));
    assertEquals(1, together.text().split("<MeasurementInstance>").length - 1);
    assertEquals(2, together.text().split("<TargetResult>").length - 1);
    assertEquals(1, together.text().split("<ActualResult>").length - 1);
  }

  static Stream<Arguments> values() {
    LocalizedText done = text("done");
    return Stream.of(
        arguments(
            IndicatorValue.of("2.50"),
            "c",
            """
            <NumberOfUnits>2.50</NumberOfUnits>
            <Description>c</Description>""",
            ""),
        arguments(IndicatorValue.of(done), "", "<Description>done</Description>", ""),
        arguments(
            IndicatorValue.of(done),
            "c",
            "<Description>done\nc</Description>",
            "measurement.statement apart from its value"),
        arguments(
            new IndicatorValue.YesNo(true),
            "",
            "<Description>yes</Description>",
            "measurement.value other than in words"),
        arguments(
            IndicatorValue.of(Quantity.nearly(200)),
            "c",
            "<Description>nearly 200\nc</Description>",
            "measurement.value other than in words"),
        arguments(IndicatorValue.unavailable(UnavailableReason.UNKNOWN), "", "<Description/>", ""),
        arguments(
            IndicatorValue.unavailable(UnavailableReason.UNKNOWN),
            "c",
            "<Description>c</Description>",
            "measurement.statement apart from its value"),
        arguments(
            IndicatorValue.unavailable(UnavailableReason.WITHHELD),
            "",
            "<Description>unavailable (WITHHELD)</Description>",
            "measurement.value other than in words"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void writesAValueAsANumberOrInWords(
      IndicatorValue value, String comment, String written, String lost) {
    Optional<LocalizedText> said =
        Optional.of(comment).filter(c -> !c.isEmpty()).map(WrittenIndicator::text);
    Indicator indicator =
        INDICATOR.withMeasurements(MEASUREMENT.withValue(value).withComment(said));

    assertEquals(written, inside("ActualResult", write(indicator)));
    assertEquals(lost.isEmpty() ? "" : PLACE + lost + NO_ELEMENT, lost(indicator));
  }

  @Test
  void writesTheDaysOfAMeasurementsYear() {
    Indicator indicator =
        INDICATOR.withMeasurements(MEASUREMENT.withPeriod(Period.of(PartialDate.of(2011))));
    assertEquals(
        """
        <StartDate>2011-01-01</StartDate>
        <EndDate>2011-12-31</EndDate>
        <NumberOfUnits>3</NumberOfUnits>
        <Description/>\
        """,
        inside("ActualResult", write(indicator)));
    assertEquals(
        PLACE
            + "StartDate: StratML takes days only: 2011 is written as 2011-01-01\n"
            + PLACE
            + "EndDate: StratML takes days only: 2011 is written as 2011-12-31\n",
        lost(indicator));
  }

  @Test
  void writesOneDimensionOfSeveral() {
    Indicator indicator =
        INDICATOR.withMeasurements(
            Measurement.builder()
                .value(IndicatorValue.of(3))
                .putDimension("age", "15-24")
                .putDimension("sex", "women")
                .build());
    assertEquals(
        "<DescriptorName>age</DescriptorName>\n<DescriptorValue>15-24</DescriptorValue>",
        inside("Descriptor", write(indicator)));
    assertEquals(PLACE + "measurement.dimensions: StratML has one descriptor\n", lost(indicator));
  }

  @Test
  void callsADocumentByWhatItsIndicatorsSay() {
    assertTrue(write(INDICATOR.withTargets(TARGET)).text().contains("Type=\"Performance_Plan\""));
    assertTrue(
        write(INDICATOR.withMeasurements(MEASUREMENT))
            .text()
            .contains("Type=\"Performance_Report\""));
  }
}
