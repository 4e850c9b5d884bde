package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.rightsplan.interchange.InputLimits;

/** Takes Markdown apart into blocks. */
final class MarkdownBlocks {

  private static final int BOLD_HEADING = 6;
  private static final Pattern BULLET = Pattern.compile("[^\\p{L}\\p{N}]{1,3}");
  private static final Pattern BOX = Pattern.compile("\\[[ xX]\\] ");

  private final SourceText source;
  private final CueIndex cues;
  private final Claims claims;
  private final MarkdownText inlines;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Integer, BareNumbers> bareNumbers = new TreeMap<>();
  private final Node document;
  private final MarkdownNotes notes;
  private final MarkdownTable tables;

  /** How many quotations are open. */
  private int quotes;

  MarkdownBlocks(
      SourceText source, FrontMatter front, CueIndex cues, Claims claims, InputLimits limits) {
    this.source = source;
    this.cues = cues;
    this.claims = claims;
    this.inlines = new MarkdownText(source, claims);
    this.document = MarkdownText.parse(front.rest(source.text()), limits);
    this.notes = new MarkdownNotes(source, claims, document);
    this.tables = new MarkdownTable(source, claims, inlines, notes);
  }

  List<Block> read() {
    addAll(document, 0);
    for (BareNumbers level : bareNumbers.values()) {
      level.headings().stream()
          .forEach(index -> blocks.set(index, blocks.get(index).withBareNumber()));
    }
    return blocks;
  }

  /** As deep as the parser went, which is bounded by the limits. */
  private void addAll(Node parent, int depth) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (notes.take(node)) {
        continue;
      }
      if (node instanceof Heading heading) {
        addHeading(heading, depth);
      } else if (node instanceof Paragraph paragraph) {
        addParagraph(paragraph, depth);
      } else if (node instanceof ListBlock list) {
        addList(list, depth);
      } else if (node instanceof TableBlock table) {
        addTable(tables.rows(table));
      } else if (node instanceof HtmlBlock) {
        leaveOut(node, "HTML");
      } else if (node instanceof LinkReferenceDefinition) {
        leaveOut(node, "where a link leads");
      } else if (node instanceof ThematicBreak) {
        claims.mark(start(node), end(node));
      } else if (node instanceof IndentedCodeBlock || node instanceof FencedCodeBlock) {
        addCode(node, depth);
      } else if (node instanceof BlockQuote) {
        markQuote(node);
        quotes++;
        addAll(node, depth);
        quotes--;
      }
    }
  }

  private void markQuote(Node quote) {
    for (SourceSpan line : quote.getSourceSpans()) {
      if (source.text().startsWith(">", line.getInputIndex())) {
        claims.mark(line.getInputIndex(), line.getInputIndex() + 1);
      }
    }
  }

  private static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  private static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return 0;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  private void leaveOut(Node node, String what) {
    claims.unplaced(
        OutlineCode.MARKUP,
        start(node),
        end(node),
        "expected words, but found " + what + "; it is left out");
  }

  private Passage words(Node block) {
    Passage text = notes.without(inlines.of(block).trimmed());
    claims.mark(start(block), end(block));
    return text;
  }

  private void addHeading(Heading heading, int depth) {
    Passage text = words(heading);
    if (!text.isEmpty()) {
      if (depth == 0 && NumberMark.of(text.text(), cues) == null) {
        bareNumbers
            .computeIfAbsent(heading.getLevel(), level -> new BareNumbers())
            .add(blocks.size(), text.text());
      }
      blocks.add(
          depth == 0
              ? Block.heading(heading.getLevel(), text)
              : Block.paragraph(depth, Passage.EMPTY, text));
    }
  }

  private void addParagraph(Paragraph paragraph, int depth) {
    Passage text = words(paragraph);
    if (text.isEmpty()) {
      return;
    }
    Passage lead = lead(paragraph);
    boolean bold = !lead.isEmpty() && lead.text().equals(text.text());
    if (depth == 0
        && bold
        && !Chars.endsSentence(text.text())
        && !LabelLine.is(text.text(), cues)
        && text.text().length() < 120) {
      blocks.add(Block.heading(NumberMark.of(text.text(), cues) == null ? BOLD_HEADING : 0, text));
    } else if (depth == 0 && Bullets.length(text.text()) > 0) {
      // Dashes that Markdown does not know, such as those of Chinese print.
      addForeignItems(text, lead);
    } else {
      Block.Gap gap = quotes > 0 ? Block.Gap.FRAME : gap(depth);
      blocks.add(Block.paragraph(depth, bold ? Passage.EMPTY : lead, text).after(gap));
    }
  }

  /** A paragraph that belongs to an item stands in it. */
  private static Block.Gap gap(int depth) {
    return depth == 0 ? Block.Gap.BLANK : Block.Gap.NONE;
  }

  private void addForeignItems(Passage text, Passage lead) {
    int from = 0;
    String words = text.text();
    Passage first = lead;
    while (from < words.length()) {
      int next = words.indexOf('\n', from);
      while (next >= 0 && Bullets.length(words.substring(next + 1).stripLeading()) == 0) {
        next = words.indexOf('\n', next + 1);
      }
      int end = next < 0 ? words.length() : next;
      Passage line = text.part(from, end);
      int bullet = Bullets.length(line.text());
      Passage item = line.part(bullet, line.text().length());
      if (!item.isEmpty()) {
        blocks.add(Block.item(0, line.text().substring(0, bullet), first, item));
      }
      first = Passage.EMPTY;
      from = end + 1;
    }
  }

  /** Returns the words in bold at the head of a paragraph. */
  private Passage lead(Node paragraph) {
    Node first = paragraph.getFirstChild();
    if (first instanceof Text sign
        && (BOX.matcher(sign.getLiteral()).matches()
            || BULLET.matcher(sign.getLiteral()).matches())) {
      first = sign.getNext();
    }
    return first instanceof StrongEmphasis
        ? notes.without(inlines.quietly(first).trimmed())
        : Passage.EMPTY;
  }

  private void addList(ListBlock list, int depth) {
    boolean numbered = list instanceof OrderedList;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Node first = item.getFirstChild();
      Passage text = Passage.EMPTY;
      Passage lead = Passage.EMPTY;
      int from = start(item);
      if (first instanceof Paragraph) {
        text = words(first);
        lead = lead(first);
      }
      int to = text.isEmpty() ? first == null ? end(item) : start(first) : text.start();
      int markEnd = from;
      while (markEnd < to && !Chars.isSpace(source.text().charAt(markEnd))) {
        markEnd++;
      }
      String mark = source.text().substring(from, markEnd);
      claims.mark(from, to);
      if (!text.isEmpty()) {
        text = withoutBox(text);
        if (numbered) {
          text =
              new Passage.Builder()
                  .add(Passage.of(source.text(), from, from + mark.length()))
                  .put(" ")
                  .add(text)
                  .build();
        }
        blocks.add(
            numbered && depth == 0
                ? Block.paragraph(0, lead, text)
                : Block.item(depth * 2, mark, lead, text));
      }
      addRest(item, first, text, depth);
    }
  }

  /** Boxes to be ticked are no words. */
  private Passage withoutBox(Passage text) {
    Matcher box = BOX.matcher(text.text());
    if (!box.lookingAt() || box.end() == text.text().length()) {
      return text;
    }
    Passage rest = text.part(box.end(), text.text().length());
    claims.mark(text.start(), rest.start());
    return rest;
  }

  private void addRest(Node item, Node first, Passage text, int depth) {
    if (!(item instanceof ListItem) || first == null) {
      return;
    }
    if (!text.isEmpty()) {
      first.unlink();
    }
    addAll(item, depth + 1);
  }

  private void addTable(List<List<Passage>> rows) {
    if (rows.stream().flatMap(List::stream).anyMatch(cell -> !cell.isEmpty())) {
      blocks.add(Block.table(rows));
    }
  }

  /** An indented paragraph looks like code to Markdown. */
  private void addCode(Node node, int depth) {
    Passage.Builder text = new Passage.Builder();
    List<SourceSpan> spans = node.getSourceSpans();
    boolean fenced = node instanceof FencedCodeBlock;
    boolean closed = node instanceof FencedCodeBlock code && code.getClosingFenceLength() != null;
    if (node instanceof FencedCodeBlock code && !code.getInfo().isBlank()) {
      int info = source.text().indexOf(code.getInfo(), start(node));
      int end = info + code.getInfo().length();
      if (info >= 0 && end <= spans.get(0).getInputIndex() + spans.get(0).getLength()) {
        claims.unplaced(
            OutlineCode.MARKUP,
            info,
            end,
            "expected words, but found a name of code; it is left out");
      }
    }
    for (int i = fenced ? 1 : 0; i < spans.size() - (closed ? 1 : 0); i++) {
      int from = spans.get(i).getInputIndex();
      Passage line = Passage.of(source.text(), from, from + spans.get(i).getLength());
      if (!line.isEmpty()) {
        if (!text.isEmpty()) {
          text.put(" ");
        }
        text.add(line);
      }
    }
    claims.mark(start(node), end(node));
    Passage words = text.build();
    if (!words.isEmpty()) {
      Block.Gap gap = fenced && depth == 0 ? Block.Gap.FRAME : gap(depth);
      blocks.add(Block.paragraph(depth, Passage.EMPTY, words).after(gap));
    }
  }
}
