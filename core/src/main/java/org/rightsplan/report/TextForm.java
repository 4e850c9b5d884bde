package org.rightsplan.report;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Writes blocks as plain text. */
final class TextForm {

  private static final int WIDTH = 100;
  private static final int WIDEST_CELL = 44;
  private static final int NARROWEST_CELL = 8;

  String write(ImmutableList<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (out.length() > 0) {
        out.append('\n');
      }
      if (block instanceof Block.Heading heading) {
        List<String> lines = wrapped(heading.text(), WIDTH);
        int widest = lines.stream().mapToInt(TextForm::columns).max().orElse(0);
        lines.forEach(line -> out.append(line).append('\n'));
        out.append((heading.level() == 1 ? "=" : "-").repeat(widest)).append('\n');
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
    List<ImmutableList<String>> all = new ArrayList<>();
    all.add(table.header());
    all.addAll(table.rows());
    int[] most = fitting(all);
    int[] widths = new int[most.length];
    List<List<List<String>>> rows = new ArrayList<>();
    for (ImmutableList<String> row : all) {
      List<List<String>> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        List<String> lines = wrapped(row.get(i), most[i]);
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

  /** Returns how wide each column may be for the table to fit the page. */
  private static int[] fitting(List<ImmutableList<String>> rows) {
    int[] widths = new int[rows.get(0).size()];
    for (ImmutableList<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.min(WIDEST_CELL, Math.max(widths[i], columns(OneLine.of(row.get(i)))));
      }
    }
    int excess = Arrays.stream(widths).map(width -> width + 2).sum() - WIDTH;
    for (; excess > 0; excess--) {
      int widest = 0;
      for (int i = 1; i < widths.length; i++) {
        widest = widths[i] > widths[widest] ? i : widest;
      }
      widths[widest] = Math.max(NARROWEST_CELL, widths[widest] - 1);
    }
    return widths;
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
    Lines lines = new Lines(width);
    Splitter.on(' ').omitEmptyStrings().split(OneLine.of(text)).forEach(lines::add);
    return lines.all();
  }

  /** Lines of a width, filled word by word; words that are too long, and wide text, are broken. */
  private static final class Lines {
    private final int width;
    private final List<String> ended = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    Lines(int width) {
      this.width = Math.max(width, NARROWEST_CELL);
    }

    void add(String word) {
      int columns = columns(word);
      boolean fits = used + 1 + columns <= width;
      boolean unspaced = word.codePoints().anyMatch(TextForm::isWide);
      if (used > 0 && !fits && !unspaced) {
        end();
      }
      if (used > 0) {
        line.append(' ');
        used++;
      }
      word.codePoints().forEach(this::add);
    }

    private void add(int character) {
      int columns = columns(character);
      if (used + columns > width) {
        end();
      }
      line.appendCodePoint(character);
      used += columns;
    }

    private void end() {
      ended.add(line.toString().stripTrailing());
      line.setLength(0);
      used = 0;
    }

    List<String> all() {
      if (line.length() > 0 || ended.isEmpty()) {
        end();
      }
      return ended;
    }
  }

  private static int columns(CharSequence text) {
    return text.codePoints().map(TextForm::columns).sum();
  }

  /**
   * Returns how many terminal columns a character takes: two if it is wide (Unicode TR 11), none if
   * it stands on the one before it.
   */
  private static int columns(int c) {
    if (isWide(c)) {
      return 2;
    }
    int type = c < 0x300 ? Character.OTHER_LETTER : Character.getType(c);
    return type == Character.NON_SPACING_MARK
            || type == Character.ENCLOSING_MARK
            || type == Character.FORMAT
        ? 0
        : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
