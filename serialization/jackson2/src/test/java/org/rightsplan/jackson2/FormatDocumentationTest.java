package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the description of the format in step with what is written. */
class FormatDocumentationTest {

  private static String documentation() throws IOException {
    return Files.readString(Path.of("src/main/java/org/rightsplan/jackson2/package-info.java"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"plan.json", "edition.json", "tally.json"})
  void everyPropertyThatIsWrittenIsDescribed(String golden) throws IOException {
    String documentation = documentation();
    Set<String> names = new TreeSet<>();
    collect(
        new ObjectMapper().readTree(GoldenFilesTest.golden(golden)), names);
    assertTrue(names.size() > 3, names.toString());
    Set<String> missing = new TreeSet<>();
    for (String name : names) {
      boolean described =
          documentation.contains(" " + name + "}")
              || documentation.contains("{@code " + name + "}")
              || documentation.matches("(?s).*<li>\\w+: [^<]*\\b" + name + "\\b.*");
      if (!described) {
        missing.add(name);
      }
    }
    assertEquals(Set.of(), missing);
  }

  private static void collect(JsonNode node, Set<String> names) {
    node.properties()
        .forEach(
            entry -> {
              // Below these stand languages and what a figure is broken down by, not properties.
              names.add(entry.getKey());
              if (!Set.of("texts", "dimensions").contains(entry.getKey())) {
                collect(entry.getValue(), names);
              }
            });
    if (node.isArray()) {
      node.forEach(child -> collect(child, names));
    }
  }

  @Test
  void everyKindOfValueAndReferenceIsDescribed() throws IOException {
    String documentation = documentation();
    for (String kind :
        Set.of(
            "numeric",
            "ratio",
            "yesNo",
            "category",
            "narrative",
            "unavailable",
            "law",
            "concept")) {
      assertTrue(documentation.contains("{@code " + kind + "}"), kind);
    }
  }
}
