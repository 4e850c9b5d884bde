package org.rightsplan.examples.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.csv.ComparisonCsv;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.report.ReportFormat;
import org.rightsplan.report.ReviewReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what a person should decide before relying on a comparison. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = {
      "Writes the doubtful matches of two editions, for a person to decide.",
      "Write 'same' or 'different' in the column 'answer' (in JSON SAME or DIFFERENT), leave the"
          + " rest as it is, and give the file to compare, or to review for what is left, with"
          + " --decisions.",
      "Of several rows that contradict each other the first holds. What was split or merged goes in"
          + " one row: several paths in a cell, with semicolons between them, and as many texts"
          + " beside them, or an empty cell.",
      "lineage and check take no decisions."
    },
    footer = {
      "",
      "Examples:",
      "  rightsplan review old.json new.json -o review.html",
      "  rightsplan review old.json new.json -o review.csv",
      "  rightsplan compare old.json new.json --decisions review.csv",
      "  rightsplan review old.json new.json --decisions review.csv"
    })
final class ReviewCommand implements Callable<Integer> {

  /** The forms of a review list: two to fill in, and three to read. */
  enum SheetFormat {
    /** A table for a spreadsheet program. */
    CSV,
    /** The library's JSON. */
    JSON,
    /** For a terminal. */
    TEXT,
    /** For a forge or an editor. */
    MARKDOWN,
    /** One file for a browser. */
    HTML;

    /** Returns the form of a name, if its ending is that of one. */
    static Optional<SheetFormat> ofExtension(String extension) {
      return extension.equals("csv")
          ? Optional.of(CSV)
          : OutputFormat.ofExtension(extension).map(form -> valueOf(form.name()));
    }

    /** Returns the name as an option has it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Host host;

  @Mixin final PairOptions pair = new PairOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write, as a whole or not at all; without it standard output.")
  Optional<String> file = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "The form to write: ${COMPLETION-CANDIDATES}; csv and json can be filled in.",
        "Without it the ending of the output file tells; on standard output csv."
      })
  Optional<SheetFormat> format = Optional.empty();

  @Mixin final ReadingOptions reading = new ReadingOptions();

  @Option(names = "--exit-code", description = "End with 1 if there is something to decide.")
  boolean exitCode;

  ReviewCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    SheetFormat chosen = format();
    Target.check(file);
    Alignment alignment;
    String text;
    try (Progress progress = pair.input.progress(host)) {
      alignment = pair.align(host, progress);
      progress.say("writing the list");
      text = write(alignment, chosen);
    }
    Target.write(host, file, text);
    return (exitCode && !alignment.reviewList().isEmpty() ? ExitCode.FOUND : ExitCode.DONE)
        .number();
  }

  private String write(Alignment alignment, SheetFormat chosen) {
    return switch (chosen) {
      case CSV -> ComparisonCsv.write(ReviewSheet.of(alignment));
      case JSON -> RightsPlanJson.standard().write(ReviewSheet.of(alignment));
      case TEXT -> report(alignment, ReportFormat.TEXT);
      case MARKDOWN -> report(alignment, ReportFormat.MARKDOWN);
      case HTML -> report(alignment, ReportFormat.HTML);
    };
  }

  private String report(Alignment alignment, ReportFormat form) {
    return ReviewReport.of(alignment).write(form, reading.forReport(host, toFile()));
  }

  private boolean toFile() {
    return file.isPresent() && !file.get().equals(Source.STANDARD_INPUT);
  }

  private SheetFormat format() {
    String extension = toFile() ? Source.extensionOf(file.orElseThrow()) : "";
    if (format.isPresent() || extension.isEmpty()) {
      return format.orElse(SheetFormat.CSV);
    }
    return SheetFormat.ofExtension(extension)
        .orElseThrow(
            () ->
                Failure.usage(
                    "--output: expected a name in .csv, .json, .txt, .md or .html, or --format, but"
                        + " got '"
                        + file.orElseThrow()
                        + "'"));
  }
}
