package org.rightsplan.examples.quality.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.rightsplan.examples.quality.Scenario;
import org.rightsplan.examples.quality.tools.Found;
import org.rightsplan.examples.quality.tools.Matchers;
import org.rightsplan.examples.quality.tools.Prepared;

/**
 * One comparison of an ordinary pair of editions by one tool.
 *
 * <p>Conversion into the tool's input form is done once before, reading of its result never; for
 * this library its own index of the editions is part of the comparison. {@link Benchmarks} runs it.
 */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class MatchBenchmark {

  private static final long SEED = 1;

  /** The name of the tool. */
  @Param("rightsplan")
  public String tool = "rightsplan";

  /** The number of tasks of the earlier edition. */
  @Param("200")
  public int tasks = 200;

  private @Nullable Prepared prepared;

  /** Makes the pair of editions and brings it into the tool's form. */
  @Setup
  public void prepare() {
    prepared = Matchers.named(tool).prepare(Scenario.ORDINARY.pair(tasks, SEED));
  }

  /** Compares. */
  @Benchmark
  public Supplier<Found> match() {
    if (prepared == null) {
      throw new IllegalStateException("MatchBenchmark: expected prepare() first");
    }
    return prepared.match();
  }
}
