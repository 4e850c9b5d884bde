package org.rightsplan.examples.speed;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the benchmarks of this package, prints times, allocations and ratios, and fails where a
 * ratio is above its {@linkplain Ratio guard}.
 *
 * <p>Run it with {@code mvn -q -Pspeed}. Writes {@code speed.json}.
 */
final class SpeedSuite {

  private SpeedSuite() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments the directory in which the file is written
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Collection<RunResult> results = run();
    Path file = Path.of(arguments.length > 0 ? arguments[0] : "target").resolve("speed.json");
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (PrintStream stream = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, stream).writeOut(results);
    }
    Map<String, Double> times = new TreeMap<>();
    System.out.printf(Locale.ROOT, "%-40s %12s %14s%n", "", "microseconds", "bytes");
    for (RunResult result : results) {
      String name = name(result.getParams());
      double time = result.getPrimaryResult().getScore();
      times.put(name, time);
      System.out.printf(Locale.ROOT, "%-40s %,12.1f %,14.0f%n", name, time, allocated(result));
    }
    boolean kept = true;
    System.out.printf(Locale.ROOT, "%n%-72s %8s %8s%n", "ratio", "is", "at most");
    for (Ratio ratio : Ratio.all()) {
      double is = ratio.of(times);
      System.out.printf(Locale.ROOT, "%-72s %8.2f %8.2f%n", ratio.name(), is, ratio.most());
      kept &= is <= ratio.most();
    }
    if (!kept) {
      System.out.println("A ratio is above what is allowed.");
      System.exit(1);
    }
  }

  private static Collection<RunResult> run() throws RunnerException {
    return new Runner(
            new OptionsBuilder()
                .include(LibraryBenchmark.class.getName())
                .include(JsonBenchmark.class.getName())
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .forks(2)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .build())
        .run();
  }

  /** Returns the class and the method, and what they were given. */
  private static String name(BenchmarkParams run) {
    String method = run.getBenchmark();
    String given =
        run.getParamsKeys().stream().map(key -> " " + run.getParam(key)).collect(joining());
    return method.substring(method.lastIndexOf('.', method.lastIndexOf('.') - 1) + 1) + given;
  }

  @SuppressWarnings("rawtypes") // JMH's own signature.
  private static double allocated(RunResult result) {
    // Older versions of JMH put a sign in front of the name.
    return result.getSecondaryResults().entrySet().stream()
        .filter(metric -> metric.getKey().endsWith("gc.alloc.rate.norm"))
        .mapToDouble(metric -> metric.getValue().getScore())
        .findFirst()
        .orElse(Double.NaN);
  }
}
