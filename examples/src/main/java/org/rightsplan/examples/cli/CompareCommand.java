package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.report.ComparisonReport;
import org.rightsplan.report.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what changed between two editions. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = "Tells what changed between two editions.",
    footer = {
      "",
      "Examples:",
      "  rightsplan compare old.json new.json",
      "  rightsplan compare plan.json --from 2016 --to 2021 -o report.html",
      "  rightsplan compare --reference china --section III --language zh",
      "  rightsplan compare old.md new.md --decisions review.csv --exit-code",
      "  pandoc -t markdown new.docx | rightsplan compare old.json -"
    })
final class CompareCommand implements Callable<Integer> {

  /** What of a comparison is shown. */
  enum View {
    /** Everything. */
    FULL,
    /** The first part alone. */
    SUMMARY,
    /** The table of old and new provisions. */
    TABLE;

    /** Returns the name as an option has it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Host host;

  @Mixin final PairOptions pair = new PairOptions();

  @Option(
      names = "--view",
      paramLabel = "VIEW",
      description =
          "What to show: ${COMPLETION-CANDIDATES} (the correlation table); without it full. JSON"
              + " has everything always.")
  View view = View.FULL;

  @Option(
      names = "--section",
      paramLabel = "SECTION",
      description =
          "Show one section of the later edition alone, by its printed number or its title.")
  Optional<String> section = Optional.empty();

  @Option(names = "--exit-code", description = "End with 1 if anything changed.")
  boolean exitCode;

  @Mixin final OutputOptions output = new OutputOptions();

  CompareCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    output.check();
    try (Progress progress = pair.input.progress(host)) {
      Alignment alignment = pair.align(host, progress);
      progress.say("finding out what changed");
      EditionDiff diff = EditionDiff.of(alignment);
      Optional<Located<Section>> wanted = section.map(word -> find(diff.after(), word));
      output.write(host, progress, () -> report(diff, wanted), () -> diff);
      return (exitCode && !diff.isEmpty() ? ExitCode.FOUND : ExitCode.DONE).number();
    }
  }

  private Report report(EditionDiff diff, Optional<Located<Section>> wanted) {
    ComparisonReport whole = ComparisonReport.of(diff);
    if (wanted.isPresent()) {
      return whole.section(wanted.get().path());
    }
    return switch (view) {
      case FULL -> whole;
      case SUMMARY -> whole.summary();
      case TABLE -> whole.correlations();
    };
  }

  private static Located<Section> find(Edition edition, String word) {
    ImmutableList<Located<Section>> numbered =
        edition.elements().sections().stream()
            .filter(located -> located.element().number().equals(Optional.of(word)))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Located<Section>> found =
        numbered.isEmpty() ? edition.elements().sectionsTitled(word) : numbered;
    if (found.isEmpty()) {
      throw Failure.usage(
          "--section: expected the number or the title of a section of "
              + edition.id()
              + ", but got '"
              + word
              + "'");
    }
    return found.get(0);
  }
}
