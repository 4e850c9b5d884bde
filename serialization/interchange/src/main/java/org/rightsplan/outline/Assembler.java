package org.rightsplan.outline;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

/** Makes an edition of the tree, and says which characters each element took. */
final class Assembler {

  /**
   * Words in which something may be proposed.
   *
   * @param path the element to which it would be added
   * @param text the words
   */
  record Prose(ElementPath path, Passage text) {}

  private final CueIndex cues;
  private final Claims claims;
  private final String language;
  private final BodyList bodies;
  private final CellReader cells;
  private final List<Prose> prose = new ArrayList<>();

  Assembler(CueIndex cues, Claims claims, String language, BodyList bodies) {
    this.cues = cues;
    this.claims = claims;
    this.language = language;
    this.bodies = bodies;
    this.cells = new CellReader(cues, claims, language, bodies);
  }

  List<Prose> prose() {
    return prose;
  }

  Edition edition(Node root, String id, LocalizedText title) {
    List<Section> sections = new ArrayList<>();
    for (Passage paragraph : root.paragraphs) {
      claims.unplaced(
          OutlineCode.PREAMBLE,
          paragraph.start(),
          paragraph.end(),
          "expected the first section, but found a line before it; it is left out");
    }
    root.paragraphs.clear();
    if (!root.items.isEmpty()) {
      Passage first = root.items.get(0).first();
      claims.note(
          OutlineCode.NO_SECTION,
          first.start(),
          first.end(),
          "expected a section around this commitment, but found none; one with the title of the"
              + " edition was made");
      sections.add(section(root, title, path(ElementPath.edition(), 0), SectionKind.OTHER));
    } else {
      addSections(root, ElementPath.edition(), sections);
    }
    return Edition.builder().id(id).title(title).sections(sections).bodies(bodies.named()).build();
  }

  private static ElementPath path(ElementPath parent, int index) {
    return parent.child(ElementKind.SECTION, index);
  }

  private void addSections(Node node, ElementPath path, List<Section> sections) {
    for (Node child : node.children) {
      ElementPath at = path(path, sections.size());
      claims.take(child.number, SpanKind.NUMBER, at);
      claims.take(child.title, SpanKind.TITLE, at);
      sections.add(section(child, text(child.title), at, kind(child, at.depth())));
    }
  }

  private LocalizedText text(Passage passage) {
    return LocalizedText.of(language, passage.text());
  }

  private SectionKind kind(Node node, int depth) {
    String title = node.title.text();
    if (cues.is(Cue.INTRODUCTION, title) || (node.introduction && node.items.isEmpty())) {
      return SectionKind.INTRODUCTION;
    }
    if ((node.mark != null && node.mark.role() == NumberMark.Role.ANNEX)
        || cues.is(Cue.ANNEX, title)
        || (title.length() < 80 && depth == 1 && cues.startsWith(Cue.ANNEX, title))) {
      return SectionKind.ANNEX;
    }
    if (cues.is(Cue.IMPLEMENTATION, title)) {
      return SectionKind.IMPLEMENTATION;
    }
    if (node.mark != null && node.mark.role() == NumberMark.Role.GOAL) {
      return SectionKind.GOAL;
    }
    if (depth == 1) {
      return SectionKind.CHAPTER;
    }
    return node.items.isEmpty() ? SectionKind.OTHER : SectionKind.ASPECT;
  }

  private Section section(Node node, LocalizedText title, ElementPath path, SectionKind kind) {
    List<Passage> words = node.paragraphs;
    if (kind == SectionKind.INTRODUCTION || kind == SectionKind.ANNEX) {
      // The numbers of its paragraphs are no numbers in its prose.
      words = new ArrayList<>(node.paragraphs);
      for (Node.Item item : node.items) {
        words.add(Passage.joined(" ", List.of(item.title(), item.text())));
      }
      takeItemsAsText(node);
    } else {
      new ChapeauFinder(cues, claims).find(node);
    }
    Passage chapeau = Passage.joined("\n\n", node.paragraphs);
    claims.take(chapeau, SpanKind.CHAPEAU, path);
    if (!chapeau.isEmpty()) {
      prose.add(new Prose(path, Passage.joined("\n\n", words)));
    }
    List<Objective> objectives = new ArrayList<>();
    for (Node.Item item : node.items) {
      objectives.add(objective(item, path.child(ElementKind.OBJECTIVE, objectives.size())));
    }
    List<Section> below = new ArrayList<>();
    addSections(node, path, below);
    if (chapeau.isEmpty() && objectives.isEmpty() && below.isEmpty() && !node.title.isEmpty()) {
      claims.note(
          OutlineCode.EMPTY_SECTION,
          node.title.start(),
          node.title.end(),
          "expected something under this title, but found nothing");
    }
    return Section.builder()
        .number(optional(node.number))
        .title(title)
        .kind(kind)
        .chapeau(chapeau.isEmpty() ? Optional.empty() : Optional.of(text(chapeau)))
        .objectives(objectives)
        .sections(below)
        .build();
  }

  private void takeItemsAsText(Node node) {
    if (node.items.isEmpty()) {
      return;
    }
    Passage first = node.items.get(0).first();
    claims.note(
        OutlineCode.ITEMS_AS_TEXT,
        first.start(),
        first.end(),
        "expected no commitments in an introduction or annex; its items were taken as its text");
    for (Node.Item item : node.items) {
      node.paragraphs.add(Passage.joined(" ", item.parts()));
    }
    node.items.clear();
  }

  private static Optional<String> optional(Passage passage) {
    return passage.isEmpty() ? Optional.empty() : Optional.of(passage.text());
  }

  private Objective objective(Node.Item item, ElementPath path) {
    claims.take(item.number(), SpanKind.NUMBER, path);
    claims.take(item.title(), SpanKind.TITLE, path);
    Passage statement = item.text();
    claims.take(statement, SpanKind.STATEMENT, path);
    for (Passage words : ImmutableList.of(item.title(), statement)) {
      if (!words.isEmpty()) {
        prose.add(new Prose(path, words));
      }
    }
    Objective.Builder objective =
        Objective.builder().level(ObjectiveLevel.TASK).number(optional(item.number()));
    if (!item.title().isEmpty()) {
      objective.title(text(item.title()));
    }
    if (!statement.isEmpty()) {
      objective.statement(text(statement));
    }
    cells.addTo(objective, item, path, prose);
    return objective.build();
  }
}
