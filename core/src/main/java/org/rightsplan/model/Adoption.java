package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The act by which an edition was adopted. It may come after the period began.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Adoption implements WithAdoption {

  Adoption() {}

  /** {@return when} */
  public abstract Optional<PartialDate> date();

  /** {@return the {@link ResponsibleBody#id() id} of the body that adopted it} */
  public abstract Optional<String> body();

  /** {@return the instrument, such as "Presidential Regulation 75/2015"} */
  public abstract Optional<LocalizedText> instrument();

  /** {@return where that is said} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Check.notBlank("Adoption.body", body());
    Check.that(
        date().isPresent() || body().isPresent() || instrument().isPresent(),
        "Adoption",
        "a date, a body or an instrument",
        "none of them");
  }

  /** Starts an adoption; a date, a body or an instrument is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Adoption}. Not safe to share between threads. */
  public static final class Builder extends ImmutableAdoption.Builder {
    /** Starts an empty adoption. */
    public Builder() {}
  }
}
