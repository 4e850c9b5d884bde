package org.rightsplan.examples.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.csv.EditionCsv;
import org.rightsplan.csv.EditionCsvReader;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.iati.IatiReader;
import org.rightsplan.iati.IatiWriter;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputText;
import org.rightsplan.interchange.Reading;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.jackson2.RightsPlanJsonException;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Plan;
import org.rightsplan.outline.OutlineReader;
import org.rightsplan.outline.OutlineWriter;
import org.rightsplan.sample.SamplePlan;
import org.rightsplan.stratml.StratmlPart;
import org.rightsplan.stratml.StratmlReader;
import org.rightsplan.stratml.StratmlWriter;

/**
 * What goes wrong ends in a clear error: no partial file, and no value that is not what stands
 * there.
 */
class FaultsTest {

  private static final RightsPlanJson JSON = RightsPlanJson.standard();
  private static final org.rightsplan.jackson3.RightsPlanJson JSON_3 =
      org.rightsplan.jackson3.RightsPlanJson.standard();

  /** Letters to which another encoding does something. */
  private static final LocalizedText TITLE = LocalizedText.of("en", "Plan de acción é 计划");

  private static final Edition EDITION =
      SamplePlan.second()
          .withTitle(TITLE)
          .withSections(
              SamplePlan.second().sections().stream()
                  .map(section -> section.withTitle(TITLE))
                  .toList());

  /** Reads a document, or throws what the reader documents. */
  private interface Reader {
    Object read(byte[] bytes) throws IOException;
  }

  /**
   * @param whole whether a document says where it ends, so that a part of it is none
   */
  private record Form(String name, String document, Reader reader, boolean whole) {
    byte[] bytes() {
      return document.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Form> forms() {
    String stratml = new StratmlWriter(StratmlPart.PART_2, "en").write(EDITION).text();
    return List.of(
        new Form(
            "json",
            JSON.write(EDITION),
            bytes -> JSON.readEdition(new ByteArrayInputStream(bytes)),
            true),
        new Form(
            "json, Jackson 3",
            JSON_3.write(EDITION),
            bytes -> JSON_3.readEdition(new ByteArrayInputStream(bytes)),
            true),
        new Form(
            "json lines",
            JSON.writeLine(EDITION),
            bytes -> JSON.readLines(new ByteArrayInputStream(bytes), Edition.class).toList(),
            true),
        new Form(
            "stratml",
            stratml,
            bytes -> StratmlReader.of("x", "en").read(new ByteArrayInputStream(bytes)).value(),
            true),
        new Form(
            "iati",
            IatiWriter.write(EDITION).text(),
            bytes -> IatiReader.of("en").read(new ByteArrayInputStream(bytes)).value(),
            true),
        new Form(
            "csv",
            EditionCsv.of(EDITION, "en").table(EditionTable.SECTIONS),
            bytes ->
                EditionCsvReader.of("x", "en")
                    .read(
                        ImmutableMap.of(
                            EditionTable.SECTIONS,
                            InputText.of(new ByteArrayInputStream(bytes), InputLimits.STANDARD)))
                    .value(),
            false),
        new Form(
            "markdown",
            OutlineWriter.standard().write(EDITION).text(),
            bytes ->
                OutlineReader.standard()
                    .readMarkdown(
                        InputText.of(new ByteArrayInputStream(bytes), InputLimits.STANDARD))
                    .value()
                    .acceptAll(),
            false));
  }

  static Stream<Form> formsThatEnd() {
    return forms().stream().filter(Form::whole);
  }

  /** Throws unless a reader refuses the bytes as it documents. */
  private static void assertRefused(Form form, byte[] bytes, String what) {
    Exception refusal = assertThrows(Exception.class, () -> form.reader().read(bytes), what);
    assertTrue(
        refusal instanceof InputException
            || refusal instanceof RightsPlanJsonException
            || refusal instanceof org.rightsplan.jackson3.RightsPlanJsonException,
        () -> what + ": " + refusal);
    assertTrue(String.valueOf(refusal.getMessage()).length() > 20, refusal::toString);
  }

  @ParameterizedTest
  @MethodSource("formsThatEnd")
  void aTruncatedDocumentIsRefused(Form form) {
    byte[] bytes = form.bytes();
    // White space at the end may be missing.
    int end = form.document().stripTrailing().getBytes(StandardCharsets.UTF_8).length;
    for (int length = 1; length < end; length += 1 + length / 40) {
      assertRefused(form, Arrays.copyOf(bytes, length), form + " of " + length + " bytes");
    }
    assertRefused(form, Arrays.copyOf(bytes, end - 1), form + " without its last byte");
  }

  /** A table does not say where it ends. What is there of a row is never taken for the row. */
  @Test
  void aTableThatIsCutWithinARowIsReported() {
    EditionTable tasks = EditionTable.OBJECTIVES;
    String table = EditionCsv.of(SamplePlan.second(), "en").table(tasks);
    EditionCsvReader reader = EditionCsvReader.of("x", "en");
    List<String> whole = statements(reader.read(ImmutableMap.of(tasks, table)).value());
    int unnoticed = 0;
    for (int length = table.indexOf('\n') + 1; length < table.length(); length += 3) {
      try {
        Reading<Edition> cut = reader.read(ImmutableMap.of(tasks, table.substring(0, length)));
        if (cut.findings().isEmpty()) {
          unnoticed++;
          List<String> there = statements(cut.value());
          assertEquals(whole.subList(0, there.size()), there);
        }
      } catch (InputException e) {
        assertTrue(e.place().line() > 1, e::toString);
      }
    }
    assertTrue(unnoticed <= 3 * whole.size(), "cut and not noticed: " + unnoticed);
  }

  private static List<String> statements(Edition edition) {
    return edition.elements().objectives().stream()
        .map(located -> located.element().statement().orElseThrow().text())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void anotherEncodingIsRefused(Form form) {
    String document = form.document().replace("计划", "");
    assertRefused(form, document.getBytes(StandardCharsets.ISO_8859_1), form + " in Latin 1");
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      if (form.name().equals("stratml") || form.name().equals("iati")) {
        // XML says by its first bytes how it is encoded.
        continue;
      }
      assertRefused(form, form.document().getBytes(charset), form + " in " + charset);
    }
  }

  @ParameterizedTest
  @MethodSource("forms")
  void lineEndsOfEveryKindGiveTheSame(Form form) throws IOException {
    Object expected = form.reader().read(form.bytes());
    String[] lines = form.document().split("\n", -1);
    StringBuilder mixed = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      String end = form.name().equals("json lines") || i % 2 == 0 ? "\r\n" : "\n";
      mixed.append(lines[i]).append(i < lines.length - 1 ? end : "");
    }
    byte[] bytes = mixed.toString().getBytes(StandardCharsets.UTF_8);
    assertEquals(expected, form.reader().read(bytes));
  }

  @Test
  void anInterruptedComparisonEndsAndTheThreadStaysMarked() {
    Plan plan = SamplePlan.plan();
    List<Runnable> comparisons =
        ImmutableList.of(
            () -> EditionDiff.between(SamplePlan.first(), SamplePlan.second()),
            () -> Lineage.of(plan));
    for (Runnable comparison : comparisons) {
      Thread.currentThread().interrupt();
      CancellationException error = assertThrows(CancellationException.class, comparison::run);
      assertTrue(Thread.interrupted(), "the thread stays marked");
      assertEquals("The comparison was interrupted; it has no partial result", error.getMessage());
    }
  }

  @Test
  void anInterruptedWriterLeavesTheOldFileOrTheWholeNewOne(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("plan.json");
    JSON.writeTo(SamplePlan.first(), file);
    Thread.currentThread().interrupt();
    try {
      JSON.writeTo(EDITION, file);
    } catch (IOException e) {
      assertEquals(SamplePlan.first(), read(file));
    }
    assertTrue(Thread.interrupted(), "the thread stays marked");
    assertTrue(List.of(SamplePlan.first(), EDITION).contains(read(file)));
    assertEquals(List.of("plan.json"), names(folder));
  }

  private static Edition read(Path file) throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      return JSON.readEdition(file);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  /** A shell forbids a process files of more than some kilobytes, which is like a full disk. */
  @Test
  void aFullDiskLeavesTheOldFilesAndNoOther(@TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a shell");
    for (String name : FullDisk.WRITERS.keySet()) {
      Files.writeString(folder.resolve(name), "old");
    }
    List<String> command = new ArrayList<>(List.of("/bin/sh", "-c"));
    command.add(
        "ulimit -f 8 && exec \"$0\" -XX:-UsePerfData -cp \"$1\" "
            + FullDisk.class.getName()
            + " \"$2\"");
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(System.getProperty("java.class.path"));
    command.add(folder.toString());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "it ends");
    assertEquals(0, process.exitValue(), said);
    for (String name : FullDisk.WRITERS.keySet()) {
      assertTrue(said.contains(name + ": java.io.IOException: "), said);
      assertEquals("old", Files.readString(folder.resolve(name)), name);
    }
    assertEquals(FullDisk.WRITERS.keySet().stream().sorted().toList(), names(folder));
  }
}
