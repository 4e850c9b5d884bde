package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TargetTest {

  private static final IndicatorValue WORDS =
      IndicatorValue.of(LocalizedText.of("en", "largely ended"));

  private static Target.Builder target(TargetComparator comparator) {
    return Target.builder().comparator(comparator);
  }

  private static Target.Builder change(TargetMode mode, String number) {
    return target(TargetComparator.EQUAL).mode(mode).value(IndicatorValue.of(number));
  }

  private static void assertRefused(String message, Target.Builder builder) {
    assertEquals(
        message, assertThrows(IllegalArgumentException.class, builder::build).getMessage());
  }

  @Test
  void aLevelIsWhatItIsUnlessSaidOtherwise() {
    Target target = target(TargetComparator.AT_MOST).value(IndicatorValue.of("12.50")).build();
    assertEquals(TargetMode.LEVEL, target.mode());
    assertEquals(TargetSpan.UNSTATED, target.span());
    assertEquals(Optional.of(new BigDecimal("12.50")), target.number());
  }

  @Test
  void aCutByMoreThanTenPercentIsAChangeBelowZero() {
    Target cut =
        target(TargetComparator.GREATER_THAN)
            .mode(TargetMode.CHANGE_BY_PERCENT)
            .value(IndicatorValue.of(-10))
            .unit(Unit.PERCENT)
            .baseline(Baseline.printed(PartialDate.of(2015)))
            .build();
    assertTrue(cut.mode().isChange());
    assertEquals(Optional.of(BigDecimal.valueOf(-10)), cut.number());
  }

  @ParameterizedTest
  @EnumSource(
      value = TargetComparator.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DEADLINE_ONLY"})
  void everyComparatorButADeadlineNeedsAValue(TargetComparator comparator) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, target(comparator)::build);
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("Target.value: expected "), message);
    assertTrue(message.endsWith(", but got none"), message);
  }

  @Test
  void aDeadlineNeedsADateAndNothingElse() {
    StatedDate due = StatedDate.printed(PartialDate.of(2022));
    assertEquals(
        Optional.empty(), target(TargetComparator.DEADLINE_ONLY).due(due).build().number());
    assertRefused(
        "Target.due: expected a date, for a DEADLINE_ONLY target, but got none",
        target(TargetComparator.DEADLINE_ONLY));
    assertRefused(
        "Target.value: expected none, for a DEADLINE_ONLY target, but got '5'",
        target(TargetComparator.DEADLINE_ONLY).due(due).value(IndicatorValue.of(5)));
    assertRefused(
        "Target.mode: expected LEVEL, for DEADLINE_ONLY, but got CHANGE_BY_PERCENT",
        target(TargetComparator.DEADLINE_ONLY).due(due).mode(TargetMode.CHANGE_BY_PERCENT));
    assertRefused(
        "Target.unit: expected none, for DEADLINE_ONLY, but got 'years'",
        target(TargetComparator.DEADLINE_ONLY).due(due).unit(Unit.of("years")));
  }

  @Test
  void wordsAreNoNumber() {
    assertEquals(
        Optional.of(WORDS), target(TargetComparator.QUALITATIVE).value(WORDS).build().value());
    assertRefused(
        "Target.value: expected words, a category or a yes or no, for a QUALITATIVE target,"
            + " but got '5'",
        target(TargetComparator.QUALITATIVE).value(IndicatorValue.of(5)));
    assertRefused(
        "Target.value: expected words, a category or a yes or no, for a QUALITATIVE target,"
            + " but got '3 of 7'",
        target(TargetComparator.QUALITATIVE)
            .value(new IndicatorValue.Ratio(BigDecimal.valueOf(3), BigDecimal.valueOf(7))));
    assertRefused(
        "Target.unit: expected none, for QUALITATIVE, but got '%'",
        target(TargetComparator.QUALITATIVE).value(WORDS).unit(Unit.PERCENT));
    assertRefused(
        "Target.mode: expected LEVEL, for QUALITATIVE, but got MULTIPLE_OF_BASELINE",
        target(TargetComparator.QUALITATIVE).value(WORDS).mode(TargetMode.MULTIPLE_OF_BASELINE));
  }

  @Test
  void theComparatorSaysHowExactANumberIsMeant() {
    assertRefused(
        "Target.value: expected an exact number, the approximation being said by"
            + " Target.comparator, but got 'nearly 200'",
        target(TargetComparator.EQUAL).value(IndicatorValue.of(Quantity.nearly(200))));
    assertRefused(
        "Target.upper: expected an exact number, the approximation being said by"
            + " Target.comparator, but got 'over 9'",
        target(TargetComparator.BETWEEN)
            .value(IndicatorValue.of(1))
            .upper(IndicatorValue.of(Quantity.over(9))));
  }

  @Test
  void aRangeHasTwoNumbersInOrder() {
    Target range =
        target(TargetComparator.BETWEEN)
            .value(IndicatorValue.of(5))
            .upper(IndicatorValue.of("5.0"))
            .build();
    assertEquals(Optional.of(IndicatorValue.of("5.0")), range.upper());
    assertRefused(
        "Target.upper: expected a number not below Target.value, for BETWEEN, but got '4'",
        target(TargetComparator.BETWEEN).value(IndicatorValue.of(5)).upper(IndicatorValue.of(4)));
    assertRefused(
        "Target.upper: expected a number not below Target.value, for BETWEEN, but got none",
        target(TargetComparator.BETWEEN).value(IndicatorValue.of(5)));
    assertRefused(
        "Target.upper: expected a number not below Target.value, for BETWEEN, but got '6'",
        target(TargetComparator.BETWEEN).value(WORDS).upper(IndicatorValue.of(6)));
    assertRefused(
        "Target.upper: expected none, unless for BETWEEN, but got '6'",
        target(TargetComparator.EQUAL).value(IndicatorValue.of(5)).upper(IndicatorValue.of(6)));
  }

  @Test
  void aChangeNeedsANumberAndItsOwnUnit() {
    assertEquals(
        Optional.of(Unit.PERCENTAGE_POINTS),
        change(TargetMode.CHANGE_BY_PERCENTAGE_POINTS, "2")
            .unit(Unit.PERCENTAGE_POINTS)
            .build()
            .unit());
    assertRefused(
        "Target.value: expected a number, for CHANGE_BY_PERCENT, but got 'largely ended'",
        target(TargetComparator.EQUAL).mode(TargetMode.CHANGE_BY_PERCENT).value(WORDS));
    assertRefused(
        "Target.unit: expected '%' or none, for CHANGE_BY_PERCENT, but got 'persons'",
        change(TargetMode.CHANGE_BY_PERCENT, "2").unit(Unit.of("persons")));
    assertRefused(
        "Target.unit: expected 'percentage points' or none, for CHANGE_BY_PERCENTAGE_POINTS,"
            + " but got '%'",
        change(TargetMode.CHANGE_BY_PERCENTAGE_POINTS, "2").unit(Unit.PERCENT));
    assertRefused(
        "Target.unit: expected none, for MULTIPLE_OF_BASELINE, but got '%'",
        change(TargetMode.MULTIPLE_OF_BASELINE, "2").unit(Unit.PERCENT));
  }

  @Test
  void aMultipleOrFractionOfTheBaselineLiesAboveZero() {
    assertEquals(
        Optional.of(new BigDecimal("0.5")),
        change(TargetMode.FRACTION_OF_BASELINE, "0.5").build().number());
    assertRefused(
        "Target.value: expected above 0, for FRACTION_OF_BASELINE, but got 0",
        change(TargetMode.FRACTION_OF_BASELINE, "0"));
    assertEquals(
        Optional.of(new BigDecimal("-0.25")),
        change(TargetMode.CHANGE_BY_FRACTION, "-0.25").build().number());
  }

  @Test
  void anUnavailableNumberIsAllowedAndIsNoNumber() {
    Target unknown =
        target(TargetComparator.AT_LEAST)
            .value(IndicatorValue.unavailable(UnavailableReason.NOT_TRANSCRIBED))
            .build();
    assertEquals(Optional.empty(), unknown.number());
    assertTrue(unknown.comparator().hasNumber());
  }

  @Test
  void onlyWordsAndDeadlinesHaveNoNumber() {
    for (TargetComparator comparator : TargetComparator.values()) {
      assertEquals(
          comparator != TargetComparator.DEADLINE_ONLY
              && comparator != TargetComparator.QUALITATIVE,
          comparator.hasNumber());
    }
    assertEquals("at most", TargetComparator.AT_MOST.symbol());
    assertFalse(TargetMode.LEVEL.isChange());
  }

  @Test
  void whatIsNoNumberHasNoMoreOrLess() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Target.builder()
                    .comparator(TargetComparator.AT_LEAST)
                    .value(new IndicatorValue.YesNo(true))
                    .build());
    String message = String.valueOf(e.getMessage());
    assertTrue(message.startsWith("Target.value: expected a number, or none available"), message);
  }
}
