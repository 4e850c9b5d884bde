package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rightsplan.csv.ColumnMapping;
import org.rightsplan.csv.EditionCsv;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.interchange.Loss;
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
      "  rightsplan convert plan.json -o tables/",
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
      description =
          "The file to write, as a whole or not at all; without it standard output. A folder, or a"
              + " name that ends with /, takes all tables of csv.")
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
      description =
          "Which table to write into a csv file: ${COMPLETION-CANDIDATES}; without it objectives.")
  Optional<EditionTable> table = Optional.empty();

  @Mixin final ReadingOptions reading = new ReadingOptions();

  ConvertCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    Messages messages = input.messages(host);
    PlanFormat chosen = format();
    if (!toFolder()) {
      Target.check(file);
    }
    PlanFile content = chosen(input.readOne(host, messages, id), chosen);
    if (toFolder()) {
      return writeFolder(content, messages);
    }
    Writing writing = write(content, chosen);
    report(content, chosen, writing.losses(), messages);
    Target.write(host, file, writing.text());
    return ExitCode.DONE.number();
  }

  private int writeFolder(PlanFile content, Messages messages) {
    if (table.isPresent()) {
      throw Failure.usage(
          "--table: expected --output to be a file, but got the folder '" + file.get() + "'");
    }
    EditionCsv csv = EditionCsv.of(content.edition(), reading.language);
    report(content, PlanFormat.CSV, csv.losses(), messages);
    Target.writeFolder(file.get(), CsvFolder.write(csv));
    return ExitCode.DONE.number();
  }

  /** Says what a form has no place for. */
  private void report(
      PlanFile content, PlanFormat chosen, ImmutableList<Loss> losses, Messages messages) {
    messages.losses(content.name(), losses);
    if (input.strict && !losses.isEmpty()) {
      throw new Failure(
          ExitCode.LOSS,
          content.name()
              + ": error: expected a form that has a place for everything (--strict), but "
              + chosen
              + " has none for "
              + losses.size()
              + " things");
    }
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
                  new TextSettings(
                      id,
                      reading.language,
                      false,
                      table.orElse(EditionTable.OBJECTIVES),
                      ColumnMapping.none()));
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

  private boolean toFolder() {
    return toFile()
        && (file.get().endsWith("/") || CsvFolder.isFolder(file.get()))
        && format.orElse(PlanFormat.CSV) == PlanFormat.CSV;
  }

  private PlanFormat format() {
    if (toFolder()) {
      return PlanFormat.CSV;
    }
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
