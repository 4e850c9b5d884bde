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
 * @param bare whether it begins with a number that no stop or bracket parts from its words
 * @param gap what parts a paragraph from the block above
 */
record Block(
    Kind kind,
    int level,
    String mark,
    Passage lead,
    Passage text,
    List<List<Passage>> rows,
    boolean bare,
    Gap gap) {

  enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    TABLE
  }

  enum Gap {
    /** It stands in the very next line, or in the same item of a list. */
    NONE,
    /** A blank line, which the end of a page may have put there. */
    BLANK,
    /** The frame of a quotation or of code, in which a paragraph ends and begins. */
    FRAME
  }

  static Block heading(int level, Passage text) {
    return new Block(Kind.HEADING, level, "", Passage.EMPTY, text, List.of(), false, Gap.NONE);
  }

  static Block paragraph(int indent, Passage lead, Passage text) {
    return new Block(Kind.PARAGRAPH, indent, "", lead, text, List.of(), false, Gap.NONE);
  }

  static Block item(int indent, String mark, Passage lead, Passage text) {
    return new Block(Kind.ITEM, indent, mark, lead, text, List.of(), false, Gap.NONE);
  }

  static Block table(List<List<Passage>> rows) {
    return new Block(Kind.TABLE, 0, "", Passage.EMPTY, Passage.EMPTY, rows, false, Gap.NONE);
  }

  /** Returns the block as one whose number stands without a stop. */
  Block withBareNumber() {
    return new Block(kind, level, mark, lead, text, rows, true, gap);
  }

  /** Returns the block as one that this parts from the block above. */
  Block after(Gap above) {
    return new Block(kind, level, mark, lead, text, rows, bare, above);
  }

  /** Returns the block without what stands at these places of the source. */
  Block without(List<NoteLabel.Place> places) {
    Passage rest = text.without(places);
    return new Block(
        kind,
        level,
        mark,
        lead.without(places),
        rest.isEmpty() ? text : rest,
        rows.stream().map(row -> row.stream().map(cell -> cell.without(places)).toList()).toList(),
        bare,
        gap);
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
