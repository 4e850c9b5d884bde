package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What single sentences of three languages are taken to say about targets and bodies. */
class WordingTest {

  private static final OutlineReader ENGLISH = OutlineReader.standard().withLanguages("en");
  private static final OutlineReader SPANISH = OutlineReader.standard().withLanguages("es");
  private static final OutlineReader CHINESE = OutlineReader.standard().withLanguages("zh");

  private static List<Arguments> examples(String language) throws IOException {
    List<Arguments> examples = new ArrayList<>();
    List<String> proposed = new ArrayList<>();
    for (String line :
        Resources.readLines(
            Resources.getResource(WordingTest.class, "wording-" + language + ".txt"),
            StandardCharsets.UTF_8)) {
      if (line.startsWith("  ")) {
        proposed.add(line.strip());
      } else if (!line.startsWith("#")) {
        proposed = new ArrayList<>();
        examples.add(Arguments.of(line, proposed));
      }
    }
    return examples;
  }

  static Stream<Arguments> english() throws IOException {
    return examples("en").stream();
  }

  static Stream<Arguments> spanish() throws IOException {
    return examples("es").stream();
  }

  static Stream<Arguments> chinese() throws IOException {
    return examples("zh").stream();
  }

  private static List<String> proposed(OutlineReader reader, String text) {
    return reader.read(text).value().proposals().stream().map(Shown::of).toList();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("english")
  void saysInEnglish(String sentence, List<String> proposed) {
    assertEquals(proposed, proposed(ENGLISH, "Plan\n\nI. Rights\n\n- " + sentence + "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spanish")
  void saysInSpanish(String sentence, List<String> proposed) {
    assertEquals(proposed, proposed(SPANISH, "Plan\n\nI. Derechos\n\n- " + sentence + "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("chinese")
  void saysInChinese(String sentence, List<String> proposed) {
    assertEquals(proposed, proposed(CHINESE, "计划\n\n一、权利\n\n——" + sentence + "\n"));
  }
}
