package org.rightsplan.csv;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.model.ElementPath;
import org.rightsplan.validation.Severity;

/** The cells that tables of comparisons have in common. */
final class ComparisonCells {

  /** The edition itself has an empty path. */
  private static final String EDITION = "edition";

  private ComparisonCells() {}

  static String join(List<ElementPath> paths) {
    return CellLists.join(
        paths.stream().map(path -> path.depth() == 0 ? EDITION : path.toString()).toList());
  }

  /** Returns the paths in a cell, or empty, with a finding, if one of them is none. */
  static Optional<ImmutableList<ElementPath>> paths(RowReader row, String column) {
    ImmutableList.Builder<ElementPath> paths = ImmutableList.builder();
    for (String item : row.items(column)) {
      String bare = CharMatcher.whitespace().trimFrom(item);
      try {
        if (!bare.isEmpty()) {
          paths.add(path(bare));
        }
      } catch (IllegalArgumentException e) {
        row.bad(
            column,
            "paths such as sections[0].objectives[2] with semicolons between them, of which '"
                + item
                + "' is none");
        return Optional.empty();
      }
    }
    return Optional.of(paths.build());
  }

  private static ElementPath path(String item) {
    return item.equals(EDITION)
        ? ElementPath.edition()
        : CellLists.path(item, InputLimits.STANDARD.depth());
  }

  /**
   * Returns how sure something is, with a decimal point or comma.
   *
   * @param severity how much it weighs if the cell is no such number
   */
  static Optional<Double> confidence(RowReader row, Severity severity) {
    return row.parsed(
        "confidence",
        cell -> {
          double number =
              Double.parseDouble(CharMatcher.whitespace().trimFrom(cell).replace(',', '.'));
          if (!(number >= 0 && number <= 1)) {
            throw new IllegalArgumentException(cell);
          }
          return number;
        },
        "a number from 0 to 1",
        severity);
  }
}
