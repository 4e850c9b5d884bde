package org.rightsplan.alignment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How two editions are compared.
 *
 * <p>Instances are immutable; each {@code with} method returns a changed copy.
 */
public final class AlignmentOptions {

  private static final AlignmentOptions DEFAULTS =
      new AlignmentOptions(IdPolicy.VERIFY, 0.5, null, (step, number, of) -> {});

  private final IdPolicy idPolicy;
  private final double minimumConfidence;
  private final @Nullable TextSimilarity similarity;
  private final ProgressListener progress;

  private AlignmentOptions(
      IdPolicy idPolicy,
      double minimumConfidence,
      @Nullable TextSimilarity similarity,
      ProgressListener progress) {
    this.idPolicy = idPolicy;
    this.minimumConfidence = minimumConfidence;
    this.similarity = similarity;
    this.progress = progress;
  }

  /** Returns the usual options: ids verified, matches from a confidence of 0.5, own similarity. */
  public static AlignmentOptions defaults() {
    return DEFAULTS;
  }

  /** {@return what ids are worth} */
  public IdPolicy idPolicy() {
    return idPolicy;
  }

  /**
   * {@return the confidence below which elements are left unmatched, whatever the match would rest
   * on, from 0 to 1; what a person asserts has 1, the same words found once on each side 0.99}
   */
  public double minimumConfidence() {
    return minimumConfidence;
  }

  /** {@return the caller's similarity of commitments} */
  public Optional<TextSimilarity> similarity() {
    return Optional.ofNullable(similarity);
  }

  /** {@return who is told of the progress} */
  public ProgressListener progress() {
    return progress;
  }

  /** Returns options with another policy for ids. */
  public AlignmentOptions withIdPolicy(IdPolicy policy) {
    return new AlignmentOptions(policy, minimumConfidence, similarity, progress);
  }

  /**
   * Returns options with another least confidence.
   *
   * @throws IllegalArgumentException if it is outside 0 to 1
   */
  public AlignmentOptions withMinimumConfidence(double confidence) {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "AlignmentOptions.minimumConfidence: expected 0 to 1, but got " + confidence);
    }
    return new AlignmentOptions(idPolicy, confidence, similarity, progress);
  }

  /** Returns options with the caller's own similarity of commitments. */
  public AlignmentOptions withSimilarity(TextSimilarity own) {
    return new AlignmentOptions(idPolicy, minimumConfidence, own, progress);
  }

  /** Returns options with a listener to the progress. */
  public AlignmentOptions withProgress(ProgressListener listener) {
    return new AlignmentOptions(idPolicy, minimumConfidence, similarity, listener);
  }
}
