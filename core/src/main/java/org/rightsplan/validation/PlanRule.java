package org.rightsplan.validation;

import java.util.List;
import org.rightsplan.model.Plan;

/** One question asked of a plan as a whole. */
@FunctionalInterface
interface PlanRule {

  /** Returns what it found; a finding about one edition names it, one about the plan does not. */
  List<Finding> check(Plan plan);
}
