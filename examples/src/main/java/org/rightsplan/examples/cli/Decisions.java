package org.rightsplan.examples.cli;

import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.csv.ComparisonCsv;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;

/** What people decided about the doubtful matches of two editions. */
final class Decisions {

  /**
   * What a file comes to.
   *
   * @param faults how many rows or entries have a fault
   */
  private record Decided(Crosswalk crosswalk, long faults) {}

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
    Decided decided =
        source.beginning().stripLeading().startsWith("{") ? document(source) : table(source);
    if (strict && decided.faults() > 0) {
      throw new Failure(
          ExitCode.BAD_INPUT,
          source.name()
              + ": error: expected decisions that fit the editions (--strict), but got "
              + decided.faults()
              + (decided.faults() == 1 ? " that does not" : " that do not"));
    }
    return decided.crosswalk();
  }

  private Decided table(Source source) {
    try {
      Reading<Crosswalk> reading = ComparisonCsv.readDecisions(source.text(), before, after);
      messages.findings(source.name(), reading.findings());
      return new Decided(
          reading.value(),
          reading.findings().stream()
              .filter(InputOptions::isGrave)
              .map(finding -> finding.place().line())
              .distinct()
              .count());
    } catch (InputException e) {
      throw source.unreadable(e);
    }
  }

  private Decided document(Source source) {
    ReviewSheet sheet = JsonCodec.read(source, source.text(), ReviewSheet.class);
    ReviewSheet.Outcome outcome;
    try {
      outcome = sheet.decide(before, after);
    } catch (IllegalArgumentException e) {
      throw new Failure(ExitCode.BAD_INPUT, source.name() + ": error: " + e.getMessage(), e);
    }
    for (ReviewSheet.Unfit unfit : outcome.unfit()) {
      messages.warning(
          source.name(),
          "UNFIT_DECISION",
          "decision "
              + (unfit.number() + 1)
              + " is not put into effect: "
              + unfit.reason()
              + unfit.contradicted().map(number -> ", decision " + (number + 1)).orElse(""));
    }
    return new Decided(outcome.crosswalk(), outcome.unfit().size());
  }
}
