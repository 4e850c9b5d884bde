package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.report.ComparisonReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Compares two editions. */
@Command(name = "compare", mixinStandardHelpOptions = true, description = "Compares two editions.")
final class CompareCommand implements Callable<Integer> {
  private final Host host;
  @Mixin final InputOptions input = new InputOptions();

  @Option(names = "--from")
  Optional<String> from = Optional.empty();

  @Option(names = "--to")
  Optional<String> to = Optional.empty();

  @Option(names = {"-o", "--output"})
  Optional<String> output = Optional.empty();

  CompareCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    ImmutableList<PlanFile> files = input.read(host, new Messages(host, false), 1, 2);
    Edition before = EditionChoice.pick(files.get(0), from, "--from");
    Edition after = EditionChoice.pick(files.get(files.size() - 1), to, "--to");
    Target.write(
        host, output, ComparisonReport.of(EditionDiff.between(before, after)).summary().text());
    return 0;
  }
}
