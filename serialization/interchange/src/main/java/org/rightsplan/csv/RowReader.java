package org.rightsplan.csv;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.StatedDate;
import org.rightsplan.validation.Severity;

/** One row that is read, by the names of its columns, with what is found in it. */
final class RowReader {

  private final int number;
  private final Sheet.Line line;
  private final Map<String, Integer> indexes;
  private final Map<String, String> cells;
  private final String language;
  private final List<InputFinding> findings;

  RowReader(
      int number,
      Sheet.Line line,
      Map<String, Integer> indexes,
      Map<String, String> cells,
      String language,
      List<InputFinding> findings) {
    this.number = number;
    this.line = line;
    this.indexes = indexes;
    this.cells = cells;
    this.language = language;
    this.findings = findings;
  }

  Optional<String> cell(String column) {
    return Optional.ofNullable(cells.get(column)).filter(cell -> !cell.isBlank());
  }

  Optional<LocalizedText> text(String column) {
    Map<String, String> texts = new TreeMap<>();
    cells.forEach(
        (name, cell) -> {
          if (!cell.isBlank() && name.equals(column)) {
            texts.put(language, cell);
          } else if (!cell.isBlank() && name.startsWith(column + "@")) {
            texts.put(name.substring(column.length() + 1), cell);
          }
        });
    return texts.isEmpty()
        ? Optional.empty()
        : Optional.of(LocalizedText.builder().putAllTexts(texts).build());
  }

  <E extends Enum<E>> Optional<E> constant(String column, Class<E> type) {
    return constant(column, type, CsvCode.BAD_VALUE.severity());
  }

  /** Returns the constant that a cell is; one that is none weighs as much as is said. */
  <E extends Enum<E>> Optional<E> constant(String column, Class<E> type, Severity severity) {
    return parsed(
        column,
        cell ->
            Enum.valueOf(
                type, Ascii.toUpperCase(CharMatcher.whitespace().trimAndCollapseFrom(cell, '_'))),
        "one of " + List.of(type.getEnumConstants()),
        severity);
  }

  <T> Optional<T> parsed(String column, Function<String, T> parser, String expected) {
    return parsed(column, parser, expected, CsvCode.BAD_VALUE.severity());
  }

  /** Returns the value of a cell; one that is none weighs as much as is said. */
  <T> Optional<T> parsed(
      String column, Function<String, T> parser, String expected, Severity severity) {
    // A cell with nothing but no-break spaces looks empty, and is.
    Optional<String> cell = cell(column).filter(CharMatcher.whitespace().negate()::matchesAnyOf);
    try {
      return cell.map(parser);
    } catch (IllegalArgumentException e) {
      add(CsvCode.BAD_VALUE, severity, column, expected);
      return Optional.empty();
    }
  }

  Optional<StatedDate> date(String column) {
    Optional<PartialDate> date =
        parsed(
            column,
            cell -> PartialDate.parse(cell.strip()),
            "a date such as 2025, 2025-06 or 2025-06-30");
    DateBasis basis = constant(column + "_basis", DateBasis.class).orElse(DateBasis.PRINTED);
    return date.map(day -> new StatedDate(day, basis));
  }

  /** Returns the value; a cell without a type is a number, a ratio, yes or no, or words. */
  Optional<IndicatorValue> value(String column) {
    Optional<LocalizedText> words = text(column + "_text");
    Optional<String> cell = cell(column);
    Optional<String> type = cell(column + "_type").map(name -> Ascii.toLowerCase(name.strip()));
    if (words.isPresent() && (type.isEmpty() || type.get().equals("narrative"))) {
      return words.map(IndicatorValue::of);
    }
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    if (type.isEmpty() || type.get().equals("narrative")) {
      Optional<IndicatorValue> guess = type.isEmpty() ? Values.guess(cell.get()) : Optional.empty();
      return guess.or(() -> text(column).map(IndicatorValue::of));
    }
    Optional<IndicatorValue> value = Values.parse(type.get(), cell.get());
    if (value.isEmpty()) {
      bad(column, "a value of the type '" + type.get() + "'");
    }
    return value;
  }

  ImmutableSortedMap<String, String> pairs(String column) {
    return cell(column).map(CellLists::map).orElse(ImmutableSortedMap.of());
  }

  List<String> items(String column) {
    return cell(column).map(CellLists::split).map(List::copyOf).orElse(List.of());
  }

  void bad(String column, String expected) {
    add(CsvCode.BAD_VALUE, column, expected);
  }

  void add(CsvCode code, String column, String expected) {
    add(code, code.severity(), column, expected);
  }

  private void add(CsvCode code, Severity severity, String column, String expected) {
    String cell = cell(column).orElse("");
    findings.add(
        new InputFinding(
            code,
            severity,
            line.place(indexes.getOrDefault(column, 0)),
            cell,
            "row "
                + number
                + ", column '"
                + column
                + "': expected "
                + expected
                + ", but got "
                + (cell.isEmpty() ? "nothing" : "'" + cell + "'")));
  }

  /** Reports that the cells contradict each other, in the words of the value's own check. */
  void contradiction(IllegalArgumentException e) {
    addRow(CsvCode.BAD_ROW, ": " + e.getMessage());
  }

  /** Reports that what was decided in this row is not put into effect, and why. */
  void unfit(String reason) {
    addRow(CsvCode.UNFIT_DECISION, " is not put into effect: " + reason);
  }

  private void addRow(CsvCode code, String words) {
    findings.add(InputFinding.of(code, line.start(), cells.toString(), "row " + number + words));
  }

  /** {@return the line in which the row begins, from 1} */
  int line() {
    return line.line();
  }
}
