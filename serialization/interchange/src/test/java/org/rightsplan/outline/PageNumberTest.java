package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines are the numbers of pages. */
class PageNumberTest {

  private static final CueIndex EN = new CueIndex(OutlineCues.shipped()).forTextIn("en");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "123",
        "2026",
        "- 7 -",
        "– 7 –",
        "[7]",
        "7 / 31",
        "7/31",
        "Page 7",
        "Page 7 of 31",
        "page 7.",
        "p. 7",
        "| 7",
        "ii",
        "xviii",
        "第7页",
        "第 7 页 / 31",
        "Página 7 de 31",
        "７",
      })
  void numbersOfPages(String line) {
    assertEquals(true, PageNumber.is(line, EN), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345",
        "7.",
        "(7)",
        "（7）",
        "7)",
        "7 %",
        "7 of 31",
        "7 courts",
        "Page",
        "Page one",
        "Page 7 of the plan",
        "Page 7 of 31 courts",
        "i",
        "II",
        "xviiii",
        "vii courts",
        "-",
        "第7章",
        "7 / x",
        "xviiiv",
        "Page 7 which is the one with the table"
      })
  void otherNumbers(String line) {
    assertEquals(false, PageNumber.is(line, EN), line);
  }
}
