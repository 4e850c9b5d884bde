package org.rightsplan.jackson2;

import org.jspecify.annotations.Nullable;

/**
 * Says that a document is not the JSON form of what was asked for, or that a value cannot be
 * written: where, what was expected, and what was there.
 *
 * <p>The message says it all in one line: {@code /editions/0/sections/2 (line 14, column 7):
 * expected the required property 'title', but it is missing}.
 *
 * <p>It is unchecked and an {@link IllegalArgumentException}, as what the model's own {@code parse}
 * methods throw is: the text was wrong, and trying again does not help. Failures of files and
 * streams are not turned into this one; they stay {@link java.io.IOException}.
 */
public final class RightsPlanJsonException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private static final int LONGEST_PLACE = 300;

  /** What was wrong. */
  private final String problem;

  /** Where, as a JSON pointer. */
  private final String pointer;

  /** The line, or 0. */
  private final int line;

  /** The column, or 0. */
  private final int column;

  RightsPlanJsonException(
      String problem, String pointer, int line, int column, @Nullable Throwable cause) {
    super(place(pointer, line, column) + ": " + problem, cause);
    this.problem = problem;
    this.pointer = pointer;
    this.line = line;
    this.column = column;
  }

  /** Returns the same of a document that does not begin in the first line of its file. */
  RightsPlanJsonException inLine(long number) {
    int linesBefore = (int) Math.min(number - 1, Integer.MAX_VALUE - 1);
    return new RightsPlanJsonException(
        problem, pointer, Math.max(line, 1) + linesBefore, column, getCause());
  }

  private static String place(String pointer, int line, int column) {
    String element = pointer.isEmpty() ? "document" : shortened(pointer);
    return line == 0 ? element : element + " (line " + line + ", column " + column + ")";
  }

  /** Returns the beginning and the end of a pointer into something very deep. */
  private static String shortened(String pointer) {
    int length = pointer.length();
    return length <= LONGEST_PLACE
        ? pointer
        : pointer.substring(0, LONGEST_PLACE / 2)
            + "…"
            + pointer.substring(length - LONGEST_PLACE / 2);
  }

  /** {@return what was expected and what was there, without the place} */
  public String problem() {
    return problem;
  }

  /**
   * {@return the place as a JSON pointer (RFC 6901), such as {@code /editions/0/sections/2/title};
   * empty for the document as a whole} A property that is missing is reported at the object that
   * lacks it.
   */
  public String pointer() {
    return pointer;
  }

  /** {@return the line of the place, counted from 1, or 0 when writing} */
  public int line() {
    return line;
  }

  /** {@return the column of the place in UTF-16 units, counted from 1, or 0 when writing} */
  public int column() {
    return column;
  }
}
