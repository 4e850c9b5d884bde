package org.rightsplan.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.Unit;

/** Targets of every form, held against claims of their numbers. */
class TargetClaimsTest {

  private static final Edition PLAN =
      edition(
          "Plan",
          TranscriptionStatus.COMPLETE,
          section(
              "I|Life",
              task(
                  "Do all this.",
                  counted("dust", "ug/m3", change(TargetMode.CHANGE_BY_PERCENT, "-10")),
                  counted("literacy", "%", change(TargetMode.CHANGE_BY_PERCENTAGE_POINTS, "5")),
                  counted("deaths", "persons", change(TargetMode.CHANGE_BY_FRACTION, "-0.25")),
                  counted("clinics", "clinics", change(TargetMode.MULTIPLE_OF_BASELINE, "2")),
                  counted("beds", "beds", range(TargetMode.LEVEL, 10, 20)),
                  counted("accidents", "cases", range(TargetMode.CHANGE_BY_PERCENT, -20, -10)),
                  counted("cold", "degrees", change(TargetMode.LEVEL, "-10")),
                  indicator("nurses", change(TargetMode.LEVEL, "30")),
                  counted("courts", "districts", ratio(3, 7)))));

  private static Indicator counted(String name, String unit, Target target) {
    return indicator(name, target).withUnit(Unit.of(unit));
  }

  private static Target change(TargetMode mode, String number) {
    return Target.builder()
        .comparator(TargetComparator.AT_LEAST)
        .mode(mode)
        .value(IndicatorValue.of(number))
        .build();
  }

  private static Target range(TargetMode mode, long from, long to) {
    return Target.builder()
        .comparator(TargetComparator.BETWEEN)
        .mode(mode)
        .value(IndicatorValue.of(from))
        .upper(IndicatorValue.of(to))
        .build();
  }

  private static Target ratio(long part, long whole) {
    return Target.builder()
        .comparator(TargetComparator.EQUAL)
        .value(new IndicatorValue.Ratio(BigDecimal.valueOf(part), BigDecimal.valueOf(whole)))
        .build();
  }

  private static Verdict check(
      String about, Approximation approximation, BigDecimal number, Optional<String> unit) {
    return Claims.check(
        new Assertion.TargetIs(
            Place.of("plan"), text(about), new Quantity(number, approximation), unit.map(Unit::of)),
        PLAN);
  }

  @ParameterizedTest(name = "{0}: {1} {2} {3}")
  @CsvSource({
    // A change is counted in what it changes by, not in what the indicator counts.
    "dust, EXACT, -10, %, SUPPORTED",
    "dust, EXACT, -10, , SUPPORTED",
    "dust, EXACT, -10, ug/m3, CANNOT_TELL",
    "dust, EXACT, 10, %, CONTRADICTED",
    "dust, EXACT, -12, %, CONTRADICTED",
    "literacy, EXACT, 5, percentage points, SUPPORTED",
    "literacy, EXACT, 5, %, CANNOT_TELL",
    "deaths, EXACT, -0.25, , SUPPORTED",
    "deaths, EXACT, -0.25, persons, CANNOT_TELL",
    "clinics, EXACT, 2, , SUPPORTED",
    "clinics, EXACT, 2, clinics, CANNOT_TELL",
    // Of a decrease the size is meant, of a level the number.
    "dust, AT_LEAST, -8, %, SUPPORTED",
    "dust, AT_MOST, -8, %, CONTRADICTED",
    "dust, NEARLY, -11, %, SUPPORTED",
    "dust, OVER, -11, %, CONTRADICTED",
    "dust, AT_MOST, -12, %, SUPPORTED",
    "dust, AT_MOST, 12, %, CONTRADICTED",
    "literacy, AT_MOST, -8, percentage points, CONTRADICTED",
    "cold, AT_LEAST, -12, degrees, SUPPORTED",
    "cold, AT_LEAST, -8, degrees, CONTRADICTED",
    // A range has two numbers, and what is said of it holds for all of it.
    "beds, EXACT, 10, , SUPPORTED",
    "beds, EXACT, 20, beds, SUPPORTED",
    "beds, EXACT, 15, , CONTRADICTED",
    "beds, AT_MOST, 20, , SUPPORTED",
    "beds, AT_MOST, 12, , CONTRADICTED",
    "beds, AT_LEAST, 10, , SUPPORTED",
    "beds, AT_LEAST, 12, , CONTRADICTED",
    "accidents, AT_LEAST, -10, %, SUPPORTED",
    "accidents, AT_LEAST, -15, %, CONTRADICTED",
    "accidents, EXACT, -20, %, SUPPORTED",
    // No unit is known of the target, so that any may be meant.
    "nurses, EXACT, 30, persons, SUPPORTED",
    // A ratio has a part and a share.
    "courts, EXACT, 3, , SUPPORTED",
    "courts, EXACT, 3, districts, SUPPORTED",
    "courts, EXACT, 3, persons, CANNOT_TELL",
    "courts, EXACT, 7, , CONTRADICTED",
    "courts, AT_MOST, 2, , CONTRADICTED",
    "courts, EXACT, 0.43, , SUPPORTED",
    "courts, EXACT, 0.44, , CONTRADICTED",
    "courts, EXACT, 43, %, SUPPORTED",
    "courts, OVER, 40, %, SUPPORTED",
    "courts, EXACT, 40, %, CONTRADICTED",
  })
  void aTargetIsReadInItsOwnForm(
      String about, Approximation approximation, BigDecimal number, String unit, Outcome expected) {
    Verdict verdict = check(about, approximation, number, Optional.ofNullable(unit));
    assertEquals(expected, verdict.outcome(), verdict::explanation);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "dust | -10 | fall by at least 10 %, -10 claimed | -10",
        "literacy | 4 | rise by at least 5 percentage points, 4 claimed | 5",
        "clinics | 2 | multiple of the baseline at least 2, 2 claimed | 2",
        "beds | 20 | between 10 and 20, 20 claimed | 20",
        "beds | 30 | between 10 and 20, 30 claimed | 10",
        "accidents | -10 | fall by between 10 and 20 %, -10 claimed | -10",
        "courts | 3 | 3 of 7, 3 claimed | 3",
      })
  void allThatATargetAsksIsTold(
      String about, BigDecimal number, String explanation, BigDecimal figure) {
    Verdict verdict = check(about, Approximation.EXACT, number, Optional.empty());
    assertEquals(about + ": " + explanation, verdict.explanation());
    assertEquals(Optional.of(Quantity.exactly(figure)), verdict.computed());
  }

  @Test
  void aShareInPercentIsShownInPercent() {
    assertEquals(
        Optional.of(Quantity.exactly(new BigDecimal("42.85714285714286"))),
        check("courts", Approximation.EXACT, BigDecimal.valueOf(43), Optional.of("%")).computed());
  }

  @Test
  void otherTargetsMayStandInWhatIsNotSaidToBeThere() {
    Edition unsaid =
        edition("Plan", section("I|Life", task("Heal.", indicator("beds", ratio(1, 2)))));
    Assertion claim =
        new Assertion.TargetIs(
            Place.of("plan"), text("beds"), Quantity.exactly(5), Optional.empty());
    assertEquals(
        "CANNOT_TELL NOT_TRANSCRIBED: beds: 1 of 2, 5 claimed; it is not said whether all of plan is"
            + " transcribed",
        Claims.told(Claims.check(claim, unsaid)));
  }
}
