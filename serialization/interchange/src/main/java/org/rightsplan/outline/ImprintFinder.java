package org.rightsplan.outline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rightsplan.interchange.InputLimits;

/**
 * Finds the lines under a plan's title, or under its foreword, that are no headings though they
 * look like some: who issued the plan, where and when, or who signs the foreword.
 */
final class ImprintFinder {

  /** A longer line is rather a sentence. */
  private static final int LONGEST = 60;

  private static final int LONGEST_OPENING = 80;

  private final SourceText source;
  private final CueIndex cues;
  private final InputLimits limits;

  ImprintFinder(SourceText source, CueIndex cues, InputLimits limits) {
    this.source = source;
    this.cues = cues;
    this.limits = limits;
  }

  /** Returns how many of the first blocks are such lines, above the heading of a section. */
  int aboveHeading(List<Block> blocks) {
    int lines = 0;
    int at = 0;
    while (at < blocks.size() && isUnranked(blocks.get(at)) && opensNothing(blocks.get(at))) {
      at++;
      while (at < blocks.size() && isLine(blocks.get(at)) && isNameOrDate(blocks.get(at))) {
        at++;
      }
      if (at < blocks.size() && blocks.get(at).kind() == Block.Kind.HEADING) {
        lines = at;
      }
    }
    return lines;
  }

  /**
   * Returns such lines above the first number, as a part of the blocks. They have all numbered
   * chapters under them, and nothing else in the plan is of their rank.
   */
  List<Block> aboveNumber(List<Block> blocks) {
    int number = 0;
    while (number < blocks.size() && mark(blocks.get(number)) == null) {
      number++;
    }
    int from = number;
    while (from > 0 && (isLine(blocks.get(from - 1)) || isUnnumbered(blocks.get(from - 1)))) {
      from--;
    }
    while (from < number && !isUnnumbered(blocks.get(from))) {
      from++;
    }
    List<Block> lines = blocks.subList(from, number);
    boolean found =
        !lines.isEmpty()
            && (from == 0 || isTextOfIntroduction(blocks, from))
            && number < blocks.size()
            && haveNoPeers(lines, blocks.subList(number, blocks.size()))
            && areChapters(blocks.subList(number, blocks.size()));
    return found ? lines : blocks.subList(0, 0);
  }

  private @Nullable NumberMark mark(Block block) {
    boolean words = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
    String text = block.text().text();
    return !words ? null : block.bare() ? NumberMark.bare(text) : NumberMark.of(text, cues);
  }

  /** Tells whether a block's words alone do not say that a section of the plan begins. */
  boolean opensNothing(Block block) {
    boolean words = block.kind() == Block.Kind.HEADING || block.kind() == Block.Kind.PARAGRAPH;
    String text = block.text().text();
    return words
        && !block.bare()
        && NumberMark.of(text, cues) == null
        && !cues.is(Cue.INTRODUCTION, text)
        && !cues.is(Cue.IMPLEMENTATION, text)
        && !cues.is(Cue.ANNEX, text);
  }

  private static boolean isUnranked(Block block) {
    return block.kind() == Block.Kind.HEADING && block.level() == 0;
  }

  private boolean isUnnumbered(Block block) {
    return isUnranked(block) && opensNothing(block) && !opensPlan(block);
  }

  private boolean opensPlan(Block block) {
    String text = block.text().text();
    return text.length() < LONGEST_OPENING && cues.startsWith(Cue.INTRODUCTION, text);
  }

  private boolean isLine(Block block) {
    String text = block.text().text();
    return block.kind() == Block.Kind.PARAGRAPH
        && Chars.width(text) <= LONGEST
        && opensNothing(block)
        && !Chars.endsSentence(text)
        && !Chars.endsWithColon(text);
  }

  private boolean isNameOrDate(Block block) {
    Words words = Words.of(block.text(), cues);
    return words.tokens().stream().anyMatch(DateFinder::isYear)
        || new BodyNameReader(words, cues, new BodyList(LanguageGuess.UNKNOWN)).end(0)
            == words.size();
  }

  /** Tells whether what stands above a block is the text of an introduction. */
  private boolean isTextOfIntroduction(List<Block> blocks, int from) {
    int at = from - 1;
    while (at > 0 && blocks.get(at).kind() == Block.Kind.PARAGRAPH) {
      at--;
    }
    Block heading = blocks.get(at);
    return at < from - 1
        && heading.kind() == Block.Kind.HEADING
        && (cues.is(Cue.INTRODUCTION, heading.text().text()) || opensPlan(heading));
  }

  /**
   * Tells whether no other heading without number is of the same rank as the lines. One that stands
   * among the chapters may be, unless the lines say themselves what they are.
   */
  private boolean haveNoPeers(List<Block> lines, List<Block> chapters) {
    Optional<String> first = number(chapters.get(0));
    String style = style(chapters.get(0));
    boolean other = false;
    boolean above = false;
    for (Block block : chapters) {
      boolean again = other && first.isPresent() && first.equals(number(block));
      if (again || (above && style.equals(style(block)))) {
        return false;
      }
      above = isUnnumbered(block);
      other |= above;
    }
    return !other || lines.stream().anyMatch(this::isNameOrDate);
  }

  private String style(Block block) {
    NumberMark mark = mark(block);
    return mark == null ? "" : mark.style();
  }

  private Optional<String> number(Block block) {
    NumberMark mark = mark(block);
    return mark == null
        ? Optional.empty()
        : Optional.of(block.text().text().substring(mark.from(), mark.to()));
  }

  /** Tells whether numbers are those of chapters, by what the plan is without the lines. */
  private boolean areChapters(List<Block> blocks) {
    Claims none = new Claims(source);
    Node root = new TreeBuilder(source, cues, none, limits).build(blocks);
    new Classifier(cues, none).classify(root);
    String style = style(blocks.get(0));
    return root.items.isEmpty()
        && root.children.stream()
            .anyMatch(
                node ->
                    node.style().equals(style) && !(node.isBare() && node.paragraphs.isEmpty()));
  }
}
