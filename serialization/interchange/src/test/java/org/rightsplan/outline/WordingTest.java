package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/**
 * What single sentences of three languages are taken to say about targets and bodies. The files
 * have the sentences, and under each what is proposed.
 */
class WordingTest {

  private static void assertAsInFile(String language, String before) throws IOException {
    OutlineReader reader = OutlineReader.standard().withLanguages(language);
    String file =
        Resources.toString(
            Resources.getResource(WordingTest.class, "wording-" + language + ".txt"),
            StandardCharsets.UTF_8);
    StringBuilder found = new StringBuilder();
    for (String line : file.lines().toList()) {
      if (!line.startsWith("  ")) {
        found.append(line).append('\n');
      }
      if (!line.startsWith("  ") && !line.startsWith("#")) {
        for (Proposal proposal : reader.read(before + line + "\n").value().proposals()) {
          found.append("  ").append(Shown.of(proposal)).append('\n');
        }
      }
    }
    assertEquals(file, found.toString());
  }

  @Test
  void ofEnglish() throws IOException {
    assertAsInFile("en", "Plan\n\nI. Rights\n\n- ");
  }

  @Test
  void ofSpanish() throws IOException {
    assertAsInFile("es", "Plan\n\nI. Derechos\n\n- ");
  }

  @Test
  void ofChinese() throws IOException {
    assertAsInFile("zh", "计划\n\n一、权利\n\n——");
  }
}
