package org.rightsplan.claim;

import org.rightsplan.model.Citation;
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

  static LocalizedText text(String english) {
    return LocalizedText.of("en", english);
  }
}
