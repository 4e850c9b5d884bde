package org.rightsplan.examples.speed;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.examples.quality.PlanPair;
import org.rightsplan.examples.quality.Scenario;
import org.rightsplan.model.Edition;
import org.rightsplan.patch.EditionPatch;
import org.rightsplan.report.ComparisonReport;

/** What the library does with a pair of editions of 200 tasks, one operation each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LibraryBenchmark {

  static final int TASKS = 200;

  private final PlanPair pair = Scenario.ORDINARY.pair(TASKS, 1);
  private final Alignment alignment = Alignment.between(pair.before(), pair.after());
  private final EditionDiff diff = EditionDiff.of(alignment);
  private final EditionPatch patch = EditionPatch.of(diff);

  /** Builds the whole edition again, part by part. */
  @Benchmark
  public Edition build() {
    return Copies.rebuilt(pair.before());
  }

  /** Finds and counts all parts of an edition that was just made. */
  @Benchmark
  public int navigate() {
    return pair.before().withId("again").elements().objectives().size();
  }

  /** Copies the edition with another wording of its first commitment. */
  @Benchmark
  public Edition copyWithOneChange() {
    return Copies.withFirstCommitmentRenumbered(pair.before());
  }

  /** Aligns. */
  @Benchmark
  public Alignment align() {
    return Alignment.between(pair.before(), pair.after());
  }

  /** Derives the differences from an alignment. */
  @Benchmark
  public EditionDiff diff() {
    return EditionDiff.of(alignment);
  }

  /** Makes a patch of the differences. */
  @Benchmark
  public EditionPatch makePatch() {
    return EditionPatch.of(diff);
  }

  /** Applies the patch. */
  @Benchmark
  public Edition applyPatch() {
    return patch.apply(pair.before());
  }

  /** Renders the differences as text. */
  @Benchmark
  public String render() {
    return ComparisonReport.of(diff).text();
  }
}
