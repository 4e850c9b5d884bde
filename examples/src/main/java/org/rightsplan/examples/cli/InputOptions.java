package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.csv.ColumnMapping;
import org.rightsplan.csv.EditionTable;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.validation.Severity;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a run reads. */
final class InputOptions {

  private static final String INDICATOR = "indicator";

  private final long start = System.nanoTime();

  @Parameters(
      arity = "0..*",
      paramLabel = "FILE",
      description =
          "A plan or an edition, or a folder with the csv tables of one; - stands for standard"
              + " input.")
  List<String> files = new ArrayList<>();

  @Option(
      names = "--reference",
      paramLabel = "PLAN",
      description = "A plan that comes with the program, as if it were the first file: china.")
  Optional<Reference> reference = Optional.empty();

  @Option(
      names = "--input-format",
      paramLabel = "FORMAT",
      description = {
        "The form of the files: ${COMPLETION-CANDIDATES}.",
        "Without it the ending of the name tells; for other endings and for standard input, how the"
            + " text begins."
      })
  Optional<PlanFormat> format = Optional.empty();

  @Option(
      names = "--text-language",
      paramLabel = "TAG",
      description = {
        "The language of texts in forms that do not say it, as a BCP 47 tag; without it what a"
            + " printed text looks like, else und, undetermined.",
        "Of printed texts the words for headings, deadlines and bodies are known in en, es and zh;"
            + " in another language numbers, signs and layout tell what is what.",
        "Texts are compared in a language that both editions have."
      })
  String textLanguage = TextSettings.UNKNOWN;

  @Option(
      names = "--columns",
      paramLabel = "THEIRS=OURS",
      split = ",",
      description = {
        "What the columns of a csv table with other names are, such as Thema=section,Nr.=number:"
            + " section, title, statement, number, id and the others that convert writes, in"
            + " another language with its tag (title@fr), or indicator for a column whose cells"
            + " are what is to be reached."
      })
  Map<String, String> columns = new LinkedHashMap<>();

  @Option(
      names = "--accept-proposals",
      description =
          "Take what the prose of a printed text seems to say of targets and bodies as said.")
  boolean proposals;

  @Option(
      names = "--strict",
      description =
          "Take no input with errors or warnings (exit code 3), and lose nothing (exit code 5).")
  boolean strict;

  @Option(
      names = {"-q", "--quiet"},
      description = "Say nothing on standard error but errors.")
  boolean quiet;

  /** Returns where to say what was found. */
  Messages messages(Host host) {
    return new Messages(host, quiet);
  }

  /**
   * Reads all inputs, and says what their readers found.
   *
   * @param least how few a command takes
   * @param most how many a command takes
   */
  ImmutableList<PlanFile> read(Host host, Messages messages, int least, int most) {
    return read(host, messages, least, most, Optional.empty());
  }

  /**
   * Reads the one input, and says what its reader found.
   *
   * @param id the id for its edition, if its form has none
   */
  PlanFile readOne(Host host, Messages messages, Optional<String> id) {
    return read(host, messages, 1, 1, id).get(0);
  }

  private ImmutableList<PlanFile> read(
      Host host, Messages messages, int least, int most, Optional<String> id) {
    int count = files.size() + (reference.isPresent() ? 1 : 0);
    if (count < least || count > most) {
      throw Failure.usage(expected(least, most) + ", but got " + (count == 0 ? "none" : count));
    }
    requireOneStandardInput(Optional.empty());
    ImmutableList.Builder<PlanFile> all = ImmutableList.builder();
    reference.ifPresent(plan -> all.add(PlanFile.of(plan.toString(), plan.plan())));
    files.forEach(file -> all.add(read(file, host, messages, id)));
    return all.build();
  }

  /** Returns what tells a person how far this run has come. */
  Progress progress(Host host) {
    return new Progress(host, quiet, start);
  }

  private static String expected(int least, int most) {
    String range =
        most == least
            ? String.valueOf(least)
            : most == Integer.MAX_VALUE ? least + " or more" : least + " or " + most;
    return "expected "
        + range
        + (range.equals("1") ? " input" : " inputs")
        + " (files, - for standard input, or --reference)";
  }

  /**
   * Refuses standard input in two places, since it can be read only once.
   *
   * @param other what else may be read from it
   */
  void requireOneStandardInput(Optional<String> other) {
    long count =
        Stream.concat(files.stream(), other.stream()).filter(Source.STANDARD_INPUT::equals).count();
    if (count > 1) {
      throw Failure.usage("expected - at most once: standard input can be read only once");
    }
  }

  private PlanFile read(String name, Host host, Messages messages, Optional<String> id) {
    PlanFile file =
        CsvFolder.isFolder(name) ? folder(name, host, id) : file(Source.read(name, host), id);
    messages.findings(file.name(), file.findings());
    messages.findings(file.name(), file.losses());
    if (strict) {
      long grave = file.findings().stream().filter(InputOptions::isGrave).count();
      if (grave > 0) {
        throw new Failure(
            ExitCode.BAD_INPUT,
            file.name() + ": error: expected no errors or warnings (--strict), but got " + grave);
      }
      if (!file.losses().isEmpty()) {
        throw new Failure(
            ExitCode.LOSS,
            file.name()
                + ": error: expected a place for everything (--strict), but there is none for "
                + file.losses().size()
                + " things");
      }
    }
    return file;
  }

  private PlanFile file(Source source, Optional<String> id) {
    return format.orElseGet(() -> PlanFormat.of(source)).codec().read(source, settings(id));
  }

  private PlanFile folder(String name, Host host, Optional<String> id) {
    if (format.isPresent() && format.get() != PlanFormat.CSV) {
      throw Failure.usage(
          "--input-format: expected csv for the folder '" + name + "', but got " + format.get());
    }
    return CsvFolder.read(name, host, settings(id));
  }

  /** Returns what to take for granted of texts. */
  private TextSettings settings(Optional<String> id) {
    return new TextSettings(id, language(), proposals, EditionTable.OBJECTIVES, mapping());
  }

  /** Returns the tag in its usual case. */
  private String language() {
    try {
      Locale language = new Locale.Builder().setLanguageTag(textLanguage).build();
      if (!textLanguage.isEmpty()) {
        return language.toLanguageTag();
      }
    } catch (IllformedLocaleException e) {
      // Is said below.
    }
    throw Failure.usage(
        "--text-language: expected a BCP 47 tag such as fr or zh-Hans, but got '"
            + textLanguage
            + "'");
  }

  private ColumnMapping mapping() {
    ImmutableList<String> names = EditionTable.OBJECTIVES.columnNames();
    ColumnMapping mapping = ColumnMapping.none();
    for (Map.Entry<String, String> column : columns.entrySet()) {
      String ours = column.getValue().strip();
      if (ours.equals(INDICATOR)) {
        mapping = mapping.withIndicator(column.getKey().strip());
      } else if (names.contains(ours.replaceFirst("@.*", ""))) {
        mapping = mapping.with(column.getKey().strip(), ours);
      } else {
        throw Failure.usage(
            "--columns: expected for '"
                + column.getKey()
                + "' one of "
                + String.join(", ", names)
                + " or "
                + INDICATOR
                + ", but got '"
                + ours
                + "'");
      }
    }
    return mapping;
  }

  /** Tells whether a finding is more than a note. */
  static boolean isGrave(InputFinding finding) {
    return finding.severity() != Severity.NOTE;
  }
}
