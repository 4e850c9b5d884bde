package org.rightsplan.outline;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** Tables in plain text: cells between bars or tabs, or with blanks between them. */
final class PlainTable {

  private static final CharMatcher RULE = CharMatcher.anyOf("|-:+= \t─│┼");

  private static final int MOST_HEADER_LINES = 3;

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
    Shape shape = Shape.of(line);
    int end = first;
    while (end < lines.size() && !margin[end]) {
      boolean gap =
          header
              && lines.get(end).isBlank()
              && end + 1 < lines.size()
              && !margin[end + 1]
              && count(source, lines.get(end + 1), sign, shape) == titles.size();
      if (!gap && !isRow(source, lines.get(end), sign, shape)) {
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

  /** Whether bars stand before and after the titles of a table, and how many they are. */
  private record Shape(boolean barBefore, boolean barAfter, int columns) {

    static Shape of(String header) {
      return new Shape(header.startsWith("|"), header.endsWith("|"), titles(header).size());
    }
  }

  private static List<String> titles(String line) {
    return cells(line, sign(line), true, true).stream()
        .map(range -> line.substring(range[0], range[1]).strip())
        .toList();
  }

  private static char sign(String words) {
    return words.indexOf('|') >= 0 ? '|' : '\t';
  }

  private static boolean isRow(SourceText source, Line line, char sign, Shape shape) {
    return !line.isBlank()
        && (count(source, line, sign, shape) >= 2 || (sign == '|' && isRule(line.words())));
  }

  private static int count(SourceText source, Line line, char sign, Shape shape) {
    return line.isBlank() ? 0 : cells(row(source, line, sign), sign, shape).size();
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
    Shape shape = Shape.of(table.get(0).words());
    boolean grid = sign == '|' && isGrid(table);
    int header = sign == '|' ? endOfHeader(table, shape) : 1;
    List<List<List<Passage>>> rows = new ArrayList<>();
    boolean opens = true;
    for (int i = 0; i < table.size(); i++) {
      Line line = table.get(i);
      claims.mark(line.from(), line.to());
      if (line.isBlank() || (sign == '|' && isRule(line.words()))) {
        opens = true;
        continue;
      }
      int from = start(source, line, sign);
      List<Passage> cells = new ArrayList<>();
      for (int[] range : cells(row(source, line, sign), sign, shape)) {
        cells.add(Passage.of(source.text(), from + range[0], from + range[1]));
      }
      boolean more = !rows.isEmpty() && (i < header || (grid && !opens));
      if (!more && !(rows.size() > 1 && goesOn(rows.get(rows.size() - 1), cells))) {
        rows.add(new ArrayList<>());
      }
      add(cells, rows.get(rows.size() - 1));
      opens = false;
    }
    return Block.table(
        rows.stream().map(row -> row.stream().map(PlainTable::joined).toList()).toList());
  }

  private static void add(List<Passage> cells, List<List<Passage>> row) {
    for (int i = 0; i < cells.size(); i++) {
      if (i == row.size()) {
        row.add(new ArrayList<>());
      }
      row.get(i).add(cells.get(i));
    }
  }

  /** Returns how many lines the titles take; those after the first do not fill each column. */
  private static int endOfHeader(List<Line> table, Shape shape) {
    for (int i = 1; i < table.size() && i <= MOST_HEADER_LINES; i++) {
      String words = table.get(i).words();
      if (isRule(words)) {
        return i;
      }
      if (cells(words, '|', shape).stream()
          .noneMatch(range -> words.substring(range[0], range[1]).isBlank())) {
        return 1;
      }
    }
    return 1;
  }

  /** A row whose first words begin small, where the row above has words, goes on with that. */
  private static boolean goesOn(List<List<Passage>> above, List<Passage> cells) {
    int first = 0;
    while (first < cells.size() && cells.get(first).isEmpty()) {
      first++;
    }
    if (first >= Math.min(cells.size(), above.size())
        || cells.stream().noneMatch(Passage::isEmpty)
        || !Character.isLowerCase(cells.get(first).text().codePointAt(0))) {
      return false;
    }
    Passage last = above.get(first).get(above.get(first).size() - 1);
    return !last.isEmpty() && !Chars.endsSentence(last.text());
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

  /**
   * Returns where the cells of a row stand. Bars at both ends enclose them if the header has them
   * as well; otherwise there is an empty cell beside them, unless the row has as many cells as the
   * header without it.
   */
  private static List<int[]> cells(String words, char sign, Shape shape) {
    List<int[]> cells = cells(words, sign, true, true);
    return sign == '|' && cells.size() < shape.columns()
        ? cells(words, sign, shape.barBefore(), shape.barAfter())
        : cells;
  }

  private static List<int[]> cells(String words, char sign, boolean before, boolean after) {
    List<int[]> cells = new ArrayList<>();
    int from = before && sign == '|' && words.startsWith("|") ? 1 : 0;
    int last = after && sign == '|' && words.endsWith("|") ? words.length() - 1 : words.length();
    while (from <= last) {
      int bar = words.indexOf(sign, from);
      int to = bar < 0 || bar > last ? last : bar;
      cells.add(new int[] {from, to});
      from = to + 1;
    }
    return cells;
  }
}
