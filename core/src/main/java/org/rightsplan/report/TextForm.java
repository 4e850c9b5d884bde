package org.rightsplan.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks as plain text. */
final class TextForm {

  private static final int WIDTH = 100;
  private static final int WIDEST_CELL = 44;

  String write(ImmutableList<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (out.length() > 0) {
        out.append('\n');
      }
      if (block instanceof Block.Heading heading) {
        String text = OneLine.of(heading.text());
        out.append(text).append('\n');
        out.append((heading.level() == 1 ? "=" : "-").repeat(columns(text))).append('\n');
      } else if (block instanceof Block.Paragraph paragraph) {
        wrapped(paragraph.text(), WIDTH).forEach(line -> out.append(line).append('\n'));
      } else if (block instanceof Block.Points points) {
        points.points().forEach(point -> appendPoint(point, out));
      } else if (block instanceof Block.Table table) {
        appendTable(table, out);
      }
    }
    return out.toString();
  }

  private static void appendPoint(String point, StringBuilder out) {
    String lead = "  * ";
    for (String line : wrapped(point, WIDTH - lead.length())) {
      out.append(lead).append(line).append('\n');
      lead = "    ";
    }
  }

  private static void appendTable(Block.Table table, StringBuilder out) {
    List<List<List<String>>> rows = new ArrayList<>();
    int[] widths = new int[table.header().size()];
    List<ImmutableList<String>> all = new ArrayList<>();
    all.add(table.header());
    all.addAll(table.rows());
    for (ImmutableList<String> row : all) {
      List<List<String>> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        List<String> lines = wrapped(row.get(i), WIDEST_CELL);
        cells.add(lines);
        for (String line : lines) {
          widths[i] = Math.max(widths[i], columns(line));
        }
      }
      rows.add(cells);
    }
    for (int i = 0; i < rows.size(); i++) {
      appendRow(rows.get(i), widths, out);
      if (i == 0) {
        for (int width : widths) {
          out.append("  ").append("-".repeat(width));
        }
        out.append('\n');
      }
    }
  }

  private static void appendRow(List<List<String>> cells, int[] widths, StringBuilder out) {
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    for (int line = 0; line < height; line++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < widths.length; i++) {
        String part = line < cells.get(i).size() ? cells.get(i).get(line) : "";
        text.append("  ").append(part).append(" ".repeat(widths[i] - columns(part)));
      }
      out.append(text.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : Splitter.on(' ').omitEmptyStrings().split(OneLine.of(text))) {
      if (line.length() > 0 && columns(line) + 1 + columns(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    if (line.length() > 0 || lines.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  /** Returns how many terminal columns a text takes: two for wide East Asian characters. */
  private static int columns(CharSequence text) {
    return text.codePoints().map(c -> c >= 0x1100 && isWide(c) ? 2 : 1).sum();
  }

  private static boolean isWide(int c) {
    return c <= 0x115F
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
