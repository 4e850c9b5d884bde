package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;

/** What is front matter at the head of Markdown, and what only begins with a line of dashes. */
class FrontMatterTest {

  /** Of the text, a stroke is a line break. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ---/a: b/---/# P | {a=b} 12
          ---/a: b/c: d: e/---/# P | {a=b, c=d: e} 20
          --- /a:b/---  /# P | {a=b} 14
          ---/a:/--- | {a=} 10
          ---/---/# P | none
          ---/a: b/a: c/---/# P | none
          ---/: b/---/# P | none
          ---/a b/---/# P | none
          ---/a: b//---/# P | none
          ---/a: b/# P: c | none
          ---/a: b | none
          --- | none
          # P/---/a: b/--- | none
          ----/a: b/---/# P | none
          """)
  void isBetweenLinesOfDashes(String text, String read) {
    FrontMatter front = FrontMatter.of(new SourceText(text.replace('/', '\n')));
    assertEquals(read, front.end() == 0 ? "none" : front.values() + " " + front.end());
  }

  @ParameterizedTest
  @CsvSource({"98, true", "99, false"})
  void isNotLong(int keys, boolean found) {
    StringBuilder text = new StringBuilder("---\n");
    for (int i = 0; i < keys; i++) {
      text.append("k").append(i).append(": v\n");
    }
    text.append("---\n");
    assertEquals(found, FrontMatter.of(new SourceText(text.toString())).end() > 0);
  }

  @Test
  void ofOthersIsLeftOut() {
    Reading<Outline> reading =
        Sketch.readMarkdown("---\nauthor: A\n---\n# Plan\n\n## Rights\n\n- Train judges.\n");
    assertEquals("Plan\nRights\n- Train judges.\n", Sketch.whole(reading));
    assertEquals("1 MARKUP --- / author: A / ---\n", Sketch.findings(reading));
    assertEquals("", Sketch.findings(Sketch.readMarkdown("# Plan\n\n## Rights\n\n- Train.\n")));
  }
}
