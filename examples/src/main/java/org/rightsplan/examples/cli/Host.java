package org.rightsplan.examples.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Help.Ansi;

/**
 * What a run has around it. Texts are UTF-8, whatever the locale, so that they are the same
 * everywhere.
 *
 * @param in standard input
 * @param out standard output, unbuffered: it must say when writing fails
 * @param err standard error
 * @param environment the environment variables
 * @param outIsTerminal whether a person sees the output as it is written
 * @param errIsTerminal whether a person sees the errors as they are written
 */
record Host(
    InputStream in,
    OutputStream out,
    PrintStream err,
    Map<String, String> environment,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  private static final int STANDARD_OUTPUT = 1;
  private static final int STANDARD_ERROR = 2;

  /** Returns what this process has around it. */
  static Host ofProcess() {
    return new Host(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
        System.getenv(),
        isTerminal(STANDARD_OUTPUT),
        isTerminal(STANDARD_ERROR));
  }

  /**
   * Java does not tell it of each stream. Linux does; elsewhere picocli knows whether the process
   * as a whole is at a terminal.
   */
  private static boolean isTerminal(int descriptor) {
    Path stream = Path.of("/proc/self/fd/" + descriptor);
    if (Files.isSymbolicLink(stream)) {
      try {
        String target = Files.readSymbolicLink(stream).toString();
        return target.startsWith("/dev/pts/")
            || target.startsWith("/dev/tty")
            || target.equals("/dev/console");
      } catch (IOException e) {
        return false;
      }
    }
    return !isLinux() && Ansi.AUTO.enabled();
  }

  private static boolean isLinux() {
    return Files.isDirectory(Path.of("/proc/self/fd"));
  }

  /** {@return how many columns a terminal has, if the environment tells} */
  int columns(int otherwise, int least) {
    String columns = environment.getOrDefault("COLUMNS", "");
    if (!columns.matches("[1-9][0-9]{0,3}")) {
      return otherwise;
    }
    return Math.max(least, Integer.parseInt(columns));
  }

  /** Tells whether the user wants no colours anywhere (no-color.org). */
  boolean refusesColour() {
    return !environment.getOrDefault("NO_COLOR", "").isEmpty()
        || environment.getOrDefault("TERM", "").equals("dumb");
  }
}
