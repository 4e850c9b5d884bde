package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The state from which a target or indicator is measured.
 *
 * <p>Often only its year is known, or only words ("the level before the earthquake").
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class Baseline implements WithBaseline {

  Baseline() {}

  /** {@return the value at that time; empty where the text gives none} */
  public abstract Optional<IndicatorValue> value();

  /** {@return what the value counts, where that differs from the indicator's unit} */
  public abstract Optional<Unit> unit();

  /** {@return the date of the state} */
  public abstract Optional<StatedDate> date();

  /** {@return the words in which the text describes it} */
  public abstract Optional<LocalizedText> statement();

  /** {@return what part of the population or territory it covers, by dimension and value} */
  @Value.NaturalOrder
  public abstract ImmutableSortedMap<String, String> dimensions();

  /** {@return where it stands} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Check.that(
        value().isPresent() || date().isPresent() || statement().isPresent(),
        "Baseline",
        "a value, a date or a statement",
        "none of them");
  }

  /** Returns a baseline of which only the printed date is known. */
  public static Baseline printed(PartialDate date) {
    return builder().date(StatedDate.printed(date)).build();
  }

  /** Starts a baseline; a value, a date or a statement is required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link Baseline}. Not safe to share between threads. */
  public static final class Builder extends ImmutableBaseline.Builder {
    /** Starts an empty baseline. */
    public Builder() {}
  }
}
