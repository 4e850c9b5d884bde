package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;

/** The rules for {@link SigmaCriterion}; there is none for FINANCING. */
final class SigmaRules implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    Rubric rubric = new Rubric(edition);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Located<Objective> at : rubric.activities()) {
      rubric.agency(SigmaCriterion.ACTIVITIES_AND_INSTITUTIONS, at).ifPresent(findings::add);
      rubric.completion(SigmaCriterion.TIMETABLE, at).ifPresent(findings::add);
    }
    for (Located<Objective> at : rubric.commitments()) {
      if (at.element().indicators().isEmpty()) {
        findings.add(
            Finding.of(
                SigmaCriterion.PERFORMANCE_INDICATORS,
                at.path(),
                FindingSentence.Kind.NO_INDICATOR.of(Words.of(at))));
      }
    }
    if (!rubric.isPublic()) {
      findings.add(
          Finding.of(
              SigmaCriterion.PUBLIC_AVAILABILITY,
              ElementPath.edition(),
              FindingSentence.Kind.NOT_PUBLISHED.of()));
    }
    return findings.build();
  }
}
