package org.rightsplan.outline;

import java.util.BitSet;
import java.util.List;

/**
 * Finds what copies of printed pages hold besides the plan's text: tables of contents, the numbers
 * of pages, and lines that come on every page.
 */
final class Margins {

  /** Longer lines are neither heads nor entries of a table of contents. */
  static final int LONGEST = 120;

  private final SourceText source;
  private final List<Line> lines;
  private final CueIndex cues;
  private final Claims claims;
  private final boolean[] taken;

  /** Which lines are rows of tables; rows may well resemble each other. */
  private final BitSet rows = new BitSet();

  private final BitSet pageNumbers = new BitSet();
  private final BitSet heads = new BitSet();

  Margins(SourceText source, List<Line> lines, CueIndex cues, Claims claims) {
    this.source = source;
    this.lines = lines;
    this.cues = cues;
    this.claims = claims;
    this.taken = new boolean[lines.size()];
  }

  /** Makes findings of the margins. */
  void find() {
    findRows();
    new ContentsFinder(lines, cues, this).find();
    findPageNumbers();
    new RunningHeads(source, lines, cues, this).find();
  }

  private void findRows() {
    for (int i = 0; i < lines.size(); i++) {
      if (PlainTable.isHeader(lines.get(i), cues)) {
        int end = PlainTable.end(source, lines, taken, i, cues);
        rows.set(i, end);
        i = Math.max(i, end - 1);
      }
    }
  }

  private void findPageNumbers() {
    for (Line line : lines) {
      if (!taken[line.index()] && !line.isBlank() && PageNumber.is(line.words(), cues)) {
        pageNumbers.set(line.index());
        take(OutlineCode.PAGE_NUMBER, line.index(), line.index() + 1, "a page number");
      }
    }
  }

  /** Tells for each line whether it is no part of the text. */
  boolean[] taken() {
    return taken;
  }

  boolean isTaken(int index) {
    return taken[index];
  }

  boolean isRow(int index) {
    return rows.get(index);
  }

  /** Tells whether a line comes on every page. */
  boolean isHead(int index) {
    return heads.get(index);
  }

  /** Tells whether a line is the number of a page or a line that comes on every page. */
  boolean isAtPage(int index) {
    return pageNumbers.get(index) || heads.get(index);
  }

  /** Tells whether a page ends with a line, blank lines after it not counted. */
  boolean endsPage(int index) {
    int next = index + 1;
    while (next < lines.size() && lines.get(next).isBlank() && !source.endsPage(next - 1)) {
      next++;
    }
    return source.endsPage(next - 1) || (next < lines.size() && isAtPage(next));
  }

  /** Returns the first line from one on that is not blank, or the number of lines. */
  int nextFilled(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  void takeHead(int index) {
    heads.set(index);
    take(OutlineCode.RUNNING_HEAD, index, index + 1, "a line that comes on every page");
  }

  /** Makes a finding of some lines, the first and the last of which are not blank. */
  void take(OutlineCode code, int from, int end, String what) {
    claims.unplaced(
        code,
        lines.get(from).from(),
        lines.get(end - 1).to(),
        "expected the plan's text, but found " + what + "; it is left out");
    for (int i = from; i < end; i++) {
      taken[i] = true;
    }
  }
}
