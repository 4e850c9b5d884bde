package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;

/** How the readers here say no to what they find in a document. */
final class Refusal {

  private Refusal() {}

  /**
   * Returns the exception for a value that is not as expected. Its cause has the sentence as its
   * whole message, so that {@link Explanation} need not take Jackson's words apart.
   */
  static InvalidFormatException of(
      JsonParser json, IllegalArgumentException why, Object found, Class<?> expected) {
    InvalidFormatException refusal =
        new InvalidFormatException(json, why.getMessage(), found, expected);
    refusal.initCause(why);
    return refusal;
  }
}
