package org.rightsplan.outline;

import java.util.List;

/** Notices where print gave the chapeau a dash, or took it from the first commitment. */
final class ChapeauFinder {

  private final CueIndex cues;
  private final Claims claims;

  ChapeauFinder(CueIndex cues, Claims claims) {
    this.cues = cues;
    this.claims = claims;
  }

  void find(Node node) {
    if (node.items.size() < 2) {
      return;
    }
    Node.Item first = node.items.get(0);
    if (node.paragraphs.isEmpty() && isChapeau(first, node.items.subList(1, node.items.size()))) {
      claims.note(
          OutlineCode.CHAPEAU_AS_ITEM,
          first.text().start(),
          first.text().end(),
          "expected a commitment, but this item reads like the text above the others; it was taken"
              + " as such");
      node.paragraphs.add(first.text());
      node.items.remove(0);
    } else if (node.paragraphs.size() >= 2) {
      Passage last = node.paragraphs.get(node.paragraphs.size() - 1);
      if (cues.startsWith(Cue.ACTION_START, last.text())) {
        claims.note(
            OutlineCode.POSSIBLE_COMMITMENT,
            last.start(),
            last.end(),
            "expected text above the commitments, but this paragraph reads like one that lost its"
                + " dash; it was left where it is");
      }
    }
  }

  private boolean isChapeau(Node.Item first, List<Node.Item> others) {
    if (first.mark().isEmpty()
        || !first.title().isEmpty()
        || !first.number().isEmpty()
        || !first.cells().isEmpty()) {
      return false;
    }
    boolean colon = Chars.endsWithColon(first.text().text());
    boolean otherMark =
        others.size() >= 2
            && others.stream()
                .allMatch(
                    item ->
                        item.mark().equals(others.get(0).mark())
                            && !item.mark().equals(first.mark()));
    boolean subject =
        cues.startsWith(Cue.CHAPEAU_START, first.text().text())
            && others.stream()
                .noneMatch(item -> cues.startsWith(Cue.CHAPEAU_START, item.text().text()));
    return colon || otherMark || subject;
  }
}
