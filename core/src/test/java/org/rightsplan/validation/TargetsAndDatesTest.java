package org.rightsplan.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.validation.Sketch.edition;
import static org.rightsplan.validation.Sketch.figure;
import static org.rightsplan.validation.Sketch.found;
import static org.rightsplan.validation.Sketch.text;
import static org.rightsplan.validation.Sketch.with;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionVersion;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.model.Unit;

/** One case for and one against each rule on units and dates. */
class TargetsAndDatesTest {

  private static final String INDICATOR = "sections[0].objectives[0].indicators[0]";

  private static Target.Builder ten() {
    return Target.builder().comparator(TargetComparator.AT_LEAST).value(IndicatorValue.of(10));
  }

  private static Indicator due(String due, String baseline) {
    return figure("Doctors")
        .unit(Unit.of("doctors"))
        .addTarget(
            ten()
                .due(StatedDate.printed(PartialDate.parse(due)))
                .baseline(Baseline.printed(PartialDate.parse(baseline)))
                .build())
        .build();
  }

  @Test
  void targetsAreDueAfterTheirBaseline() {
    List<String> wrong = List.of("ERROR DUE_BEFORE_BASELINE " + INDICATOR + ".targets[0]");
    assertEquals(wrong, found(with(due("2019", "2020"))));
    assertEquals(wrong, found(with(due("2020-04", "2020-05"))));
    assertEquals(List.of(), found(with(due("2020", "2015"))));
    assertEquals(List.of(), found(with(due("2020", "2020"))));
    assertEquals(List.of(), found(with(due("2020", "2020-05"))), "May 2020 lies in 2020");
  }

  @Test
  void theBaselineOfTheIndicatorCountsWhereTheTargetHasNone() {
    Indicator indicator = due("2020", "2015");
    Baseline late = Baseline.printed(PartialDate.of(2022));
    assertEquals(List.of(), found(with(indicator.withBaseline(late))));
    Target bare = ten().due(StatedDate.inherited(PartialDate.of(2020))).build();
    assertEquals(
        List.of("ERROR DUE_BEFORE_BASELINE " + INDICATOR + ".targets[0]"),
        found(with(indicator.withBaseline(late).withTargets(bare))));
  }

  @Test
  void aTargetOutsideThePeriodIsWorthANoteOnly() {
    Edition edition = with(due("2030", "2015"));
    assertEquals(List.of(), found(edition));
    assertEquals(List.of(), found(edition.withPeriod(Period.ofYears(2026, 2030))));
    assertEquals(List.of(), found(edition.withPeriod(Period.from(PartialDate.of(2026)))));
    assertEquals(
        List.of("NOTE DUE_OUTSIDE_PERIOD " + INDICATOR + ".targets[0]"),
        found(edition.withPeriod(Period.ofYears(2021, 2025))));
    assertEquals(
        List.of(),
        found(edition.withPeriod(Period.until(PartialDate.of(2030, 6)))),
        "2030 may mean its first half");
  }

  @Test
  void measurementsVersionsAndAdoptionAreInOrderOfTime() {
    Measurement early = measured(2018);
    Measurement late = measured(2020);
    Indicator indicator = figure("n").unit(Unit.PERCENT).addMeasurements(early, late, late).build();
    assertEquals(List.of(), found(with(indicator)));
    assertEquals(
        List.of("WARNING DATES_OUT_OF_ORDER " + INDICATOR + ".measurements[1]"),
        found(with(indicator.withMeasurements(late, early))));
    Measurement earlyMen = early.withDimensions(Map.of("sex", "m"));
    Measurement lateMen = late.withDimensions(Map.of("sex", "m"));
    assertEquals(
        List.of(), found(with(indicator.withMeasurements(early, late, earlyMen, lateMen))));
    assertEquals(
        List.of("WARNING DATES_OUT_OF_ORDER " + INDICATOR + ".measurements[3]"),
        found(with(indicator.withMeasurements(early, lateMen, late, earlyMen))));

    EditionVersion first =
        EditionVersion.builder().label("1").date(PartialDate.of(2021, 9)).build();
    EditionVersion second = EditionVersion.builder().label("2").date(PartialDate.of(2023)).build();
    assertEquals(List.of(), found(edition().addVersions(first, second).build()));
    assertEquals(
        List.of("WARNING DATES_OUT_OF_ORDER"), found(edition().addVersions(second, first).build()));

    Edition adopted =
        edition()
            .period(Period.ofYears(2021, 2025))
            .adoption(Adoption.builder().date(PartialDate.of(2022, 5, 1)).build())
            .build();
    assertEquals(List.of(), found(adopted), "adopted after the period began");
    assertEquals(
        List.of("WARNING DATES_OUT_OF_ORDER"),
        found(adopted.withPeriod(Period.ofYears(2016, 2020))));
  }

  private static Measurement measured(int year) {
    return Measurement.builder()
        .value(IndicatorValue.of(1))
        .period(Period.of(PartialDate.of(year)))
        .build();
  }

  @Test
  void numbersSayWhatTheyCount() {
    Indicator bare = figure("Doctors").build();
    List<String> missing = List.of("WARNING INDICATOR_WITHOUT_UNIT " + INDICATOR);
    assertEquals(List.of("NOTE INDICATOR_WITHOUT_UNIT " + INDICATOR), found(with(bare)));
    assertEquals(List.of(), found(with(bare.withUnit(Unit.of("doctors")))));
    assertEquals(List.of(), found(with(bare.withMeasure(Measure.QUALITATIVE))));

    assertEquals(missing, found(with(bare.withTargets(ten().build()))));
    assertEquals(List.of(), found(with(bare.withTargets(ten().unit(Unit.PERCENT).build()))));
    assertEquals(
        missing, found(with(bare.withTargets(ten().unit(Unit.PERCENT).build(), ten().build()))));
    assertEquals(missing, found(with(bare.withMeasurements(measured(2020)))));
    assertEquals(
        missing,
        found(with(bare.withBaseline(Baseline.builder().value(IndicatorValue.of("0.5")).build()))));
  }

  @Test
  void whatIsNoPlainNumberNeedsNoUnit() {
    Indicator bare = figure("Doctors").build();
    assertEquals(
        List.of(), found(with(bare.withTargets(ten().mode(TargetMode.CHANGE_BY_PERCENT).build()))));
    assertEquals(
        List.of(),
        found(with(bare.withTargets(ten().mode(TargetMode.MULTIPLE_OF_BASELINE).build()))));
    for (IndicatorValue value :
        List.of(
            new IndicatorValue.Ratio(BigDecimal.ONE, BigDecimal.TEN),
            IndicatorValue.unavailable(UnavailableReason.UNKNOWN),
            IndicatorValue.of(text("many")))) {
      assertEquals(
          List.of(),
          found(with(bare.withMeasurements(Measurement.builder().value(value).build()))),
          value.toString());
    }
  }
}
