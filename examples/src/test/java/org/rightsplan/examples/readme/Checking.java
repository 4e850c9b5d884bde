package org.rightsplan.examples.readme;

import org.rightsplan.model.Edition;
import org.rightsplan.validation.EditionValidator;
import org.rightsplan.validation.Finding;

/** The README on checking. */
final class Checking {

  private Checking() {}

  static void run(Edition edition) {
    for (Finding finding : EditionValidator.standard().validate(edition)) {
      System.out.println(finding.severity() + " " + finding.path() + ": " + finding.message());
    }
  }
}
