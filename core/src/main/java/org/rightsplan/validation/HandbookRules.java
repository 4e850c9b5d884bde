package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

/** The rules for {@link HandbookCriterion}. */
final class HandbookRules implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    Rubric rubric = new Rubric(edition);
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Located<Objective> at : rubric.activities()) {
      rubric.agency(HandbookCriterion.RELEVANT_AGENCY, at).ifPresent(findings::add);
      rubric.completion(HandbookCriterion.COMPLETION, at).ifPresent(findings::add);
    }
    addObjectivesWithoutActivity(edition.elements(), findings);
    if (!rubric.isAnyPartCut()) {
      addMissingTargets(edition, findings);
      addMissingMonitoring(edition.elements(), findings);
    }
    if (!rubric.isPublic()) {
      findings.add(
          Finding.of(
              HandbookCriterion.PUBLIC_DOCUMENT,
              ElementPath.edition(),
              FindingSentence.Kind.NOT_PUBLISHED.of()));
    }
    return findings.build();
  }

  private static void addObjectivesWithoutActivity(
      Elements elements, ImmutableList.Builder<Finding> findings) {
    Set<ElementPath> mayHaveActivity = new HashSet<>();
    for (Located<Objective> at : elements.objectives()) {
      if (at.element().level() == ObjectiveLevel.TASK) {
        addAllAround(at.parent(), mayHaveActivity);
      }
    }
    for (Located<Section> at : elements.sections()) {
      if (Rubric.isCut(elements.transcription(at.path()))) {
        addAllAround(Optional.of(at), mayHaveActivity);
      }
    }
    for (Located<Section> at : elements.sections()) {
      // Without a task at any depth, all commitments of the section are objectives.
      if (!at.element().objectives().isEmpty() && !mayHaveActivity.contains(at.path())) {
        findings.add(
            Finding.of(
                HandbookCriterion.ACTIVITY,
                at.path(),
                FindingSentence.Kind.NO_TASK.of(Words.of(at))));
      }
    }
  }

  private static void addAllAround(Optional<Located<?>> first, Set<ElementPath> paths) {
    Optional<Located<?>> around = first;
    while (around.isPresent() && paths.add(around.get().path())) {
      around = around.get().parent();
    }
  }

  private static void addMissingTargets(Edition edition, ImmutableList.Builder<Finding> findings) {
    Elements elements = edition.elements();
    boolean any = elements.indicators().stream().anyMatch(at -> !at.element().targets().isEmpty());
    if (!any && !elements.objectives().isEmpty()) {
      findings.add(
          Finding.of(
              HandbookCriterion.TARGETS,
              ElementPath.edition(),
              FindingSentence.Kind.NO_TARGETS.of(elements.objectives().size())));
    }
  }

  private static void addMissingMonitoring(
      Elements elements, ImmutableList.Builder<Finding> findings) {
    boolean any =
        elements.sections().stream()
                .anyMatch(
                    at ->
                        at.element().kind() == SectionKind.IMPLEMENTATION
                            || isMonitored(at.element().responsibilities()))
            || elements.objectives().stream()
                .anyMatch(at -> isMonitored(at.element().responsibilities()));
    if (!any) {
      findings.add(
          Finding.of(
              HandbookCriterion.MONITORING,
              ElementPath.edition(),
              FindingSentence.Kind.NO_MONITORING.of()));
    }
  }

  private static boolean isMonitored(List<Responsibility> responsibilities) {
    return responsibilities.stream().anyMatch(r -> r.role() == ResponsibilityRole.MONITORING);
  }
}
