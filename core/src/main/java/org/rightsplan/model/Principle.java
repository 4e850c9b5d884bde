package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A principle by which an edition says that it was drawn up or is carried out.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Principle implements WithPrinciple {

  Principle() {}

  /** {@return the identifier, where it has one} */
  public abstract Optional<String> id();

  /** {@return its short name, such as "balanced"} */
  public abstract LocalizedText title();

  /** {@return what it says} */
  public abstract Optional<LocalizedText> statement();

  /** {@return whether it was read in the plan; PRINTED unless set} */
  @Value.Default
  public Attestation attestation() {
    return Attestation.PRINTED;
  }

  /** {@return where it stands} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Check.notBlank("Principle.id", id());
  }

  /** Starts a principle; {@code title} is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Principle}. Not safe to share between threads. */
  public static final class Builder extends ImmutablePrinciple.Builder {
    /** Starts an empty principle. */
    public Builder() {}
  }
}
