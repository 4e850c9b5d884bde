package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an indicator was found to show at a time, or that it could not be found out.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Measurement implements WithMeasurement {

  Measurement() {}

  /** {@return the value, which may be unavailable for a reason} */
  public abstract IndicatorValue value();

  /** {@return what the value counts, where that differs from the indicator's unit} */
  public abstract Optional<Unit> unit();

  /** {@return the time that was measured} */
  public abstract Optional<Period> period();

  /** {@return what part of the population or territory it covers, by dimension and value} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> dimensions();

  /** {@return a remark} */
  public abstract Optional<LocalizedText> comment();

  /** {@return where it was reported and by whom} */
  public abstract ImmutableList<Citation> citations();

  /** Starts a measurement; {@code value} is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Measurement}. Not safe to share between threads. */
  public static final class Builder extends ImmutableMeasurement.Builder {
    /** Starts an empty measurement. */
    public Builder() {}
  }
}
