package org.rightsplan.interchange;

import java.util.Comparator;

/**
 * A place in an input.
 *
 * @param line the line, counted from 1
 * @param column the column in UTF-16 units, counted from 1
 */
public record InputPlace(int line, int column) implements Comparable<InputPlace> {

  /** The beginning of the input. */
  public static final InputPlace START = new InputPlace(1, 1);

  private static final Comparator<InputPlace> ORDER =
      Comparator.comparingInt(InputPlace::line).thenComparingInt(InputPlace::column);

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if either is below 1
   */
  public InputPlace {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException(
          "InputPlace: expected a line and a column of 1 or more, but got " + line + ", " + column);
    }
  }

  @Override
  public int compareTo(InputPlace other) {
    return ORDER.compare(this, other);
  }

  /** Returns both, such as {@code line 14, column 7}. */
  @Override
  public String toString() {
    return "line " + line + ", column " + column;
  }
}
