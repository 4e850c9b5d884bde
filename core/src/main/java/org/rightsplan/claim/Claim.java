package org.rightsplan.claim;

import org.rightsplan.model.Citation;
import org.rightsplan.model.LocalizedText;

/**
 * Something that somebody said about a plan's editions, in a form that can be checked.
 *
 * <p>A claim is a record of a statement. It is no fact, and nothing is taken from it.
 *
 * @param id the identifier, not blank
 * @param statement what was said, in the words of whoever recorded it
 * @param citation where it was said, and by whom
 * @param assertion what it asserts
 */
public record Claim(String id, LocalizedText statement, Citation citation, Assertion assertion) {

  /**
   * Checks the id.
   *
   * @throws IllegalArgumentException if it is blank
   */
  public Claim {
    checkNotBlank("Claim.id", id);
  }

  static void checkNotBlank(String field, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          field + ": expected text that is not blank, but got '" + text + "'");
    }
  }
}
