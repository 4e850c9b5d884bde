package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.rightsplan.model.LocalizedText;

/**
 * A heading, paragraph or item as {@link OutlineWriter} writes it: number, title, words,
 * attributes.
 */
final class PlanItem {

  final Passage number;
  final Passage title;
  final Passage text;

  /** The attributes that nobody asked for yet. */
  final Map<String, String> attributes = new LinkedHashMap<>();

  /** Every tag, in the order written. */
  final List<String> tags = new ArrayList<>();

  final List<Passage> codes = new ArrayList<>();

  /** What is wrong with the value of an attribute, by its key. */
  final Map<String, String> wrong = new HashMap<>();

  private PlanItem(Passage number, Passage title, Passage text) {
    this.number = number;
    this.title = title;
    this.text = text;
  }

  static PlanItem of(Node block, MarkdownText inlines, boolean titled) {
    List<Node> words = new ArrayList<>();
    List<Code> codes = new ArrayList<>();
    Passage number = Passage.EMPTY;
    Passage title = Passage.EMPTY;
    boolean start = true;
    for (Node node = block.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Code code) {
        codes.add(code);
      } else if (node instanceof Emphasis
          && words.stream().allMatch(PlanItem::isBlank)
          && number.isEmpty()
          && start) {
        number = inlines.of(node);
      } else if (node instanceof StrongEmphasis
          && titled
          && words.stream().allMatch(PlanItem::isBlank)
          && title.isEmpty()) {
        title = inlines.of(node);
        start = false;
      } else {
        words.add(node);
      }
    }
    PlanItem item = new PlanItem(number, title, withoutSpaces(inlines.of(words)));
    codes.forEach(item::add);
    return item;
  }

  private static boolean isBlank(Node node) {
    return node instanceof org.commonmark.node.Text text
        && text.getLiteral().isBlank()
        && !text.getLiteral().isEmpty()
        && text.getSourceSpans().stream().mapToInt(SourceSpan::getLength).sum()
            == text.getLiteral().length();
  }

  private void add(Code code) {
    List<SourceSpan> spans = code.getSourceSpans();
    int from = spans.get(0).getInputIndex();
    SourceSpan last = spans.get(spans.size() - 1);
    int to = last.getInputIndex() + last.getLength();
    codes.add(new Passage.Builder().add(code.getLiteral(), from, to - from).build());
    int colon = code.getLiteral().indexOf(": ");
    String key = colon < 0 ? code.getLiteral() : code.getLiteral().substring(0, colon);
    if (colon >= 0 && code.getLiteral().substring(colon + 2).isBlank()) {
      wrong.put(key, "expected a value after '" + key + "', but got none");
      return;
    }
    String value = colon < 0 ? "" : PlanText.decoded(code.getLiteral().substring(colon + 2));
    if (key.equals("tag")) {
      tags.add(value);
    } else {
      attributes.putIfAbsent(key, value);
    }
  }

  /** Takes off the spaces between parts, but not those that were written as entities. */
  private static Passage withoutSpaces(Passage text) {
    int from = 0;
    int to = text.text().length();
    while (from < to && isBare(text, from)) {
      from++;
    }
    while (to > from && isBare(text, to - 1)) {
      to--;
    }
    return text.slice(from, to);
  }

  private static boolean isBare(Passage text, int index) {
    return text.text().charAt(index) == ' '
        && text.sourceEndOf(index + 1) - text.sourceOf(index) <= 1;
  }

  Optional<String> take(String key) {
    return Optional.ofNullable(attributes.remove(key));
  }

  /** Returns what an attribute means, unless it is absent or its value is wrong. */
  <T> Optional<T> take(String key, Function<String, T> meaning) {
    Optional<String> value = take(key);
    try {
      return value.map(meaning);
    } catch (IllegalArgumentException e) {
      wrong.put(key, "expected a right value of '" + key + "', but: " + e.getMessage());
      return Optional.empty();
    }
  }

  boolean has(String key) {
    return attributes.remove(key) != null;
  }

  Optional<String> number() {
    return number.isEmpty() ? Optional.empty() : Optional.of(number.text());
  }

  /**
   * Returns words in the language that the attribute for this part names, or else the edition's.
   */
  LocalizedText words(String part, String words, String language, boolean original) {
    String named = attributes.remove(part + "-language");
    String tag = named == null ? language : named.replace(", original", "");
    boolean isOriginal = named == null ? original : named.endsWith(", original");
    try {
      return isOriginal ? LocalizedText.original(tag, words) : LocalizedText.of(tag, words);
    } catch (IllegalArgumentException e) {
      if (named == null) {
        throw e;
      }
      // Back among the attributes that nobody could take.
      attributes.put(part + "-language", named);
      return original ? LocalizedText.original(language, words) : LocalizedText.of(language, words);
    }
  }
}
