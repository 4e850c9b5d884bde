package org.rightsplan.interchange;

import java.util.Comparator;

/**
 * A place in an input.
 *
 * @param part which part of an input that has several, such as {@code "targets"} of the tables of
 *     an edition; empty for an input in one piece
 * @param line the line, counted from 1
 * @param column the column in UTF-16 units, counted from 1
 */
public record InputPlace(String part, int line, int column) implements Comparable<InputPlace> {

  /** The beginning of the input. */
  public static final InputPlace START = new InputPlace(1, 1);

  private static final Comparator<InputPlace> ORDER =
      Comparator.comparing(InputPlace::part)
          .thenComparingInt(InputPlace::line)
          .thenComparingInt(InputPlace::column);

  /**
   * Checks line and column.
   *
   * @throws IllegalArgumentException if either is below 1
   */
  public InputPlace {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "InputPlace: expected a line and a column of 1 or more, but got " + line + ", " + column);
    }
  }

  /**
   * A place in an input in one piece.
   *
   * @throws IllegalArgumentException if either is below 1
   */
  public InputPlace(int line, int column) {
    this("", line, column);
  }

  /** Returns the same line and column of a part. */
  public InputPlace in(String name) {
    return new InputPlace(name, line, column);
  }

  /** Parts come in the order of their names. */
  @Override
  public int compareTo(InputPlace other) {
    return ORDER.compare(this, other);
  }

  /** Returns such as {@code line 14, column 7} or {@code targets, line 14, column 7}. */
  @Override
  public String toString() {
    return (part.isEmpty() ? "" : part + ", ") + "line " + line + ", column " + column;
  }
}
