package org.rightsplan.examples.quality.bench;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.results.format.ResultFormatFactory;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.rightsplan.examples.quality.tools.Matcher;
import org.rightsplan.examples.quality.tools.Matchers;

/**
 * Runs the benchmarks with JMH and prints what they say about time, allocation and growth.
 *
 * <p>Run it with {@code mvn -q -Pbenchmarks}; {@code -Dbench.sizes=200,2000} and {@code
 * -Dbench.tools=rightsplan} choose. Every tool and size has a JVM of its own with a heap of 2 GiB.
 * Sizes up to 20,000 are averaged over one or three seconds each time, larger ones are single
 * shots; both after warm-up. Writes {@code benchmarks.json}.
 */
final class Benchmarks {

  /** From this many tasks on a second is not enough for the code to be compiled. */
  private static final int LARGE = 20_000;

  /** From this many tasks on one comparison is long enough to be timed by itself. */
  private static final int SINGLE_SHOT = 100_000;

  private static final String ALL_SIZES = "200,2000,20000,200000";

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments the directory in which the file is written
   */
  public static void main(String[] arguments) throws IOException, RunnerException {
    Path directory = Path.of(arguments.length > 0 ? arguments[0] : "target");
    List<String> names = list("bench.tools", "");
    List<Matcher> tools =
        names.isEmpty() ? Matchers.all() : names.stream().map(Matchers::named).toList();
    List<RunResult> results = new ArrayList<>();
    for (String size : list("bench.sizes", ALL_SIZES)) {
      results.addAll(run(Integer.parseInt(size), tools));
    }
    Files.createDirectories(directory);
    Path file = directory.resolve("benchmarks.json");
    try (PrintStream stream = new PrintStream(file.toFile(), StandardCharsets.UTF_8)) {
      ResultFormatFactory.getInstance(ResultFormatType.JSON, stream).writeOut(results);
    }
    System.out.print(GrowthTable.of(file).print());
  }

  private static List<String> list(String property, String usual) {
    String value = System.getProperty(property, "");
    return Splitter.on(',')
        .trimResults()
        .omitEmptyStrings()
        .splitToList(value.isEmpty() ? usual : value);
  }

  private static Collection<RunResult> run(int size, List<Matcher> tools) throws RunnerException {
    String[] able =
        tools.stream()
            .filter(tool -> tool.limit() >= size)
            .map(Matcher::name)
            .toArray(String[]::new);
    if (able.length == 0) {
      return List.of();
    }
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(MatchBenchmark.class.getName())
            .param("tool", able)
            .param("tasks", Integer.toString(size))
            .addProfiler(GCProfiler.class)
            .jvmArgsAppend("-Xmx2g")
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .forks(1);
    System.out.printf("timing %,d tasks: %s%n", size, String.join(", ", able));
    if (size < SINGLE_SHOT) {
      boolean small = size < LARGE;
      TimeValue time = TimeValue.seconds(small ? 1 : 3);
      options
          .mode(Mode.AverageTime)
          .warmupIterations(small ? 4 : 3)
          .warmupTime(time)
          .measurementIterations(small ? 5 : 3)
          .measurementTime(time);
    } else {
      options.mode(Mode.SingleShotTime).warmupIterations(2).measurementIterations(3);
    }
    return new Runner(options.build()).run();
  }
}
