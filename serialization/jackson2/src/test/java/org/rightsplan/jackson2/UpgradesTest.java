package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.model.Plan;

/** Older versions of the form are read, newer and unknown ones refused with the reason. */
class UpgradesTest {

  /** An invented history: version 1 had another name, and version 2 another kind. */
  private static void first(ObjectNode document) {
    document.set("id", document.remove("code"));
  }

  private static void second(ObjectNode document) {
    document.put("kind", "NATIONAL_HUMAN_RIGHTS");
  }

  private final RightsPlanJson third =
      new RightsPlanJson(
          StrictMapper.builder(),
          new Upgrades(ImmutableList.of(UpgradesTest::first, UpgradesTest::second)));

  private static String document(String version) {
    String current =
        RightsPlanJson.standard()
            .write(Samples.plan())
            .replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"" + version + "\"");
    return switch (version) {
      case "1" ->
          current
              .replace("  \"id\": \"atlantis\"", "  \"code\": \"atlantis\"")
              .replace("\"NATIONAL_HUMAN_RIGHTS\"", "\"NHRP\"");
      case "2" -> current.replace("\"NATIONAL_HUMAN_RIGHTS\"", "\"NHRP\"");
      default -> current;
    };
  }

  @ParameterizedTest
  @CsvSource({"1", "2"})
  void anOlderDocumentIsReadByTheStepsSinceThen(String version) {
    assertEquals(Samples.plan(), third.readPlan(document(version)));
  }

  @Test
  void whatIsWrongInAnOlderDocumentIsReported() {
    RightsPlanJsonException error =
        assertThrows(
            RightsPlanJsonException.class,
            () ->
                third.readPlan(
                    document("2")
                        .replace("\"original\" : \"en\"", "")
                        .replace("\"ordinal\": 2", "\"ordinal\": \"2\"")));
    assertEquals("/editions/1/ordinal", error.pointer());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"2\" | '2'; a newer version of rightsplan is needed to read this form",
        "\"17\" | '17'; a newer version of rightsplan is needed to read this form",
        "\"0\" | '0'",
        "\"1.0\" | '1.0'",
        "\"\" | ''''",
        "\"one\" | 'one'",
        "1 | the number 1",
        "2 | the number 2; a newer version of rightsplan is needed to read this form",
        "null | null",
        "[] | a list"
      },
      quoteCharacter = '`')
  void anotherVersionIsRefusedWithTheReason(String version, String got) {
    String text =
        RightsPlanJson.standard()
            .write(Samples.plan())
            .replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": " + version);
    RightsPlanJsonException error =
        assertThrows(RightsPlanJsonException.class, () -> RightsPlanJson.standard().readPlan(text));
    assertEquals(
        "schemaVersion: expected \"1\", but got " + got.replace("''''", "''"), error.problem());
    assertEquals("/schemaVersion", error.pointer());
    assertEquals(2, error.line());
  }

  static Stream<String> releasedVersions() {
    return Upgrades.RELEASED.readable().stream();
  }

  /** Fails when a version is added without its golden files, or when some of them are gone. */
  @ParameterizedTest
  @MethodSource("releasedVersions")
  void everyReleasedVersionHasGoldenFilesThatAreRead(String version) throws IOException {
    String file = "/golden/v" + version + "/plan.json";
    try (var stream = UpgradesTest.class.getResourceAsStream(file)) {
      assertTrue(stream != null, file);
      String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(text.contains("\"schemaVersion\": \"" + version + "\""));
      assertEquals(Samples.plan(), RightsPlanJson.standard().read(text, Plan.class));
    }
  }

  @Test
  void everyGoldenFileBelongsToAReleasedVersion() throws Exception {
    Path golden = Path.of(UpgradesTest.class.getResource("/golden").toURI());
    try (Stream<Path> folders = Files.list(golden)) {
      assertEquals(
          Upgrades.RELEASED.readable().stream().map("v"::concat).toList(),
          List.copyOf(folders.map(folder -> folder.getFileName().toString()).sorted().toList()));
    }
  }
}
