package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What single sentences of three languages are taken to say about targets and bodies. The files
 * have the sentences, and under each what is proposed: "wording" goes through the forms that a
 * target may have, "figures" has sentences as plans put them, with the numbers that are no targets.
 */
class WordingTest {

  @ParameterizedTest
  @CsvSource({
    "wording, en, I. Rights",
    "wording, es, I. Derechos",
    "wording, zh, 一、权利",
    "figures, en, I. Rights",
    "figures, es, I. Derechos",
    "figures, zh, 一、权利"
  })
  void ofSentences(String name, String language, String section) throws IOException {
    String before = "Plan\n\n" + section + "\n\n- ";
    OutlineReader reader = OutlineReader.standard().withLanguages(language);
    String file =
        Resources.toString(
            Resources.getResource(WordingTest.class, name + "-" + language + ".txt"),
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
}
