package org.rightsplan.examples.cli;

import java.util.Optional;
import java.util.function.Supplier;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.report.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where and how a run writes its answer. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write, as a whole or not at all; without it standard output.")
  Optional<String> file = Optional.empty();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "The form to write: ${COMPLETION-CANDIDATES}.",
        "Without it the ending of the output file tells; on standard output text."
      })
  Optional<OutputFormat> format = Optional.empty();

  @Mixin final ReadingOptions reading = new ReadingOptions();

  /** Refuses what cannot be written, before any work is done for it. */
  void check() {
    format();
    Target.check(file);
  }

  /**
   * Writes an answer.
   *
   * @param progress tells of it, and is silent again before something is written
   * @param report the answer for people
   * @param value the answer for programs, as the library's JSON has it
   */
  void write(Host host, Progress progress, Supplier<Report> report, Supplier<?> value) {
    OutputFormat chosen = format();
    progress.say("writing the report");
    String text =
        chosen
            .ofReport()
            .map(form -> report.get().write(form, reading.forReport(host, toFile())))
            .orElseGet(() -> RightsPlanJson.standard().write(value.get()));
    progress.clear();
    Target.write(host, file, text);
  }

  private boolean toFile() {
    return file.isPresent() && !file.get().equals(Source.STANDARD_INPUT);
  }

  /** {@return the form to write} */
  private OutputFormat format() {
    if (format.isPresent() || !toFile()) {
      return format.orElse(OutputFormat.TEXT);
    }
    String extension = Source.extensionOf(file.orElseThrow());
    return extension.isEmpty()
        ? OutputFormat.TEXT
        : OutputFormat.ofExtension(extension)
            .orElseThrow(
                () ->
                    Failure.usage(
                        "--output: expected a name in .txt, .md, .html or .json, or --format, but"
                            + " got '"
                            + file.orElseThrow()
                            + "'"));
  }
}
