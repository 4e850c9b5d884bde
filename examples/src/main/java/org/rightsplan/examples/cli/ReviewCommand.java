package org.rightsplan.examples.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.csv.ComparisonCsv;
import org.rightsplan.jackson2.RightsPlanJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes what a person should decide before relying on a comparison. */
@Command(
    name = "review",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the doubtful matches of two editions, for a person to decide.",
      "Write 'same' or 'different' in the column 'answer' (in JSON SAME or DIFFERENT), leave the"
          + " rest as it is, and give the file to compare, or to review for what is left, with"
          + " --decisions."
    },
    footer = {
      "",
      "Examples:",
      "  rightsplan review old.json new.json -o review.csv",
      "  rightsplan compare old.json new.json --decisions review.csv",
      "  rightsplan review old.json new.json --decisions review.csv"
    })
final class ReviewCommand implements Callable<Integer> {

  /** The forms of a review sheet. */
  enum SheetFormat {
    /** A table for a spreadsheet program. */
    CSV,
    /** The library's JSON. */
    JSON;

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
      description = "The form to write: ${COMPLETION-CANDIDATES}; without it that of the file.")
  Optional<SheetFormat> format = Optional.empty();

  @Option(names = "--exit-code", description = "End with 1 if there is something to decide.")
  boolean exitCode;

  ReviewCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    Alignment alignment = pair.align(host);
    ReviewSheet sheet = ReviewSheet.of(alignment);
    String text =
        switch (format()) {
          case CSV -> ComparisonCsv.write(sheet);
          case JSON -> RightsPlanJson.standard().write(sheet);
        };
    Target.write(host, file, text);
    return (exitCode && !sheet.entries().isEmpty() ? ExitCode.FOUND : ExitCode.DONE).number();
  }

  private SheetFormat format() {
    boolean json = Source.extensionOf(file.orElse("")).equals("json");
    return format.orElse(json ? SheetFormat.JSON : SheetFormat.CSV);
  }
}
