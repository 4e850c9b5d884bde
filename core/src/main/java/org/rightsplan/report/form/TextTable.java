package org.rightsplan.report.form;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.form.StyledText.Piece;
import org.rightsplan.report.form.StyledText.Style;

/** A table of plain text, its columns side by side. */
final class TextTable {

  static final int NARROWEST_CELL = 8;
  private static final int WIDEST_CELL = 44;

  private final Block.Table table;
  private final int width;
  private final boolean colour;

  TextTable(Block.Table table, int width, boolean colour) {
    this.table = table;
    this.width = width;
    this.colour = colour;
  }

  ImmutableList<String> lines() {
    List<List<StyledText>> all = new ArrayList<>();
    all.add(
        table.columns().stream()
            .map(column -> StyledText.of(column.header(), Style.PLAIN))
            .toList());
    for (ImmutableList<Line> row : table.rows()) {
      all.add(row.stream().map(cell -> StyledText.of(cell, Style.PLAIN)).toList());
    }
    int[] most = fitting(all);
    int[] widths = new int[most.length];
    List<List<ImmutableList<Piece>>> rows = new ArrayList<>();
    for (List<StyledText> row : all) {
      List<ImmutableList<Piece>> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        ImmutableList<Piece> pieces = row.get(i).wrapped(most[i]);
        cells.add(pieces);
        for (Piece piece : pieces) {
          widths[i] = Math.max(widths[i], piece.columns());
        }
      }
      rows.add(cells);
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    for (int i = 0; i < rows.size(); i++) {
      addRow(rows.get(i), widths, lines);
      if (i == 0) {
        StringBuilder rule = new StringBuilder();
        Arrays.stream(widths).forEach(columns -> rule.append("  ").append("-".repeat(columns)));
        lines.add(rule.toString());
      }
    }
    return lines.build();
  }

  /** Returns how wide each column may be for the table to fit the page. */
  private int[] fitting(List<List<StyledText>> rows) {
    int[] widths = new int[table.columns().size()];
    for (List<StyledText> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST_CELL, Math.max(widths[i], row.get(i).columns()));
      }
    }
    int excess = Arrays.stream(widths).map(columns -> columns + 2).sum() - width;
    for (; excess > 0; excess--) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      widths[widest] = Math.max(NARROWEST_CELL, widths[widest] - 1);
    }
    return widths;
  }

  private void addRow(
      List<ImmutableList<Piece>> cells, int[] widths, ImmutableList.Builder<String> lines) {
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        boolean there = line < cells.get(i).size();
        String part = there ? cells.get(i).get(line).written(colour) : "";
        int columns = there ? cells.get(i).get(line).columns() : 0;
        String pad = " ".repeat(widths[i] - columns);
        boolean right = table.columns().get(i).numeric();
        text.append("  ").append(right ? pad + part : part + pad);
      }
      lines.add(text.toString().stripTrailing());
    }
  }
}
