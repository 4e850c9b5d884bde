package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One state of an edition's text: as first adopted, or as amended in mid-term.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class EditionVersion implements WithEditionVersion {

  EditionVersion() {}

  /** {@return the name by which {@link Edition#version()} refers to it, not blank} */
  public abstract String label();

  /** {@return since when the text stands so} */
  public abstract Optional<PartialDate> date();

  /** {@return the instrument that made or changed it} */
  public abstract Optional<LocalizedText> instrument();

  /** {@return what changed} */
  public abstract Optional<LocalizedText> note();

  /** {@return where that is said} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Check.notBlank("EditionVersion.label", label());
  }

  /** Starts a version; {@code label} is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link EditionVersion}. Not safe to share between threads. */
  public static final class Builder extends ImmutableEditionVersion.Builder {
    /** Starts an empty version. */
    public Builder() {}
  }
}
