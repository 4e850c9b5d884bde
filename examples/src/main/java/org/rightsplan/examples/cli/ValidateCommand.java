package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.report.FindingsReport;
import org.rightsplan.report.Report;
import org.rightsplan.validation.EditionValidator;
import org.rightsplan.validation.Finding;
import org.rightsplan.validation.RuleSet;
import org.rightsplan.validation.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Puts rules to a plan. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    addMethodSubcommands = false,
    description = "Puts rules to a plan or an edition, and lists what they find.",
    footer = {
      "",
      "Examples:",
      "  rightsplan validate plan.json",
      "  rightsplan validate --rules ohchr,sigma plan.md",
      "  rightsplan validate --least error --exit-code --quiet plan.json > findings.txt"
    })
final class ValidateCommand implements Callable<Integer> {

  /** The rules that can be asked for. */
  enum Rules {
    /** Of sound data. */
    CONSISTENCY(RuleSet.CONSISTENCY),
    /** Of the handbook on action plans. */
    OHCHR(RuleSet.OHCHR_HANDBOOK),
    /** Of the criteria for the quality of action plans. */
    SIGMA(RuleSet.SIGMA);

    private final RuleSet set;

    Rules(RuleSet set) {
      this.set = set;
    }

    /** Returns the name as an option has it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The severities as a user writes them. */
  static final class Severities extends LowerCase {
    Severities() {
      super(Severity.values());
    }
  }

  private final Host host;

  @Mixin final InputOptions input = new InputOptions();

  @Option(
      names = "--rules",
      paramLabel = "RULES",
      split = ",",
      description = {
        "Which rules: ${COMPLETION-CANDIDATES}, several with commas; without it consistency.",
        "ohchr is what the OHCHR handbook of 2002 suggests, sigma the criteria of the OECD and EU."
      })
  List<Rules> rules = ImmutableList.of(Rules.CONSISTENCY);

  @Option(
      names = "--edition",
      paramLabel = "EDITION",
      description =
          "One edition alone: its id, its ordinal, or the year in which its period begins.")
  Optional<String> edition = Optional.empty();

  @Option(
      names = "--least",
      paramLabel = "SEVERITY",
      completionCandidates = Severities.class,
      description =
          "Only what weighs this much or more: ${COMPLETION-CANDIDATES}; without it note.")
  Severity least = Severity.NOTE;

  @Option(names = "--exit-code", description = "End with 1 if there are findings.")
  boolean exitCode;

  @Mixin final OutputOptions output = new OutputOptions();

  ValidateCommand(Host host) {
    this.host = host;
  }

  @Override
  public Integer call() {
    output.check();
    PlanFile file = input.readOne(host, input.messages(host), Optional.empty());
    EditionValidator validator =
        EditionValidator.of(rules.stream().map(chosen -> chosen.set).toArray(RuleSet[]::new));
    if (file.plan().isPresent() && edition.isEmpty()) {
      Plan plan = file.plan().get();
      return answer(validator.validate(plan), found -> FindingsReport.of(plan, found));
    }
    Edition one = EditionChoice.pick(file, edition, "--edition");
    return answer(validator.validate(one), found -> FindingsReport.of(one, found));
  }

  private int answer(
      ImmutableList<Finding> findings, Function<ImmutableList<Finding>, Report> report) {
    ImmutableList<Finding> grave =
        findings.stream()
            .filter(finding -> finding.severity().compareTo(least) <= 0)
            .collect(ImmutableList.toImmutableList());
    try (Progress progress = input.progress(host)) {
      output.write(
          host,
          progress,
          () -> report.apply(grave),
          () -> grave.stream().map(FindingForm::of).toList());
    }
    return (exitCode && !grave.isEmpty() ? ExitCode.FOUND : ExitCode.DONE).number();
  }
}
