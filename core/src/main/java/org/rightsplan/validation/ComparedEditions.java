package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Plan;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Transcription;

/** {@link ConsistencyCode#DANGLING_EDITION}: a count compares with another edition of the plan. */
final class ComparedEditions implements PlanRule {

  @Override
  public List<Finding> check(Plan plan) {
    ImmutableSet<String> known =
        plan.editions().stream().map(Edition::id).collect(ImmutableSet.toImmutableSet());
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Edition edition : plan.editions()) {
      check(known, edition, ElementPath.edition(), edition.transcription(), findings);
      edition
          .elements()
          .sections()
          .forEach(at -> check(known, edition, at.path(), at.element().transcription(), findings));
    }
    return findings.build();
  }

  private static void check(
      ImmutableSet<String> known,
      Edition edition,
      ElementPath path,
      Transcription transcription,
      ImmutableList.Builder<Finding> findings) {
    for (StatedCount stated : transcription.stated()) {
      String other = stated.comparedWith().orElse("");
      if (stated.comparedWith().isPresent()
          && (other.equals(edition.id()) || !known.contains(other))) {
        findings.add(
            Finding.of(
                    ConsistencyCode.DANGLING_EDITION,
                    path,
                    FindingSentence.Kind.EDITION_NOT_LISTED.of(
                        stated.counted(), FindingSentence.quoted(other)))
                .withEdition(edition.id()));
      }
    }
  }
}
