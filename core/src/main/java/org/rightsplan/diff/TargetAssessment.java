package org.rightsplan.diff;

import com.google.common.collect.ImmutableSortedSet;

/**
 * What the step from one target to another means, with the reasoning.
 *
 * <p>Sums and yearly figures are compared as yearly averages, changes in percent and multiples as
 * compound change over an equal time, changes in percentage points as yearly averages, states as
 * they are. All of it is exact decimal arithmetic. Where a change on one side meets a level on the
 * other, the value of the baseline makes it a level, if that is known.
 *
 * <p>Which way is better is what the indicators say. Where they do not, the targets may: "at least"
 * and a rise want more, "at most" and a fall want less; and a sum that is to be reached, such as
 * jobs created, is taken to want more. Where nothing says so, a different number is {@link
 * TargetEffect#NOT_COMPARABLE}.
 *
 * @param effects what it means, at least one
 * @param reason why
 */
public record TargetAssessment(ImmutableSortedSet<TargetEffect> effects, TargetReason reason) {

  /**
   * Checks that something is said.
   *
   * @throws IllegalArgumentException if there is no effect
   */
  public TargetAssessment {
    if (effects.isEmpty()) {
      throw new IllegalArgumentException(
          "TargetAssessment.effects: expected at least one effect, but got none");
    }
  }

  /** {@return why, in English} */
  public String reasoning() {
    return reason.toString();
  }

  /** Compares two targets. */
  public static TargetAssessment of(SetTarget before, SetTarget after) {
    return new TargetJudge(before, after).assess();
  }
}
