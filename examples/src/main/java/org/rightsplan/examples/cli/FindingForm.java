package org.rightsplan.examples.cli;

import java.util.Optional;
import org.rightsplan.model.ElementPath;
import org.rightsplan.validation.Finding;
import org.rightsplan.validation.FindingCode;
import org.rightsplan.validation.Severity;

/**
 * A finding as JSON has it.
 *
 * @param message its sentence in English
 */
record FindingForm(
    FindingCode code,
    Severity severity,
    Optional<String> edition,
    ElementPath path,
    String message) {

  static FindingForm of(Finding finding) {
    return new FindingForm(
        finding.code(), finding.severity(), finding.edition(), finding.path(), finding.message());
  }
}
