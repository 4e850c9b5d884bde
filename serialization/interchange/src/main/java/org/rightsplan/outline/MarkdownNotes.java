package org.rightsplan.outline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** The footnotes of Markdown, [^name] in the text and [^name]: before the note. */
final class MarkdownNotes {

  private final SourceText source;
  private final Claims claims;
  private final Set<Node> notes = new HashSet<>();
  private final Set<Node> taken = new HashSet<>();
  private final ImmutableList<NoteLabel.Place> references;

  MarkdownNotes(SourceText source, Claims claims, Node document) {
    this.source = source;
    this.claims = claims;
    Set<NoteLabel> labels = new HashSet<>();
    Deque<Node> next = new ArrayDeque<>(List.of(document));
    while (!next.isEmpty()) {
      Node node = next.pop();
      find(node, labels);
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        next.push(child);
      }
    }
    this.references =
        NoteLabel.references(source.text()).values().stream()
            .filter(place -> labels.contains(place.label()))
            .sorted(Comparator.comparingInt(NoteLabel.Place::from))
            .collect(ImmutableList.toImmutableList());
    references.forEach(place -> claims.mark(place.from(), place.to()));
  }

  private void find(Node node, Set<NoteLabel> labels) {
    if (node instanceof LinkReferenceDefinition || node instanceof Paragraph) {
      for (SourceSpan line : node.getSourceSpans()) {
        NoteLabel.Place label = label(line);
        if (label != null) {
          notes.add(node);
          labels.add(label.label());
        }
      }
    }
  }

  private NoteLabel.@Nullable Place label(SourceSpan line) {
    String words =
        source.text().substring(line.getInputIndex(), line.getInputIndex() + line.getLength());
    NoteLabel.Place label = words.startsWith("[^") ? NoteLabel.atHead(words) : null;
    return label != null && label.label().form() == NoteLabel.Form.NAMED ? label : null;
  }

  /** Makes findings of a block of notes, each with what is indented below it. */
  boolean take(Node block) {
    if (!notes.contains(block)) {
      return false;
    }
    if (taken.contains(block)) {
      return true;
    }
    List<SourceSpan> lines = block.getSourceSpans();
    int from = lines.get(0).getInputIndex();
    for (SourceSpan line : lines.subList(1, lines.size())) {
      if (label(line) != null) {
        take(from, line.getInputIndex());
        from = line.getInputIndex();
      }
    }
    Node last = block;
    while (goesOn(last)) {
      last = last.getNext();
      notes.add(last);
      taken.add(last);
    }
    SourceSpan end = lastLine(last);
    take(from, end.getInputIndex() + end.getLength());
    return true;
  }

  /** A block that is indented belongs to the note above; so does the rest of its paragraph. */
  private boolean goesOn(Node note) {
    Node next = note.getNext();
    return next instanceof IndentedCodeBlock
        || (note instanceof LinkReferenceDefinition
            && next instanceof Paragraph
            && !notes.contains(next)
            && next.getSourceSpans().get(0).getLineIndex() == lastLine(note).getLineIndex() + 1);
  }

  private static SourceSpan lastLine(Node node) {
    return node.getSourceSpans().get(node.getSourceSpans().size() - 1);
  }

  private void take(int from, int to) {
    claims.unplaced(
        OutlineCode.FOOTNOTE,
        from,
        to,
        "expected the plan's text, but found a footnote; it is left out");
  }

  /** Returns the words without references to notes. */
  Passage without(Passage words) {
    Passage rest = words.without(references);
    return rest.isEmpty() ? words : rest;
  }
}
