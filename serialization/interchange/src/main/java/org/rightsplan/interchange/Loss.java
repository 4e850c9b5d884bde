package org.rightsplan.interchange;

import org.rightsplan.model.ElementPath;

/**
 * Something of a value that a written form has no place for.
 *
 * @param path the element that it belongs to; {@link ElementPath#edition()} for the edition itself
 * @param part the attribute or value that is not written, such as {@code "indicator.direction"},
 *     not blank
 * @param reason an English sentence that says why, not blank
 */
public record Loss(ElementPath path, String part, String reason) {

  /**
   * Checks the texts.
   *
   * @throws IllegalArgumentException if one is blank
   */
  public Loss {
    notBlank("part", part);
    notBlank("reason", reason);
  }

  private static void notBlank(String name, String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException(
          "Loss." + name + ": expected text that is not blank, but got '" + text + "'");
    }
  }
}
