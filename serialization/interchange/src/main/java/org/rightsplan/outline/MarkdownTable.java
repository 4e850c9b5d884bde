package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The rows of a table of Markdown. */
final class MarkdownTable {

  private final SourceText source;
  private final Claims claims;
  private final MarkdownText inlines;
  private final MarkdownNotes notes;

  MarkdownTable(SourceText source, Claims claims, MarkdownText inlines, MarkdownNotes notes) {
    this.source = source;
    this.claims = claims;
    this.inlines = inlines;
    this.notes = notes;
  }

  List<List<Passage>> rows(TableBlock table) {
    List<List<Passage>> rows = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        List<Passage> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
          cells.add(notes.without(inlines.of(cell).trimmed()));
          cell.getSourceSpans().forEach(this::mark);
        }
        rows.add(cells);
      }
    }
    List<SourceSpan> lines = table.getSourceSpans();
    boolean bar = words(lines.get(0)).startsWith("|");
    for (int i = 0; i < lines.size(); i++) {
      String words = words(lines.get(i));
      if (i == 1) {
        mark(lines.get(i));
      } else {
        markBars(lines.get(i));
      }
      int row = i == 0 ? 0 : i - 1;
      if (i > 1 && !bar && words.startsWith("|") && bars(words) < rows.get(0).size()) {
        // Under a header without one, a bar at the head has an empty cell before it.
        rows.get(row).add(0, Passage.EMPTY);
        rows.get(row).remove(rows.get(row).size() - 1);
      }
    }
    return rows;
  }

  private String words(SourceSpan line) {
    return source
        .text()
        .substring(line.getInputIndex(), line.getInputIndex() + line.getLength())
        .strip();
  }

  /** Returns how many bars part the cells or stand before them. */
  private static int bars(String row) {
    int bars = 0;
    for (int i = 0; i < row.length() - 1; i++) {
      bars += row.charAt(i) == '|' && (i == 0 || row.charAt(i - 1) != '\\') ? 1 : 0;
    }
    return bars;
  }

  private void mark(SourceSpan span) {
    claims.mark(span.getInputIndex(), span.getInputIndex() + span.getLength());
  }

  /** Cells beyond the last column are no cells to Markdown, and must not be lost with the bars. */
  private void markBars(SourceSpan line) {
    for (int i = line.getInputIndex(); i < line.getInputIndex() + line.getLength(); i++) {
      if (source.text().charAt(i) == '|') {
        claims.mark(i, i + 1);
      }
    }
  }
}
