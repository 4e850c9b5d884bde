package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.stratml.StratmlFiles.goal;
import static org.rightsplan.stratml.StratmlFiles.lines;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Measure;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;

/** What becomes of indicators, targets and results that are odd, and what their reader is told. */
class StratmlIndicatorsReadTest {

  private static Reading<Edition> indicator(String attributes, String content) {
    return goal(
        "<Objective><Name>O</Name>\n<PerformanceIndicator"
            + attributes
            + "><MeasurementDimension>M</MeasurementDimension>"
            + content
            + "</PerformanceIndicator></Objective>");
  }

  private static Indicator only(Reading<Edition> reading) {
    return reading.value().elements().indicators().get(0).element();
  }

  private static Target target(String content) {
    return only(indicator(
            "",
            "<MeasurementInstance><TargetResult>"
                + content
                + "</TargetResult></MeasurementInstance>"))
        .targets()
        .get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "' PerformanceIndicatorType=\"Quantitative\"', '', QUANTITATIVE",
    "' IndicatorType=\"Qualitative\"', 7, QUALITATIVE",
    "'', 7, QUANTITATIVE",
    "'', many, QUALITATIVE",
  })
  void takesAnIndicatorForWhatItSaysOrCounts(String attribute, String units, Measure measure) {
    String results =
        "<MeasurementInstance><ActualResult><NumberOfUnits>"
            + units
            + "</NumberOfUnits></ActualResult></MeasurementInstance>";
    assertEquals(measure, only(indicator(attribute, results)).measure());
  }

  @Test
  void saysWhichValuesTheStandardHas() {
    Reading<Edition> reading =
        indicator(" ValueChainStage='Impact' PerformanceIndicatorType='Mixed'", "");
    assertEquals(
        """
        3 UNKNOWN_VALUE 'Mixed': expected Quantitative or Qualitative, but got 'Mixed'
        3 UNKNOWN_VALUE 'Impact': expected one of [Outcome, Output_Processing, Output, \
        Input_Processing, Input] for ValueChainStage, but got 'Impact'
        """,
        lines(reading.findings()));
    assertEquals(List.of(), only(reading).citations());
    Reading<Edition> known = indicator(" ValueChainStage='Output'", "");
    assertEquals("Output", only(known).citations().get(0).note().orElseThrow());
    assertEquals("", lines(known.findings()));
  }

  @Test
  void saysWhatBecameOfANumber() {
    Reading<Edition> reading =
        indicator(
            "",
            "<MeasurementInstance><TargetResult><NumberOfUnits>1,500</NumberOfUnits></TargetResult>"
                + "\n<ActualResult><NumberOfUnits>some 20</NumberOfUnits></ActualResult>"
                + "</MeasurementInstance>");
    assertEquals(
        """
        3 BAD_NUMBER '1,500': expected a decimal number, but got '1,500'; it is taken as 1500
        4 BAD_NUMBER 'some 20': expected a decimal number, but got 'some 20'; it is kept as a \
        category
        """,
        lines(reading.findings()));
  }

  @Test
  void takesADateAloneForADeadline() {
    Target deadline = target("<EndDate>2012-12-31</EndDate>");
    assertEquals(TargetComparator.DEADLINE_ONLY, deadline.comparator());
    assertEquals(Optional.of(StatedDate.printed(PartialDate.of(2012, 12, 31))), deadline.due());
    assertEquals(
        TargetComparator.QUALITATIVE,
        target("<EndDate>2012-12-31</EndDate><Description>A law</Description>").comparator());
  }

  @Test
  void namesWhatOfAnIndicatorHasNoPlace() {
    String result = "<%s><StartDate>2011-01-01</StartDate><Descriptor>%s</Descriptor></%s>";
    Reading<Edition> reading =
        indicator(
            "",
            "<Relationship><Name>feeds</Name></Relationship>"
                + "\n<MeasurementInstance>"
                + result.formatted(
                    "TargetResult", "<DescriptorName>sex</DescriptorName>", "TargetResult")
                + "</MeasurementInstance>");
    assertEquals(
        """
        3 NO_PLACE 'feeds': an edition has no place for what <Relationship> says here
        4 NO_PLACE '2011-01-01': an edition has no place for what <StartDate> says here
        4 NO_PLACE 'sex': an edition has no place for what <Descriptor> says here
        """,
        lines(reading.losses()));
  }

  @Test
  void namesPairsThatAnEditionCannotKeep() {
    String pair = "\n<MeasurementInstance><TargetResult/><ActualResult/></MeasurementInstance>";
    String target = "\n<MeasurementInstance><TargetResult/></MeasurementInstance>";
    String results =
        "\n<MeasurementInstance><TargetResult/><ActualResult/><ActualResult/>"
            + "</MeasurementInstance>";

    assertEquals(List.of(), indicator("", pair + pair).losses());
    assertEquals(List.of(), indicator("", target).losses());
    assertEquals(List.of(), indicator("", results).losses());
    String lost =
        " NO_PLACE 'which targets and results belong together': an edition has no place for what"
            + " <MeasurementInstance> says here\n";
    assertEquals("5" + lost, lines(indicator("", pair + target).losses()));
    assertEquals("4" + lost + "5" + lost, lines(indicator("", target + results).losses()));
  }
}
