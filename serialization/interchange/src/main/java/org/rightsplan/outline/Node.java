package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading or numbered line with what stands under it, before it is known what it is. */
final class Node {

  /**
   * A commitment to be.
   *
   * @param mark the sign before it
   * @param indent how far it is indented
   * @param number its number, or empty
   * @param title its title, or empty
   * @param lines its words, each stretch with what parts it from the one before; more can be added
   * @param cells what a table says about it; more can be added
   */
  record Item(
      String mark, int indent, Passage number, Passage title, List<Line> lines, List<Cell> cells) {

    /**
     * A stretch of a commitment's words.
     *
     * @param between what parts it from the one before
     * @param text the words
     */
    record Line(String between, Passage text) {}

    static Item of(
        String mark, int indent, Passage number, Passage title, Passage text, List<Cell> cells) {
      Item item = new Item(mark, indent, number, title, new ArrayList<>(), new ArrayList<>(cells));
      item.add("", text);
      return item;
    }

    /** Adds words; a list under a commitment may be long, so they are put together in the end. */
    void add(String between, Passage more) {
      if (!more.isEmpty()) {
        lines.add(new Line(between, more));
      }
    }

    /** Returns its words, or nothing if there is only a title. */
    Passage text() {
      Passage.Builder all = new Passage.Builder();
      for (Line line : lines) {
        if (!all.isEmpty()) {
          all.put(line.between());
        }
        all.add(line.text());
      }
      return all.build();
    }

    /** Returns the last of its words. */
    String end() {
      return lines.isEmpty() ? "" : lines.get(lines.size() - 1).text().text();
    }

    Passage first() {
      return title.isEmpty() ? lines.get(0).text() : title;
    }

    /** Returns all that is printed of it, in the order of print. */
    List<Passage> parts() {
      List<Passage> parts = new ArrayList<>(List.of(number, title, text()));
      cells.forEach(cell -> parts.add(cell.text()));
      return parts;
    }
  }

  /**
   * A cell of a table that says something about its row's commitment.
   *
   * @param column what the column holds
   * @param header the column's title
   * @param text the cell's words
   */
  record Cell(Cue column, Passage header, Passage text) {}

  final @Nullable NumberMark mark;
  final Passage number;
  final Passage lead;
  final Passage title;
  final boolean heading;
  final boolean alone;
  final List<Passage> paragraphs = new ArrayList<>();
  final List<Item> items = new ArrayList<>();
  final List<Node> children = new ArrayList<>();

  /** Whether it turned out to be a commitment. */
  boolean commitment;

  Node(
      @Nullable NumberMark mark,
      Passage number,
      Passage lead,
      Passage title,
      boolean heading,
      boolean alone) {
    this.mark = mark;
    this.number = number;
    this.lead = lead;
    this.title = title;
    this.heading = heading;
    this.alone = alone;
  }

  static Node root() {
    return new Node(null, Passage.EMPTY, Passage.EMPTY, Passage.EMPTY, true, true);
  }

  String style() {
    return mark == null ? "" : mark.style();
  }

  boolean isBare() {
    return items.isEmpty() && children.isEmpty();
  }
}
