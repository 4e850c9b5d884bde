package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one body does for one commitment, or for all commitments of a section.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Responsibility implements WithResponsibility {

  Responsibility() {}

  /** {@return the {@link ResponsibleBody#id() id} of the body, not blank} */
  public abstract String body();

  /** {@return what the body does; UNSPECIFIED unless set} */
  @Value.Default
  public ResponsibilityRole role() {
    return ResponsibilityRole.UNSPECIFIED;
  }

  /** {@return the words in which the text says so} */
  public abstract Optional<LocalizedText> wording();

  /** {@return where it is said} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Check.notBlank("Responsibility.body", body());
  }

  /** Returns the responsibility of a body in a role. */
  public static Responsibility of(String body, ResponsibilityRole role) {
    return builder().body(body).role(role).build();
  }

  /** Starts a responsibility; {@code body} is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Responsibility}. Not safe to share between threads. */
  public static final class Builder extends ImmutableResponsibility.Builder {
    /** Starts an empty responsibility. */
    public Builder() {}
  }
}
