package org.rightsplan.examples.cli;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
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

  /** Says what a value has that a form has no place for; what is lost of many elements once. */
  void losses(String file, List<Loss> losses) {
    ListMultimap<List<String>, Loss> alike =
        Multimaps.index(losses, loss -> List.of(loss.part(), loss.reason()));
    for (List<Loss> group : Multimaps.asMap(alike).values()) {
      Loss first = group.get(0);
      String path = first.path().toString();
      String element = path.isEmpty() ? "edition" : path;
      String others = group.size() == 1 ? "" : " and " + (group.size() - 1) + " more";
      say(
          file,
          Severity.WARNING,
          "LOSS",
          element + others + ", " + first.part() + ": " + first.reason());
    }
  }

  /** Says something about a file as a whole. */
  void warning(String file, String code, String message) {
    say(file, Severity.WARNING, code, message);
  }

  private void say(String where, Severity severity, String code, String message) {
    if (!quiet) {
      String weight = severity.name().toLowerCase(Locale.ROOT);
      host.err().println(Printable.line(where + ": " + weight + " " + code + ": " + message));
    }
  }

  static String place(String file, InputPlace place) {
    String inside = place.part().isEmpty() ? file : CsvFolder.inside(file, place.part());
    return inside + ":" + place.line() + ":" + place.column();
  }
}
