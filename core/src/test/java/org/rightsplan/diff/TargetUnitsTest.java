package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.target;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.Unit;

/** What the numbers of two targets count, and which way they want. */
class TargetUnitsTest {

  private static final Indicator PERSONS =
      indicator("Persons without shelter")
          .withUnit(Unit.of("persons"))
          .withDirection(Direction.DECREASE)
          .withBaseline(Baseline.builder().value(IndicatorValue.of(1000)).build());

  private static final Indicator SHARE =
      indicator("Share reached").withUnit(Unit.PERCENT).withDirection(Direction.INCREASE);

  private static Target ratio(long numerator, long denominator) {
    return target(0)
        .withValue(
            new IndicatorValue.Ratio(
                BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator)));
  }

  private static Target byPercent(String low, String high) {
    return Target.builder()
        .comparator(TargetComparator.BETWEEN)
        .mode(TargetMode.CHANGE_BY_PERCENT)
        .value(IndicatorValue.of(low))
        .upper(IndicatorValue.of(high))
        .build();
  }

  private static void assertAssessed(
      String assessment, Indicator indicator, Target one, Target two) {
    TargetAssessment found =
        TargetAssessment.of(
            new SetTarget(one, indicator, Optional.empty()),
            new SetTarget(two, indicator, Optional.empty()));
    assertEquals(assessment, found.effects() + " " + found.reasoning());
  }

  @Test
  void aChangeIsNotComparedWithALevelInAnotherUnit() {
    Target tenth = target(-10).withMode(TargetMode.CHANGE_BY_PERCENT);
    Target share = target(55).withUnit(Unit.PERCENT);
    assertAssessed("[NOT_COMPARABLE] another unit: persons, then %", PERSONS, tenth, share);
    assertAssessed("[NOT_COMPARABLE] another unit: %, then persons", PERSONS, share, tenth);
    assertAssessed(
        "[STRENGTHENED] fall by 10 % from 1,000 = 900, then 800 persons: the indicator wants less,"
            + " so strengthened",
        PERSONS, tenth.withUnit(Unit.PERCENT), target(800));
  }

  @Test
  void aRatioIsComparedWithAPercentageAsOne() {
    assertAssessed(
        "[NEUTRAL] 1 of 2 %, then 50 %: as much is asked", SHARE, ratio(1, 2), target(50));
    assertAssessed(
        "[WEAKENED] 3 of 4 %, then 2 of 3 %: the indicator wants more, so weakened",
        SHARE, ratio(3, 4), ratio(2, 3));
  }

  @Test
  void aRangeFromAFallToARiseWantsNeither() {
    Indicator share = indicator("Share").withUnit(Unit.PERCENT);
    assertAssessed(
        "[NOT_COMPARABLE] change by between -5 and 10 %, then change by between -5 and 20 %:"
            + " nothing says which way is better",
        share, byPercent("-5", "10"), byPercent("-5", "20"));
    assertAssessed(
        "[STRENGTHENED] change by between 0 and 10 %, then rise by between 5 and 10 %:"
            + " the target wants more, so strengthened",
        share, byPercent("0", "10"), byPercent("5", "10"));
  }
}
