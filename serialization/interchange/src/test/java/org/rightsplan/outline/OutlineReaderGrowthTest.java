package org.rightsplan.outline;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.interchange.Reading;

/**
 * Eight times the text takes about eight times the work, whatever the text is made of. What counts
 * is the processor time of the thread that reads, so that a busy machine changes little, and of
 * that only the ratio, each time being the least of several; work that grows with the square would
 * give 64.
 */
class OutlineReaderGrowthTest {

  private static final int SMALL = 6_000;
  private static final int FACTOR = 8;
  private static final int MOST = 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final String GRID_RULE = "+-------+-------+-------+-------+\n";

  static Stream<Map.Entry<String, String>> texts() {
    return Map.ofEntries(
        entry("headings", "#. Rights of people\n\nSome words about them.\n\n"),
        entry("paragraphs", "Some words that belong to the chapeau.\n\n"),
        entry("one long paragraph", "a few more words of a paragraph that goes on and on\n"),
        entry("one long line", "reduce the rate by # percent and "),
        entry("numbers without stops", "# Rights of people\n\nSome words about them.\n\n"),
        entry("footnotes", "The law¹ has it.(#) So says word#\n\n---\n¹ See that.\n# See it.\n"),
        entry("labels without an end", "[^a 1111111111 "),
        entry("numbers in brackets", "(1) The law has it and so.(1)\n\n\f"),
        entry("running heads", "Some words#\nPlan of the country\n#\n\n"),
        entry("hyphens", "the well-known govern-\nment of coun-\ntries\n"),
        entry("commitments", "- Train at least # judges with the Ministry of Noise by 2027.\n"),
        entry("items under a commitment", "    -- and draft law number # on noise\n"),
        entry("a piped table", "Draft law # | Ministry of Noise | at least # laws | 2027\n"),
        entry("a tabbed table", "Draft law #\tMinistry of Noise\tat least # laws\t2027\n"),
        entry("tabs without a table", "one #\ttwo\n"),
        entry("an aligned table", "Draft a law   Ministry of Noise   some laws   #\n"),
        entry("aligned words", "one   two   #\n"),
        entry("rows that go on", "draft law # | | with bars |\n"),
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
      case "a piped table", "rows that go on" ->
          text.append("Action | Agency | Indicator | Deadline\n");
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
      long before = THREADS.getCurrentThreadCpuTime();
      Reading<Outline> reading = OutlineReader.standard().read(text);
      reading.value().accept(reading.value().proposals());
      least = Math.min(least, THREADS.getCurrentThreadCpuTime() - before);
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
