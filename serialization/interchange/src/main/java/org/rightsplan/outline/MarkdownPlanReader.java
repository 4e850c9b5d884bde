package org.rightsplan.outline;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.model.Edition;
import org.rightsplan.model.EditionStatus;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Section;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** Reads what {@link OutlineWriter} wrote, also after people worked on it. */
final class MarkdownPlanReader {

  /** A section whose end is not reached yet. */
  private static final class Draft {
    final int depth;
    final ElementPath path;
    final Section.Builder section;
    final List<Section> below = new ArrayList<>();
    int objectives;
    int indicators;
    boolean fresh = true;

    Draft(int depth, ElementPath path, Section.Builder section) {
      this.depth = depth;
      this.path = path;
      this.section = section;
    }
  }

  private final SourceText source;
  private final FrontMatter front;
  private final Claims claims;
  private final InputLimits limits;
  private final MarkdownText inlines;
  private final PlanItems items;
  private final PlanElements elements;
  private final Edition.Builder edition = Edition.builder();
  private final List<Section> sections = new ArrayList<>();
  private final List<Draft> open = new ArrayList<>();
  private boolean titled;
  private int principles;
  private int bodies;

  MarkdownPlanReader(SourceText source, FrontMatter front, Claims claims, InputLimits limits) {
    this.source = source;
    this.front = front;
    this.claims = claims;
    this.limits = limits;
    this.inlines = new MarkdownText(source, claims);
    boolean original = "yes".equals(front.values().get("original"));
    this.items =
        new PlanItems(claims, inlines, front.values().getOrDefault("language", "und"), original);
    this.elements = new PlanElements(items);
  }

  Edition read(String id) {
    claims.mark(0, front.end());
    Node document = MarkdownText.parse(front.rest(source.text()), limits);
    frontMatter(id);
    int count = 0;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (++count > limits.elements()) {
        throw new InputException(
            source.place(PlanItems.start(node)),
            "expected at most " + limits.elements() + " blocks, but here is another");
      }
      if (node instanceof Heading heading) {
        heading(heading);
      } else if (node instanceof Paragraph paragraph) {
        paragraph(paragraph);
      } else if (node instanceof ListBlock list) {
        list(list);
      } else {
        claims.mark(
            PlanItems.start(node), isRule(node) ? PlanItems.end(node) : PlanItems.start(node));
      }
    }
    close(0);
    if (!titled) {
      edition.title(LocalizedText.of(items.language(), id));
      claims.note(
          OutlineCode.NO_TITLE,
          0,
          0,
          "expected a heading of level 1, but found none; '" + id + "' was taken");
    }
    return edition.sections(sections).build();
  }

  private static boolean isRule(Node node) {
    return node instanceof org.commonmark.node.ThematicBreak;
  }

  private void frontMatter(String id) {
    edition.id(id);
    Map<String, Consumer<String>> keys = new LinkedHashMap<>();
    keys.put(OutlineWriter.VERSION_KEY, value -> {});
    keys.put("language", value -> LocalizedText.of(value, "x"));
    keys.put("original", value -> {});
    keys.put("id", value -> edition.id(probe().id(value).build().id()));
    keys.put(
        "ordinal",
        value -> edition.ordinal(probe().ordinal(Integer.parseInt(value)).build().ordinal()));
    keys.put("status", value -> edition.status(PlanText.constant(EditionStatus.class, value)));
    keys.put("period", value -> edition.period(Period.parse(value)));
    keys.put("published", value -> edition.published(PartialDate.parse(value)));
    keys.put(
        "languages",
        value -> edition.languages(probe().languages(tags(value)).build().languages()));
    keys.put(
        "authoritative-language",
        value ->
            edition.authoritativeLanguage(
                probe()
                    .languages(tags(front.values().getOrDefault("languages", "")))
                    .authoritativeLanguage(value)
                    .build()
                    .authoritativeLanguage()));
    keys.put(
        "transcription",
        value ->
            edition.transcription(
                Transcription.of(PlanText.constant(TranscriptionStatus.class, value))));
    front
        .values()
        .forEach(
            (key, value) -> {
              int[] place = front.places().get(key);
              Consumer<String> known = keys.get(key);
              if (known != null
                  && place != null
                  && items.tried(() -> known.accept(value), place[0], place[1])) {
                claims.take(
                    Passage.of(source.text(), place[0], place[1]),
                    SpanKind.ATTRIBUTE,
                    ElementPath.edition());
              } else if (known == null && place != null) {
                claims.unplaced(
                    OutlineCode.UNKNOWN_ATTRIBUTE,
                    place[0],
                    place[1],
                    "expected a known key of the front matter, but got '"
                        + key
                        + "'; it is left out");
              }
            });
  }

  private static Iterable<String> tags(String value) {
    return Splitter.on(',').trimResults().omitEmptyStrings().split(value);
  }

  /** An edition to try one attribute with. */
  private static Edition.Builder probe() {
    return Edition.builder().id("x").title(LocalizedText.of("en", "x"));
  }

  private void heading(Heading heading) {
    claims.mark(PlanItems.start(heading), PlanItems.end(heading));
    PlanItem item = PlanItem.of(heading, inlines, false);
    boolean blank = CharMatcher.whitespace().matchesAllOf(item.text.text());
    boolean blankNumber =
        !item.number.isEmpty() && CharMatcher.whitespace().matchesAllOf(item.number.text());
    if (blank || blankNumber) {
      items.leaveOut(
          heading, OutlineCode.UNPLACED, "expected a title, but found none; it is left out");
      return;
    }
    if (heading.getLevel() == 1 && !titled) {
      titled = true;
      claims.take(item.text, SpanKind.TITLE, ElementPath.edition());
      edition.title(items.text(item, "title", item.text));
      return;
    }
    PlanItem attributes = attributes(heading);
    int depth = Math.max(1, heading.getLevel() - 1);
    Optional<String> level = attributes == null ? Optional.empty() : attributes.take("level");
    if (level.isPresent() && level.get().matches("\\d{1,6}")) {
      depth = Integer.parseInt(level.get());
    }
    close(depth);
    if (open.size() >= limits.depth()) {
      throw new InputException(
          source.place(PlanItems.start(heading)),
          "expected at most " + limits.depth() + " levels of headings, but this one is deeper");
    }
    ElementPath around = open.isEmpty() ? ElementPath.edition() : last().path;
    int index = open.isEmpty() ? sections.size() : last().below.size();
    ElementPath path = around.child(ElementKind.SECTION, index);
    claims.take(item.number, SpanKind.NUMBER, path);
    claims.take(item.text, SpanKind.TITLE, path);
    Section.Builder section =
        attributes == null
            ? Section.builder().number(item.number()).title(items.text(item.text))
            : elements.section(attributes, item, path);
    open.add(new Draft(depth, path, section));
    chapeauLanguage = attributes;
  }

  private @Nullable PlanItem chapeauLanguage;

  /** Returns the paragraph of code spans under a heading, or null. */
  private @Nullable PlanItem attributes(Heading heading) {
    if (!(heading.getNext() instanceof Paragraph paragraph)) {
      return null;
    }
    PlanItem item = PlanItem.of(paragraph, inlines, false);
    if (item.codes.isEmpty() || !item.text.isEmpty() || !item.number.isEmpty()) {
      return null;
    }
    claims.mark(PlanItems.start(paragraph), PlanItems.end(paragraph));
    paragraph.unlink();
    return item;
  }

  private Draft last() {
    return open.get(open.size() - 1);
  }

  private void close(int depth) {
    while (!open.isEmpty() && last().depth >= depth) {
      Draft done = open.remove(open.size() - 1);
      Section section = done.section.sections(done.below).build();
      (open.isEmpty() ? sections : last().below).add(section);
    }
  }

  private void paragraph(Paragraph paragraph) {
    if (open.isEmpty() || !last().fresh) {
      items.leaveOut(
          paragraph,
          OutlineCode.TEXT_AFTER_COMMITMENTS,
          "expected a list or heading, but found a paragraph; it is left out");
      return;
    }
    claims.mark(PlanItems.start(paragraph), PlanItems.end(paragraph));
    Passage text = inlines.of(paragraph);
    Node next = paragraph.getNext();
    while (next instanceof Paragraph more) {
      // Somebody added a paragraph to the chapeau.
      claims.mark(PlanItems.start(more), PlanItems.end(more));
      text = text.plus("\n\n", inlines.of(more));
      next = more.getNext();
      more.unlink();
    }
    if (!text.isEmpty() && !text.trimmed().isEmpty()) {
      claims.take(text, SpanKind.CHAPEAU, last().path);
      PlanItem languages = chapeauLanguage;
      last()
          .section
          .chapeau(languages == null ? items.text(text) : items.text(languages, "text", text));
    }
    last().fresh = false;
  }

  private void list(ListBlock list) {
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (!(node.getFirstChild() instanceof Paragraph paragraph)) {
        continue;
      }
      claims.mark(PlanItems.start(node), PlanItems.end(paragraph));
      PlanItem item = PlanItem.of(paragraph, inlines, true);
      item(node, item);
    }
    if (!open.isEmpty()) {
      last().fresh = false;
    }
  }

  private void item(Node node, PlanItem item) {
    int from = PlanItems.start(node);
    int to = PlanItems.end(node.getFirstChild());
    if (item.attributes.containsKey("body")) {
      ElementPath path = ElementPath.edition().child(ElementKind.BODY, bodies);
      items
          .build(() -> elements.body(item, path), item, from, to)
          .ifPresent(
              body -> {
                edition.addBody(body);
                bodies++;
              });
    } else if (item.attributes.containsKey("principle")) {
      ElementPath path = ElementPath.edition().child(ElementKind.PRINCIPLE, principles);
      items
          .build(() -> elements.principle(item, path), item, from, to)
          .ifPresent(
              principle -> {
                edition.addPrinciple(principle);
                principles++;
              });
    } else if (open.isEmpty()) {
      items.leaveOut(
          node,
          OutlineCode.UNPLACED,
          "expected a section around this item, but found none; it is left out");
    } else if (item.attributes.containsKey("indicator")) {
      ElementPath path = last().path.child(ElementKind.INDICATOR, last().indicators);
      elements
          .indicator(node, item, path)
          .ifPresent(
              indicator -> {
                last().section.addIndicator(indicator);
                last().indicators++;
              });
    } else if (elements.isResponsibility(item)) {
      elements
          .responsibility(item, last().path, from, to)
          .ifPresent(last().section::addResponsibility);
    } else {
      ElementPath path = last().path.child(ElementKind.OBJECTIVE, last().objectives);
      Optional<Objective> objective = elements.objective(node, item, path);
      objective.ifPresent(
          some -> {
            last().section.addObjective(some);
            last().objectives++;
          });
    }
  }
}
