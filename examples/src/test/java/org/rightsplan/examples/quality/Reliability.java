package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import org.rightsplan.examples.quality.Score.Verdict;

/**
 * The reliability table of a tool: of the claims of which it is so sure, how many are right.
 *
 * <p>The bins are tenths, the last of them divided once more, for there most claims are. A bin
 * holds its lower bound; the last holds 1 as well.
 *
 * @param bins all bins in order, empty ones too
 */
record Reliability(ImmutableList<Bin> bins) {

  static final String HEADER = "lower,upper,matches,mean_confidence,right_share";

  private static final ImmutableList<Double> BOUNDS =
      ImmutableList.of(0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0);

  /**
   * The claims of about the same confidence.
   *
   * @param lower the least confidence in it
   * @param upper where the next bin begins
   * @param matches the number of claims
   * @param meanConfidence their mean confidence, not a number if there are none
   * @param rightShare the share of them that are right, not a number if there are none
   */
  record Bin(double lower, double upper, int matches, double meanConfidence, double rightShare) {

    /** {@return by how much the share of right claims lies below what was promised} */
    double overconfidence() {
      return meanConfidence - rightShare;
    }
  }

  /** Returns the table of some claims. */
  static Reliability of(List<Verdict> verdicts) {
    ImmutableList.Builder<Bin> bins = ImmutableList.builder();
    for (int i = 0; i + 1 < BOUNDS.size(); i++) {
      double lower = BOUNDS.get(i);
      double upper = BOUNDS.get(i + 1);
      boolean last = i + 2 == BOUNDS.size();
      List<Verdict> inside =
          verdicts.stream()
              .filter(v -> v.confidence() >= lower && (last || v.confidence() < upper))
              .toList();
      double sum = inside.stream().mapToDouble(Verdict::confidence).sum();
      long right = inside.stream().filter(Verdict::right).count();
      int size = inside.size();
      bins.add(new Bin(lower, upper, size, sum / size, (double) right / size));
    }
    return new Reliability(bins.build());
  }

  /**
   * {@return the mean distance of promised and kept over all claims, the expected calibration error
   * (Naeini et al. 2015)}
   */
  double expectedError() {
    double sum = 0;
    int matches = 0;
    for (Bin bin : bins) {
      if (bin.matches() > 0) {
        sum += Math.abs(bin.overconfidence()) * bin.matches();
        matches += bin.matches();
      }
    }
    return sum / matches;
  }

  /** {@return the lines of the file, header first} */
  ImmutableList<String> toCsv() {
    ImmutableList.Builder<String> lines = ImmutableList.<String>builder().add(HEADER);
    for (Bin bin : bins) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%.2f,%.2f,%d,%s,%s",
              bin.lower(),
              bin.upper(),
              bin.matches(),
              Cells.csv(bin.meanConfidence()),
              Cells.csv(bin.rightShare())));
    }
    return lines.build();
  }
}
