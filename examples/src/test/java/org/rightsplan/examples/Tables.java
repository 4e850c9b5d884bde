package org.rightsplan.examples;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the tables beside the tests: rows by the names in their first line. */
final class Tables {

  private Tables() {}

  /** One row of a table. */
  record Row(ImmutableMap<String, String> cells) {

    /** Returns the cell in a column, which may be empty but must be there. */
    String get(String column) {
      @Nullable String cell = cells.get(column);
      if (cell == null) {
        throw new AssertionError("no column " + column + " in " + cells.keySet());
      }
      return cell;
    }

    /** Returns all cells as one line. */
    String line() {
      return String.join(" | ", cells.values());
    }
  }

  /** Reads a file with tabs between cells, none of which is quoted. */
  static ImmutableList<Row> tabs(String name) {
    List<List<String>> rows = new ArrayList<>();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(text(name))) {
      rows.add(Splitter.on('\t').splitToList(line));
    }
    return named(rows);
  }

  private static ImmutableList<Row> named(List<List<String>> rows) {
    List<String> names = rows.get(0);
    ImmutableList.Builder<Row> all = ImmutableList.builder();
    for (List<String> row : rows.subList(1, rows.size())) {
      ImmutableMap.Builder<String, String> cells = ImmutableMap.builder();
      for (int i = 0; i < names.size(); i++) {
        if (!names.get(i).isEmpty()) {
          cells.put(names.get(i), row.get(i));
        }
      }
      all.add(new Row(cells.buildOrThrow()));
    }
    return all.build();
  }

  private static String text(String name) {
    try {
      return Resources.toString(Resources.getResource(Tables.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
