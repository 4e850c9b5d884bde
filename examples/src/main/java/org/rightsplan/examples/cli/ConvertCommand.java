package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rightsplan.csv.ColumnMapping;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.report.EditionReport;
import org.rightsplan.report.ReportFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a plan in another form. */
@Command(
    name = "convert",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = {
      "Writes a plan or an edition in another form.",
      "json and yaml hold everything; html and text are for reading; the others say on standard"
          + " error what they have no place for."
    },
    footer = {
      "",
      "Examples:",
      "  rightsplan convert plan.md -o plan.json",
      "  rightsplan convert plan.json --edition 2021 -o plan.html",
      "  rightsplan convert --reference china --edition 4 --format yaml | less",
      "  rightsplan convert plan.xml --strict -o plan.json",
      "  rightsplan convert plan.csv --columns Thema=section,Ziel=statement --text-language de"
    })
final class ConvertCommand implements Callable<Integer> {

  private final Host host;

  @Mixin final InputOptions input = new InputOptions();

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      description =
          "One edition alone: its id, its ordinal, or the year in which its period begins. Needed"
              + " for forms that hold one edition, if the plan has several.")
  Optional<String> edition = Optional.empty();

  @Option(
      names = "--id",
      paramLabel = "ID",
      description =
          "The id of an edition whose form has none; without it the name of the file without its"
              + " ending.")
  Optional<String> id = Optional.empty();

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
        "Without it the ending of the output file tells; on standard output json."
      })
  Optional<PlanFormat> format = Optional.empty();

  /** The tables as a user writes them. */
  static final class Tables extends LowerCase {
    Tables() {
      super(EditionTable.values());
    }
  }

  @Option(
      names = "--table",
      paramLabel = "TABLE",
      completionCandidates = Tables.class,
      description = "Which table to write as csv: ${COMPLETION-CANDIDATES}; without it objectives.")
  EditionTable table = EditionTable.OBJECTIVES;

  @Mixin final ReadingOptions reading = new ReadingOptions();

  ConvertCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    Messages messages = input.messages(host);
    PlanFormat chosen = format();
    PlanFile content = chosen(input.readOne(host, messages, id), chosen);
    Writing writing = write(content, chosen);
    messages.losses(content.name(), writing.losses());
    if (input.strict && !writing.isComplete()) {
      throw new Failure(
          ExitCode.LOSS,
          content.name()
              + ": error: expected a form that has a place for everything (--strict), but "
              + chosen
              + " has none for "
              + writing.losses().size()
              + " things");
    }
    Target.write(host, file, writing.text());
    return ExitCode.DONE.number();
  }

  private PlanFile chosen(PlanFile content, PlanFormat chosen) {
    if (edition.isEmpty() && chosen.holdsPlans()) {
      return content;
    }
    Edition one = EditionChoice.pick(content, edition, "--edition");
    return PlanFile.of(content.name(), one);
  }

  private Writing write(PlanFile content, PlanFormat chosen) {
    return switch (chosen) {
      case HTML -> report(content, ReportFormat.HTML);
      case TEXT -> report(content, ReportFormat.TEXT);
      default ->
          chosen
              .codec()
              .write(
                  content,
                  new TextSettings(id, reading.language, false, table, ColumnMapping.none()));
    };
  }

  private Writing report(PlanFile content, ReportFormat form) {
    String text =
        EditionReport.of(content.edition()).write(form, reading.forReport(host, toFile()));
    return new Writing(text, ImmutableList.of());
  }

  private boolean toFile() {
    return file.isPresent() && !file.get().equals(Source.STANDARD_INPUT);
  }

  private PlanFormat format() {
    if (format.isPresent() || !toFile()) {
      return format.orElse(PlanFormat.JSON);
    }
    return PlanFormat.ofExtension(Source.extensionOf(file.orElseThrow()))
        .orElseThrow(
            () ->
                Failure.usage(
                    "--output: expected a name with the ending of a form, or --format, but got '"
                        + file.orElseThrow()
                        + "'"));
  }
}
