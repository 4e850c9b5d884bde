package org.rightsplan.examples.cli;

/**
 * How a run ended. Scripts rely on the numbers: a number keeps its meaning from release to release.
 */
enum ExitCode {
  /** It was done. */
  DONE(0, "done; with --exit-code: and nothing was found"),

  /** It was done, and found something that the caller asked to be told of. */
  FOUND(1, "done, and with --exit-code: there are differences or findings"),

  /** The command line makes no sense. */
  USAGE(2, "the command line is wrong"),

  /** An input is not what it should be. */
  BAD_INPUT(3, "an input is not what it should be; with --strict: or its reader had findings"),

  /** Something could not be read or written. */
  FILE(4, "a file or stream cannot be read or written"),

  /** Something would be lost, and the caller asked for nothing to be lost. */
  LOSS(5, "with --strict: a form has no place for something; nothing was written"),

  /** A fault of the program. */
  BUG(70, "a fault of this program"),

  /** Whoever read the output went away; the number is that of programs which die of SIGPIPE. */
  PIPE(141, "the reader of the output went away");

  private final int number;
  private final String meaning;

  ExitCode(int number, String meaning) {
    this.number = number;
    this.meaning = meaning;
  }

  int number() {
    return number;
  }

  String meaning() {
    return meaning;
  }
}
