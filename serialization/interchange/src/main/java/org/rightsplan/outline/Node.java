package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading or numbered line with what stands under it, before it is known what it is. */
final class Node {

  private static final int LONGEST_RUN_IN = 60;

  /** A stop after fewer letters may belong to an abbreviation. */
  private static final int SHORTEST_RUN_IN = 8;

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
     * @param sign the sign before it, if it was an item under this one, or empty
     * @param between what parts it from the one before
     * @param text the words
     */
    record Line(String sign, String between, Passage text) {}

    static Item of(
        String mark, int indent, Passage number, Passage title, Passage text, List<Cell> cells) {
      Item item = new Item(mark, indent, number, title, new ArrayList<>(), new ArrayList<>(cells));
      item.add("", "", text);
      return item;
    }

    /** Adds words; a list under a commitment may be long, so they are put together in the end. */
    void add(String sign, String between, Passage more) {
      if (!more.isEmpty()) {
        lines.add(new Line(sign, between, more));
      }
    }

    /** Tells whether an item with this sign belongs under it: the first one, or one more. */
    boolean hasBelow(String sign) {
      return Chars.endsWithColon(end())
          || (!lines.isEmpty() && lines.get(lines.size() - 1).sign().equals(sign));
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
  Passage title;
  final boolean heading;
  final List<Passage> paragraphs = new ArrayList<>();
  final List<Item> items = new ArrayList<>();
  final List<Node> children = new ArrayList<>();

  /** Whether it turned out to be a commitment. */
  boolean commitment;

  /** Whether its title is no title but the first words of a sentence that a list completes. */
  boolean announces;

  /** Whether it stands before the plan's chapters. */
  boolean introduction;

  private final int indent;

  /** How many of the paragraphs are its own, and do not merely stand below it. */
  private int own;

  private boolean framed;

  Node(
      @Nullable NumberMark mark,
      Passage number,
      Passage lead,
      Passage title,
      boolean heading,
      int indent) {
    this.mark = mark;
    this.number = number;
    this.lead = lead;
    this.title = title;
    this.heading = heading;
    this.indent = indent;
  }

  static Node root() {
    return new Node(null, Passage.EMPTY, Passage.EMPTY, Passage.EMPTY, true, 0);
  }

  /** Adds a paragraph that stands below it. */
  void add(Block paragraph) {
    boolean beside = paragraph.gap() != Block.Gap.NONE && paragraph.level() <= indent;
    if (own == paragraphs.size() && !(beside && !heading)) {
      own++;
    } else if (own == paragraphs.size()) {
      framed = paragraph.gap() == Block.Gap.FRAME;
    }
    paragraphs.add(paragraph.text());
  }

  /**
   * Returns the paragraphs that stand below its line and no deeper, parted from it, so that they
   * may be about more than this line; a part of its paragraphs.
   */
  List<Passage> beside() {
    return paragraphs.subList(Math.min(own, paragraphs.size()), paragraphs.size());
  }

  /** Tells whether its words go on in the first paragraph beside it. */
  boolean goesOnBeside() {
    String words = own == 0 ? title.text() : paragraphs.get(own - 1).text();
    return !framed
        && (Chars.endsWithColon(words)
            || (!Chars.endsSentence(words)
                && Character.isLowerCase(paragraphs.get(own).text().codePointAt(0))));
  }

  String style() {
    return mark == null ? "" : mark.style();
  }

  /** Where the title of a section and its text stand on one line, puts each in its place. */
  Node withTitleApart() {
    int end = endOfRunInTitle(title.text());
    if (end > 0) {
      paragraphs.add(0, title.part(end, title.text().length()));
      title = title.part(0, end);
    }
    return this;
  }

  /** Returns where the first of several sentences ends, if it is short, or 0. */
  private static int endOfRunInTitle(String text) {
    if (!Chars.endsSentence(text)) {
      return 0;
    }
    for (int i = 1; i + 1 < text.length() && i < LONGEST_RUN_IN; i++) {
      boolean wide = text.charAt(i) == '。';
      boolean stop =
          text.charAt(i) == '.'
              && Character.isLowerCase(text.charAt(i - 1))
              && i >= SHORTEST_RUN_IN
              && text.charAt(i + 1) == ' ';
      if (wide || stop) {
        return i + 1;
      }
    }
    return 0;
  }

  boolean isBare() {
    return items.isEmpty() && children.isEmpty();
  }
}
