package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;

/**
 * How much of a section or edition is at hand, and what a source states about its size.
 *
 * <p>The status speaks of the section's own text and of the list of its subsections; each
 * subsection speaks for itself, and one that is {@link TranscriptionStatus#UNSTATED} takes the
 * status of the section around it.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Transcription implements WithTranscription {

  /** Nothing is said about how much is at hand. */
  public static final Transcription UNSTATED = of(TranscriptionStatus.UNSTATED);

  Transcription() {}

  /** {@return how much is at hand; UNSTATED unless set} */
  @Value.Default
  public TranscriptionStatus status() {
    return TranscriptionStatus.UNSTATED;
  }

  /** {@return the counts that sources state, in the order given} */
  public abstract ImmutableList<StatedCount> stated();

  /** Returns a transcription of this status, without stated counts. */
  public static Transcription of(TranscriptionStatus status) {
    return builder().status(status).build();
  }

  /** Returns a transcription of this status with counts that sources state. */
  public static Transcription of(TranscriptionStatus status, StatedCount... stated) {
    return builder().status(status).addStated(stated).build();
  }

  /** Starts a transcription; nothing is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Transcription}. Not safe to share between threads. */
  public static final class Builder extends ImmutableTranscription.Builder {
    /** Starts an empty transcription. */
    public Builder() {}
  }
}
