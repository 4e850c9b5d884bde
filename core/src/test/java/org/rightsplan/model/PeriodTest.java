package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

  @Test
  void readsClosedAndOpenPeriods() {
    assertEquals(Period.ofYears(2021, 2025), Period.parse("2021/2025"));
    assertEquals(Period.from(PartialDate.of(2021, 4)), Period.parse("2021-04/.."));
    assertEquals(Period.until(PartialDate.of(2025)), Period.parse("../2025"));
    assertEquals(Period.of(PartialDate.of(2021)), Period.parse("2021"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../..", "2021/", "/2025", "", "2021/2025/2030", "2025/2021", "2021-2025"})
  void refusesOtherForms(String text) {
    assertThrows(IllegalArgumentException.class, () -> Period.parse(text));
  }

  @Test
  void namesTheSlash() {
    assertEquals(
        "Period: expected two dates with a slash between them, such as 2021/2025 or 2021-09/..,"
            + " or one date, but got '2021-2025'",
        assertThrows(IllegalArgumentException.class, () -> Period.parse("2021-2025")).getMessage());
    assertEquals(
        "PartialDate: expected a real date, but got 2021-02-30",
        assertThrows(IllegalArgumentException.class, () -> Period.parse("2021-02-30")).getMessage(),
        "which is of the form");
  }

  @Test
  void saysWhyAnEndIsRefused() {
    assertEquals(
        "Period.end: expected a date not before the start 2021, but got 2020-12",
        assertThrows(
                IllegalArgumentException.class,
                () -> Period.of(PartialDate.of(2021), PartialDate.of(2020, 12)))
            .getMessage());
    assertEquals(
        "Period: expected a start or an end, but got neither of them",
        assertThrows(
                IllegalArgumentException.class,
                () -> new Period(Optional.empty(), Optional.empty()))
            .getMessage());
  }

  @Test
  void allowsAnEndThatMayLieAfterTheStart() {
    Period period = Period.of(PartialDate.of(2021, 5), PartialDate.of(2021));
    assertEquals(OptionalInt.of(1), period.calendarYears());
  }

  @Test
  void countsTheCalendarYearsThatItTouches() {
    assertEquals(OptionalInt.of(5), Period.ofYears(2021, 2025).calendarYears());
    assertEquals(
        OptionalInt.of(2),
        Period.of(PartialDate.of(2021, 12), PartialDate.of(2022, 1)).calendarYears());
    assertEquals(OptionalInt.empty(), Period.from(PartialDate.of(2021)).calendarYears());
  }

  @Test
  void containsWhatMayLieInIt() {
    Period period = Period.of(PartialDate.of(2021, 4), PartialDate.of(2025));
    assertTrue(period.contains(PartialDate.of(2021)));
    assertTrue(period.contains(PartialDate.of(2025, 12, 31)));
    assertFalse(period.contains(PartialDate.of(2021, 3, 31)));
    assertFalse(period.contains(PartialDate.of(2026)));
    assertTrue(Period.from(PartialDate.of(2021)).contains(PartialDate.of(9999)));
    assertTrue(Period.until(PartialDate.of(2021)).contains(PartialDate.of(1)));
  }

  @Test
  void findsTheGapToALaterPeriod() {
    assertEquals(
        Optional.of(Period.parse("2011-01-01/2011-12-31")),
        Period.ofYears(2009, 2010).gapTo(Period.ofYears(2012, 2015)));
    assertEquals(Optional.empty(), Period.ofYears(2012, 2015).gapTo(Period.ofYears(2016, 2020)));
    assertEquals(Optional.empty(), Period.ofYears(2012, 2016).gapTo(Period.ofYears(2014, 2018)));
    assertEquals(Optional.empty(), Period.ofYears(2016, 2020).gapTo(Period.ofYears(2012, 2015)));
    assertEquals(
        Optional.empty(), Period.from(PartialDate.of(2009)).gapTo(Period.ofYears(2012, 2015)));
    assertEquals(
        Optional.empty(), Period.ofYears(2009, 2010).gapTo(Period.until(PartialDate.of(2015))));
  }

  @Test
  void findsNoGapAtTheEndsOfTheCalendar() {
    assertEquals(Optional.empty(), Period.ofYears(2000, 9999).gapTo(Period.ofYears(1, 2000)));
  }
}
