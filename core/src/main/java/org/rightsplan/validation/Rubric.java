package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TranscriptionStatus;

/**
 * What the rubrics have in common: which commitments can be judged, and the questions who and when.
 *
 * <p>A commitment of which parts are not transcribed, or which is known from other sources only, is
 * never found to lack something.
 */
final class Rubric {

  private static final Set<ResponsibilityRole> CARRY_OUT =
      EnumSet.of(
          ResponsibilityRole.UNSPECIFIED,
          ResponsibilityRole.LEAD,
          ResponsibilityRole.CO_LEAD,
          ResponsibilityRole.SUPPORT);

  private final Edition edition;
  private final Elements elements;

  Rubric(Edition edition) {
    this.edition = edition;
    this.elements = edition.elements();
  }

  /** Returns the commitments whose own text is at hand as far as anyone says. */
  ImmutableList<Located<Objective>> commitments() {
    return elements.objectives().stream()
        .filter(at -> at.element().attestation() == Attestation.PRINTED)
        .filter(at -> !isCut(elements.transcription(at.path())))
        .collect(ImmutableList.toImmutableList());
  }

  ImmutableList<Located<Objective>> activities() {
    return commitments().stream()
        .filter(at -> at.element().level() == ObjectiveLevel.TASK)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns a finding if no body carries out the activity. */
  Optional<Finding> agency(FindingCode code, Located<Objective> at) {
    boolean named =
        elements.responsibilities(at).stream()
            .anyMatch(assigned -> CARRY_OUT.contains(assigned.responsibility().role()));
    if (named || isAnythingAroundCut(at)) {
      return Optional.empty();
    }
    return Optional.of(Finding.of(code, at.path(), FindingSentence.Kind.NOBODY.of(Words.of(at))));
  }

  /** Returns a finding if the text does not say by when the activity is done. */
  Optional<Finding> completion(FindingCode code, Located<Objective> at) {
    if (dates(at.element()).anyMatch(due -> due.basis() != DateBasis.INHERITED)) {
      return Optional.empty();
    }
    if (at.element().horizon() == Horizon.PERIODIC || dates(at.element()).findAny().isPresent()) {
      return Optional.of(
          Finding.of(
              code,
              Severity.NOTE,
              at.path(),
              FindingSentence.Kind.NO_DATE_OF_ITS_OWN.of(Words.of(at))));
    }
    return Optional.of(Finding.of(code, at.path(), FindingSentence.Kind.NO_DATE.of(Words.of(at))));
  }

  private static Stream<StatedDate> dates(Objective objective) {
    return objective.indicators().stream()
        .map(Indicator::targets)
        .flatMap(ImmutableList::stream)
        .map(Target::due)
        .flatMap(Optional::stream);
  }

  boolean isPublic() {
    return edition.published().isPresent() || !edition.citations().isEmpty();
  }

  /** Tells whether some part of the edition is known not to be at hand. */
  boolean isAnyPartCut() {
    return isCut(edition.transcription().status())
        || elements.sections().stream().anyMatch(at -> isCut(at.element().transcription().status()))
        || elements.objectives().stream().anyMatch(at -> isCut(at.element().transcription()));
  }

  /** A body may be named in the text of any section around. */
  private boolean isAnythingAroundCut(Located<Objective> at) {
    for (Optional<Located<?>> step = at.parent(); step.isPresent(); step = step.get().parent()) {
      if (isCut(elements.transcription(step.get().path()))) {
        return true;
      }
    }
    return false;
  }

  static boolean isCut(TranscriptionStatus status) {
    return status == TranscriptionStatus.PARTIAL || status == TranscriptionStatus.TITLES_ONLY;
  }
}
