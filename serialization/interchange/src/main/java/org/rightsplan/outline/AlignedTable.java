package org.rightsplan.outline;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Tables in plain text whose columns blanks alone keep apart, as in the appendices of printed
 * plans. The first line has titles that the cues know, at least two spaces between them, and what
 * follows begins where they begin.
 *
 * <p>A cell may go on in the lines below. Where blank lines part the rows, all lines between two of
 * them are one row if the first of these has the most cells; elsewhere a line goes on with the row
 * above if it leaves the first column empty, or begins with a small letter where the first row does
 * not.
 */
final class AlignedTable {

  private static final int GAP = 2;
  private static final int FEWEST_ROWS = 2;
  private static final CharMatcher RULE = CharMatcher.anyOf("-=_─— ");

  /** One ideographic space is as wide as two others. */
  private static final Pattern GAPS =
      Pattern.compile("(?:[ \\u00a0]{2}|\\u3000)[ \\u00a0\\u3000]*");

  /** What stands between two gaps of a line: where in the source, and in which column of print. */
  private record Cell(int from, int to, int start, int end) {}

  private final SourceText source;
  private final List<Line> lines;
  private final List<Cell> titles;

  private AlignedTable(SourceText source, List<Line> lines, int first) {
    this.source = source;
    this.lines = lines;
    this.titles = cells(source, lines.get(first));
  }

  /** Returns the end of the table that begins at a line, or the line itself if none does. */
  static int end(SourceText source, List<Line> lines, boolean[] margin, int first, CueIndex cues) {
    return isHeader(lines.get(first), cues)
        ? new AlignedTable(source, lines, first).end(margin, first)
        : first;
  }

  /** Tells whether a line holds titles of columns with gaps between them. */
  static boolean isHeader(Line line, CueIndex cues) {
    String words = line.words();
    if (words.indexOf('\t') >= 0 || !GAPS.matcher(words).find()) {
      return false;
    }
    List<String> titles = List.of(GAPS.split(words));
    TableColumns columns = TableColumns.of(titles, cues);
    return columns.hasActions() && columns.kinds().stream().filter(Objects::nonNull).count() >= 2;
  }

  private int end(boolean[] margin, int first) {
    int rows = 0;
    int end = first + 1;
    for (int at = first + 1; at < lines.size() && !margin[at]; at++) {
      Line line = lines.get(at);
      if (line.isBlank() || RULE.matchesAllOf(line.words())) {
        if (isBlank(at) && isBlank(at - 1)) {
          break;
        }
        continue;
      }
      List<Passage> row = row(line);
      long filled = row.stream().filter(cell -> !cell.isEmpty()).count();
      if (filled == 0 || (filled == 1 && isBlank(at - 1))) {
        break;
      }
      rows += filled >= 2 ? 1 : 0;
      end = at + 1;
    }
    return rows >= FEWEST_ROWS ? end : first;
  }

  private boolean isBlank(int index) {
    return lines.get(index).isBlank();
  }

  static Block read(SourceText source, List<Line> lines, int first, int end, Claims claims) {
    AlignedTable table = new AlignedTable(source, lines, first);
    List<List<List<Passage>>> groups = new ArrayList<>();
    boolean opens = true;
    for (int at = first; at < end; at++) {
      Line line = lines.get(at);
      claims.mark(line.from(), line.to());
      if (line.isBlank() || RULE.matchesAllOf(line.words())) {
        opens = true;
        continue;
      }
      if (opens || at == first + 1) {
        groups.add(new ArrayList<>());
        opens = false;
      }
      groups.get(groups.size() - 1).add(table.row(line));
    }
    List<List<List<Passage>>> rows = new ArrayList<>();
    boolean parted = groups.size() > FEWEST_ROWS && groups.stream().allMatch(AlignedTable::isOne);
    boolean small = groups.size() > 1 && isSmall(groups.get(1).get(0));
    for (List<List<Passage>> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        boolean more = parted || group.get(i).get(0).isEmpty() || (!small && isSmall(group.get(i)));
        if (i == 0 || !more) {
          rows.add(new ArrayList<>());
        }
        rows.get(rows.size() - 1).add(group.get(i));
      }
    }
    return Block.table(rows.stream().map(AlignedTable::joined).toList());
  }

  /** Tells whether all lines below the first leave some cell empty that the first has. */
  private static boolean isOne(List<List<Passage>> group) {
    List<Passage> first = group.get(0);
    return group.stream()
        .skip(1)
        .allMatch(
            line -> {
              for (int i = 0; i < line.size(); i++) {
                if (line.get(i).isEmpty() && !first.get(i).isEmpty()) {
                  return true;
                }
              }
              return false;
            });
  }

  private static boolean isSmall(List<Passage> line) {
    Passage first = line.get(0);
    return !first.isEmpty() && Character.isLowerCase(first.text().codePointAt(0));
  }

  private static List<Passage> joined(List<List<Passage>> lines) {
    List<Passage> row = new ArrayList<>();
    for (int i = 0; i < lines.get(0).size(); i++) {
      int column = i;
      row.add(PlainTable.joined(lines.stream().map(line -> line.get(column)).toList()));
    }
    return row;
  }

  /** Returns the cells of a line, one for each column, or none if it is no line of the table. */
  private List<Passage> row(Line line) {
    List<Cell> found = cells(source, line);
    List<Passage> row = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < titles.size(); i++) {
      int start = titles.get(i).start();
      boolean last = i == titles.size() - 1;
      if (next < found.size() && Math.abs(found.get(next).start() - start) <= 1) {
        Cell cell = found.get(next);
        if (!last && cell.end() >= titles.get(i + 1).start()) {
          return List.of();
        }
        row.add(Passage.of(source.text(), cell.from(), cell.to()));
        next++;
      } else {
        row.add(Passage.EMPTY);
      }
    }
    return next == found.size() ? row : List.of();
  }

  private static List<Cell> cells(SourceText source, Line line) {
    String text = source.text();
    List<Cell> cells = new ArrayList<>();
    int column = line.indent();
    int from = -1;
    int start = 0;
    int to = 0;
    int end = 0;
    for (int i = line.from(); i < line.to(); i++) {
      int width = Chars.width(text.substring(i, i + 1));
      if (!Chars.isSpace(text.charAt(i))) {
        if (from >= 0 && column - end >= GAP) {
          cells.add(new Cell(from, to, start, end));
          from = -1;
        }
        if (from < 0) {
          from = i;
          start = column;
        }
        to = i + 1;
        end = column + width;
      }
      column += width;
    }
    if (from >= 0) {
      cells.add(new Cell(from, to, start, end));
    }
    return cells;
  }
}
