package org.rightsplan.interchange;

/**
 * Says that an input holds nothing that its reader could give: it is in another form, cut off,
 * wrongly encoded, or beyond the {@linkplain InputLimits limits}.
 *
 * <p>The message says it all in one line: {@code line 3, column 9: expected ..., but got ...}. It
 * is unchecked: the input was wrong, and trying again does not help. Failures of files and streams
 * stay {@link java.io.IOException}.
 */
public final class InputException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  /** What was wrong. */
  private final String problem;

  /** The part of the place. */
  private final String part;

  /** The line of the place. */
  private final int line;

  /** The column of the place. */
  private final int column;

  /**
   * Says what was wrong where.
   *
   * @param place where it begins
   * @param problem what was expected and what was there
   */
  public InputException(InputPlace place, String problem) {
    super(place + ": " + problem);
    this.problem = problem;
    this.part = place.part();
    this.line = place.line();
    this.column = place.column();
  }

  /**
   * Says what was wrong where, and what noticed it.
   *
   * @param place where it begins
   * @param problem what was expected and what was there
   * @param cause what noticed it
   */
  public InputException(InputPlace place, String problem, Throwable cause) {
    super(place + ": " + problem, cause);
    this.problem = problem;
    this.part = place.part();
    this.line = place.line();
    this.column = place.column();
  }

  /** {@return what was expected and what was there, without the place} */
  public String problem() {
    return problem;
  }

  /** {@return the place} */
  public InputPlace place() {
    return new InputPlace(part, line, column);
  }
}
