package org.rightsplan.examples.cli;

import java.util.Optional;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.alignment.IdPolicy;
import org.rightsplan.alignment.ProgressListener;
import picocli.CommandLine.Option;

/** How elements of two editions are matched. */
final class MatchingOptions {

  /** The policies as a user writes them. */
  static final class Policies extends LowerCase {
    Policies() {
      super(IdPolicy.values());
    }
  }

  @Option(
      names = "--ids",
      paramLabel = "POLICY",
      completionCandidates = Policies.class,
      description =
          "What ids that both editions have are worth: ${COMPLETION-CANDIDATES}; without it"
              + " verify.")
  IdPolicy ids = IdPolicy.VERIFY;

  @Option(
      names = "--least-confidence",
      paramLabel = "SHARE",
      description =
          "Leave unmatched what is matched with less confidence, from 0 to 1; without it 0.5.")
  Optional<Double> leastConfidence = Optional.empty();

  AlignmentOptions with(ProgressListener progress) {
    AlignmentOptions options = AlignmentOptions.defaults().withIdPolicy(ids).withProgress(progress);
    try {
      return leastConfidence.map(options::withMinimumConfidence).orElse(options);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(
          "--least-confidence: expected 0 to 1, but got " + leastConfidence.orElseThrow());
    }
  }
}
