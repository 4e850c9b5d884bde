package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Section;

/** Corpora, one document a line. */
class JsonLinesTest {

  @TempDir Path folder;

  private final RightsPlanJson json = RightsPlanJson.standard();

  private static Plan plan(int number) {
    return Plan.builder()
        .id("p" + number)
        .name(LocalizedText.of("zh-Hans", "行动计划\n" + number))
        .jurisdiction(Jurisdiction.iso3166("CN"))
        .build();
  }

  @Test
  void aCorpusIsKeptInAFile() throws IOException {
    List<Plan> plans = List.of(plan(1), Samples.plan(), plan(3));
    Path file = folder.resolve("plans.jsonl");
    json.writeLines(plans.stream(), file);
    assertEquals(3, Files.readAllLines(file).size());
    try (Stream<Plan> read = json.readLines(file, Plan.class)) {
      assertEquals(plans, read.toList());
    }
  }

  @Test
  void aLineIsADocumentLikeAnyOther() {
    String line = json.writeLine(Samples.plan());
    assertEquals(line.length() - 1, line.indexOf('\n'));
    assertTrue(line.startsWith("{\"schemaVersion\":\"1\",\"id\":\"atlantis\","), line);
    assertEquals(Samples.plan(), json.readPlan(line));
  }

  @Test
  void everyInputGivesTheSame() throws IOException {
    String corpus =
        "\uFEFF"
            + json.writeLine(plan(1)).replace("\n", "\r\n")
            + "  \n\n"
            + json.writeLine(plan(2)).strip();
    List<Plan> expected = List.of(plan(1), plan(2));
    assertEquals(expected, json.readLines(new StringReader(corpus), Plan.class).toList());
    InputStream bytes = new ByteArrayInputStream(corpus.getBytes(StandardCharsets.UTF_8));
    assertEquals(expected, json.readLines(bytes, Plan.class).toList());
    assertEquals(List.of(), json.readLines(new StringReader(""), Plan.class).toList());
  }

  @Test
  void aFaultIsReportedAtItsLineAndTheRestCanBeRead() {
    byte[] corpus =
        String.join(
                "\n",
                json.writeLine(plan(1)).strip(),
                "",
                json.writeLine(plan(3)).strip().replace("\"CN\"", "5"),
                json.writeLine(plan(4)).strip().replace("p4", "\u00E9"),
                json.writeLine(plan(5)).strip())
            .getBytes(StandardCharsets.UTF_8);
    // The fourth line is no UTF-8.
    for (int i = 0; i < corpus.length; i++) {
      corpus[i] = corpus[i] == (byte) 0xC3 ? (byte) 0xFF : corpus[i];
    }
    Iterator<Plan> plans = json.readLines(new ByteArrayInputStream(corpus), Plan.class).iterator();
    assertEquals(plan(1), plans.next());
    RightsPlanJsonException third = assertThrows(RightsPlanJsonException.class, plans::next);
    assertTrue(
        String.valueOf(third.getMessage()).startsWith("/jurisdiction/code (line 3, column "),
        third::toString);
    assertEquals(3, third.line());
    RightsPlanJsonException fourth = assertThrows(RightsPlanJsonException.class, plans::next);
    assertEquals(4, fourth.line());
    assertTrue(fourth.problem().contains("0xFF"), fourth.problem());
    assertEquals(plan(5), plans.next());
    assertFalse(plans.hasNext());
  }

  @Test
  void aDocumentWithoutItsVersionIsReportedAtItsLine() {
    String corpus = json.writeLine(plan(1)) + "{\"id\": \"p\"}\n";
    RightsPlanJsonException error =
        assertThrows(
            RightsPlanJsonException.class,
            () -> json.readLines(new StringReader(corpus), Plan.class).toList());
    assertEquals(2, error.line());
    assertEquals("", error.pointer());
  }

  @Test
  void aFailureToReadOnIsAnIoException() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream(json.writeLine(plan(1)).getBytes(StandardCharsets.UTF_8)),
            new PipedInputStream()); // connected to nothing
    Iterator<Plan> plans = json.readLines(broken, Plan.class).iterator();
    assertThrows(
        UncheckedIOException.class,
        () -> {
          while (plans.hasNext()) {
            plans.next();
          }
        });
  }

  @Test
  void aFailureToWriteOneOfThemLeavesTheOldFile() throws IOException {
    Path file = folder.resolve("plans.jsonl");
    json.writeLines(Stream.of(plan(1)), file);
    String before = Files.readString(file);
    assertThrows(
        RightsPlanJsonException.class,
        () -> json.writeLines(Stream.of(plan(2), Citation.of("\uD800")), file));
    assertEquals(before, Files.readString(file));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  /**
   * Writes and reads a corpus of more than twice the memory that it runs in.
   *
   * <p>The measure is what a heap allows, so it runs in a JVM of its own.
   */
  @Test
  void aCorpusLargerThanTheMemoryIsWrittenAndRead() throws Exception {
    Path file = folder.resolve("large.jsonl");
    String classPath =
        String.join(
            File.pathSeparator,
            folderOf(JsonLinesTest.class),
            folderOf(RightsPlanJson.class),
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path"));
    Process run =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx20m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                LargeCorpus.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(run.waitFor(2, TimeUnit.MINUTES));
    assertEquals(LargeCorpus.PLANS + " plans\n", output);
    assertTrue(Files.size(file) > 44L << 20, () -> "only " + file.toFile().length() + " bytes");
  }

  /** {@return where the class file lies, which in a test on the module path no property says} */
  private static String folderOf(Class<?> type) {
    String file = type.getName().replace('.', '/') + ".class";
    String url = String.valueOf(type.getResource("/" + file));
    return Path.of(URI.create(url.substring(0, url.length() - file.length()))).toString();
  }

  /** Runs in little memory. */
  static final class LargeCorpus {

    static final int PLANS = 520;

    private static final int TASKS = 600;

    private LargeCorpus() {}

    public static void main(String[] arguments) throws IOException {
      RightsPlanJson json = RightsPlanJson.standard();
      Path file = Path.of(arguments[0]);
      json.writeLines(IntStream.range(0, PLANS).mapToObj(LargeCorpus::plan), file);
      try (Stream<Plan> plans = json.readLines(file, Plan.class)) {
        System.out.print(plans.filter(plan -> tasks(plan) == TASKS).count() + " plans\n");
      }
    }

    private static int tasks(Plan plan) {
      return plan.editions().get(0).tally().tasks().counted();
    }

    private static Plan plan(int number) {
      List<Objective> tasks =
          Collections.nCopies(
              TASKS, Objective.task("en", "Train every judge in the law. ".repeat(4)));
      return JsonLinesTest.plan(number)
          .withEditions(
              Edition.builder()
                  .id("e")
                  .title(LocalizedText.of("en", "E"))
                  .addSection(
                      Section.builder()
                          .title(LocalizedText.of("en", "S"))
                          .addAllObjectives(tasks)
                          .build())
                  .build());
    }
  }
}
