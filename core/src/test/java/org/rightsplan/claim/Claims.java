package org.rightsplan.claim;

import java.util.List;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;

/** Claims in few words. */
final class Claims {

  private Claims() {}

  static Claim claim(Assertion assertion) {
    return new Claim(
        "c",
        LocalizedText.of("en", "Somebody said something."),
        Citation.of("somewhere"),
        assertion);
  }

  /** Returns what the editions of a plan say to an assertion. */
  static Verdict check(Assertion assertion, Edition... editions) {
    return ClaimChecker.of(Lineage.of(List.of(editions), AlignmentOptions.defaults()))
        .check(claim(assertion));
  }

  /** Returns outcome, reason and explanation in one line. */
  static String told(Verdict verdict) {
    return verdict.outcome() + " " + verdict.reason() + ": " + verdict.explanation();
  }

  static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }
}
