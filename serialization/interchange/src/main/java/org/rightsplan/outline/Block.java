package org.rightsplan.outline;

import java.util.List;

/**
 * A piece of the text as print sets it apart.
 *
 * @param kind what sort of piece
 * @param level for a heading its level, 1 or more, or 0 where print does not say; for an item how
 *     far it is indented, in columns or levels
 * @param mark the sign before an item, or empty
 * @param lead words in bold at the head, or empty
 * @param text all words, the lead's included
 * @param rows the cells of a table
 * @param alone whether it stands apart from what is before and after it
 */
record Block(
    Kind kind,
    int level,
    String mark,
    Passage lead,
    Passage text,
    List<List<Passage>> rows,
    boolean alone) {

  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    TABLE
  }

  static Block heading(int level, Passage text) {
    return new Block(Kind.HEADING, level, "", Passage.EMPTY, text, List.of(), true);
  }

  static Block paragraph(int indent, Passage lead, Passage text, boolean alone) {
    return new Block(Kind.PARAGRAPH, indent, "", lead, text, List.of(), alone);
  }

  static Block item(int indent, String mark, Passage lead, Passage text) {
    return new Block(Kind.ITEM, indent, mark, lead, text, List.of(), false);
  }

  static Block table(List<List<Passage>> rows) {
    return new Block(Kind.TABLE, 0, "", Passage.EMPTY, Passage.EMPTY, rows, true);
  }

  int start() {
    return kind != Kind.TABLE
        ? text.start()
        : rows.stream()
            .flatMap(List::stream)
            .filter(cell -> !cell.isEmpty())
            .mapToInt(Passage::start)
            .min()
            .orElse(0);
  }
}
