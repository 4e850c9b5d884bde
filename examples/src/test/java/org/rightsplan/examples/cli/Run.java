package org.rightsplan.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * One run of the program without a process of its own.
 *
 * @param code the exit code
 * @param out what stood on standard output
 * @param err what stood on standard error
 */
record Run(int code, String out, String err) {

  /** Runs the program with nothing on standard input, away from any terminal. */
  static Run of(String... arguments) {
    return new Around().run(arguments);
  }

  /** What is around a run; changed by its methods. */
  static final class Around {
    private byte[] input = {};
    private Map<String, String> environment = Map.of();
    private boolean terminal;

    Around input(String text) {
      input = text.getBytes(StandardCharsets.UTF_8);
      return this;
    }

    Around environment(String name, String value) {
      environment = Map.of(name, value);
      return this;
    }

    Around terminal() {
      terminal = true;
      return this;
    }

    Run run(String... arguments) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      Host host =
          new Host(
              new ByteArrayInputStream(input),
              out,
              new PrintStream(err, true, StandardCharsets.UTF_8),
              environment,
              terminal,
              terminal);
      int code = RightsPlanCommand.run(host, arguments);
      return new Run(
          code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
  }
}
