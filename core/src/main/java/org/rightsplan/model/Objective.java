package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One commitment, whatever the plan calls it: objective, task, action, measure.
 *
 * <p>Plans often print neither title nor number, only a dash and a sentence: then {@link
 * #statement()} is all there is.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Objective implements WithObjective {

  Objective() {}

  /** {@return the identifier, where it has one} */
  public abstract Optional<String> id();

  /** {@return whether it is an end or a step towards one; TASK unless set} */
  @Value.Default
  public ObjectiveLevel level() {
    return ObjectiveLevel.TASK;
  }

  /** {@return the number as printed} */
  public abstract Optional<String> number();

  /** {@return the title, where the plan prints one} */
  public abstract Optional<LocalizedText> title();

  /** {@return what the plan sets out to do} At least this or the title is there. */
  public abstract Optional<LocalizedText> statement();

  /** {@return the indicators, in the order printed} */
  public abstract ImmutableList<Indicator> indicators();

  /** {@return the bodies named in the commitment itself} */
  public abstract ImmutableList<Responsibility> responsibilities();

  /** {@return whether it ends with the plan's period; UNSTATED unless set} */
  @Value.Default
  public Horizon horizon() {
    return Horizon.UNSTATED;
  }

  /** {@return the laws, treaties, recommendations and other things that it points to} */
  public abstract ImmutableList<Reference> references();

  /** {@return the rights, groups and other subjects under which it is filed} */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Tag> tags();

  /** {@return whether it was read in the plan; PRINTED unless set} */
  @Value.Default
  public Attestation attestation() {
    return Attestation.PRINTED;
  }

  /**
   * {@return how much of the commitment's own text is at hand; UNSTATED, which takes the section's
   * status, unless set} With PARTIAL a target or body that is not here may still be in the plan.
   */
  @Value.Default
  public TranscriptionStatus transcription() {
    return TranscriptionStatus.UNSTATED;
  }

  /** {@return where it stands} */
  public abstract ImmutableList<Citation> citations();

  /** {@return the title if there is one, otherwise the statement} */
  public LocalizedText heading() {
    return title().or(this::statement).orElseThrow();
  }

  @Value.Check
  void check() {
    Check.notBlank("Objective.id", id());
    Check.notBlank("Objective.number", number());
    Check.that(
        title().isPresent() || statement().isPresent(),
        "Objective.statement",
        "a statement or a title",
        "neither");
  }

  /** Returns a task known by its words only, in a language. */
  public static Objective task(String language, String statement) {
    return builder().statement(LocalizedText.of(language, statement)).build();
  }

  /** Starts a commitment; a statement or a title is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Objective}. Not safe to share between threads. */
  public static final class Builder extends ImmutableObjective.Builder {
    /** Starts an empty commitment. */
    public Builder() {}
  }
}
