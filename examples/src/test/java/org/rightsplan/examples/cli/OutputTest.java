package org.rightsplan.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where answers are written, and that they are written whole or not at all. */
class OutputTest {

  @TempDir Path folder;
  PlanFiles files;

  @BeforeEach
  void setUp() {
    files = new PlanFiles(folder);
  }

  @Test
  void aFileIsWrittenAndNothingElse() throws IOException {
    String first = files.first();
    Run run = Run.of("convert", first, "-o", files.name("copy.json"));
    assertEquals(0, run.code(), run.err());
    assertEquals("", run.out());
    assertEquals(files.read("first.json"), files.read("copy.json"));
    assertEquals(List.of("copy.json", "first.json"), names());
  }

  @Test
  void theFormIsThatOfTheEnding() {
    String first = files.first();
    String second = files.second();
    assertEquals(0, Run.of("compare", first, second, "-o", files.name("r.html")).code());
    assertTrue(files.read("r.html").startsWith("<!DOCTYPE html>"), "a page");
    assertEquals(0, Run.of("compare", first, second, "-o", files.name("r.md")).code());
    assertTrue(files.read("r.md").startsWith("# "), "Markdown");
    assertEquals(0, Run.of("compare", first, second, "-o", files.name("r.json")).code());
    assertTrue(files.read("r.json").startsWith("{"), "JSON");
    Run run = Run.of("compare", first, second, "-o", files.name("r.docx"));
    assertEquals(ExitCode.USAGE.number(), run.code());
    assertFalse(Files.exists(folder.resolve("r.docx")));
  }

  @Test
  void anErrorLeavesWhatWasThere() {
    String old = files.write("old.json", "old");
    assertEquals(
        ExitCode.BAD_INPUT.number(),
        Run.of("convert", files.write("bad.json", "{"), "-o", old).code());
    assertEquals("old", files.read("old.json"));
  }

  @Test
  void aFolderThatIsMissingIsTold() {
    Run run = Run.of("convert", files.first(), "-o", files.name("no/where.json"));
    assertEquals(ExitCode.FILE.number(), run.code());
    assertTrue(run.err().contains("where.json: cannot be written: there is no folder "), run.err());
  }

  @Test
  void aFolderIsNotWrittenOver() {
    Run run = Run.of("convert", files.first(), "-o", folder.toString(), "--format", "json");
    assertEquals(ExitCode.FILE.number(), run.code());
    assertTrue(run.err().endsWith("expected a file to write, but it is a folder\n"), run.err());
  }

  @Test
  void aLinkLeadsWhereItLedAndPermissionsStay() throws IOException {
    String first = files.first();
    Path target = Path.of(files.write("target.json", "old"));
    Assumptions.assumeTrue(
        target.getFileSystem().supportedFileAttributeViews().contains("posix"), "POSIX files");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-r-----"));
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), target);
    assertEquals(0, Run.of("convert", first, "-o", link.toString()).code());
    assertTrue(Files.isSymbolicLink(link));
    assertEquals(files.read("first.json"), files.read("target.json"));
    assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(target)));
  }

  @Test
  void aFileThatMayNotBeWrittenIsKept() throws IOException {
    Path file = Path.of(files.write("kept.json", "old"));
    Assumptions.assumeTrue(file.toFile().setReadOnly() && !Files.isWritable(file), "not as root");
    Run run = Run.of("convert", files.first(), "-o", file.toString());
    assertEquals(ExitCode.FILE.number(), run.code());
    assertEquals("rightsplan: " + file + ": may not be written\n", run.err());
    assertEquals("old", files.read("kept.json"));
  }

  @Test
  void aFullDiskIsTold() {
    Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "a device that is always full");
    Run run = Run.of("convert", files.first(), "-o", "/dev/full", "--format", "json");
    assertEquals(ExitCode.FILE.number(), run.code());
    assertTrue(run.err().startsWith("rightsplan: /dev/full: cannot be written: "), run.err());
  }

  @Test
  void textIsColouredForATerminalUnlessTheUserRefuses() {
    String first = files.first();
    String second = files.second();
    assertFalse(isColoured(Run.of("compare", first, second)));
    assertTrue(isColoured(Run.of("compare", first, second, "--colour", "always")));
    assertTrue(isColoured(new Run.Around().terminal().run("compare", first, second)));
    assertFalse(
        isColoured(
            new Run.Around()
                .terminal()
                .environment("NO_COLOR", "1")
                .run("compare", first, second)));
    assertFalse(
        isColoured(new Run.Around().terminal().run("compare", first, second, "--color", "never")));
  }

  private static boolean isColoured(Run run) {
    assertEquals(0, run.code(), run.err());
    return run.out().indexOf(0x1B) >= 0;
  }

  @Test
  void textIsAsWideAsTheTerminalOrAsAsked() {
    String first = files.first();
    String second = files.second();
    Run narrow = new Run.Around().environment("COLUMNS", "60").run("compare", first, second);
    assertTrue(widest(narrow) <= 60, narrow.out());
    assertTrue(widest(narrow) > 40, narrow.out());
    assertTrue(widest(Run.of("compare", first, second, "--width", "120")) > 100);
    assertEquals(ExitCode.USAGE.number(), Run.of("compare", first, second, "--width", "3").code());
  }

  private static int widest(Run run) {
    return run.out().lines().mapToInt(String::length).max().orElse(0);
  }

  @Test
  void reportsAreWrittenInTheLanguageAskedFor() {
    String first = files.first();
    String second = files.second();
    String english = Run.of("compare", first, second).out();
    String chinese = Run.of("compare", first, second, "--language", "zh").out();
    assertTrue(
        chinese
            .codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN));
    assertFalse(english.equals(chinese));
    Run unknown = Run.of("compare", first, second, "--language", "tlh");
    assertEquals(ExitCode.USAGE.number(), unknown.code());
    assertTrue(unknown.err().contains("tlh"), unknown.err());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "review", "lineage", "validate", "convert"})
  void whatCannotBeWrittenIsRefusedBeforeAnyWork(String command) {
    String none = files.name("none.json");
    Run folder = Run.of(command, none, "-o", files.name("nowhere") + "/x.json");
    assertEquals(ExitCode.FILE.number(), folder.code());
    assertEquals(
        "rightsplan: "
            + files.name("nowhere")
            + "/x.json: cannot be written: there is no folder "
            + files.name("nowhere")
            + "\n",
        folder.err());
    Run ending = Run.of(command, none, "-o", files.name("x.pdf"));
    assertEquals(ExitCode.USAGE.number(), ending.code());
    assertTrue(ending.err().contains("--output: expected a name "), ending.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"compare", "review"})
  void aFileIsNotOverwrittenForAFolderOfItsName(String command) {
    String first = files.first();
    String before = files.read("first.json");
    Run run = Run.of(command, first, files.second(), "-o", first + "/");
    assertEquals(ExitCode.FILE.number(), run.code());
    assertEquals(
        "rightsplan: " + first + "/: expected a file to write, but it is a folder\n", run.err());
    assertEquals(before, files.read("first.json"));
  }
}
