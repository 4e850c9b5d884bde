package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;
import org.rightsplan.model.Target;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.sample.SamplePlan;

class EditionCsvTest {

  private static final EditionCsvReader READER = EditionCsvReader.of("e", "en");

  private static List<InputFinding> findings(String table) {
    return READER.readObjectives(table).findings();
  }

  private static Objective only(String table) {
    return READER.readObjectives(table).value().elements().objectives().get(0).element();
  }

  @Test
  void readsTheSamplePlanAgain() {
    Edition edition = SamplePlan.second();
    EditionCsv csv = EditionCsv.of(edition, "en");
    Reading<Edition> back = READER.read(csv.tables());

    assertEquals(ImmutableList.of(), back.findings());
    assertEquals(edition.tally().tasks().counted(), back.value().tally().tasks().counted());
    assertEquals(
        edition.elements().indicators().size(), back.value().elements().indicators().size());
    assertEquals(edition.bodies().size(), back.value().bodies().size());
    assertTrue(csv.table(EditionTable.TARGETS).startsWith("indicator,id,comparator,mode"));
  }

  @Test
  void takesColumnsInAnyOrderWithAMarkAndSemicolonsAndStrayEmptyOnes() {
    Objective task =
        only(
            "\uFEFFSTATEMENT; Title ;;id;section\r\n\"one;\r\ntwo \"\"quoted\"\"\";T;;7;Health\r\n");
    assertEquals("one;\r\ntwo \"quoted\"", task.statement().orElseThrow().text());
    assertEquals("T", task.title().orElseThrow().text());
    assertEquals(Optional.of("7"), task.id());
    assertEquals(ImmutableList.of(), findings("\uFEFFtitle;;\r\nT;;\r\n"));
    assertEquals("T", only("sep=;\ntitle;id\nT;1\n").heading().text());
    assertEquals("T", only("id\ttitle\n1\tT\n").heading().text());
  }

  @Test
  void readsLanguages() {
    LocalizedText title = only("title,title@fr,title@ZH-hans\nA,B,甲\n").heading();
    assertEquals(ImmutableMap.of("en", "A", "fr", "B", "zh-Hans", "甲"), title.texts());
  }

  @Test
  void groupsBySectionWithoutATableOfSections() {
    Edition edition = READER.readObjectives("section,title\nA,1\nB,2\nA,3\n,4\n").value();
    assertEquals(
        List.of("A", "B", "[untitled]"),
        edition.sections().stream().map(section -> section.title().text()).toList());
    assertEquals(2, edition.sections().get(0).objectives().size());
  }

  @Test
  void saysRowColumnAndWhatWasExpected() {
    List<InputFinding> found =
        findings(
            """
            title,level,tags,colour,responsibilities
            A,GOAL,x,red,moj=BOSS
            "B
            b",,,
            ,,,,,extra
            """);
    assertEquals(
        List.of(
            CsvCode.UNKNOWN_COLUMN,
            CsvCode.SHORT_ROW,
            CsvCode.EXCESS_CELL,
            CsvCode.BAD_VALUE,
            CsvCode.BAD_VALUE,
            CsvCode.BAD_VALUE,
            CsvCode.MISSING_VALUE),
        found.stream().map(InputFinding::code).toList());
    assertEquals(new InputPlace(1, 18), found.get(0).place());
    assertEquals(new InputPlace(5, 6), found.get(2).place());
    assertEquals(new InputPlace(2, 3), found.get(3).place());
    assertEquals(new InputPlace(2, 14), found.get(4).place());
    assertEquals(
        "row 1, column 'level': expected one of [OBJECTIVE, TASK], but got 'GOAL'",
        found.get(3).message());
    assertTrue(found.get(0).message().startsWith("column 4: expected one of [path, section"));
  }

  @Test
  void attachesByIdOrPath() {
    Reading<Edition> reading =
        READER.read(
            ImmutableMap.of(
                EditionTable.OBJECTIVES,
                "id,title\nt1,T\n",
                EditionTable.INDICATORS,
                "of,id,name\nt1,i1,Air\nnobody,i2,Water\n",
                EditionTable.TARGETS,
                "indicator,value,due\ni1,90,2025\ni1,largely clean,\ni1,,2026\ni9,1,\n",
                EditionTable.MEASUREMENTS,
                "indicator,value,value_type,period\ni1,0,,2021\ni1,,,2022\ni1,WITHHELD: court,unavailable,\n",
                EditionTable.BODIES,
                "name\nMinistry\n"));
    Indicator indicator = reading.value().elements().indicators().get(0).element();
    assertEquals(3, indicator.targets().size());
    Target words = indicator.targets().get(1);
    assertEquals("largely clean", words.value().orElseThrow().toString());
    assertEquals(IndicatorValue.of(0), indicator.measurements().get(0).value());
    assertEquals(
        IndicatorValue.unavailable(UnavailableReason.UNKNOWN),
        indicator.measurements().get(1).value());
    assertEquals(
        new IndicatorValue.Unavailable(UnavailableReason.WITHHELD, Optional.of("court")),
        indicator.measurements().get(2).value());
    assertEquals("Ministry", reading.value().bodies().get(0).id());
    assertEquals(
        List.of(CsvCode.UNKNOWN_ELEMENT, CsvCode.UNKNOWN_ELEMENT),
        reading.findings().stream().map(InputFinding::code).toList());
  }

  @Test
  void whatIsFoundSaysInWhichTable() {
    Reading<Edition> reading =
        READER.read(
            ImmutableMap.of(
                EditionTable.OBJECTIVES,
                "id,title,level\nt1,T,GOAL\n",
                EditionTable.TARGETS,
                "indicator,value\n\nnobody,1\n"));
    assertEquals(
        List.of(
            new InputPlace("objectives", 2, 6).toString(),
            new InputPlace("targets", 3, 1).toString()),
        reading.findings().stream().map(finding -> finding.place().toString()).toList());
    assertTrue(reading.findings().get(1).toString().contains("targets, line 3, column 1: row 1, "));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'targets, line 1, column 1: expected a line with the names'",
    "'a,b', 'targets, line 1, column 1: expected a column ''indicator'', but got [a, b]'",
    "'indicator\n\"i', 'targets, line 2, column'",
  })
  void aRefusalSaysOfWhichTable(String table, String start) {
    ImmutableMap<EditionTable, String> tables =
        ImmutableMap.of(EditionTable.OBJECTIVES, "title\nT\n", EditionTable.TARGETS, table);
    InputException refusal = assertThrows(InputException.class, () -> READER.read(tables));
    assertEquals("targets", refusal.place().part());
    assertTrue(String.valueOf(refusal.getMessage()).startsWith(start), refusal::toString);
  }

  @Test
  void refusesWhatIsNoTable() {
    assertRefused("", "expected a line with the names");
    assertRefused("a,b\n1,2\n", "expected a column 'title' or 'statement', but got [a, b]");
    assertRefused("title\n\"T", "expected comma-separated values");
    EditionCsvReader small = READER.withLimits(new InputLimits(1000, 5, 3));
    assertThrows(InputException.class, () -> small.readObjectives("title\n1\n2\n3\n"));
  }

  private static void assertRefused(String table, String part) {
    InputException refusal =
        assertThrows(InputException.class, () -> READER.readObjectives(table), table);
    assertTrue(refusal.toString().contains(part), refusal::toString);
  }

  @Test
  void readsOtherColumnsByAMapping() {
    ColumnMapping mapping =
        ColumnMapping.none()
            .with("Thema", "section")
            .with("Maßnahme", "title")
            .withIndicator("Ampel");
    Edition edition =
        READER
            .withMapping(mapping)
            .readObjectives("Maßnahme;Ampel;Thema\nX;grün;Luft\nY;;Luft\n")
            .value();
    Section section = edition.sections().get(0);
    assertEquals("Luft", section.title().text());
    assertEquals(
        Optional.of(new IndicatorValue.Category("grün")),
        section.objectives().get(0).indicators().get(0).targets().get(0).value());
    assertTrue(section.objectives().get(1).indicators().isEmpty());
  }
}
