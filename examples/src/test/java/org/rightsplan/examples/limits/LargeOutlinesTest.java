package org.rightsplan.examples.limits;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.model.Edition;
import org.rightsplan.outline.Outline;
import org.rightsplan.outline.OutlineReader;

/**
 * Printed texts of ten megabytes, whatever they are made of, are read with a heap of 2 GiB: {@code
 * mvn -q -Plimits}. The bound on time is some ten times what an idle machine takes.
 */
@Tag("long")
class LargeOutlinesTest {

  private static final int BYTES = 10_000_000;
  private static final String RULE = "+-------+-------+-------+-------+\n";

  /**
   * A text made of one piece again and again.
   *
   * @param piece with {@code #} for a number
   * @param tasks how many commitments a piece is
   */
  private record Made(String name, boolean markdown, String head, String piece, int tasks) {
    String text() {
      StringBuilder text = new StringBuilder(head);
      for (int i = 1; i <= pieces(); i++) {
        text.append(piece.replace("#", String.valueOf(i % 997 + 1)));
      }
      return text.toString();
    }

    int pieces() {
      return BYTES / piece.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Made> texts() {
    return List.of(
        new Made(
            "chapters and commitments",
            false,
            "Plan\n\n",
            """
            #. Rights in matter #

            The State protects them.

            - Train at least # judges with the Ministry of Noise by 2027.
            - Draft a law on matter # within 3 years.

            """,
            2),
        new Made("commitments in Chinese", false, "计划\n\n一、权利\n\n", "——新增就业#万人以上。\n", 1),
        new Made(
            "a ruled grid",
            false,
            "Plan\n\n1. Part\n\n"
                + RULE
                + "| Action | Agency | Indicator | Deadline |\n"
                + RULE.replace('-', '='),
            "| Draft | Ministry of | at least # | 2027 |\n| law # | Noise | laws | |\n" + RULE,
            1),
        new Made(
            "an aligned table",
            false,
            "Plan\n\n1. Part\n\nAction        Agency              Indicator   Deadline\n",
            "Draft a law   Ministry of Noise   some laws   2027\n",
            1),
        new Made("one line", false, "Plan\n\n1. Part\n\n", "cut the rate by # percent and ", 0),
        new Made(
            "Markdown",
            true,
            "# Plan\n\n",
            """
            ## #. Rights in matter #

            The State protects them.

            - Train at least # judges with the Ministry of Noise by 2027.

            """,
            1),
        new Made(
            "a table of Markdown",
            true,
            "# Plan\n\n## Part\n\n| Action | Agency | Deadline |\n|---|---|---|\n",
            "| Draft law # | Ministry of Noise | 2027 |\n",
            1));
  }

  @ParameterizedTest
  @MethodSource("texts")
  @Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPrintedTextOfTenMegabytesIsRead(Made made) {
    String text = made.text();
    OutlineReader reader = OutlineReader.standard();
    Outline outline = (made.markdown() ? reader.readMarkdown(text) : reader.read(text)).value();
    // No text is lost: the spans tile it.
    assertEquals(text.length(), outline.spans().get(outline.spans().size() - 1).end());
    Edition edition = outline.acceptAll();
    assertEquals(made.pieces() * made.tasks(), edition.elements().objectives().size());
  }
}
