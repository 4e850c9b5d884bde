package org.rightsplan.examples.cli;

import java.util.List;
import java.util.Locale;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.interchange.Loss;
import org.rightsplan.validation.Severity;

/**
 * What a run says on standard error, in the style of compilers: {@code file:line:column: severity
 * CODE: message}.
 */
final class Messages {

  private final Host host;
  private final boolean quiet;

  Messages(Host host, boolean quiet) {
    this.host = host;
    this.quiet = quiet;
  }

  /** Says what a reader could not take as it stands, or had no place for. */
  void findings(String file, List<InputFinding> findings) {
    for (InputFinding finding : findings) {
      say(
          place(file, finding.place()),
          finding.severity(),
          finding.code().name(),
          finding.message());
    }
  }

  /** Says what a value has that a form has no place for. */
  void losses(String file, List<Loss> losses) {
    for (Loss loss : losses) {
      String path = loss.path().toString();
      String element = path.isEmpty() ? "edition" : path;
      say(file, Severity.WARNING, "LOSS", element + ", " + loss.part() + ": " + loss.reason());
    }
  }

  /** Says something about a file as a whole. */
  void warning(String file, String code, String message) {
    say(file, Severity.WARNING, code, message);
  }

  private void say(String where, Severity severity, String code, String message) {
    if (!quiet) {
      String weight = severity.name().toLowerCase(Locale.ROOT);
      host.err().println(where + ": " + weight + " " + code + ": " + Printable.line(message));
    }
  }

  static String place(String file, InputPlace place) {
    return file + ":" + place.line() + ":" + place.column();
  }
}
