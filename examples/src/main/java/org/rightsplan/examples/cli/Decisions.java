package org.rightsplan.examples.cli;

import java.util.Optional;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.model.Edition;

/** What people decided about doubtful matches, as a file has it. */
final class Decisions {

  private final Source source;
  private final Optional<ReviewSheet> sheet;

  private Decisions(Source source, Optional<ReviewSheet> sheet) {
    this.source = source;
    this.sheet = sheet;
  }

  /** Reads the decisions of a file: JSON if it looks like it, else a table. */
  static Decisions read(Source source) {
    return new Decisions(
        source,
        source.beginning().stripLeading().startsWith("{")
            ? Optional.of(JsonCodec.read(source, source.text(), ReviewSheet.class))
            : ReviewCsv.read(source));
  }

  /** Returns the decisions as they hold for two editions, and says which do not. */
  Crosswalk crosswalk(Edition before, Edition after, Messages messages, boolean strict) {
    if (sheet.isEmpty()) {
      return Crosswalk.empty();
    }
    ReviewSheet.Outcome outcome;
    try {
      outcome = sheet.get().decide(before, after);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.BAD_INPUT, source.name() + ": error: " + e.getMessage(), e);
    }
    for (ReviewSheet.Unfit decision : outcome.unfit()) {
      messages.warning(
          source.name(),
          "UNFIT_DECISION",
          "decision " + (decision.number() + 1) + " is not put into effect: " + decision.reason());
    }
    int unfit = outcome.unfit().size();
    if (strict && unfit > 0) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          source.name()
              + ": error: expected decisions that fit the editions (--strict), but "
              + unfit
              + (unfit == 1 ? " does not" : " do not"));
    }
    return outcome.crosswalk();
  }
}
