package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.model.Edition;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which two editions are compared, and on what terms. */
final class PairOptions {

  @Mixin final InputOptions input = new InputOptions();

  @Option(
      names = "--from",
      paramLabel = "EDITION",
      description = {
        "The earlier edition, in the first file: its id, its ordinal, or the year in which its"
            + " period begins.",
        "Needed where the first of two files has several editions; in a single plan the last but"
            + " one without it."
      })
  Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "EDITION",
      description =
          "The later edition, in the last file, named likewise; in a single plan the last one"
              + " without it.")
  Optional<String> to = Optional.empty();

  @Option(
      names = "--decisions",
      paramLabel = "FILE",
      description =
          "What people decided about doubtful matches: a file that review wrote and a person filled"
              + " in.")
  Optional<String> decisions = Optional.empty();

  @Mixin final MatchingOptions matching = new MatchingOptions();

  /** Two editions. */
  private record Pair(Edition before, Edition after) {}

  /** Reads the editions and what was decided about them, and matches them. */
  Alignment align(Host host, Progress progress) {
    input.requireOneStandardInput(decisions);
    Messages messages = input.messages(host);
    Pair pair = pair(input.read(host, messages, 1, 2));
    Crosswalk crosswalk =
        decisions
            .map(
                file ->
                    new Decisions(pair.before(), pair.after(), messages)
                        .read(Source.read(file, host), input.strict))
            .orElse(Crosswalk.empty());
    return Alignment.between(pair.before(), pair.after(), matching.with(progress), crosswalk);
  }

  private Pair pair(ImmutableList<PlanFile> files) {
    PlanFile first = files.get(0);
    if (files.size() == 2) {
      return new Pair(
          EditionChoice.pick(first, from, "--from"), EditionChoice.pick(files.get(1), to, "--to"));
    }
    int count = first.editions().size();
    if (count < 2) {
      throw Failure.usage(
          "expected two editions, but " + first.name() + " has " + (count == 0 ? "none" : count));
    }
    return new Pair(
        from.map(word -> EditionChoice.pick(first, word, "--from"))
            .orElse(first.editions().get(count - 2)),
        to.map(word -> EditionChoice.pick(first, word, "--to"))
            .orElse(first.editions().get(count - 1)));
  }
}
