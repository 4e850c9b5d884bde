package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.model.Edition;

/** What people decided about doubtful matches, as a file has it. */
final class Decisions {

  private final Source source;
  private final ReviewSheet sheet;

  private Decisions(Source source, ReviewSheet sheet) {
    this.source = source;
    this.sheet = sheet;
  }

  /** Reads the decisions of a file. */
  static Decisions read(Source source) {
    return new Decisions(source, JsonCodec.read(source, source.text(), ReviewSheet.class));
  }

  /** Returns the decisions as they hold for two editions, and says which do not. */
  Crosswalk crosswalk(Edition before, Edition after, Messages messages, boolean strict) {
    ReviewSheet.Outcome outcome = sheet.decide(before, after);
    ImmutableList<ReviewSheet.Unfit> unfit = outcome.unfit();
    for (ReviewSheet.Unfit decision : unfit) {
      messages.warning(
          source.name(),
          "UNFIT_DECISION",
          "decision " + (decision.number() + 1) + " is not put into effect: " + decision.reason());
    }
    if (strict && !unfit.isEmpty()) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          source.name()
              + ": error: expected decisions that fit the editions (--strict), but "
              + unfit.size()
              + " of "
              + sheet.entries().size()
              + " do not");
    }
    return outcome.crosswalk();
  }
}
