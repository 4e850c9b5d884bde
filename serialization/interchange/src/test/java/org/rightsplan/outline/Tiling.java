package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.Reading;

/** Checks that no text is lost. */
final class Tiling {

  private Tiling() {}

  /**
   * The spans are the text; what has no place is in findings, character by character; words that
   * have one are in the edition.
   */
  static void check(Reading<Outline> reading) {
    Outline outline = reading.value();
    StringBuilder all = new StringBuilder();
    List<String> unplaced = new ArrayList<>();
    int at = 0;
    for (Span span : outline.spans()) {
      assertEquals(at, span.start(), () -> "gap or overlap before " + span);
      at = span.end();
      String words = outline.text().substring(span.start(), span.end());
      all.append(words);
      switch (span.kind()) {
        case UNPLACED -> unplaced.add(words);
        case SPACE -> assertTrue(words.chars().allMatch(c -> Chars.isSpace((char) c)), words);
        case MARK ->
            assertTrue(
                words.chars().noneMatch(Chars::isHan) || words.length() < 60,
                () -> "words in a mark: " + words);
        default -> assertTrue(span.path().isPresent(), span::toString);
      }
    }
    assertEquals(outline.text(), all.toString());
    List<String> found =
        reading.findings().stream()
            .filter(finding -> !((OutlineCode) finding.code()).isPlaced())
            .map(InputFinding::text)
            .toList();
    assertEquals(unplaced, found);
  }
}
