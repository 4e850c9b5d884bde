package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that is watched to see whether a commitment is kept, with the targets set for it and
 * the values found.
 *
 * <p>An indicator belongs to an objective, or to a section as a whole. An indicator without targets
 * is one for which no target is set.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Indicator implements WithIndicator {

  Indicator() {}

  /** {@return the identifier, where it has one} */
  public abstract Optional<String> id();

  /** {@return the number as printed} */
  public abstract Optional<String> number();

  /** {@return what is measured} */
  public abstract LocalizedText name();

  /** {@return whether it counts or describes} */
  public abstract Measure measure();

  /** {@return whether its targets are owed; UNSTATED unless set} */
  @Value.Default
  public Bindingness bindingness() {
    return Bindingness.UNSTATED;
  }

  /** {@return whether it ends with the plan's period; UNSTATED unless set} */
  @Value.Default
  public Horizon horizon() {
    return Horizon.UNSTATED;
  }

  /** {@return whether it looks at law, efforts or results, where that is known} */
  public abstract Optional<IndicatorType> type();

  /** {@return which way it improves; UNSTATED unless set} */
  @Value.Default
  public Direction direction() {
    return Direction.UNSTATED;
  }

  /** {@return what its numbers count} */
  public abstract Optional<Unit> unit();

  /**
   * {@return whom or what it covers, such as "cities below the standard"} Two indicators with the
   * same name and different scopes are not comparable.
   */
  public abstract Optional<LocalizedText> scope();

  /** {@return the state at the start} */
  public abstract Optional<Baseline> baseline();

  /** {@return the targets, in the order printed} */
  public abstract ImmutableList<Target> targets();

  /** {@return the values found, in order of time} */
  public abstract ImmutableList<Measurement> measurements();

  /** {@return whether it was read in the plan; PRINTED unless set} */
  @Value.Default
  public Attestation attestation() {
    return Attestation.PRINTED;
  }

  /** {@return where it stands} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Check.notBlank("Indicator.id", id());
    Check.notBlank("Indicator.number", number());
  }

  /** Starts an indicator; {@code name} and {@code measure} are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an {@link Indicator}. Not safe to share between threads. */
  public static final class Builder extends ImmutableIndicator.Builder {
    /** Starts an empty indicator. */
    public Builder() {}
  }
}
