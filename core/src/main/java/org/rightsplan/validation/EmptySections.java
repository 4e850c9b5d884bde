package org.rightsplan.validation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/**
 * {@link ConsistencyCode#EMPTY_COMPLETE_SECTION}: a section that says that all of it is there, or
 * around which that is said, has more than a title.
 */
final class EmptySections implements Rule {

  @Override
  public List<Finding> check(Edition edition) {
    ImmutableList.Builder<Finding> findings = ImmutableList.builder();
    for (Located<Section> at : edition.elements().sections()) {
      if (isEmpty(at.element())
          && edition.elements().transcription(at.path()) == TranscriptionStatus.COMPLETE) {
        boolean itself = at.element().transcription().status() == TranscriptionStatus.COMPLETE;
        findings.add(
            Finding.of(
                ConsistencyCode.EMPTY_COMPLETE_SECTION,
                at.path(),
                (itself
                        ? FindingSentence.Kind.EMPTY_SECTION
                        : FindingSentence.Kind.EMPTY_SECTION_WITHIN)
                    .of(Words.of(at))));
      }
    }
    return findings.build();
  }

  private static boolean isEmpty(Section section) {
    return section.chapeau().isEmpty()
        && section.sections().isEmpty()
        && section.objectives().isEmpty()
        && section.indicators().isEmpty();
  }
}
