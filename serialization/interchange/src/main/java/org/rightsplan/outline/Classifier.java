package org.rightsplan.outline;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides which numbered lines are commitments and which are titles of sections. A line with items
 * or further numbers under it is a title, and so are all lines of its style; of lines without,
 * those that read like sentences are commitments.
 */
final class Classifier {

  private static final int LONG = 100;

  /** Where one in so many lines has a paragraph below it, the last may have one too. */
  private static final int USUAL = 4;

  private final CueIndex cues;
  private final Claims claims;
  private final Set<String> titles = new HashSet<>();

  /** How many numbered lines there are of a style that another follows. */
  private final Multiset<String> followed = HashMultiset.create();

  /** How many of those have paragraphs below them. */
  private final Multiset<String> withText = HashMultiset.create();

  Classifier(CueIndex cues, Claims claims) {
    this.cues = cues;
    this.claims = claims;
  }

  void classify(Node root) {
    List<Node> all = TreeBuilder.all(root);
    for (Node node : all) {
      node.announces = announces(node);
      if (!node.isBare()
          && !node.heading
          && !node.announces
          && !Chars.endsSentence(node.title.text())) {
        titles.add(node.style());
      }
    }
    countText(root);
    all.forEach(this::countText);
    // From the innermost out, so that what is under a commitment is known before it.
    for (int i = all.size() - 1; i >= 0; i--) {
      decide(all.get(i));
    }
    decide(root);
  }

  /** Below the last line of a list a paragraph may stand by chance; not so between two of them. */
  private void countText(Node parent) {
    Map<String, Node> last = new HashMap<>();
    for (Node child : parent.children) {
      Node before = last.put(child.style(), child);
      if (before != null) {
        followed.add(child.style());
        withText.add(child.style(), before.beside().isEmpty() ? 0 : 1);
      }
    }
  }

  private void decide(Node parent) {
    ListMultimap<String, Node> groups = ArrayListMultimap.create();
    for (Node child : parent.children) {
      groups.put(child.style(), child);
    }
    for (String style : groups.keySet()) {
      List<Node> group = groups.get(style);
      boolean commitments = areCommitments(style, group);
      if (commitments) {
        leaveOutBeside(style, group);
      }
      for (Node node : group) {
        node.commitment = commitments || isAction(node);
      }
    }
    List<Node> sections = new ArrayList<>();
    for (Node child : parent.children) {
      if (child.commitment) {
        fold(child);
        parent.items.add(item(child));
      } else {
        sections.add(child.mark == null ? child : child.withTitleApart());
      }
    }
    parent.children.clear();
    parent.children.addAll(sections);
  }

  /** Where others have no paragraphs below them, one below the last line closes the list. */
  private void leaveOutBeside(String style, List<Node> group) {
    Node last = group.get(group.size() - 1);
    List<Node> others = group.subList(0, group.size() - 1);
    boolean usual = withText.count(style) * USUAL >= followed.count(style);
    if (!others.isEmpty()
        && !usual
        && others.stream().allMatch(node -> node.beside().isEmpty())
        && last.isBare()
        && !last.beside().isEmpty()
        && !last.goesOnBeside()) {
      last.beside().forEach(claims::textAfterCommitments);
      last.beside().clear();
    }
  }

  /** Tells whether a line is the first part of a sentence that a list under it completes. */
  private boolean announces(Node node) {
    boolean small =
        Stream.of(
                node.paragraphs.stream(),
                node.items.stream().map(Node.Item::first),
                node.children.stream().map(child -> child.title))
            .flatMap(words -> words)
            .limit(1)
            .anyMatch(words -> Character.isLowerCase(words.text().codePointAt(0)));
    return Chars.endsWithColon(node.title.text())
        ? small || !node.isBare()
        : small && !node.isBare() && isUnfinished(node.title.text());
  }

  /** "The centres shall" */
  private boolean isUnfinished(String words) {
    List<Token> tokens = Token.of(words);
    if (tokens.size() < 2
        || !Character.isLowerCase(words.codePointAt(tokens.get(tokens.size() - 1).start()))) {
      return false;
    }
    return cues.before(Cue.NAME_END, tokens, tokens.size()) != null
        || cues.before(Cue.UNIT_END, tokens, tokens.size()) != null;
  }

  private static boolean isAction(Node node) {
    return node.mark != null && node.mark.role() == NumberMark.Role.ACTION;
  }

  private boolean areCommitments(String style, List<Node> group) {
    if (style.isEmpty()
        || titles.contains(style)
        || (group.stream().anyMatch(Classifier::isOfSections)
            && !group.stream().allMatch(Classifier::isArticle))) {
      return false;
    }
    long sentences = group.stream().filter(this::isSentence).count();
    return sentences * 2 >= group.size();
  }

  private static boolean isOfSections(Node node) {
    return node.heading
        || node.mark == null
        || node.mark.role() == NumberMark.Role.HEADING
        || node.mark.role() == NumberMark.Role.GOAL
        || node.mark.role() == NumberMark.Role.ANNEX
        || node.style().equals("I.");
  }

  /** A sentence behind 第一条, with nothing under it. */
  private static boolean isArticle(Node node) {
    return node.style().startsWith(NumberMark.COUNTER)
        && !node.heading
        && node.isBare()
        && Chars.endsSentence(node.title.text());
  }

  private boolean isSentence(Node node) {
    String words = node.title.text();
    return Chars.endsSentence(words)
        || !node.lead.isEmpty()
        || node.announces
        || Chars.width(words) > LONG
        || cues.startsWith(Cue.ACTION_START, words);
  }

  /**
   * What stands under a commitment belongs to its words: the model has no commitment in another.
   */
  private void fold(Node node) {
    addItems(node, node);
    for (Node child : TreeBuilder.all(node)) {
      node.paragraphs.add(child.number.plus(" ", child.title));
      node.paragraphs.addAll(child.paragraphs);
      addItems(child, node);
    }
  }

  private void addItems(Node from, Node node) {
    for (Node.Item item : from.items) {
      node.paragraphs.add(Passage.joined(" ", item.parts()));
    }
    if (!from.items.isEmpty()) {
      claims.note(
          OutlineCode.DEEPER_ITEMS,
          from.items.get(0).first().start(),
          from.items.get(0).first().end(),
          "expected no items under a commitment; they were taken as part of its words");
    }
  }

  private static Node.Item item(Node node) {
    Passage rest = Passage.joined("\n", node.paragraphs);
    Passage title = Passage.EMPTY;
    Passage text = node.title;
    if (!node.lead.isEmpty()) {
      title = node.lead;
      text = BoldLead.rest(node.title, node.lead).plus("\n", rest);
    } else if (!rest.isEmpty() && !node.announces && !Chars.endsSentence(node.title.text())) {
      title = node.title;
      text = rest;
    } else {
      text = text.plus("\n", rest);
    }
    return Node.Item.of("", 0, node.number, title, text, List.of());
  }
}
