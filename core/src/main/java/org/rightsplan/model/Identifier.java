package org.rightsplan.model;

/**
 * A code that somebody else gave, as in Popolo: {@code ror / 02jx3x895}.
 *
 * @param scheme who gave it, not blank
 * @param value the code, not blank
 */
public record Identifier(String scheme, String value) {
  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if either is blank
   */
  public Identifier {
    Check.notBlank("Identifier.scheme", scheme);
    Check.notBlank("Identifier.value", value);
  }
}
