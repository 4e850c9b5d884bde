package org.rightsplan.model;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A count that a source states, such as "six aspects" or "nearly 30 more tasks than before", as
 * opposed to one that the library makes.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
@PlanStyle
@Value.Immutable
public abstract class StatedCount implements WithStatedCount {

  StatedCount() {}

  /** {@return what is counted} */
  public abstract CountedThing counted();

  /** {@return the stated number with its approximation} */
  public abstract Quantity quantity();

  /**
   * {@return the id of the edition from which {@link #quantity()} is a difference, or empty if it
   * is a count of this section or edition itself} "Nearly 30 added compared with the previous
   * edition" names the previous edition here.
   */
  public abstract Optional<String> comparedWith();

  /** {@return the words in which the source says it} */
  public abstract Optional<LocalizedText> wording();

  /** {@return where it is stated and by whom; at least one} */
  public abstract ImmutableList<Citation> citations();

  @Value.Check
  void check() {
    Check.notBlank("StatedCount.comparedWith", comparedWith());
    if (citations().isEmpty()) {
      throw Check.refusal(
          "StatedCount.citations",
          "at least one citation, since a stated count is somebody's statement",
          "none for " + quantity() + " " + counted());
    }
    Check.that(
        comparedWith().isPresent() || quantity().value().signum() >= 0,
        "StatedCount.quantity",
        "0 or more, or an edition in comparedWith",
        quantity());
  }

  /** Returns a count that a source states. */
  public static StatedCount of(CountedThing counted, Quantity quantity, Citation citation) {
    return builder().counted(counted).quantity(quantity).addCitation(citation).build();
  }

  /** Starts a stated count; {@code counted}, {@code quantity} and a citation are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a {@link StatedCount}. Not safe to share between threads. */
  public static final class Builder extends ImmutableStatedCount.Builder {
    /** Starts an empty stated count. */
    public Builder() {}
  }
}
