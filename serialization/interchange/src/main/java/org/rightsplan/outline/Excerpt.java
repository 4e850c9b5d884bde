package org.rightsplan.outline;

import org.rightsplan.interchange.InputPlace;

/**
 * A stretch of the text that was read.
 *
 * @param start the offset of its first character in {@link Outline#text()}, in UTF-16 units
 * @param end the offset after its last character, not before {@code start}
 * @param place line and column of its first character
 * @param text its characters as they stand there, line breaks included
 */
public record Excerpt(int start, int end, InputPlace place, String text) {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if they do not fit the text or each other
   */
  public Excerpt {
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "Excerpt: expected offsets "
              + text.length()
              + " apart, from 0 on, but got "
              + start
              + " and "
              + end);
    }
  }

  /** Returns place and text. */
  @Override
  public String toString() {
    return place + ": " + text;
  }
}
