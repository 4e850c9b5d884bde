package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;
import org.rightsplan.validation.Severity;

/** How rows find what they belong to, and what is said of those that do not. */
class TableRowsTest {

  private static final EditionCsvReader READER = EditionCsvReader.of("e", "en");

  private static String lines(Reading<?> reading) {
    return reading.findings().stream()
        .map(found -> found.place() + " " + found.code() + ": " + found.message() + "\n")
        .collect(Collectors.joining());
  }

  private static List<String> titles(List<Section> sections) {
    return sections.stream().map(section -> section.title().text()).toList();
  }

  private static List<String> tasks(Section section) {
    return section.objectives().stream().map(task -> task.heading().text()).toList();
  }

  @Test
  void sectionsStandWhereTheirPathsSay() {
    Reading<Edition> reading =
        READER.read(
            ImmutableMap.of(
                EditionTable.SECTIONS,
                """
                path,id,title,responsibilities
                sections[0],a,Air,moh=LEAD; moj
                sections[0].sections[0],b,Towns,
                sections[0].sections[1],c,Cars,
                sections[1],d,Water,
                ,e,Soil,
                """,
                EditionTable.OBJECTIVES,
                """
                path,section,title
                sections[0].sections[1].objectives[0],,by path
                ,b,by id
                ,Water,by title
                sections[9].objectives[0],Soil,by title as well
                """));
    assertEquals("", lines(reading));
    Edition edition = reading.value();
    assertEquals(List.of("Air", "Water", "Soil"), titles(edition.sections()));
    assertEquals(List.of("Towns", "Cars"), titles(edition.sections().get(0).sections()));
    assertEquals(2, edition.sections().get(0).responsibilities().size());
    assertEquals(List.of("by id"), tasks(edition.sections().get(0).sections().get(0)));
    assertEquals(List.of("by path"), tasks(edition.sections().get(0).sections().get(1)));
    assertEquals(List.of("by title"), tasks(edition.sections().get(1)));
    assertEquals(List.of("by title as well"), tasks(edition.sections().get(2)));
  }

  @Test
  void aSectionThatIsNotListedIsToldAndMade() {
    Reading<Edition> reading =
        READER.read(
            ImmutableMap.of(
                EditionTable.SECTIONS,
                "title,id\nAir,a\n",
                EditionTable.OBJECTIVES,
                "title,section,section_number\nPlant trees,Soil,IV\n"));
    assertEquals(
        "objectives, line 2, column 13 UNKNOWN_ELEMENT: row 1, column 'section': expected a path, id or title"
            + " in the table of sections, but got 'Soil'\n",
        lines(reading));
    assertEquals(List.of("Air", "Soil"), titles(reading.value().sections()));
    assertEquals("IV", reading.value().sections().get(1).number().orElseThrow());
  }

  @Test
  void sectionsOfOneTitleAreToldApartByNumber() {
    Reading<Edition> reading =
        READER.readObjectives(
            """
            section,section_number,title
            Goals,I,Plant trees
            Goals,II,Clean wells
            Goals,I,Plant hedges
            Goals,,Plant more
            """);
    assertEquals("", lines(reading));
    List<Section> sections = reading.value().sections();
    assertEquals(List.of("Goals", "Goals"), titles(sections));
    assertEquals(
        List.of("I", "II"),
        sections.stream().map(section -> section.number().orElseThrow()).toList());
    assertEquals(List.of("Plant trees", "Plant hedges", "Plant more"), tasks(sections.get(0)));
    assertEquals(List.of("Clean wells"), tasks(sections.get(1)));
  }

  @Test
  void listedSectionsOfOneTitleAreToldApartByNumber() {
    Reading<Edition> reading =
        READER.read(
            ImmutableMap.of(
                EditionTable.SECTIONS,
                """
                number,title
                I,Goals
                II,Goals
                ,Water
                """,
                EditionTable.OBJECTIVES,
                """
                section,section_number,title
                Goals,II,Clean wells
                Goals,,Plant trees
                Goals,III,Plant hedges
                Water,1,Clean rivers
                """));
    assertEquals(
        """
        objectives, line 4, column 7 BAD_VALUE: row 3, column 'section_number': expected the number of the section,\
         'I', but got 'III'
        objectives, line 5, column 7 BAD_VALUE: row 4, column 'section_number': expected nothing, since the section\
         has no number, but got '1'
        """,
        lines(reading));
    List<Section> sections = reading.value().sections();
    assertEquals(List.of("Goals", "Goals", "Water"), titles(sections));
    assertEquals(List.of("Plant trees", "Plant hedges"), tasks(sections.get(0)));
    assertEquals(List.of("Clean wells"), tasks(sections.get(1)));
  }

  @Test
  void aSecondNumberOfASectionThatAPathNamesIsTold() {
    Reading<Edition> reading =
        READER.readObjectives(
            """
            path,section_number,title
            sections[0].objectives[0],I,Plant trees
            sections[0].objectives[1],II,Clean wells
            """);
    assertEquals(
        "line 3, column 27 BAD_VALUE: row 2, column 'section_number': expected the number of the section, 'I',"
            + " but got 'II'\n",
        lines(reading));
    assertEquals(1, reading.value().sections().size());
  }

  @Test
  void sectionsOfOneTitleAreToldApartByPath() {
    Edition edition =
        READER
            .readObjectives(
                """
                path,section,title
                sections[0].objectives[0],Air,1
                sections[1].objectives[0],Air,2
                sections[0].objectives[1],Air,3
                """)
            .value();
    assertEquals(List.of("Air", "Air"), titles(edition.sections()));
    assertEquals(List.of("1", "3"), tasks(edition.sections().get(0)));
    assertEquals(List.of("2"), tasks(edition.sections().get(1)));
  }

  @Test
  void aPathOccursOnce() {
    Reading<Edition> reading =
        READER.read(
            ImmutableMap.of(
                EditionTable.OBJECTIVES,
                """
                path,title
                sections[0].objectives[0],first
                sections[0].objectives[0],second
                """,
                EditionTable.INDICATORS,
                "of,name\nsections[0].objectives[0],Beds\n"));
    assertEquals(
        "objectives, line 3, column 1 REPEATED_KEY: row 2, column 'path': expected a path of its own, but got"
            + " 'sections[0].objectives[0]'\n",
        lines(reading));
    assertEquals(1, reading.value().elements().objectives().get(0).element().indicators().size());
    assertEquals(0, reading.value().elements().objectives().get(1).element().indicators().size());
  }

  @Test
  void indicatorsBelongToCommitmentsAndSectionsOnly() {
    Reading<Edition> reading =
        READER.read(
            ImmutableMap.of(
                EditionTable.SECTIONS,
                "path,title\nsections[0],Air\n",
                EditionTable.OBJECTIVES,
                "path,title\nsections[0].objectives[0],Measure\n",
                EditionTable.INDICATORS,
                """
                path,of,id,name
                sections[0].indicators[0],,i1,of the section
                sections[0].objectives[0].indicators[0],,i2,of the task
                , sections[0] ,i3,of the section too
                ,i1,i4,of an indicator
                ,,i5,of nothing
                """,
                EditionTable.TARGETS,
                "indicator,value\nsections[0],1\n i1 ,2\n"));
    assertEquals(
        """
        indicators, line 5, column 2 UNKNOWN_ELEMENT: row 4, column 'of': expected the path or id of a \
        commitment or section, but got 'i1'
        indicators, line 6, column 2 UNKNOWN_ELEMENT: row 5, column 'of': expected the path or id of a \
        commitment or section, but got nothing
        targets, line 2, column 1 UNKNOWN_ELEMENT: row 1, column 'indicator': expected the path or id of an \
        indicator, but got 'sections[0]'
        """,
        lines(reading));
    Section air = reading.value().sections().get(0);
    assertEquals(2, air.indicators().size());
    assertEquals(1, air.indicators().get(0).targets().size());
    assertEquals(1, air.objectives().get(0).indicators().size());
    assertEquals(Severity.ERROR, CsvCode.UNKNOWN_ELEMENT.severity());
    assertEquals(Severity.NOTE, CsvCode.SHORT_ROW.severity());
  }

  @Test
  void rowsWithoutANameAreLeftOut() {
    Reading<Edition> reading =
        READER.read(
            ImmutableMap.of(
                EditionTable.SECTIONS,
                "title,id\n,a\n",
                EditionTable.INDICATORS,
                "path,name,of\nsections[0].indicators[0],,s\n",
                EditionTable.BODIES,
                "id,name,classification\n,,ministry\nmoh,,\n"));
    assertEquals(
        """
        sections, line 2, column 1 MISSING_VALUE: row 1, column 'title': expected a title, but got nothing
        indicators, line 2, column 28 UNKNOWN_ELEMENT: row 1, column 'of': expected the path or id of a \
        commitment or section, but got 's'
        bodies, line 2, column 2 MISSING_VALUE: row 1, column 'name': expected a name or an id, but got \
        nothing
        """,
        lines(reading));
    assertEquals("moh", reading.value().bodies().get(0).name().text());
    assertEquals(
        "indicators, line 2, column 5 MISSING_VALUE: row 1, column 'name': expected a name, but got"
            + " nothing\n",
        lines(
            READER.read(
                ImmutableMap.of(
                    EditionTable.SECTIONS,
                    "title,id\nAir,a\n",
                    EditionTable.INDICATORS,
                    "of,name\n\"a\",\n"))));
  }

  @Test
  void theFirstOfTwoColumnsIsTaken() {
    Reading<Edition> reading = READER.readObjectives("title,Title\nfirst,second\n");
    assertEquals(
        "line 1, column 7 REPEATED_COLUMN: column 'Title': expected each column once, but got it"
            + " again; the first is taken\n",
        lines(reading));
    assertEquals(
        "first", reading.value().elements().objectives().get(0).element().heading().text());
  }

  @Test
  void columnsInAnotherLanguageHaveATag() {
    Reading<Edition> reading =
        READER.readObjectives("title,title@fr,title@EN,@fr,number@fr\nA,B,,x,y\n");
    assertEquals(
        List.of("title@EN", "@fr", "number@fr"),
        reading.findings().stream().map(found -> found.text()).toList());
    assertEquals(
        "{en=A, fr=B}",
        reading.value().elements().objectives().get(0).element().heading().texts().toString());
  }

  @Test
  void cellsAfterTheLastColumnAndRowsThatEndEarlyAreTold() {
    assertEquals(
        """
        line 2, column 7 EXCESS_CELL: row 1: expected 2 cells, but got 'x' after them
        line 3, column 1 SHORT_ROW: row 2: expected 2 cells, but got 1
        """,
        lines(READER.readObjectives("title,id\nA,1, ,x\nB\n")));
  }

  @Test
  void placesAreRightAfterQuotedLineEnds() {
    assertEquals(
        List.of("line 4, column 5", "line 5, column 3"),
        READER
            .readObjectives("title,level\r\n\"A\r\nB \"\"C\"\"\r\n,D\",GOAL\r\nE,GOAL\r\n")
            .findings()
            .stream()
            .map(found -> found.place().toString())
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "'title,section\na,\"b\nc\nd,e\n', 2:3",
    "'title\r\n\"a\"\"\r\n\"\r\n\"b', 4:1",
    "'title\n\"a\nb', 2:1",
    // The first fault of the row is another one.
    "'title,section\n\"a\"b,\"c\n', 2:5",
  })
  void aQuoteThatIsNotClosedIsToldWhereItOpens(String table, String place) {
    InputException refusal = assertThrows(InputException.class, () -> READER.readObjectives(table));
    assertEquals(place, refusal.place().line() + ":" + refusal.place().column());
  }

  @Test
  void aQuoteThatDoesNotBeginACellIsOneOfTheText() {
    Reading<Edition> reading = READER.readObjectives("title,level\n \"C\",GOAL\nE\"F,GOAL\n");
    assertEquals(
        List.of("line 2, column 6", "line 3, column 5"),
        reading.findings().stream().map(found -> found.place().toString()).toList());
    assertEquals(List.of(" \"C\"", "E\"F"), tasks(reading.value().sections().get(0)));
  }

  @Test
  void tasksWithoutASectionShareOne() {
    Edition edition = READER.readObjectives("title,section\n1,\n2,Air\n3,\n").value();
    assertEquals(List.of("[untitled]", "Air"), titles(edition.sections()));
    assertEquals(List.of("1", "3"), tasks(edition.sections().get(0)));
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("tasks.csv");
    Files.writeString(file, "title\nMaßnahme\n");
    assertEquals(List.of("Maßnahme"), tasks(READER.readObjectives(file).value().sections().get(0)));
  }

  @Test
  void takesAsManyRowsAsTheLimits() {
    EditionCsvReader small = READER.withLimits(new InputLimits(1000, 5, 3));
    assertEquals(
        List.of("1", "2"), tasks(small.readObjectives("title\n1\n2\n").value().sections().get(0)));
    assertEquals(
        "line 5, column 1: expected at most 3 rows, but there are more",
        assertThrows(InputException.class, () -> small.readObjectives("title\n1\n2\n3\n"))
            .getMessage());
  }

  @Test
  void namesTheColumnsOfATable() {
    assertEquals(
        List.of("id", "name", "classification", "parent", "successors", "identifiers"),
        EditionTable.BODIES.columnNames());
  }
}
