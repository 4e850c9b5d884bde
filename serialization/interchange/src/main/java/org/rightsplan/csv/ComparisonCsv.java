package org.rightsplan.csv;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * Comparisons as tables: what changed, what answers to what, and what a person is to decide.
 *
 * <pre>{@code
 * ReviewSheet sheet = ReviewSheet.of(Alignment.between(before, after));
 * Files.writeString(file, ComparisonCsv.write(sheet));
 * // ... a person fills the column "answer" with same or different ...
 * Reading<Crosswalk> decided =
 *     ComparisonCsv.readDecisions(Files.readString(file), before, after);
 * decided.findings().forEach(System.out::println);
 * EditionDiff diff = EditionDiff.between(before, after, decided.value());
 * }</pre>
 */
public final class ComparisonCsv {

  private static final Columns CHANGES =
      Columns.of("kind changes before before_name after after_name words confidence");
  private static final Columns CORRELATIONS =
      Columns.of(
          "kind before before_label before_heading after after_label after_heading comparable"
              + " confidence");
  private static final Columns REVIEW =
      Columns.of("answer before before_text after after_text reason confidence decided_by note");

  private ComparisonCsv() {}

  /** Returns the changes of a comparison, one element a row. */
  public static String write(EditionDiff diff) {
    return writeChanges(
        diff.entries().stream()
            .map(entry -> ChangeRow.of(diff, entry))
            .collect(ImmutableList.toImmutableList()));
  }

  /** Returns rows of changes, for instance such as were read, as a table. */
  public static String writeChanges(List<ChangeRow> rows) {
    RowMaker maker = new RowMaker(CHANGES, "und");
    for (ChangeRow row : rows) {
      maker.next();
      maker
          .put("kind", row.kind().name())
          .put("changes", CellLists.join(row.changes()))
          .put("before", ComparisonCells.join(row.before()))
          .put("before_name", row.beforeName())
          .put("after", ComparisonCells.join(row.after()))
          .put("after_name", row.afterName())
          .put("words", row.words())
          .put("confidence", Double.toString(row.confidence()));
    }
    return maker.table();
  }

  /**
   * Reads a table of changes.
   *
   * @throws InputException if it is none, or beyond the standard limits
   */
  public static Reading<ImmutableList<ChangeRow>> readChanges(String table) {
    List<InputFinding> findings = new ArrayList<>();
    ImmutableList.Builder<ChangeRow> rows = ImmutableList.builder();
    for (RowReader row : rows(CHANGES, table, findings, "kind")) {
      Optional<ElementKind> kind = required(row, "kind", ElementKind.class);
      Optional<Double> confidence = ComparisonCells.confidence(row, CsvCode.BAD_VALUE.severity());
      if (kind.isPresent()) {
        rows.add(
            new ChangeRow(
                kind.get(),
                ImmutableList.copyOf(row.items("changes")),
                ComparisonCells.paths(row, "before").orElse(ImmutableList.of()),
                row.cell("before_name"),
                ComparisonCells.paths(row, "after").orElse(ImmutableList.of()),
                row.cell("after_name"),
                row.cell("words").orElse(""),
                confidence.orElse(0.0)));
      }
    }
    return new Reading<>(rows.build(), ImmutableList.copyOf(findings));
  }

  /** Returns a correlation table, one row a row. */
  public static String write(CorrelationTable table) {
    RowMaker maker = new RowMaker(CORRELATIONS, "und");
    for (CorrelationTable.Row row : table.rows()) {
      maker.next();
      maker.put("kind", row.kind().name()).put("comparable", row.comparable() ? "yes" : "no");
      maker.put("confidence", row.confidence());
      provisions(maker, "before", row.before());
      provisions(maker, "after", row.after());
    }
    return maker.table();
  }

  private static void provisions(
      RowMaker maker, String side, List<CorrelationTable.Provision> provisions) {
    maker
        .put(
            side,
            ComparisonCells.join(
                provisions.stream().map(CorrelationTable.Provision::path).toList()))
        .put(
            side + "_label",
            CellLists.join(provisions.stream().map(CorrelationTable.Provision::label).toList()))
        .put(
            side + "_heading",
            CellLists.join(provisions.stream().map(CorrelationTable.Provision::heading).toList()));
  }

  /**
   * Reads a correlation table.
   *
   * @throws InputException if it is none, or beyond the standard limits
   */
  public static Reading<CorrelationTable> readCorrelationTable(String table) {
    List<InputFinding> findings = new ArrayList<>();
    ImmutableList.Builder<CorrelationTable.Row> rows = ImmutableList.builder();
    for (RowReader row : rows(CORRELATIONS, table, findings, "kind")) {
      Optional<ElementKind> kind = required(row, "kind", ElementKind.class);
      boolean comparable = row.parsed("comparable", ComparisonCsv::yes, "yes or no").orElse(true);
      if (kind.isPresent()) {
        rows.add(
            new CorrelationTable.Row(
                kind.get(),
                provisions(row, "before"),
                provisions(row, "after"),
                comparable,
                ComparisonCells.confidence(row, CsvCode.BAD_VALUE.severity())));
      }
    }
    return new Reading<>(new CorrelationTable(rows.build()), ImmutableList.copyOf(findings));
  }

  private static boolean yes(String cell) {
    return switch (cell.strip()) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(cell);
    };
  }

  private static ImmutableList<CorrelationTable.Provision> provisions(RowReader row, String side) {
    ImmutableList<ElementPath> paths = ComparisonCells.paths(row, side).orElse(ImmutableList.of());
    List<String> labels = row.items(side + "_label");
    List<String> headings = row.items(side + "_heading");
    ImmutableList.Builder<CorrelationTable.Provision> provisions = ImmutableList.builder();
    for (int i = 0; i < paths.size(); i++) {
      provisions.add(
          new CorrelationTable.Provision(
              paths.get(i),
              i < labels.size() ? labels.get(i) : paths.get(i).toString(),
              i < headings.size() ? headings.get(i) : ""));
    }
    return provisions.build();
  }

  /** Returns a sheet for a person to decide, one pair a row. */
  public static String write(ReviewSheet sheet) {
    RowMaker maker = new RowMaker(REVIEW, "und");
    for (ReviewSheet.Entry entry : sheet.entries()) {
      maker.next();
      maker
          .put("answer", entry.answer(), ReviewSheet.Answer.UNDECIDED)
          .put("before", ComparisonCells.join(entry.before()))
          .put("before_text", CellLists.join(entry.beforeTexts()))
          .put("after", ComparisonCells.join(entry.after()))
          .put("after_text", CellLists.join(entry.afterTexts()))
          .put("reason", entry.reason())
          .put("confidence", entry.confidence())
          .put("decided_by", entry.decidedBy())
          .put("note", entry.note());
    }
    return maker.table();
  }

  /**
   * Reads a sheet that a person has decided; {@link ReviewSheet#decide} makes a crosswalk of it.
   *
   * @param table the table
   * @param before the id of the earlier edition, which the table does not say
   * @param after the id of the later edition
   * @throws InputException if it is none, or beyond the standard limits
   */
  public static Reading<ReviewSheet> readReview(String table, String before, String after) {
    return reviewRows(table).sheet(before, after);
  }

  /**
   * Reads a sheet that a person has decided and puts the answers into a crosswalk. Answers that do
   * not fit the editions, and those that contradict an earlier one, are findings at their rows.
   *
   * @param table the table
   * @param before the earlier edition
   * @param after the later edition
   * @throws InputException if it is none, or beyond the standard limits, or its texts show that it
   *     is about the editions in the other order
   */
  public static Reading<Crosswalk> readDecisions(String table, Edition before, Edition after) {
    return reviewRows(table).decide(before, after);
  }

  private static ReviewRows reviewRows(String table) {
    List<InputFinding> findings = new ArrayList<>();
    return new ReviewRows(
        reader(REVIEW, findings)
            .rowsWithEach(table, InputLimits.STANDARD, List.of("answer", "before", "after")),
        findings);
  }

  private static List<RowReader> rows(
      Columns columns, String table, List<InputFinding> findings, String... required) {
    return reader(columns, findings).rows(table, InputLimits.STANDARD, List.of(required));
  }

  private static TableReader reader(Columns columns, List<InputFinding> findings) {
    return new TableReader("", columns, ColumnMapping.none(), "und", findings);
  }

  private static <E extends Enum<E>> Optional<E> required(
      RowReader row, String column, Class<E> type) {
    if (row.cell(column).isEmpty()) {
      row.add(CsvCode.MISSING_VALUE, column, "one of " + List.of(type.getEnumConstants()));
    }
    return row.constant(column, type);
  }
}
