package org.rightsplan.outline;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.rightsplan.interchange.InputLimits;

/** The words of Markdown's inline nodes, each with its place in the source. */
final class MarkdownText {

  private static final int MOST_INLINE_NESTING = 100;

  private final SourceText source;
  private final Claims claims;

  MarkdownText(SourceText source, Claims claims) {
    this.source = source;
    this.claims = claims;
  }

  static Node parse(String text, InputLimits limits) {
    return Parser.builder()
        .extensions(List.of(TablesExtension.create()))
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .maxOpenBlockParsers(Math.min(limits.depth(), 200))
        .maxInlineNesting(MOST_INLINE_NESTING)
        .build()
        .parse(text);
  }

  /** Returns the words of a block; what is no word in it becomes a finding. */
  Passage of(Node block) {
    return words(block, true);
  }

  /** Returns the words of a node that is asked for a second time. */
  Passage quietly(Node node) {
    return words(node, false);
  }

  /** Returns the words of nodes that stand beside each other in a block. */
  Passage of(List<Node> inlines) {
    return words(new ArrayDeque<>(inlines), true);
  }

  private Passage words(Node block, boolean findings) {
    Deque<Node> next = new ArrayDeque<>();
    push(block, next);
    return words(next, findings);
  }

  private Passage words(Deque<Node> next, boolean findings) {
    Passage.Builder text = new Passage.Builder();
    while (!next.isEmpty()) {
      Node node = next.pop();
      if (node instanceof Text words) {
        addText(words, text);
      } else if (node instanceof Code code) {
        addCode(code, text);
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        addBreak(node, text);
      } else if (node instanceof HtmlInline || node instanceof Image) {
        addForeign(node, text, findings);
      } else {
        if (node instanceof Link link && findings) {
          leaveOutDestination(link);
        }
        push(node, next);
      }
    }
    return text.build();
  }

  private static void push(Node parent, Deque<Node> next) {
    for (Node child = parent.getLastChild(); child != null; child = child.getPrevious()) {
      next.push(child);
    }
  }

  private static void addBreak(Node node, Passage.Builder text) {
    if (!text.isEmpty()) {
      Node after = node.getNext();
      boolean wide =
          Chars.isWide(text.last())
              && after instanceof Text words
              && !words.getLiteral().isEmpty()
              && Chars.isWide(words.getLiteral().charAt(0));
      boolean item = after instanceof Text words && Bullets.length(words.getLiteral()) > 0;
      text.put(node instanceof HardLineBreak || item ? "\n" : wide ? "" : " ");
    }
  }

  private void addText(Text node, Passage.Builder text) {
    String literal = node.getLiteral();
    int at = 0;
    for (SourceSpan span : node.getSourceSpans()) {
      at = align(literal, at, span.getInputIndex(), span.getInputIndex() + span.getLength(), text);
    }
    if (at < literal.length() && !text.isEmpty()) {
      text.put(literal.substring(at));
    }
  }

  /** Walks through source and words side by side: escapes and entities have more characters. */
  private int align(String literal, int from, int start, int end, Passage.Builder text) {
    String all = source.text();
    int at = from;
    int i = start;
    int run = start;
    int runAt = at;
    while (i < end && at < literal.length()) {
      char c = all.charAt(i);
      int close = c == '&' ? all.indexOf(';', i) : -1;
      boolean entity =
          close > i
              && close < end
              && close - i < 40
              && !literal.startsWith(all.substring(i, close + 1), at);
      boolean escape =
          (c == '\\'
                  && i + 1 < end
                  && literal.charAt(at) == all.charAt(i + 1)
                  && literal.charAt(at) != '\\')
              || (c == '\\' && i + 1 < end && all.charAt(i + 1) == '\\');
      if (escape) {
        text.add(literal.substring(runAt, at), run, i - run);
        i++;
        run = i;
        runAt = at;
        i++;
        at++;
      } else if (entity) {
        text.add(literal.substring(runAt, at), run, i - run);
        int length = Character.charCount(literal.codePointAt(at));
        text.add(literal.substring(at, at + length), i, close + 1 - i);
        at += length;
        i = close + 1;
        run = i;
        runAt = at;
      } else {
        i++;
        at++;
      }
    }
    text.add(literal.substring(runAt, at), run, i - run);
    return at;
  }

  private void addCode(Code code, Passage.Builder text) {
    SourceSpan span = code.getSourceSpans().get(0);
    String literal = code.getLiteral();
    int found = source.text().indexOf(literal, span.getInputIndex());
    if (code.getSourceSpans().size() == 1
        && found >= 0
        && found + literal.length() <= span.getInputIndex() + span.getLength()) {
      text.add(literal, found, literal.length());
    } else {
      SourceSpan last = code.getSourceSpans().get(code.getSourceSpans().size() - 1);
      text.add(
          literal,
          span.getInputIndex(),
          last.getInputIndex() + last.getLength() - span.getInputIndex());
    }
  }

  private void addForeign(Node node, Passage.Builder text, boolean findings) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    int from = spans.get(0).getInputIndex();
    int to = last.getInputIndex() + last.getLength();
    String tag = source.text().substring(from, to);
    if (tag.startsWith("<br") && !text.isEmpty()) {
      text.put("\n");
    } else if (findings && !tag.startsWith("<br")) {
      claims.unplaced(
          OutlineCode.MARKUP,
          from,
          to,
          "expected words, but found HTML or a picture; it is left out");
    }
  }

  private void leaveOutDestination(Link link) {
    Node last = link.getLastChild();
    List<SourceSpan> whole = link.getSourceSpans();
    if (last == null || whole.isEmpty() || last.getSourceSpans().isEmpty()) {
      return;
    }
    SourceSpan words = last.getSourceSpans().get(last.getSourceSpans().size() - 1);
    SourceSpan end = whole.get(whole.size() - 1);
    int from = source.text().indexOf("](", words.getInputIndex() + words.getLength());
    int to = end.getInputIndex() + end.getLength() - 1;
    if (from >= 0 && from + 2 < to) {
      claims.unplaced(
          OutlineCode.MARKUP,
          from + 2,
          to,
          "expected words, but found where a link leads; it is left out");
    }
  }
}
