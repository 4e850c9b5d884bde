package org.rightsplan.outline;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.interchange.Reading;

/**
 * Eight times the text takes about eight times the time, whatever the text is made of. Only the
 * ratio is looked at, each time being the least of several, so that a slow or busy machine changes
 * little; work that grows with the square would give 64.
 */
class OutlineReaderGrowthTest {

  private static final int SMALL = 10_000;
  private static final int FACTOR = 8;
  private static final int MOST = 28;

  private static final String GRID_RULE = "+-------+-------+-------+-------+\n";

  static Stream<Map.Entry<String, String>> texts() {
    return Map.ofEntries(
        entry("headings", "#. Rights of people\n\nSome words about them.\n\n"),
        entry("paragraphs", "Some words that belong to the chapeau.\n\n"),
        entry("one long paragraph", "a few more words of a paragraph that goes on and on\n"),
        entry("one long line", "reduce the rate by # percent and "),
        entry("commitments", "- Train at least # judges with the Ministry of Noise by 2027.\n"),
        entry("items under a commitment", "    -- and draft law number # on noise\n"),
        entry("a piped table", "Draft law # | Ministry of Noise | at least # laws | 2027\n"),
        entry("a tabbed table", "Draft law #\tMinistry of Noise\tat least # laws\t2027\n"),
        entry("tabs without a table", "one #\ttwo\n"),
        entry("an aligned table", "Draft a law   Ministry of Noise   some laws   #\n"),
        entry("aligned words", "one   two   #\n"),
        entry(
            "a ruled grid",
            "| Draft | Ministry of | at least # | 2027 |\n| law # | Noise | laws | |\n"
                + GRID_RULE))
        .entrySet()
        .stream();
  }

  private static String text(String name, String piece, int length) {
    StringBuilder text = new StringBuilder("Plan\n\nI. Rights\n\n");
    switch (name) {
      case "items under a commitment" -> text.append("- Do as follows:\n");
      case "a piped table" -> text.append("Action | Agency | Indicator | Deadline\n");
      case "a tabbed table" -> text.append("Action\tAgency\tIndicator\tDeadline\n");
      case "an aligned table" ->
          text.append("Action        Agency              Indicator   Deadline\n");
      case "a ruled grid" ->
          text.append(GRID_RULE)
              .append("| Action | Agency | Indicator | Deadline |\n")
              .append(GRID_RULE.replace('-', '='));
      default -> text.append("");
    }
    for (int i = 1; text.length() < length; i++) {
      text.append(piece.replace("#", String.valueOf(i % 997 + 1)));
    }
    return text.toString();
  }

  private static long work(String text) {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long before = System.nanoTime();
      Reading<Outline> reading = OutlineReader.standard().read(text);
      reading.value().accept(reading.value().proposals());
      least = Math.min(least, System.nanoTime() - before);
    }
    return Math.max(least, 1);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void workGrowsWithTheText(Map.Entry<String, String> made) {
    String small = text(made.getKey(), made.getValue(), SMALL);
    String large = text(made.getKey(), made.getValue(), SMALL * FACTOR);
    work(small);
    long few = work(small);
    long many = work(large);
    assertTrue(many <= MOST * few, made.getKey() + ": " + few + " ns, then " + many + " ns");
  }
}
