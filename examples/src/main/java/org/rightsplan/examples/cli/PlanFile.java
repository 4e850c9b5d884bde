package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;

/**
 * What an input holds.
 *
 * @param name what to call the input
 * @param plan the plan, if it holds one
 * @param editions the editions of the plan, or the one edition
 * @param findings what its reader could not take as it stands
 * @param losses what the input has that the values have no place for
 */
record PlanFile(
    String name,
    Optional<Plan> plan,
    ImmutableList<Edition> editions,
    ImmutableList<InputFinding> findings,
    ImmutableList<InputFinding> losses) {

  static PlanFile of(String name, Plan plan) {
    return new PlanFile(
        name, Optional.of(plan), plan.editions(), ImmutableList.of(), ImmutableList.of());
  }

  static PlanFile of(String name, Edition edition) {
    return new PlanFile(
        name, Optional.empty(), ImmutableList.of(edition), ImmutableList.of(), ImmutableList.of());
  }

  /** Returns what a reader made of an input. */
  static PlanFile of(String name, Reading<Edition> reading) {
    return new PlanFile(
        name,
        Optional.empty(),
        ImmutableList.of(reading.value()),
        reading.findings(),
        reading.losses());
  }

  /** {@return the only edition} */
  Edition edition() {
    return editions.get(0);
  }

  /** Returns the failure of a form that this cannot be written in at all. */
  Failure unwritable(PlanFormat format, IllegalArgumentException cause) {
    return new Failure(
        ExitCode.BAD_INPUT,
        name + ": error: cannot be written as " + format + ": " + cause.getMessage(),
        cause);
  }
}
