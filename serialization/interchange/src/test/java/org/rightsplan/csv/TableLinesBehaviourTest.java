package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.model.Edition;

/** Lines, separators and quotes of a table as other programs write them. */
class TableLinesBehaviourTest {

  private static final EditionCsvReader READER = EditionCsvReader.of("e", "en");

  private static List<Integer> lines(String table) {
    return READER.readObjectives(table).findings().stream()
        .map(finding -> finding.place().line())
        .toList();
  }

  private static List<String> statements(String table) {
    Edition edition = READER.readObjectives(table).value();
    return edition.elements().objectives().stream()
        .map(found -> found.element().heading().text())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void aLineEndWithinACellIsCounted(String end) {
    String table = "statement,horizon" + end + "\"One" + end + end + "two\"," + end + "Three,soon";
    assertEquals(List.of(5), lines(table));
  }

  @Test
  void aCellOfOneLineIsOneLine() {
    assertEquals(List.of(3), lines("statement,horizon\nOne,\nThree,soon\n"));
    assertEquals(List.of(2, 4), lines("statement,horizon\nOne,soon\n\nThree,soon\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", ","})
  void theSeparatorIsThatOfTheHeading(String separator) {
    assertEquals(
        List.of("a, b; c"),
        statements("number" + separator + "statement\n1" + separator + "\"a, b; c\"\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", ","})
  void theSeparatorMayBeNamedInALineBefore(String separator) {
    assertEquals(
        List.of("One"),
        statements(
            "sep=" + separator + "\nnumber" + separator + "statement\n1" + separator + "One\n"));
  }

  @Test
  void separatorsInAQuotedHeadingDoNotCount() {
    assertEquals(List.of("One"), statements("statement,\"a;b;c;d\"\nOne,x\n"));
  }
}
