package org.rightsplan.report;

import com.google.common.collect.ImmutableList;

/** Writes blocks as Markdown. All text is escaped: what a plan says is never markup. */
final class MarkdownForm {

  private static final String SPECIAL = "\\`*_{}[]<>()#+-!|~&";

  String write(ImmutableList<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (out.length() > 0) {
        out.append('\n');
      }
      if (block instanceof Block.Heading heading) {
        out.append("#".repeat(heading.level())).append(' ').append(escaped(heading.text()));
        out.append('\n');
      } else if (block instanceof Block.Paragraph paragraph) {
        out.append(escaped(paragraph.text())).append('\n');
      } else if (block instanceof Block.Points points) {
        points.points().forEach(point -> out.append("- ").append(escaped(point)).append('\n'));
      } else if (block instanceof Block.Table table) {
        appendRow(table.header(), out);
        out.append("|").append(" --- |".repeat(table.header().size())).append('\n');
        table.rows().forEach(row -> appendRow(row, out));
      }
    }
    return out.toString();
  }

  private static void appendRow(ImmutableList<String> cells, StringBuilder out) {
    out.append('|');
    cells.forEach(cell -> out.append(' ').append(escaped(cell)).append(" |"));
    out.append('\n');
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    String line = OneLine.of(text);
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      // Brackets and hyphens within a line are harmless; at its start they may begin a list,
      // and number signs at the end of a heading would be taken for its close.
      boolean within = i > 0 && (c != '#' || i < line.length() - 1);
      boolean harmless = (c == '-' || c == '+' || c == '#') && within;
      boolean plain = c == '(' || c == ')' || c == '!' || c == '{' || c == '}';
      if (SPECIAL.indexOf(c) >= 0 && !harmless && !plain) {
        out.append('\\');
      }
      out.append(c);
    }
    return startsLikeNumberedList(line) ? escapedNumber(out) : out.toString();
  }

  private static boolean startsLikeNumberedList(String line) {
    int i = 0;
    while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    return i > 0 && i < line.length() && (line.charAt(i) == '.' || line.charAt(i) == ')');
  }

  private static String escapedNumber(StringBuilder line) {
    int i = 0;
    while (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
      i++;
    }
    return line.insert(i, '\\').toString();
  }
}
