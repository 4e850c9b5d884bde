package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.csv.ComparisonCsv;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;

/** What people decided about the doubtful matches of two editions. */
final class Decisions {

  private final Edition before;
  private final Edition after;
  private final Messages messages;

  Decisions(Edition before, Edition after, Messages messages) {
    this.before = before;
    this.after = after;
    this.messages = messages;
  }

  /**
   * Reads the decisions of a file, JSON if it looks like it and else a table, and says which do not
   * hold.
   *
   * @param strict whether all of them must hold
   */
  Crosswalk read(Source source, boolean strict) {
    Reading<ReviewSheet> reading = sheet(source);
    messages.findings(source.name(), reading.findings());
    ReviewSheet.Outcome outcome;
    try {
      outcome = reading.value().decide(before, after);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.BAD_INPUT, source.name() + ": error: " + e.getMessage(), e);
    }
    for (ReviewSheet.Unfit decision : outcome.unfit()) {
      messages.warning(
          source.name(),
          "UNFIT_DECISION",
          "decision " + (decision.number() + 1) + " is not put into effect: " + decision.reason());
    }
    long faults =
        outcome.unfit().size() + reading.findings().stream().filter(InputOptions::isGrave).count();
    if (strict && faults > 0) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          source.name()
              + ": error: expected decisions that fit the editions (--strict), but got "
              + faults
              + (faults == 1 ? " that does not" : " that do not"));
    }
    return outcome.crosswalk();
  }

  private Reading<ReviewSheet> sheet(Source source) {
    if (source.beginning().stripLeading().startsWith("{")) {
      return new Reading<>(
          JsonCodec.read(source, source.text(), ReviewSheet.class), ImmutableList.of());
    }
    try {
      return ComparisonCsv.readReview(source.text(), before.id(), after.id());
    } catch (InputException e) {
      throw source.unreadable(e);
    }
  }
}
