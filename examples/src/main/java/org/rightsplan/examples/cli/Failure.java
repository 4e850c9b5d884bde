package org.rightsplan.examples.cli;

import org.jspecify.annotations.Nullable;

/** Ends the run: with one line for the user, and the exit code. */
final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final ExitCode code;

  Failure(ExitCode code, String message) {
    this(code, message, null);
  }

  Failure(ExitCode code, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.code = code;
  }

  /** Returns the failure of a command line that makes no sense. */
  static Failure usage(String message) {
    return new Failure(ExitCode.USAGE, message);
  }

  ExitCode code() {
    return code;
  }

  /** {@return the line for the user} */
  String line() {
    return String.valueOf(getMessage());
  }
}
