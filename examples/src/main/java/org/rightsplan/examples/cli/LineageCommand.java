package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.Callable;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.report.LineageReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells what became of each commitment through all editions. */
@Command(
    name = "lineage",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = {
      "Tells what became of each section and commitment through all editions.",
      "Takes a plan with its editions, or one file for each edition, the earliest first.",
      "Every two editions are matched anew; decisions of people (compare --decisions) do not apply."
    },
    footer = {
      "",
      "Examples:",
      "  rightsplan lineage plan.json",
      "  rightsplan lineage first.md second.md third.md -o lineage.html",
      "  rightsplan lineage --reference china --format json"
    })
final class LineageCommand implements Callable<Integer> {

  private final Host host;

  @Mixin final InputOptions input = new InputOptions();
  @Mixin final MatchingOptions matching = new MatchingOptions();
  @Mixin final OutputOptions output = new OutputOptions();

  LineageCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    output.check();
    ImmutableList<PlanFile> files = input.read(host, input.messages(host), 1, Integer.MAX_VALUE);
    try (Progress progress = input.progress(host)) {
      Lineage lineage = Plans.lineage(Plans.of(files), matching, progress);
      output.write(host, progress, () -> LineageReport.of(lineage), () -> lineage);
    }
    return ExitCode.DONE.number();
  }
}
