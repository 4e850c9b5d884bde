package org.rightsplan.examples.cli;

import java.util.Locale;
import java.util.Optional;
import org.rightsplan.report.ReportFormat;

/** The forms in which an answer is written. */
enum OutputFormat {
  /** For a terminal. */
  TEXT,
  /** For a forge or an editor. */
  MARKDOWN,
  /** One file for a browser. */
  HTML,
  /** The values behind the answer, for programs. */
  JSON;

  /** Returns the form of a name, if its ending is that of one. */
  static Optional<OutputFormat> ofExtension(String extension) {
    return switch (extension) {
      case "txt", "text" -> Optional.of(TEXT);
      case "md", "markdown" -> Optional.of(MARKDOWN);
      case "html", "htm" -> Optional.of(HTML);
      case "json" -> Optional.of(JSON);
      default -> Optional.empty();
    };
  }

  /** {@return the form of a report, unless this is none for people} */
  Optional<ReportFormat> ofReport() {
    return switch (this) {
      case TEXT -> Optional.of(ReportFormat.TEXT);
      case MARKDOWN -> Optional.of(ReportFormat.MARKDOWN);
      case HTML -> Optional.of(ReportFormat.HTML);
      case JSON -> Optional.empty();
    };
  }

  /** Returns the name as an option has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
