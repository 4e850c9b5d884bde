package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keeps the description of the format in step with what is written. */
class FormatDocumentationTest {

  private static String documentation() throws IOException {
    return Files.readString(Path.of("src/main/java/org/rightsplan/jackson2/package-info.java"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.json",
        "edition.json",
        "tally.json",
        "alignment.json",
        "crosswalk.json",
        "review-sheet.json",
        "diff.json",
        "correlation-table.json",
        "patch.json",
        "lineage.json",
        "claims.json",
        "verdicts.json"
      })
  void everyPropertyThatIsWrittenIsDescribed(String golden) throws IOException {
    String documentation = documentation();
    Set<String> names = new TreeSet<>();
    collect(new ObjectMapper().readTree(GoldenFilesTest.golden(golden)), names);
    assertTrue(names.size() > 2, names.toString());
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
              // Below these stand languages, editions and what a figure is broken down by, not
              // properties.
              names.add(entry.getKey());
              if (!Set.of("texts", "dimensions", "presence").contains(entry.getKey())) {
                collect(entry.getValue(), names);
              }
            });
    if (node.isArray()) {
      node.forEach(child -> collect(child, names));
    }
  }

  @Test
  void everyKindIsDescribedByTheNameThatItHasInDocuments() throws IOException {
    String documentation = documentation();
    int kinds = 0;
    for (Class<?> mixIn : MixIns.TABLE.values()) {
      JsonTypeName name = mixIn.getAnnotation(JsonTypeName.class);
      if (name != null) {
        kinds++;
        assertTrue(documentation.contains("<li>{@code " + name.value() + "}: "), name.value());
      }
    }
    assertTrue(kinds > 40, "kinds: " + kinds);
  }

  @Test
  void everyConstantIsListed() throws IOException {
    String documentation = documentation().replaceAll("\\s+\\*\\s+", " ");
    for (Texts<?> form : Texts.ALL) {
      if (form.type().isEnum()) {
        String constants =
            Arrays.stream(form.type().getEnumConstants())
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        assertTrue(documentation.contains(": " + constants + " <"), form.type() + constants);
      }
    }
  }
}
