package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @Test
  void keepsWhatIsKnownAndSaysWhatIsNot() {
    PartialDate september = PartialDate.of(2021, 9);
    assertEquals(2021, september.year());
    assertEquals(OptionalInt.of(9), september.month());
    assertEquals(OptionalInt.empty(), september.day());
    assertEquals(OptionalInt.empty(), PartialDate.of(2021).month());
    assertEquals(OptionalInt.of(30), PartialDate.of(2021, 9, 30).day());
  }

  @ParameterizedTest
  @CsvSource({
    "2021,       2021-01-01, 2021-12-31",
    "2024-02,    2024-02-01, 2024-02-29",
    "2021-02,    2021-02-01, 2021-02-28",
    "2021-09-09, 2021-09-09, 2021-09-09",
    "0001,       0001-01-01, 0001-12-31",
  })
  void spansTheDaysItCanMean(String text, LocalDate earliest, LocalDate latest) {
    assertEquals(earliest, PartialDate.parse(text).earliest());
    assertEquals(latest, PartialDate.parse(text).latest());
  }

  @Test
  void aYearIsNeitherBeforeNorAfterAMonthOfIt() {
    PartialDate year = PartialDate.of(2021);
    PartialDate may = PartialDate.of(2021, 5);
    assertFalse(year.isBefore(may) || year.isAfter(may));
    assertFalse(may.isBefore(year) || may.isAfter(year));
    assertTrue(may.isBefore(PartialDate.of(2021, 6)));
    assertTrue(PartialDate.of(2022).isAfter(may));
    assertFalse(may.isBefore(may));
  }

  @Test
  void sortsTheVaguerOfTwoWithTheSameFirstDayFirst() {
    assertTrue(PartialDate.of(2021).compareTo(PartialDate.of(2021, 1)) < 0);
    assertTrue(PartialDate.of(2021, 1).compareTo(PartialDate.of(2021, 1, 1)) < 0);
    assertTrue(PartialDate.of(2021, 1, 1).compareTo(PartialDate.of(2021, 2)) < 0);
  }

  @Test
  void isMadeOfALocalDate() {
    assertEquals(PartialDate.of(2021, 9, 9), PartialDate.of(LocalDate.of(2021, 9, 9)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "21",
        "2021-9",
        "2021-09-9",
        "2021/09",
        "2021-09-09-09",
        " 2021",
        "2021-",
        "20210909",
        "2021.09",
        "2021-09.09",
        "2021-0a",
        "2021-09-0a",
        "202a",
        "-2021",
        "２０２１"
      })
  void refusesOtherForms(String text) {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
    assertEquals(
        "PartialDate: expected YYYY, YYYY-MM or YYYY-MM-DD, but got '" + text + "'",
        e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-00", "2021-13", "2021-02-29", "2021-04-31", "2021-01-00", "0000"})
  void refusesDatesThatDoNotExist(String text) {
    assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
  }

  @Test
  void refusesNumbersOutOfRangeAndSaysWhich() {
    assertEquals(
        "PartialDate.month: expected 1 to 12, but got 0",
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2021, 0)).getMessage());
    assertEquals(
        "PartialDate.month: expected 1 to 12, but got -1",
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2021, -1)).getMessage());
    assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2021, 13));
    assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2021, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2021, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2021, 1, -5));
    assertEquals(
        "PartialDate: expected a real date, but got 2021-02-30",
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(2021, 2, 30))
            .getMessage());
    assertEquals(
        "PartialDate.year: expected 1 to 9999, but got 10000",
        assertThrows(IllegalArgumentException.class, () -> PartialDate.of(10_000)).getMessage());
  }
}
