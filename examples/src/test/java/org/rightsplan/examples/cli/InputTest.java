package org.rightsplan.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** What is read, and what is said of what cannot be. */
class InputTest {

  @TempDir Path folder;
  PlanFiles files;

  @BeforeEach
  void setUp() {
    files = new PlanFiles(folder);
  }

  @Test
  void aMissingFileIsNamed() {
    String name = files.name("none.json");
    assertRefused(
        ExitCode.FILE,
        "rightsplan: " + name + ": there is no such file or folder\n",
        Run.of("validate", name));
  }

  @Test
  void aFolderIsNoFile() {
    assertRefused(
        ExitCode.FILE,
        "rightsplan: " + folder + ": expected a file, but it is a folder\n",
        Run.of("check", "--claims", folder.toString(), files.plan()));
  }

  @Test
  void aFaultIsToldWithFileLineAndColumn() {
    files.plan();
    String faulty =
        files.read("plan.json").replaceFirst("\"kind\": \"[A-Z_]+\"", "\"kind\": \"?\"");
    String plan = files.write("faulty.json", faulty);
    Run run = Run.of("validate", plan);
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(
        run.err()
            .matches("(?s)rightsplan: .*faulty\\.json:\\d+:\\d+: error: /.*expected one of .*"),
        run.err());
    assertEquals("", run.out());
  }

  @Test
  void aTruncatedFileIsToldByItsLastLine() {
    files.first();
    String text = files.read("first.json");
    String cut = files.write("cut.json", text.substring(0, text.length() / 2));
    Run run = Run.of("convert", cut);
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    long lines = text.substring(0, text.length() / 2).lines().count();
    assertTrue(run.err().startsWith("rightsplan: " + cut + ":" + lines + ":"), run.err());
  }

  @Test
  void anEmptyFileIsRefused() {
    Run run = Run.of("convert", files.write("empty.json", ""));
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(run.err().contains("empty.json: error: expected"), run.err());
  }

  @Test
  void whatIsNoUtf8IsToldByItsPlace() throws IOException {
    Path file = folder.resolve("latin.json");
    Files.write(file, "{\n  \"id\": \"M\u00E9xico\"}".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.of("convert", file.toString());
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertEquals(
        "rightsplan: "
            + file
            + ":2:11: error: expected UTF-8, but got the byte 0xE9 where it has none\n",
        run.err());
  }

  @Test
  void utf16WithAMarkIsRead() throws IOException {
    Path file = folder.resolve("sixteen.json");
    files.first();
    Files.write(file, ("\uFEFF" + files.read("first.json")).getBytes(StandardCharsets.UTF_16BE));
    assertEquals(files.read("first.json"), Run.of("convert", file.toString()).out());
  }

  @Test
  void picturesAndPdfFilesAreRefusedBeforeTheyAreRead() throws IOException {
    Path picture = folder.resolve("picture.json");
    Files.write(picture, new byte[] {'a', 0, 'b'});
    Run run = Run.of("convert", picture.toString());
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(run.err().contains("expected text, but byte 2 is 0x00"), run.err());
    Run pdf = Run.of("convert", files.write("plan.pdf", "%PDF-1.7\n"));
    assertEquals(ExitCode.BAD_INPUT.number(), pdf.code());
    assertTrue(pdf.err().contains("it is a PDF file"), pdf.err());
  }

  @Test
  void anEnormousFileIsRefusedBeforeItIsRead() throws IOException {
    Path file = folder.resolve("enormous.json");
    try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(40L * 1024 * 1024 * 1024);
    }
    Run run = Run.of("convert", file.toString());
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(run.err().contains("expected at most 256 MiB"), run.err());
  }

  @Test
  void standardInputIsReadWhereADashStands() {
    files.first();
    Run run = new Run.Around().input(files.read("first.json")).run("convert", "-");
    assertEquals(0, run.code(), run.err());
    assertEquals(files.read("first.json"), run.out());
  }

  @Test
  void standardInputIsReadOnce() {
    assertEquals(ExitCode.USAGE.number(), Run.of("compare", "-", "-").code());
    assertEquals(
        ExitCode.USAGE.number(), Run.of("compare", "-", files.second(), "--decisions", "-").code());
    assertEquals(ExitCode.USAGE.number(), Run.of("check", "-", "--claims", "-").code());
  }

  @Test
  void faultsOnStandardInputHaveAPlaceToo() {
    Run run = new Run.Around().input("{\n\"id\" 1").run("convert", "-");
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(run.err().startsWith("rightsplan: <stdin>:2:6: error: "), run.err());
  }

  @Test
  void whatAnInputSaysCannotTouchTheTerminal() {
    Run run =
        Run.of("convert", files.write("x.json", "{\"schemaVersion\": \"1\", \"\\u001b[31m\": 1}"));
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(run.err().chars().noneMatch(c -> c == 0x1B), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "a.json, '', JSON",
    "a.yml, '', YAML",
    "a.YAML, '', YAML",
    "a.html, '', HTML",
    "'-', '  {', JSON",
    "'-', '%YAML 1.2', YAML",
    "'-', 'schemaVersion: \"1\"', YAML",
    "plan.backup, '<!DOCTYPE html>', HTML",
    "folder.json/plan, '%YAML 1.2', YAML",
    "a.xml, '<iati-activities>', IATI",
    "a.xml, '<?xml version=''1.0''?><StrategicPlan>', STRATML",
    "a.csv, '', CSV",
    "'-', 'title,statement', TEXT",
    "a.md, '', MARKDOWN",
    "'-', '# Plan', MARKDOWN",
    "'-', '---', TEXT",
    "'-', 'Plan of Nowhere', TEXT",
  })
  void theFormIsToldByTheEndingElseByTheBeginning(String name, String text, PlanFormat expected) {
    assertEquals(expected, PlanFormat.of(Source.of(name, text)));
  }

  @Test
  void aTableIsToldByItsColumns() {
    assertEquals(
        PlanFormat.CSV, PlanFormat.of(Source.of("-", "section;title;statement@fr\nI;a;b\n")));
    assertEquals(
        PlanFormat.TEXT, PlanFormat.of(Source.of("-", "A title, and no more.\nThen text.\n")));
  }

  @Test
  void theOptionForTheFormGoesFirst() {
    files.first();
    String yaml = Run.of("convert", files.first(), "--format", "yaml").out();
    String misnamed = files.write("yaml.json", yaml);
    assertEquals(ExitCode.BAD_INPUT.number(), Run.of("convert", misnamed).code());
    assertEquals(
        files.read("first.json"), Run.of("convert", "--input-format", "yaml", misnamed).out());
  }

  static void assertRefused(ExitCode code, String err, Run run) {
    assertEquals(err, run.err());
    assertEquals(code.number(), run.code());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @CsvSource({"fr, fr", "EN-gb, en-GB", "zh-hant-TW, zh-Hant-TW", "pt-BR, pt-BR", "und, und"})
  void aPrintedTextIsOfTheLanguageThatIsNamed(String tag, String language) {
    String text = "Plan national\n\nI. La santé\n\n- Vacciner 95 % des enfants de la ville.\n";
    Run run = Run.of("convert", files.write("plan.txt", text), "--text-language", tag);
    assertEquals(0, run.code(), run.err());
    Section section = RightsPlanJson.standard().readEdition(run.out()).sections().get(0);
    assertEquals("La santé", section.title().in(language).orElseThrow());
    assertEquals(1, section.objectives().size());
  }

  @ParameterizedTest
  @CsvSource({"plan.txt, x y", "plan.csv, zz_q", "plan.md, ''"})
  void aTagThatIsNoneIsRefused(String name, String tag) {
    assertRefused(
        ExitCode.USAGE,
        "rightsplan: --text-language: expected a BCP 47 tag such as fr or zh-Hans, but got '"
            + tag
            + "'\n",
        Run.of("convert", files.write(name, "title\nPlan\n"), "--text-language", tag));
  }

  @Test
  void columnsWithOtherNamesAreRead() {
    String table = files.write("plan.csv", "Thema;Nr.;Ziel;Stand\nUmwelt;1;Lärm mindern;neu\n");
    Run run =
        Run.of(
            "convert",
            table,
            "--text-language=de",
            "--columns=Thema=section,Nr.=number",
            "--columns=Ziel=statement,Stand=indicator");
    assertEquals(0, run.code(), run.err());
    Edition edition = RightsPlanJson.standard().readEdition(run.out());
    Section section = edition.sections().get(0);
    assertEquals("Umwelt", section.title().in("de").orElseThrow());
    Objective objective = section.objectives().get(0);
    assertEquals(Optional.of("1"), objective.number());
    assertEquals("Lärm mindern", objective.statement().orElseThrow().text());
    assertEquals("Stand", objective.indicators().get(0).name().text());

    Run unmapped = Run.of("convert", table);
    assertEquals(ExitCode.BAD_INPUT.number(), unmapped.code());
    assertTrue(unmapped.err().contains("plan.csv:1:1: error: expected a column"), unmapped.err());
    assertTrue(unmapped.err().contains("--columns tells"), unmapped.err());
    Run wrong = Run.of("convert", table, "--columns=Thema=theme");
    assertEquals(ExitCode.USAGE.number(), wrong.code());
    assertTrue(wrong.err().contains("--columns: expected for 'Thema' one of path, "), wrong.err());
  }
}
