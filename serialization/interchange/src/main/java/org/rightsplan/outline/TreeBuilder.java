package org.rightsplan.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;

/**
 * Puts blocks under each other. Markdown's heading levels come first; within one level, and in
 * plain text, a numbering style that was not seen yet stands below the ones that are open, and one
 * that was seen goes back to its place.
 */
final class TreeBuilder {

  private static final String INTRODUCTION = "introduction";

  private static final int LONGEST_OPENING = 80;

  /** What parts "Annex" from its title. */
  private static final Pattern BEFORE_SIGN = Pattern.compile("[:：–—]");

  /** Below all levels that Markdown has. */
  private static final int UNRANKED = 7;

  private record Open(int level, String style, Node node) {}

  private final SourceText source;
  private final CueIndex cues;
  private final Claims claims;
  private final InputLimits limits;
  private final Node root = Node.root();
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable TableColumns columns;
  private List<Passage> header = List.of();

  TreeBuilder(SourceText source, CueIndex cues, Claims claims, InputLimits limits) {
    this.source = source;
    this.cues = cues;
    this.claims = claims;
    this.limits = limits;
  }

  Node build(List<Block> blocks) {
    int count = 0;
    for (Block block : blocks) {
      if (++count > limits.elements()) {
        throw new InputException(
            source.place(block.start()),
            "expected at most "
                + limits.elements()
                + " headings, paragraphs and items, but here is another");
      }
      switch (block.kind()) {
        case HEADING -> addHeading(block);
        case PARAGRAPH -> addParagraph(block);
        case ITEM -> addItem(block);
        case TABLE -> new TableReader(cues, claims, this).add(block);
      }
    }
    return root;
  }

  Node current() {
    return open.isEmpty() ? root : open.peek().node();
  }

  @Nullable TableColumns columns() {
    return columns;
  }

  List<Passage> header() {
    return header;
  }

  void remember(TableColumns found, List<Passage> titles) {
    columns = found;
    header = titles;
  }

  private void addHeading(Block block) {
    NumberMark mark = mark(block);
    int level = block.level() == 0 ? UNRANKED : block.level();
    open(
        node(block, mark, true),
        level,
        mark == null ? unnumbered(block.text().text(), level) : mark.style());
  }

  private @Nullable NumberMark mark(Block block) {
    String text = block.text().text();
    return block.bare() ? NumberMark.bare(text) : NumberMark.of(text, cues);
  }

  /** The style of a heading without a number. */
  private String unnumbered(String title, int level) {
    if (cues.is(Cue.INTRODUCTION, title) || opensPlan(title)) {
      return INTRODUCTION;
    }
    if (cues.is(Cue.ANNEX, title)
        || cues.is(Cue.ANNEX, BEFORE_SIGN.split(title, 2)[0])
        || cues.is(Cue.IMPLEMENTATION, title)) {
      return NumberMark.END;
    }
    boolean capitals =
        title.equals(title.toUpperCase(Locale.ROOT))
            && !title.equals(title.toLowerCase(Locale.ROOT));
    // Where Markdown says the level, capitals say nothing more.
    return capitals && level == UNRANKED ? "CAPITALS" : "";
  }

  /** Before the first chapter, "Foreword by the Minister" is a foreword. */
  private boolean opensPlan(String title) {
    return title.length() < LONGEST_OPENING
        && cues.startsWith(Cue.INTRODUCTION, title)
        && root.children.stream().allMatch(node -> node.introduction);
  }

  private Node node(Block block, @Nullable NumberMark mark, boolean heading) {
    Passage text = block.text();
    if (mark == null) {
      return new Node(null, Passage.EMPTY, block.lead(), text, heading, block.level());
    }
    claims.mark(text.start(), text.end());
    Passage number = text.part(mark.from(), mark.to());
    Passage title = text.part(mark.textFrom(), text.text().length());
    Passage lead = block.lead().isEmpty() ? Passage.EMPTY : BoldLead.after(number, block.lead());
    // "Objetivo 1" alone on its line is number and title in one.
    return new Node(
        mark,
        title.isEmpty() ? Passage.EMPTY : number,
        lead,
        title.isEmpty() ? text : title,
        heading,
        block.level());
  }

  private void open(Node node, int level, String style) {
    if (style.equals(INTRODUCTION) || style.equals(NumberMark.END)) {
      closeUnranked(level);
    } else {
      closeSentences(node);
      closeFor(level, style);
    }
    node.introduction = style.equals(INTRODUCTION);
    current().children.add(node);
    open.push(new Open(level, style, node));
    if (open.size() > limits.depth()) {
      throw new InputException(
          source.place(node.title.start()),
          "expected at most " + limits.depth() + " levels of headings, but this one is deeper");
    }
  }

  /** No heading stands under a sentence, nor a goal under a heading beside it that has its text. */
  private void closeSentences(Node node) {
    boolean named =
        node.mark != null
            && (node.mark.role() == NumberMark.Role.HEADING
                || node.mark.role() == NumberMark.Role.GOAL);
    if (!named && !(node.heading && node.mark == null)) {
      return;
    }
    while (!open.isEmpty()
        && open.peek().level() == UNRANKED
        && (isSentence(open.peek().node()) || (named && isTextUnderTitle(open.peek())))) {
      open.pop();
    }
  }

  private static boolean isSentence(Node node) {
    return node.mark != null
        && !node.heading
        && (node.mark.role() == NumberMark.Role.PLAIN || node.mark.role() == NumberMark.Role.ACTION)
        && Chars.endsSentence(node.title.text());
  }

  private static boolean isTextUnderTitle(Open entry) {
    return entry.style().isEmpty()
        && entry.node().mark == null
        && !entry.node().paragraphs.isEmpty();
  }

  private void closeUnranked(int level) {
    while (!open.isEmpty() && open.peek().level() >= level) {
      open.pop();
    }
  }

  private void closeFor(int level, String style) {
    while (!open.isEmpty()
        && (open.peek().level() > level
            || (open.peek().style().equals(INTRODUCTION) && level == open.peek().level()))) {
      open.pop();
    }
    boolean unnumbered = style.isEmpty() && level < UNRANKED;
    if (isOpen(level, style)) {
      while (!open.isEmpty() && open.peek().level() == level) {
        if (open.pop().style().equals(style)) {
          break;
        }
      }
    } else if (unnumbered) {
      closeUnranked(level);
    } else if (level < UNRANKED) {
      // A numbered heading after one without number, or after an annex, both of the same rank.
      while (!open.isEmpty()
          && open.peek().level() == level
          && (open.peek().style().isEmpty() || open.peek().style().equals(NumberMark.END))) {
        open.pop();
      }
    } else {
      closeEnd(style);
    }
  }

  /** After "Implementation", a style of the outermost level goes on beside it. */
  private void closeEnd(String style) {
    if (style.isEmpty() && !open.isEmpty() && isAnnex(open.peekLast().node())) {
      // What has no number in an annex belongs to it.
      return;
    }
    boolean first = root.children.stream().anyMatch(node -> node.style().equals(style));
    if (first && !open.isEmpty() && open.peekLast().style().equals(NumberMark.END)) {
      open.clear();
    }
  }

  private boolean isAnnex(Node node) {
    return cues.is(Cue.ANNEX, node.title.text())
        || (node.mark != null && node.mark.role() == NumberMark.Role.ANNEX);
  }

  /** Tells whether a node is open that one of this style stands beside. */
  private boolean isOpen(int level, String style) {
    return open.stream().anyMatch(entry -> entry.level() == level && entry.style().equals(style));
  }

  private void addParagraph(Block block) {
    NumberMark mark = mark(block);
    Node node = current();
    Node.Item last = node.items.isEmpty() ? null : node.items.get(node.items.size() - 1);
    if (mark != null && last != null && isListed(mark, last)) {
      last.add(mark.style(), "\n", block.text());
    } else if (mark != null && (last == null || mayOpen(block, mark, last))) {
      open(node(block, mark, false), UNRANKED, mark.style());
    } else if (last == null) {
      node.add(block);
    } else {
      addAfter(last, block);
    }
  }

  /** Tells whether a numbered line is one of a list that an item announced with a colon. */
  private boolean isListed(NumberMark mark, Node.Item item) {
    return mark.role() == NumberMark.Role.PLAIN
        && !item.mark().isEmpty()
        && item.cells().isEmpty()
        && item.hasBelow(mark.style())
        && !isOpen(UNRANKED, mark.style());
  }

  private void addAfter(Node.Item item, Block block) {
    String words = block.text().text();
    boolean goesOn =
        !Chars.endsSentence(item.end())
            && Character.isLowerCase(words.codePointAt(0))
            && block.gap() != Block.Gap.FRAME;
    boolean inside =
        block.level() > item.indent()
            || (block.gap() == Block.Gap.NONE && LabelLine.is(words, cues));
    if (goesOn || (inside && item.cells().isEmpty())) {
      item.add("", goesOn ? " " : "\n", block.text());
    } else {
      claims.textAfterCommitments(block.text());
    }
  }

  /** A number deeper in the text than its list, inside an item, opens nothing. */
  private boolean mayOpen(Block block, NumberMark mark, Node.Item item) {
    return mark.role() != NumberMark.Role.PLAIN
        || block.level() <= item.indent()
        || isOpen(UNRANKED, mark.style())
        || item.mark().isEmpty();
  }

  private void addItem(Block block) {
    Node node = current();
    Passage text = block.text();
    NumberMark mark = NumberMark.of(text.text(), cues);
    Passage number = Passage.EMPTY;
    if (mark != null && mark.textFrom() < text.text().length() && !mark.style().startsWith("(")) {
      number = text.part(mark.from(), mark.to());
      claims.mark(text.start(), text.end());
      text = text.part(mark.textFrom(), text.text().length());
    }
    int last = node.items.size() - 1;
    if (last >= 0 && isBelow(block, node.items.get(last), node)) {
      node.items.get(last).add(block.mark(), "\n", block.text());
      return;
    }
    Passage title = block.lead();
    if (!number.isEmpty() && !title.isEmpty()) {
      title = BoldLead.after(number, title);
    }
    Passage rest = title.isEmpty() ? text : BoldLead.rest(text, title);
    node.items.add(Node.Item.of(block.mark(), block.level(), number, title, rest, List.of()));
  }

  private static boolean isBelow(Block block, Node.Item above, Node node) {
    if (!above.cells().isEmpty() || above.mark().isEmpty()) {
      return false;
    }
    int first = node.items.get(0).indent();
    boolean deeper =
        block.level() >= first + 2
            || (block.level() > first && !block.mark().equals(node.items.get(0).mark()));
    boolean other =
        !block.mark().equals(above.mark())
            && !block.mark().equals(node.items.get(0).mark())
            && above.hasBelow(block.mark());
    return deeper || other;
  }

  /** All nodes below, each before its children. */
  static List<Node> all(Node root) {
    List<Node> all = new ArrayList<>();
    Deque<Node> next = new ArrayDeque<>(root.children);
    while (!next.isEmpty()) {
      Node node = next.pop();
      all.add(node);
      for (int i = node.children.size() - 1; i >= 0; i--) {
        next.push(node.children.get(i));
      }
    }
    return all;
  }
}
