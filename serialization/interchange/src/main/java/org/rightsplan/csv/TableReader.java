package org.rightsplan.csv;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.InputPlace;
import org.rightsplan.xml.LanguageTags;

/** Finds the columns of a table by their names and gives its rows. */
final class TableReader {

  private final String part;
  private final Columns columns;
  private final ColumnMapping mapping;
  private final String language;
  private final List<InputFinding> findings;

  /**
   * Prepares to read a table.
   *
   * @param part the {@linkplain InputPlace#part() part} of the input that it is
   */
  TableReader(
      String part,
      Columns columns,
      ColumnMapping mapping,
      String language,
      List<InputFinding> findings) {
    this.part = part;
    this.columns = columns;
    this.mapping = mapping;
    this.language = language;
    this.findings = findings;
  }

  /** Reads the rows of a table that has at least one of the columns asked for. */
  List<RowReader> rows(String text, InputLimits limits, List<String> required) {
    return rows(text, limits, ImmutableSet.of(required));
  }

  /** Reads the rows of a table that has each of the columns asked for. */
  List<RowReader> rowsWithEach(String text, InputLimits limits, List<String> required) {
    return rows(
        text, limits, required.stream().map(List::of).collect(ImmutableSet.toImmutableSet()));
  }

  private List<RowReader> rows(
      String text, InputLimits limits, ImmutableSet<List<String>> required) {
    ImmutableList<Sheet.Line> lines = Sheet.read(text, limits, part);
    if (lines.isEmpty()) {
      throw new InputException(
          InputPlace.START.in(part),
          "expected a line with the names of the columns, but got nothing");
    }
    Sheet.Line first = lines.get(0);
    List<String> names = names(first, lines);
    for (List<String> choice : required) {
      if (names.stream().noneMatch(name -> choice.contains(name.replaceFirst("@.*", "")))) {
        throw new InputException(
            first.start(),
            "expected a column "
                + String.join(" or ", choice.stream().map(name -> "'" + name + "'").toList())
                + ", but got "
                + first.cells());
      }
    }
    List<RowReader> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      rows.add(row(i, lines.get(i), names));
    }
    return rows;
  }

  private RowReader row(int number, Sheet.Line line, List<String> names) {
    Map<String, String> cells = new HashMap<>();
    Map<String, Integer> indexes = new HashMap<>();
    for (int i = 0; i < line.cells().size(); i++) {
      String cell = line.cells().get(i);
      if (i < names.size() && !names.get(i).isEmpty()) {
        cells.put(names.get(i), cell);
        indexes.put(names.get(i), i);
      } else if (i >= names.size() && !cell.isBlank()) {
        add(
            CsvCode.EXCESS_CELL,
            line.place(i),
            cell,
            "row "
                + number
                + ": expected "
                + names.size()
                + " cells, but got '"
                + cell
                + "' after them");
      }
    }
    if (line.cells().size() < names.size()) {
      add(
          CsvCode.SHORT_ROW,
          line.place(line.cells().size() - 1),
          "",
          "row "
              + number
              + ": expected "
              + names.size()
              + " cells, but got "
              + line.cells().size());
    }
    return new RowReader(number, line, indexes, cells, language, findings);
  }

  /** Returns our names for the columns, empty for those that are passed over. */
  private List<String> names(Sheet.Line first, List<Sheet.Line> lines) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < first.cells().size(); i++) {
      String printed = first.cells().get(i);
      String name = name(printed);
      boolean known = columns.has(name) || mapping.isIndicator(printed.strip());
      if (!known) {
        unknown(first, lines, i, printed);
        names.add("");
      } else if (!seen.add(name)) {
        add(
            CsvCode.REPEATED_COLUMN,
            first.place(i),
            printed,
            "column '"
                + printed
                + "': expected each column once, but got it again; the first is taken");
        names.add("");
      } else {
        names.add(name);
      }
    }
    return names;
  }

  private void unknown(Sheet.Line first, List<Sheet.Line> lines, int index, String printed) {
    boolean empty =
        lines.stream()
            .skip(1)
            .allMatch(line -> index >= line.cells().size() || line.cells().get(index).isBlank());
    if (!empty) {
      add(
          CsvCode.UNKNOWN_COLUMN,
          first.place(index),
          printed,
          "column "
              + (index + 1)
              + ": expected one of "
              + columns.names()
              + ", but got '"
              + printed
              + "'; it is passed over");
    }
  }

  private String name(String printed) {
    String bare = printed.strip();
    Optional<String> mapped = mapping.column(bare);
    if (mapped.isPresent()) {
      return mapped.get();
    }
    if (mapping.isIndicator(bare)) {
      return bare;
    }
    int tag = bare.indexOf('@');
    if (tag < 0) {
      return Ascii.toLowerCase(bare);
    }
    Optional<String> language = LanguageTags.canonical(bare.substring(tag + 1));
    return language.isEmpty()
        ? ""
        : Ascii.toLowerCase(bare.substring(0, tag))
            + (language.get().equals(this.language) ? "" : "@" + language.get());
  }

  private void add(CsvCode code, InputPlace place, String text, String message) {
    findings.add(InputFinding.of(code, place, text, message));
  }
}
