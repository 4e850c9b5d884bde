package org.rightsplan.outline;

import java.util.Optional;
import org.rightsplan.model.ElementPath;

/**
 * A stretch of a plan's text and what was made of it. The spans of an {@link Outline} tile its
 * text.
 *
 * @param start the offset of its first character in {@link Outline#text()}, in UTF-16 units
 * @param end the offset after its last character, after {@code start}
 * @param kind what it was read as
 * @param path the element that holds its words; empty for marks, space and what has no place
 */
public record Span(int start, int end, SpanKind kind, Optional<ElementPath> path) {

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if the span is empty or begins before the text
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "Span: expected an end after a start of 0 or more, but got " + start + " and " + end);
    }
  }
}
