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
   * @param text its words, or empty if there is a title
   * @param cells what a table says about it
   */
  record Item(
      String mark, int indent, Passage number, Passage title, Passage text, List<Cell> cells) {

    Item with(String between, Passage more) {
      return new Item(mark, indent, number, title, text.plus(between, more), cells);
    }

    Passage first() {
      return title.isEmpty() ? text : title;
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
