package org.rightsplan.examples.cli;

import java.util.Locale;
import java.util.Optional;
import org.rightsplan.report.ReportOptions;
import picocli.CommandLine.Option;

/** How what is written for people is written. */
final class ReadingOptions {

  /** When text is coloured. */
  enum Colour {
    /** On a terminal, unless the environment says NO_COLOR. */
    AUTO,
    /** Always. */
    ALWAYS,
    /** Never. */
    NEVER;

    /** Returns the name as an option has it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description =
          "The language of the report's own sentences, and of the plans' texts where they have it,"
              + " as a BCP 47 tag: en, es, zh; without it en.")
  String language = "en";

  @Option(
      names = "--width",
      paramLabel = "COLUMNS",
      description = "How wide text may be; without it as the environment says, else 100.")
  Optional<Integer> width = Optional.empty();

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      description = "Whether text is coloured: ${COMPLETION-CANDIDATES}; without it auto.")
  Colour colour = Colour.AUTO;

  /** Returns the options of a report. */
  ReportOptions forReport(Host host, boolean toFile) {
    try {
      return ReportOptions.in(language)
          .withWidth(width.orElseGet(() -> host.columns(100, ReportOptions.NARROWEST)))
          .withColour(isColoured(host, toFile));
    } catch (IllegalArgumentException e) {
      throw Failure.usage(String.valueOf(e.getMessage()));
    }
  }

  private boolean isColoured(Host host, boolean toFile) {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> !toFile && host.outIsTerminal() && !host.refusesColour();
    };
  }
}
