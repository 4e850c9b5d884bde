package org.rightsplan.model;

import com.google.common.collect.ImmutableList;

/**
 * One figure of a {@link Tally}: what the library counts, and beside it what sources state.
 *
 * @param thing what is counted
 * @param counted how many are there and were read in the plan, 0 or more
 * @param reported how many more are known from other sources only, 0 or more; they may be parts of
 *     counted ones
 * @param complete whether the text is at hand far enough for {@code counted} to be the plan's own
 *     figure
 * @param stated what sources state about the same figure, in the order given
 */
public record Count(
    CountedThing thing,
    int counted,
    int reported,
    boolean complete,
    ImmutableList<StatedCount> stated) {

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if one is negative
   */
  public Count {
    Check.that(counted >= 0, "Count.counted", "0 or more", counted);
    Check.that(reported >= 0, "Count.reported", "0 or more", reported);
  }

  /**
   * {@return the best known figure: the counted one if the text is complete, otherwise the first
   * stated one, otherwise "at least" the counted one}
   */
  public Quantity best() {
    if (complete) {
      return Quantity.exactly(counted);
    }
    return stated.isEmpty() ? Quantity.atLeast(counted) : stated.get(0).quantity();
  }

  /** Returns the figures in words, such as {@code 3 counted, 3 reported (incomplete)}. */
  @Override
  public String toString() {
    return counted
        + " counted"
        + (reported == 0 ? "" : ", " + reported + " reported")
        + (complete ? "" : " (incomplete)")
        + (stated.isEmpty() ? "" : ", " + stated.get(0).quantity() + " stated");
  }
}
