package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;

/**
 * What all elements have of the items that {@link OutlineWriter} writes for them: words in their
 * languages, attributes, places; and how a wrong one becomes a finding.
 */
final class PlanItems {

  private final Claims claims;
  private final MarkdownText inlines;
  private final String language;
  private final boolean original;

  PlanItems(Claims claims, MarkdownText inlines, String language, boolean original) {
    this.claims = claims;
    this.inlines = inlines;
    this.language = isLanguage(language) ? language : "und";
    this.original = original;
  }

  Claims claims() {
    return claims;
  }

  static int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
  }

  static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty()
        ? 0
        : spans.get(spans.size() - 1).getInputIndex() + spans.get(spans.size() - 1).getLength();
  }

  static boolean isLanguage(String tag) {
    try {
      return !LocalizedText.of(tag, "x").language().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  String language() {
    return language;
  }

  /** Returns words in the edition's own language. */
  LocalizedText text(Passage words) {
    return original
        ? LocalizedText.original(language, words.text())
        : LocalizedText.of(language, words.text());
  }

  LocalizedText text(PlanItem item, String part, Passage words) {
    return text(item, part, words.text());
  }

  LocalizedText text(PlanItem item, String part, String words) {
    return item.words(part, words, language, original);
  }

  Optional<LocalizedText> optional(PlanItem item, String part, Passage words) {
    return words.isEmpty() ? Optional.empty() : Optional.of(text(item, part, words));
  }

  void leaveOut(Node node, OutlineCode code, String message) {
    claims.unplaced(code, start(node), end(node), message);
  }

  /** Tries to use an attribute; what is wrong with it becomes a finding. */
  boolean tried(Runnable use, int from, int to) {
    try {
      use.run();
      return true;
    } catch (IllegalArgumentException e) {
      claims.unplaced(
          OutlineCode.UNKNOWN_ATTRIBUTE,
          from,
          to,
          "expected a right value, but: " + e.getMessage() + "; it is left out");
      return false;
    }
  }

  /** Makes an element, takes its attributes, and reports those that it does not know. */
  <T> Optional<T> build(Supplier<T> made, PlanItem item, int from, int to) {
    try {
      T element = made.get();
      return Optional.of(element);
    } catch (IllegalArgumentException | IllegalStateException e) {
      claims.unplaced(
          OutlineCode.UNKNOWN_ATTRIBUTE,
          from,
          to,
          "expected an element of a plan, but: " + e.getMessage() + "; it is left out");
      return Optional.empty();
    }
  }

  void take(PlanItem item, SpanKind kind, ElementPath path) {
    claims.take(item.number, SpanKind.NUMBER, path);
    claims.take(item.title, SpanKind.TITLE, path);
    claims.take(item.text, kind, path);
    takeAttributes(item, path);
  }

  /** Takes the attributes; one that nobody asked for is not known. */
  void takeAttributes(PlanItem item, ElementPath path) {
    for (Passage code : item.codes) {
      int colon = code.text().indexOf(": ");
      String key = colon < 0 ? code.text() : code.text().substring(0, colon);
      if (item.attributes.containsKey(key) || item.wrong.containsKey(key)) {
        String why =
            item.wrong.getOrDefault(key, "expected a known attribute, but got '" + key + "'");
        claims.unplaced(
            OutlineCode.UNKNOWN_ATTRIBUTE, code.start(), code.end(), why + "; it is left out");
      } else {
        claims.take(code, SpanKind.ATTRIBUTE, path);
      }
    }
  }

  static Attestation attestation(PlanItem item) {
    return item.has("reported") ? Attestation.REPORTED : Attestation.PRINTED;
  }

  static <E extends Enum<E>> E constant(PlanItem item, String key, Class<E> type, E otherwise) {
    return item.take(key).map(word -> PlanText.constant(type, word)).orElse(otherwise);
  }

  List<Node> nested(Node item) {
    List<Node> below = new ArrayList<>();
    for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListBlock) {
        for (Node node = child.getFirstChild(); node != null; node = node.getNext()) {
          if (node.getFirstChild() instanceof Paragraph paragraph) {
            claims.mark(start(node), end(paragraph));
            below.add(node);
          }
        }
      }
    }
    return below;
  }

  PlanItem item(Node node) {
    return PlanItem.of(node.getFirstChild(), inlines, true);
  }
}
