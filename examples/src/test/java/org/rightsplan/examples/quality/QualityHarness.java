package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rightsplan.examples.quality.Score.Verdict;
import org.rightsplan.examples.quality.tools.Found;
import org.rightsplan.examples.quality.tools.Matcher;
import org.rightsplan.examples.quality.tools.Matchers;
import org.rightsplan.examples.quality.tools.Prepared;

/**
 * Measures how well the alignment and other tools find what became of the tasks of generated plans.
 *
 * <p>Run it with {@code mvn -q -Pquality}; see {@link QualityOptions} for what can be set. All
 * tools get the same pairs in the same run. Prints tables, writes {@code quality.csv} and {@code
 * reliability.csv}.
 */
final class QualityHarness {

  /** A run shorter than this is repeated, for the first one may be disturbed. */
  private static final double SHORT_MILLIS = 300;

  private static final int REPEATS = 3;
  private static final double WARM_UP_MILLIS = 2_000;

  private final QualityOptions options;
  private final PrintStream out;
  private final List<QualityRow> rows = new ArrayList<>();

  QualityHarness(QualityOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
  }

  /**
   * Measures.
   *
   * @param arguments the directory in which the files are written
   */
  public static void main(String[] arguments) throws IOException {
    Path directory = Path.of(arguments.length > 0 ? arguments[0] : "target");
    QualityHarness harness =
        new QualityHarness(QualityOptions.from(System.getProperties()), System.out);
    harness.warmUp();
    harness.run();
    harness.write(directory);
  }

  /** Runs every tool on a small pair until its code is compiled. */
  void warmUp() {
    PlanPair pair = Scenario.ORDINARY.pair(200, 0);
    for (Matcher tool : options.tools()) {
      Prepared prepared = tool.prepare(pair);
      for (double spent = 0; spent < WARM_UP_MILLIS; ) {
        spent += timed(prepared).millis();
      }
    }
  }

  /** Measures everything and prints the tables. */
  ImmutableList<QualityRow> run() {
    QualityTables tables = new QualityTables(options.tools());
    for (Scenario scenario : options.scenarios()) {
      for (int tasks : options.tasks()) {
        List<QualityRow> fresh = new ArrayList<>();
        for (int seed = 1; seed <= options.seeds(tasks); seed++) {
          PlanPair pair = scenario.pair(tasks, seed);
          for (Matcher tool : options.tools()) {
            fresh.add(
                tasks > tool.limit()
                    ? QualityRow.notRun(scenario, tasks, seed, tool.name())
                    : measure(scenario, tasks, seed, tool, pair));
          }
        }
        rows.addAll(fresh);
        out.print(tables.ofSize(scenario, tasks, fresh));
        out.flush();
      }
    }
    out.print(tables.summary(rows));
    out.print(tables.sections(Matchers.all().get(0), rows));
    out.print(tables.reliability(reliability()));
    out.flush();
    return ImmutableList.copyOf(rows);
  }

  private static QualityRow measure(
      Scenario scenario, int tasks, long seed, Matcher tool, PlanPair pair) {
    Prepared prepared = tool.prepare(pair);
    Timed first = timed(prepared);
    double best = first.millis();
    for (int i = 1; i < REPEATS && best < SHORT_MILLIS; i++) {
      best = Math.min(best, timed(prepared).millis());
    }
    Score score = Counting.count(pair, first.result().get());
    return new QualityRow(scenario, tasks, seed, tool.name(), score, best);
  }

  private record Timed(Supplier<Found> result, double millis) {}

  private static Timed timed(Prepared prepared) {
    long start = System.nanoTime();
    Supplier<Found> result = prepared.match();
    return new Timed(result, (System.nanoTime() - start) / 1e6);
  }

  /** {@return how sure this library was of its claims, and how many were right} */
  Reliability reliability() {
    String own = Matchers.all().get(0).name();
    List<Verdict> verdicts = new ArrayList<>();
    for (QualityRow row : rows) {
      if (row.tool().equals(own)) {
        verdicts.addAll(row.score().verdicts());
      }
    }
    return Reliability.of(verdicts);
  }

  /** Writes both files. */
  void write(Path directory) throws IOException {
    Files.createDirectories(directory);
    List<String> lines = new ArrayList<>();
    lines.add(QualityRow.HEADER);
    rows.forEach(row -> lines.add(row.toCsv()));
    Files.write(directory.resolve("quality.csv"), lines);
    Files.write(directory.resolve("reliability.csv"), reliability().toCsv());
  }
}
