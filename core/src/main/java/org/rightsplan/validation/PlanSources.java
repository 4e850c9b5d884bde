package org.rightsplan.validation;

import java.util.List;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Plan;

/** {@link ConsistencyCode#DANGLING_SOURCE} for the citations of a plan itself. */
final class PlanSources implements PlanRule {

  @Override
  public List<Finding> check(Plan plan) {
    SourceReferences.Sources sources = new SourceReferences.Sources(plan.sources());
    sources.note(ElementPath.edition(), plan.citations());
    return sources.findings();
  }
}
