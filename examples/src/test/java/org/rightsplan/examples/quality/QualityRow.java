package org.rightsplan.examples.quality;

import java.util.Locale;

/**
 * One tool on one pair of editions.
 *
 * @param scenario how the editions were made
 * @param tasks how many the earlier one has
 * @param seed of the generator
 * @param tool its name
 * @param score how it did; of nothing if it was not run
 * @param millis how long the comparison took, in milliseconds; not a number if it was not run
 */
record QualityRow(
    Scenario scenario, int tasks, long seed, String tool, Score score, double millis) {

  static final String HEADER =
      "scenario,tasks,seed,tool,precision,recall,f1,moved_reworded_recall,split_precision,"
          + "split_recall,merge_precision,merge_recall,millis";

  /** Returns the row of a tool that is not run with so many tasks. */
  static QualityRow notRun(Scenario scenario, int tasks, long seed, String tool) {
    return new QualityRow(scenario, tasks, seed, tool, Score.NONE, Double.NaN);
  }

  /** {@return whether the tool was run} */
  boolean wasRun() {
    return !Double.isNaN(millis);
  }

  /** {@return the line of the file; shares of nothing are {@code NaN}} */
  String toCsv() {
    return String.join(
        ",",
        scenario.label(),
        String.format(Locale.ROOT, "%d,%d", tasks, seed),
        tool,
        Cells.csv(score.pairs().precision()),
        Cells.csv(score.pairs().recall()),
        Cells.csv(score.pairs().f1()),
        Cells.csv(score.of(Fate.MOVED_REWORDED).recall()),
        Cells.csv(score.splits().precision()),
        Cells.csv(score.splits().recall()),
        Cells.csv(score.merges().precision()),
        Cells.csv(score.merges().recall()),
        Cells.csv(millis));
  }
}
