package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rightsplan.claim.Claim;
import org.rightsplan.claim.ClaimChecker;
import org.rightsplan.claim.ClaimList;
import org.rightsplan.claim.Outcome;
import org.rightsplan.claim.Verdict;
import org.rightsplan.claim.VerdictList;
import org.rightsplan.model.Plan;
import org.rightsplan.report.ClaimReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Holds what somebody said about a plan against its text. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = {
      "Holds what somebody said about a plan against the texts at hand.",
      "Takes a plan with its editions, or one file for each edition, the earliest first.",
      "Every two editions are matched anew; decisions of people (compare --decisions) do not apply."
    },
    footer = {
      "",
      "Examples:",
      "  rightsplan check --claims claims.json plan.json",
      "  rightsplan check --reference china",
      "  rightsplan check --claims claims.json plan.json -o check.md --exit-code"
    })
final class CheckCommand implements Callable<Integer> {

  private final Host host;

  @Option(
      names = "--claims",
      paramLabel = "FILE",
      description =
          "The claims, a JSON document or list; - stands for standard input. Needed, except with --reference,"
              + " which has claims of its own.")
  Optional<String> claims = Optional.empty();

  @Option(names = "--exit-code", description = "End with 1 if the texts contradict a claim.")
  boolean exitCode;

  @Mixin final InputOptions input = new InputOptions();
  @Mixin final MatchingOptions matching = new MatchingOptions();
  @Mixin final OutputOptions output = new OutputOptions();

  CheckCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    output.check();
    input.requireOneStandardInput(claims);
    ImmutableList<PlanFile> files = input.read(host, input.messages(host), 1, Integer.MAX_VALUE);
    ImmutableList<Claim> said = claims();
    Plan plan = Plans.of(files);
    try (Progress progress = input.progress(host)) {
      ImmutableList<Verdict> verdicts =
          ClaimChecker.of(Plans.lineage(plan, matching, progress)).checkAll(said);
      output.write(
          host, progress, () -> ClaimReport.of(plan, verdicts), () -> new VerdictList(verdicts));
      boolean contradicted =
          verdicts.stream().anyMatch(verdict -> verdict.outcome() == Outcome.CONTRADICTED);
      return (exitCode && contradicted ? ExitCode.FOUND : ExitCode.DONE).number();
    }
  }

  private ImmutableList<Claim> claims() {
    if (claims.isPresent()) {
      Source source = Source.read(claims.get(), host);
      // A document of claims, or the bare list in it.
      return source.beginning().stripLeading().startsWith("[")
          ? ImmutableList.copyOf(JsonCodec.read(source, source.text(), Claim[].class))
          : JsonCodec.read(source, source.text(), ClaimList.class).claims();
    }
    return input
        .reference
        .map(Reference::claims)
        .orElseThrow(() -> Failure.usage("expected --claims, but got none"));
  }
}
