package org.rightsplan.report;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Section;
import org.rightsplan.model.Target;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.wording.FacetWords;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.TargetWords;
import org.rightsplan.report.wording.Words;

/** The report of one edition: what is known of it, its counts, and all that it says. */
public final class EditionReport extends Report {

  private final Edition edition;
  private final Elements elements;

  private EditionReport(Edition edition) {
    this.edition = edition;
    this.elements = edition.elements();
  }

  /** Returns the report of an edition. */
  public static Report of(Edition edition) {
    return new EditionReport(edition);
  }

  @Override
  Document document(Words words) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(
        new Block.Part(
            "about",
            words.say("about"),
            ImmutableList.of(
                new Block.Points(about(words)),
                new TallyTable(words).of(edition),
                Block.Paragraph.note(words.say("edition.left.out")))));
    if (!edition.principles().isEmpty()) {
      blocks.add(new Block.Part("principles", words.say("part.principles"), principles(words)));
    }
    blocks.addAll(sections(words));
    if (edition.sections().isEmpty()) {
      blocks.add(Block.Paragraph.of(words.say("edition.empty")));
    }
    Line title = words.quote(edition.title());
    Line subtitle = edition.period().map(words::period).orElse(Line.EMPTY);
    return Layout.document(words, title, subtitle, blocks.build());
  }

  private ImmutableList<Line> about(Words words) {
    Names names = new Names(words);
    List<Line> points = new ArrayList<>();
    edition.period().ifPresent(period -> add(words, points, "period", words.period(period)));
    add(words, points, "status", words.name(edition.status()));
    edition
        .adoption()
        .flatMap(adoption -> adoption.date())
        .ifPresent(date -> add(words, points, "adopted", Line.of(words.date(date))));
    edition
        .published()
        .ifPresent(date -> add(words, points, "published", Line.of(words.date(date))));
    if (!edition.languages().isEmpty()) {
      add(
          words,
          points,
          "languages",
          words.list(
              edition.languages().stream().map(tag -> Line.of(words.language(tag))).toList()));
    }
    edition
        .authoritativeLanguage()
        .ifPresent(
            tag -> add(words, points, "authoritativeLanguage", Line.of(words.language(tag))));
    add(words, points, "transcription", words.name(edition.transcription().status()));
    if (!edition.bodies().isEmpty()) {
      List<Line> bodies =
          edition.bodies().stream().map(body -> names.body(elements, body.id())).toList();
      add(words, points, "bodies", words.list(bodies));
    }
    return ImmutableList.copyOf(points);
  }

  private static void add(Words words, List<Line> points, String facet, Line value) {
    points.add(words.say("about.is", words.say("facet." + facet), value));
  }

  private ImmutableList<Block> principles(Words words) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    PlanTexts texts = new PlanTexts(words);
    for (Principle principle : edition.principles()) {
      blocks.add(texts.of(principle.title(), edition));
      principle.statement().ifPresent(text -> blocks.add(texts.of(text, edition)));
    }
    return blocks.build();
  }

  /** Returns the main parts, each with what stands under it. */
  private ImmutableList<Block> sections(Words words) {
    ListMultimap<ElementPath, Block> below = ArrayListMultimap.create();
    // From the last to the first: what stands under a section is at hand before the section.
    for (Located<Section> section : elements.sections().reverse()) {
      List<Block> own = Lists.reverse(below.removeAll(section.path()));
      below.put(section.path().parent().orElseThrow(), section(words, section, own));
    }
    return ImmutableList.copyOf(Lists.reverse(below.get(ElementPath.edition())));
  }

  private Block section(Words words, Located<Section> located, List<Block> below) {
    Section section = located.element();
    PlanTexts texts = new PlanTexts(words);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    Line status = words.name(elements.transcription(located.path()));
    blocks.add(Block.Paragraph.note(words.say("section.status", status)));
    if (section.title().texts().size() > 1) {
      blocks.add(texts.of(words.say("facet.title"), section.title(), edition));
    }
    section.chapeau().ifPresent(text -> blocks.add(texts.of(text, edition)));
    bodies(words, section.responsibilities()).ifPresent(blocks::add);
    int shown = Math.min(words.longestList(), section.objectives().size());
    for (int i = 0; i < shown; i++) {
      blocks.add(commitment(words, located.path(), i));
    }
    if (shown < section.objectives().size()) {
      int left = section.objectives().size() - shown;
      blocks.add(Block.Paragraph.note(words.counted("left.out", left)));
    }
    section.indicators().forEach(indicator -> blocks.add(indicator(words, indicator)));
    blocks.addAll(below);
    return new Block.Part(
        "s-" + id(located.path()),
        new Names(words).title(elements, located.path()),
        blocks.build());
  }

  private static String id(ElementPath path) {
    return path.toString().replaceAll("[^0-9]+", "-").replaceAll("^-|-$", "");
  }

  private Block commitment(Words words, ElementPath section, int index) {
    ElementPath path = section.child(ElementKind.OBJECTIVE, index);
    Objective objective = (Objective) elements.at(path).orElseThrow().element();
    PlanTexts texts = new PlanTexts(words);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    objective.title().ifPresent(text -> blocks.add(texts.of(text, edition)));
    objective.statement().ifPresent(text -> blocks.add(texts.of(text, edition)));
    List<Line> points = new ArrayList<>();
    FacetWords facets = new FacetWords(words);
    objective.references().forEach(reference -> points.add(facets.reference(reference)));
    objective.tags().forEach(tag -> points.add(facets.tag(tag)));
    if (!points.isEmpty()) {
      blocks.add(new Block.Points(ImmutableList.copyOf(points)));
    }
    bodies(words, objective.responsibilities()).ifPresent(blocks::add);
    objective.indicators().forEach(indicator -> blocks.add(indicator(words, indicator)));
    Names names = new Names(words);
    Line head = words.say("entry.head", words.name(objective.level()), names.label(elements, path));
    Marks marks = new Marks(words);
    return new Block.Entry(
        "c-" + id(path),
        Block.Entry.Subjects.NONE,
        head,
        ImmutableList.of(marks.attestation(objective.attestation())),
        blocks.build());
  }

  private Block indicator(Words words, Indicator indicator) {
    TargetWords said = new TargetWords(words);
    List<Line> targets = new ArrayList<>();
    for (Target target : indicator.targets()) {
      targets.add(said.target(target, indicator.unit()));
    }
    Line name =
        words.say(
            "indicator.is", words.quote(indicator.name()), words.name(indicator.bindingness()));
    return Block.Paragraph.of(
        targets.isEmpty()
            ? words.say("indicator.without.target", name)
            : words.say("indicator.targets", name, words.phrases(targets)));
  }

  private Optional<Block> bodies(Words words, List<Responsibility> responsibilities) {
    Names names = new Names(words);
    List<Line> bodies = new ArrayList<>();
    for (Responsibility responsibility : responsibilities) {
      Line name = names.body(elements, responsibility.body());
      bodies.add(
          responsibility.role() == ResponsibilityRole.UNSPECIFIED
              ? name
              : words.say("with.role", name, words.name(responsibility.role())));
    }
    return bodies.isEmpty()
        ? Optional.empty()
        : Optional.of(Block.Paragraph.of(words.say("bodies.are", words.list(bodies))));
  }
}
