package org.rightsplan.examples.cli;

import org.jspecify.annotations.Nullable;
import org.rightsplan.model.ElementPath;
import org.rightsplan.validation.Finding;
import org.rightsplan.validation.FindingCode;
import org.rightsplan.validation.Severity;

/**
 * A finding as JSON has it.
 *
 * @param edition the id of the edition; null if the finding is about the plan as a whole
 * @param message its sentence in English
 */
record FindingForm(
    FindingCode code,
    Severity severity,
    @Nullable String edition,
    ElementPath path,
    String message) {

  static FindingForm of(Finding finding) {
    return new FindingForm(
        finding.code(),
        finding.severity(),
        finding.edition().orElse(null),
        finding.path(),
        finding.message());
  }
}
