package org.rightsplan.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.validation.Severity;

/** The rows of a table of pairs to decide, and what was decided in each. */
final class ReviewRows {

  private final List<InputFinding> findings;
  private final List<RowReader> rows = new ArrayList<>();
  private final ImmutableList.Builder<ReviewSheet.Entry> entries = ImmutableList.builder();

  /**
   * Takes the rows of a table.
   *
   * @param findings what was found in the table so far; more is added
   */
  ReviewRows(List<RowReader> rows, List<InputFinding> findings) {
    this.findings = findings;
    rows.forEach(this::add);
  }

  private void add(RowReader row) {
    Optional<ImmutableList<ElementPath>> before = ComparisonCells.paths(row, "before");
    Optional<ImmutableList<ElementPath>> after = ComparisonCells.paths(row, "after");
    // What was decided on some of the elements alone is another decision.
    if (before.isEmpty() || after.isEmpty()) {
      return;
    }
    Optional<ImmutableList<String>> beforeTexts = texts(row, "before", before.get());
    Optional<ImmutableList<String>> afterTexts = texts(row, "after", after.get());
    if (beforeTexts.isEmpty() || afterTexts.isEmpty()) {
      return;
    }
    try {
      // Why the pair was doubtful is no part of the decision.
      entries.add(
          new ReviewSheet.Entry(
              before.get(),
              beforeTexts.get(),
              after.get(),
              afterTexts.get(),
              row.constant("reason", ReviewItem.Reason.class, Severity.NOTE),
              ComparisonCells.confidence(row, Severity.NOTE),
              row.constant("answer", ReviewSheet.Answer.class).orElse(ReviewSheet.Answer.UNDECIDED),
              row.cell("decided_by"),
              row.cell("note")));
      rows.add(row);
    } catch (IllegalArgumentException e) {
      row.contradiction(e);
    }
  }

  /** Returns a text for each path or none at all, or empty, with a finding, if they do not fit. */
  private static Optional<ImmutableList<String>> texts(
      RowReader row, String side, ImmutableList<ElementPath> paths) {
    ImmutableList<String> texts = ImmutableList.copyOf(row.items(side + "_text"));
    if (texts.isEmpty() || texts.size() == paths.size()) {
      return Optional.of(texts);
    }
    row.add(
        CsvCode.BAD_ROW,
        side + "_text",
        "a text for each path in '"
            + side
            + "', "
            + paths.size()
            + " with semicolons between them, or an empty cell");
    return Optional.empty();
  }

  Reading<ReviewSheet> sheet(String before, String after) {
    return new Reading<>(new ReviewSheet(before, after, entries.build()), found());
  }

  Reading<Crosswalk> decide(Edition before, Edition after) {
    ReviewSheet sheet = new ReviewSheet(before.id(), after.id(), entries.build());
    if (isAboutTheOtherOrder(sheet, before, after)) {
      throw new InputException(
          InputPlace.START,
          "expected the editions in the order of the sheet, but the texts of its earlier elements"
              + " stand in "
              + after.id()
              + ", and those of the later ones in "
              + before.id());
    }
    ReviewSheet.Outcome outcome = sheet.decide(before, after);
    for (ReviewSheet.Unfit unfit : outcome.unfit()) {
      String earlier =
          unfit.contradicted().map(number -> ", in line " + rows.get(number).line()).orElse("");
      rows.get(unfit.number()).unfit(unfit.reason() + earlier);
    }
    return new Reading<>(outcome.crosswalk(), found());
  }

  /** Tells whether what is decided on with its texts fits only with the editions swapped. */
  private static boolean isAboutTheOtherOrder(ReviewSheet sheet, Edition before, Edition after) {
    ImmutableList<ReviewSheet.Entry> told =
        sheet.entries().stream()
            .filter(entry -> !entry.beforeTexts().isEmpty() && !entry.afterTexts().isEmpty())
            .collect(ImmutableList.toImmutableList());
    return !fits(told, before, after) && fits(told, after, before);
  }

  private static boolean fits(
      ImmutableList<ReviewSheet.Entry> entries, Edition before, Edition after) {
    return new ReviewSheet(before.id(), after.id(), entries)
        .decide(before, after).unfit().stream().allMatch(unfit -> unfit.contradicted().isPresent());
  }

  private ImmutableList<InputFinding> found() {
    return ImmutableList.sortedCopyOf(Comparator.comparing(InputFinding::place), findings);
  }
}
