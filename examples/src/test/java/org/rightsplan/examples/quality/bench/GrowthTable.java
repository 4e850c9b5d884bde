package org.rightsplan.examples.quality.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rightsplan.examples.quality.tools.Matcher;
import org.rightsplan.examples.quality.tools.Matchers;

/**
 * Time, allocation and growth, read from JMH's own file.
 *
 * @param times milliseconds of one comparison, by tool and number of tasks
 * @param bytes what one comparison allocates, by tool and number of tasks
 */
record GrowthTable(
    ImmutableTable<String, Integer, Double> times, ImmutableTable<String, Integer, Double> bytes) {

  private static final double MEBIBYTE = 1 << 20;

  /**
   * Prints the tables of a file.
   *
   * @param arguments the file that JMH wrote
   */
  public static void main(String[] arguments) throws IOException {
    System.out.print(of(Path.of(arguments[0])).print());
  }

  /** Reads the file that JMH wrote. */
  static GrowthTable of(Path file) throws IOException {
    ImmutableTable.Builder<String, Integer, Double> times = ImmutableTable.builder();
    ImmutableTable.Builder<String, Integer, Double> bytes = ImmutableTable.builder();
    for (JsonNode result : new ObjectMapper().readTree(file.toFile())) {
      String tool = result.at("/params/tool").asText();
      int tasks = Integer.parseInt(result.at("/params/tasks").asText());
      times.put(tool, tasks, result.at("/primaryMetric/score").asDouble());
      for (Map.Entry<String, JsonNode> metric : result.path("secondaryMetrics").properties()) {
        // Older versions of JMH put a sign in front of the name.
        if (metric.getKey().endsWith("gc.alloc.rate.norm")) {
          bytes.put(tool, tasks, metric.getValue().path("score").asDouble());
        }
      }
    }
    return new GrowthTable(times.buildOrThrow(), bytes.buildOrThrow());
  }

  /** {@return the tables as text} */
  String print() {
    SortedSet<Integer> sizes = new TreeSet<>(times.columnKeySet());
    StringBuilder text = new StringBuilder();
    head(text, "time in ms", sizes);
    for (Matcher tool : Matchers.all()) {
      if (times.containsRow(tool.name())) {
        row(text, tool.name(), sizes, size -> number(times.get(tool.name(), size)));
      }
    }
    head(text, "allocated, MiB", sizes);
    for (Matcher tool : Matchers.all()) {
      if (bytes.containsRow(tool.name())) {
        row(text, tool.name(), sizes, size -> mebibytes(bytes.get(tool.name(), size)));
      }
    }
    head(text, "growth, for 10 times the tasks", sizes);
    for (Matcher tool : Matchers.all()) {
      if (times.containsRow(tool.name())) {
        row(text, tool.name(), sizes, size -> growth(tool.name(), size));
      }
    }
    for (Matcher tool : Matchers.all()) {
      if (times.containsRow(tool.name()) && tool.limit() < sizes.last()) {
        text.append(
            String.format(
                Locale.ROOT,
                "- %s is not run with more than %,d tasks: %s%n",
                tool.name(),
                tool.limit(),
                tool.reason()));
      }
    }
    return text.toString();
  }

  private interface Cell {
    String at(int size);
  }

  private static void head(StringBuilder text, String title, SortedSet<Integer> sizes) {
    text.append(String.format(Locale.ROOT, "%n%-32s", title));
    sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %,11d", size)));
    text.append('\n');
  }

  private static void row(StringBuilder text, String tool, SortedSet<Integer> sizes, Cell cell) {
    text.append(String.format(Locale.ROOT, "%-32s", tool));
    sizes.forEach(size -> text.append(String.format(Locale.ROOT, " %11s", cell.at(size))));
    text.append('\n');
  }

  private static String number(@Nullable Double number) {
    return number == null
        ? "-"
        : String.format(Locale.ROOT, number < 100 ? "%.2f" : "%,.0f", number);
  }

  private static String mebibytes(@Nullable Double number) {
    return number(number == null ? null : number / MEBIBYTE);
  }

  /** Returns how the time grew since the size a tenth of this one, or a dash. */
  private String growth(String tool, int size) {
    Optional<Double> small = Optional.ofNullable(times.get(tool, size / 10));
    Optional<Double> large = Optional.ofNullable(times.get(tool, size));
    return small
        .flatMap(from -> large.map(to -> String.format(Locale.ROOT, "%.1fx", to / from)))
        .orElse("-");
  }
}
