package org.rightsplan.outline;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;

/** Tables in plain text: cells between bars or tabs. */
final class PlainTable {

  private static final CharMatcher RULE = CharMatcher.anyOf("|-:+= \t─│┼");

  private PlainTable() {}

  /** Returns the end of the table that begins at a line, or the line itself if none does. */
  static int end(List<Line> lines, boolean[] margin, int first, CueIndex cues) {
    Line line = lines.get(first);
    char sign = line.words().indexOf('|') >= 0 ? '|' : '\t';
    int cells = cells(line.words(), sign).size();
    if (cells < 2) {
      return first;
    }
    boolean header = TableColumns.of(texts(line.words(), sign), cues).hasActions();
    int end = first;
    while (end < lines.size() && !margin[end]) {
      String words = lines.get(end).words();
      boolean blank = lines.get(end).isBlank();
      boolean next =
          end + 1 < lines.size()
              && !margin[end + 1]
              && blank
              && cells(lines.get(end + 1).words(), sign).size() == cells;
      boolean row =
          (cells(words, sign).size() >= 2 && words.indexOf(sign) >= 0)
              || (sign == '|' && isRule(words));
      if (!row && !(blank && next && header)) {
        break;
      }
      end++;
    }
    boolean table = end - first >= 2 && (header || sign == '|' || cells >= 3);
    return table ? end : first;
  }

  private static boolean isRule(String words) {
    return words.length() >= 3 && RULE.matchesAllOf(words);
  }

  private static List<String> texts(String words, char sign) {
    return cells(words, sign).stream()
        .map(range -> words.substring(range[0], range[1]).strip())
        .toList();
  }

  static Block read(SourceText source, List<Line> lines, int first, int end, Claims claims) {
    char sign = lines.get(first).words().indexOf('|') >= 0 ? '|' : '\t';
    List<List<Passage>> rows = new ArrayList<>();
    for (Line line : lines.subList(first, end)) {
      if (line.isBlank()) {
        continue;
      }
      claims.mark(line.from(), line.to());
      if (sign == '|' && isRule(line.words())) {
        continue;
      }
      // A tab at the head of a line is an empty first cell; it stands before the line's words.
      int from = sign == '\t' ? source.start(line.index()) : line.from();
      String words = source.text().substring(from, line.to());
      List<Passage> row = new ArrayList<>();
      for (int[] range : cells(words, sign)) {
        row.add(Passage.of(source.text(), from + range[0], from + range[1]));
      }
      rows.add(row);
    }
    return Block.table(rows);
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
