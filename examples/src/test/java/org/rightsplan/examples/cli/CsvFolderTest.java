package org.rightsplan.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.csv.EditionCsv;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Edition;
import org.rightsplan.sample.SamplePlan;

/** Editions as folders of tables. */
class CsvFolderTest {

  @TempDir Path folder;
  PlanFiles files;
  String before;
  String after;

  @BeforeEach
  void setUp() {
    files = new PlanFiles(folder);
    before = files.name("before");
    after = files.name("after");
    assertEquals(0, Run.of("convert", files.first(), "-q", "-o", before + "/").code());
    assertEquals(0, Run.of("convert", files.second(), "-q", "-o", after + "/").code());
  }

  @Test
  void allTablesAreWrittenAndReadBack() throws IOException {
    EditionCsv csv = EditionCsv.of(SamplePlan.first(), "en");
    TreeSet<String> names = new TreeSet<>();
    for (EditionTable table : EditionTable.values()) {
      assertEquals(csv.table(table), files.read("before/" + table.partName() + ".csv"));
      names.add(table.partName() + ".csv");
    }
    try (Stream<Path> inside = Files.list(Path.of(before))) {
      assertEquals(
          List.copyOf(names), inside.map(f -> f.getFileName().toString()).sorted().toList());
    }
    Run read = Run.of("convert", before, "--text-language", "en");
    assertEquals(0, read.code(), read.err());
    assertEquals("", read.err());
    Edition edition = RightsPlanJson.standard().read(read.out(), Edition.class);
    assertEquals("before", edition.id());
    assertEquals(
        SamplePlan.first().elements().indicators().size(), edition.elements().indicators().size());
    assertEquals(
        targets(SamplePlan.first()), targets(edition), "which the objectives alone do not have");
    assertEquals(SamplePlan.first().bodies().size(), edition.bodies().size());
  }

  private static int targets(Edition edition) {
    return edition.elements().indicators().stream()
        .mapToInt(found -> found.element().targets().size())
        .sum();
  }

  @Test
  void whatIsThereAlreadyIsReplaced() {
    Run again = Run.of("convert", files.second(), "--strict", "-o", before);
    assertEquals(ExitCode.LOSS.number(), again.code(), "a table has no place for everything");
    assertEquals(
        EditionCsv.of(SamplePlan.first(), "en").table(EditionTable.TARGETS),
        files.read("before/targets.csv"));
    assertEquals(0, Run.of("convert", files.second(), "-o", before).code());
    assertEquals(files.read("after/targets.csv"), files.read("before/targets.csv"));
  }

  @Test
  void theTitleHasNoTableWhichIsTold() {
    String edition =
        files.write(
            "t.json",
            """
            {"schemaVersion": "1", "id": "e", "title": {"texts": {"en": "T"}}}
            """);
    Run run = Run.of("convert", edition, "--strict", "-o", files.name("tables") + "/");
    assertEquals(ExitCode.LOSS.number(), run.code());
    assertTrue(run.err().contains("edition.title"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "review", "lineage"})
  void foldersAreEditionsForEveryCommand(String command) {
    Run run = Run.of(command, before, after, "--text-language", "en");
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.err());
    assertTrue(run.out().contains("before"), run.out());
  }

  @Test
  void aFolderIsValidatedAndChecked() {
    assertEquals(0, Run.of("validate", before).code());
    String claims =
        files.write(
            "claims.json",
            """
            {"schemaVersion": "1", "claims": [{
              "id": "one",
              "statement": {"texts": {"en": "One body."}},
              "citation": {"source": "briefing"},
              "assertion": {
                "type": "tally", "place": {"edition": "after"},
                "counted": {"counted": "TASKS"}, "quantity": {"value": 1}}}]}
            """);
    Run run = Run.of("check", "--claims", claims, before, after);
    assertEquals(0, run.code(), run.err());
    assertTrue(run.out().contains("contradicted"), run.out());
  }

  @Test
  void whatIsFoundNamesTheFileTheRowAndTheColumn() {
    files.write("before/targets.csv", "indicator,value,due\nnobody,1,2030\n");
    files.write("before/Bodies.CSV", "id,name\nb,B\n");
    Run run = Run.of("validate", before);
    assertEquals(0, run.code(), run.err());
    assertTrue(
        run.err()
            .contains(
                before
                    + "/targets.csv:2:1: error UNKNOWN_ELEMENT: row 1, column 'indicator': expected"
                    + " the path or id of an indicator, but got 'nobody'"),
        run.err());
    Run strict = Run.of("validate", before, "--strict");
    assertEquals(ExitCode.BAD_INPUT.number(), strict.code());
  }

  @ParameterizedTest
  @CsvSource({
    "bodies.csv, 'a,b', ':1:1: error: expected a column ''name'' or ''id'', but got [a, b]'",
    "sections.csv, 'title\n\"T', ':2:1: error: expected comma-separated values'",
    "targets.csv, '', ':1:1: error: expected a line with the names of the columns'",
  })
  void aRefusalNamesTheFile(String file, String text, String problem) {
    files.write("before/" + file, text);
    Run run = Run.of("compare", before, after);
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(run.err().startsWith("rightsplan: " + before + "/" + file + problem), run.err());
    assertEquals(1, run.err().lines().count());
  }

  @Test
  void aTableOfAnotherNameIsTold() {
    files.write("before/objective.csv", "title\nT\n");
    files.write("before/notes.txt", "nothing of ours");
    Run run = Run.of("validate", before);
    assertEquals(0, run.code(), run.err());
    assertEquals(
        before
            + "/objective.csv:1:1: warning UNKNOWN_TABLE: expected one file for each of"
            + " sections.csv, objectives.csv, indicators.csv, targets.csv, measurements.csv,"
            + " bodies.csv; this one is passed over\n",
        run.err());
    assertEquals(
        ExitCode.BAD_INPUT.number(), Run.of("validate", before, "--strict").code(), "a warning");
  }

  @Test
  void aFolderWithoutTablesIsRefused() throws IOException {
    String empty = Files.createDirectory(folder.resolve("empty")).toString();
    Run run = Run.of("validate", empty);
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(
        run.err().startsWith("rightsplan: " + empty + ": error: expected a folder with tables, "),
        run.err());
    Run json = Run.of("validate", before, "--input-format", "json");
    assertEquals(ExitCode.USAGE.number(), json.code());
    assertTrue(json.err().contains("expected csv for the folder"), json.err());
  }

  @Test
  void whereNoFolderCanBeMadeIsTold() {
    Run inFile = Run.of("convert", files.first(), "-q", "-o", files.name("first.json") + "/");
    assertEquals(ExitCode.FILE.number(), inFile.code());
    assertTrue(inFile.err().contains("first.json/: expected a folder, but it is a file"));
    Run nowhere = Run.of("convert", files.first(), "-q", "-o", files.name("none/tables") + "/");
    assertEquals(ExitCode.FILE.number(), nowhere.code());
    assertTrue(nowhere.err().contains("none/tables/: there is no such file"), nowhere.err());
    Run table = Run.of("convert", files.first(), "-o", before, "--table", "targets");
    assertEquals(ExitCode.USAGE.number(), table.code());
    assertTrue(table.err().contains("--table: expected --output to be a file"), table.err());
  }
}
