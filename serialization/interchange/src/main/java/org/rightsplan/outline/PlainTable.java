package org.rightsplan.outline;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** Tables in plain text: cells between bars or tabs, or with blanks between them. */
final class PlainTable {

  private static final CharMatcher RULE = CharMatcher.anyOf("|-:+= \t─│┼");

  private PlainTable() {}

  /** Returns the end of the table that begins at a line, or the line itself if none does. */
  static int end(SourceText source, List<Line> lines, boolean[] margin, int first, CueIndex cues) {
    String line = lines.get(first).words();
    char sign = sign(line);
    List<String> titles = titles(line);
    if (titles.size() < 2) {
      return AlignedTable.end(source, lines, margin, first, cues);
    }
    boolean header = TableColumns.of(titles, cues).hasActions();
    if (!header && sign == '\t' && titles.size() < 3) {
      return first;
    }
    int end = first;
    while (end < lines.size() && !margin[end]) {
      boolean gap =
          header
              && lines.get(end).isBlank()
              && end + 1 < lines.size()
              && !margin[end + 1]
              && count(source, lines.get(end + 1), sign) == titles.size();
      if (!gap && !isRow(source, lines.get(end), sign)) {
        break;
      }
      end++;
    }
    return end - first >= 2 ? end : first;
  }

  /** Tells whether a line is the header of a table of actions. */
  static boolean isHeader(Line line, CueIndex cues) {
    List<String> titles = titles(line.words());
    return titles.size() < 2
        ? AlignedTable.isHeader(line, cues)
        : TableColumns.of(titles, cues).hasActions();
  }

  private static List<String> titles(String line) {
    return cells(line, sign(line)).stream()
        .map(range -> line.substring(range[0], range[1]).strip())
        .toList();
  }

  private static char sign(String words) {
    return words.indexOf('|') >= 0 ? '|' : '\t';
  }

  private static boolean isRow(SourceText source, Line line, char sign) {
    return !line.isBlank()
        && (count(source, line, sign) >= 2 || (sign == '|' && isRule(line.words())));
  }

  private static int count(SourceText source, Line line, char sign) {
    return line.isBlank() ? 0 : cells(row(source, line, sign), sign).size();
  }

  private static boolean isRule(String words) {
    return words.length() >= 3 && RULE.matchesAllOf(words);
  }

  /** A tab at the head of a line is an empty first cell; it stands before the line's words. */
  private static String row(SourceText source, Line line, char sign) {
    return source.text().substring(start(source, line, sign), line.to());
  }

  private static int start(SourceText source, Line line, char sign) {
    return sign == '\t' ? source.start(line.index()) : line.from();
  }

  static Block read(SourceText source, List<Line> lines, int first, int end, Claims claims) {
    List<Line> table = lines.subList(first, end);
    char sign = sign(table.get(0).words());
    if (table.get(0).words().indexOf(sign) < 0) {
      return AlignedTable.read(source, lines, first, end, claims);
    }
    boolean grid = sign == '|' && isGrid(table);
    List<List<List<Passage>>> rows = new ArrayList<>();
    boolean opens = true;
    for (Line line : table) {
      if (line.isBlank() || (sign == '|' && isRule(line.words()))) {
        claims.mark(line.from(), line.to());
        opens = true;
        continue;
      }
      claims.mark(line.from(), line.to());
      int from = start(source, line, sign);
      if (!grid || opens) {
        rows.add(new ArrayList<>());
      }
      List<List<Passage>> row = rows.get(rows.size() - 1);
      int cell = 0;
      for (int[] range : cells(row(source, line, sign), sign)) {
        if (cell == row.size()) {
          row.add(new ArrayList<>());
        }
        row.get(cell++).add(Passage.of(source.text(), from + range[0], from + range[1]));
      }
      opens = false;
    }
    return Block.table(
        rows.stream().map(row -> row.stream().map(PlainTable::joined).toList()).toList());
  }

  /**
   * Tells whether lines of dashes part the rows, so that what stands between two of them is one
   * row: more than the one under the header, which has one or two lines, and the one at the end.
   */
  private static boolean isGrid(List<Line> table) {
    int first = -1;
    int rules = 0;
    boolean crossed = false;
    for (int i = 0; i < table.size(); i++) {
      if (isRule(table.get(i).words())) {
        first = first < 0 ? i : first;
        rules += i < table.size() - 1 ? 1 : 0;
        crossed |= table.get(i).words().startsWith("+");
      }
    }
    return (rules >= 2 || crossed) && first >= 0 && first <= 2;
  }

  /** The lines of one cell; signs that stand without spaces go on without one. */
  static Passage joined(List<Passage> lines) {
    Passage.Builder cell = new Passage.Builder();
    for (Passage line : lines) {
      if (!line.isEmpty()) {
        boolean close = cell.isEmpty() || Chars.isWide(line.text().charAt(0));
        cell.put(close ? "" : " ").add(line);
      }
    }
    return cell.build();
  }

  /** Returns where the cells of a row stand; bars at both ends enclose none. */
  private static List<int[]> cells(String words, char sign) {
    List<int[]> cells = new ArrayList<>();
    int from = sign == '|' && words.startsWith("|") ? 1 : 0;
    int last = sign == '|' && words.endsWith("|") ? words.length() - 1 : words.length();
    while (from <= last) {
      int bar = words.indexOf(sign, from);
      int to = bar < 0 || bar > last ? last : bar;
      cells.add(new int[] {from, to});
      from = to + 1;
    }
    return cells;
  }
}
