package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rightsplan.alignment.Match;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.wording.ChangeWords;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/** A comparison section by section: for each main part its story, its counts and its changes. */
final class ComparisonSections {

  private final EditionDiff diff;
  private final Elements before;
  private final Elements after;
  private final Words words;
  private final Names names;
  private final ChangeEntries entries;
  private final TallyTable tallies;
  private final Limits limits;

  ComparisonSections(EditionDiff diff, Words words) {
    this.diff = diff;
    this.before = diff.before().elements();
    this.after = diff.after().elements();
    this.words = words;
    this.names = new Names(words);
    this.entries = new ChangeEntries(diff, words);
    this.tallies = new TallyTable(words);
    this.limits = new Limits(diff, words);
  }

  /** What stands in one part of the report. */
  private record Group(
      String id,
      Line title,
      List<Block> lead,
      List<ElementChange> changes,
      Map<ElementPath, List<Line>> elsewhere) {}

  /** Returns the whole, with the ways to see only some of it. */
  Block all() {
    Map<String, Group> groups = new LinkedHashMap<>();
    add(groups, "edition", words.say("part.edition"), List.of());
    add(groups, "bodies", words.say("part.bodies"), List.of());
    add(groups, "principles", words.say("part.principles"), List.of());
    for (Located<?> chapter : after.sections()) {
      if (chapter.path().depth() == 1) {
        add(groups, idAfter(chapter.path()), names.title(after, chapter.path()), lead(chapter));
      }
    }
    for (Located<?> chapter : before.sections()) {
      if (chapter.path().depth() == 1) {
        add(
            groups,
            idBefore(chapter.path()),
            words.say("part.former", names.title(before, chapter.path())),
            List.of());
      }
    }
    for (ElementChange entry : diff.entries()) {
      group(groups, entry).changes().add(entry);
      addElsewhere(groups, entry);
    }
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(Block.Paragraph.of(words.say("sections.how")));
    blocks.add(filters(groups.values()));
    for (Group group : groups.values()) {
      // What has its story elsewhere and no entry here has nothing to say.
      if (!group.changes().isEmpty() || group.id().startsWith("after")) {
        blocks.add(part(group));
      }
    }
    if (diff.entries().isEmpty()) {
      blocks.add(Block.Paragraph.of(words.say("no.changes")));
    }
    return new Block.Part("sections", words.say("sections"), blocks.build());
  }

  private static void add(Map<String, Group> groups, String id, Line title, List<Block> lead) {
    groups.put(id, new Group(id, title, lead, new ArrayList<>(), new LinkedHashMap<>()));
  }

  static String idAfter(ElementPath chapter) {
    return "after-" + chapter.index();
  }

  private static String idBefore(ElementPath chapter) {
    return "before-" + chapter.index();
  }

  private static Group group(Map<String, Group> groups, ElementChange entry) {
    boolean gone = entry.after().isEmpty();
    ElementPath path = gone ? entry.before().get(0) : entry.after().get(0);
    String id =
        switch (path.kind()) {
          case EDITION -> "edition";
          case BODY -> "bodies";
          case PRINCIPLE -> "principles";
          default -> gone ? idBefore(chapterOf(path)) : idAfter(chapterOf(path));
        };
    return Objects.requireNonNull(groups.get(id), id);
  }

  /** Adds an entry to the other chapters in which parts of it stand: it is told in the first. */
  private void addElsewhere(Map<String, Group> groups, ElementChange entry) {
    for (ElementPath path : entry.after()) {
      ElementPath first = chapterOf(entry.after().get(0));
      ElementPath chapter = chapterOf(path);
      // What became of a chapter itself stands at its head.
      if (!chapter.equals(first) && !chapter.equals(path)) {
        String id = idAfter(chapter);
        Objects.requireNonNull(groups.get(id), id)
            .elsewhere()
            .computeIfAbsent(first, key -> new ArrayList<>())
            .add(names.label(after, path));
      }
    }
  }

  static ElementPath chapterOf(ElementPath path) {
    ElementPath step = path;
    while (step.depth() > 1) {
      step = step.parent().orElseThrow();
    }
    return step;
  }

  private List<Block> lead(Located<?> chapter) {
    List<Block> lead = new ArrayList<>();
    lead.add(new Block.Paragraph(Block.Paragraph.Weight.LEAD, story(chapter.path())));
    lead.addAll(reconciliation(chapter.path()));
    return lead;
  }

  private ImmutableList<Block> reconciliation(ElementPath section) {
    return SectionGroup.ofAfter(diff, section)
        .map(group -> tallies.reconciliation(diff, group))
        .or(() -> diff.tallyOfAfter(section).map(tallies::reconciliation))
        .map(ImmutableList::of)
        .orElse(ImmutableList.of());
  }

  private Block part(Group group) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.addAll(group.lead());
    blocks.addAll(entries(group.changes(), group.id()));
    if (group.id().startsWith("after-")) {
      ElementPath chapter = ElementPath.edition().child(ElementKind.SECTION, indexOf(group.id()));
      group
          .elsewhere()
          .forEach(
              (first, labels) ->
                  blocks.add(
                      Block.Paragraph.note(
                          words.say(
                              "told.elsewhere",
                              words.list(labels, Limits.NAMED),
                              names.title(after, first)))));
      blocks.addAll(unlisted(chapter, group.changes().isEmpty() && group.elsewhere().isEmpty()));
    }
    return new Block.Part(group.id(), group.title(), blocks.build());
  }

  private static int indexOf(String id) {
    return Integer.parseInt(id.substring(id.indexOf('-') + 1));
  }

  /** Says what the list of changes of a section leaves out. */
  private ImmutableList<Block> unlisted(ElementPath section, boolean nothing) {
    ImmutableList.Builder<Block> notes = ImmutableList.builder();
    int unchanged = unchanged(section);
    if (nothing) {
      notes.add(Block.Paragraph.of(words.say("nothing")));
    }
    if (unchanged > 0) {
      notes.add(Block.Paragraph.note(words.counted("unchanged.unlisted", unchanged)));
    }
    Predicate<ElementPath> earlier = inEarlier(section);
    limits.of(earlier, section::contains).stream().map(Block.Paragraph::note).forEach(notes::add);
    return notes.build();
  }

  private int unchanged(ElementPath section) {
    int unchanged = 0;
    for (Match match : diff.alignment().matches(ElementKind.OBJECTIVE)) {
      ElementPath path = match.after().get(0);
      unchanged += section.contains(path) && diff.ofAfter(path).isEmpty() ? 1 : 0;
    }
    return unchanged;
  }

  private Predicate<ElementPath> inEarlier(ElementPath section) {
    Optional<Match> match = diff.alignment().ofAfter(section);
    return path ->
        match.isPresent() && match.get().before().stream().anyMatch(root -> root.contains(path));
  }

  /** Returns entries in the order of the later edition, then what is gone, cut to the longest. */
  private ImmutableList<Block> entries(List<ElementChange> changes, String section) {
    List<ElementChange> sorted = new ArrayList<>(changes);
    sorted.sort(
        Comparator.comparing((ElementChange entry) -> entry.after().isEmpty())
            .thenComparing(
                entry -> (entry.after().isEmpty() ? entry.before() : entry.after()).get(0)));
    int shown = Math.min(words.longestList(), sorted.size());
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    for (int i = 0; i < shown; i++) {
      blocks.add(entries.of(sorted.get(i), section + "-" + i, section));
    }
    if (sorted.size() > shown) {
      blocks.add(Block.Paragraph.note(words.counted("left.out", sorted.size() - shown)));
    }
    return blocks.build();
  }

  private Block filters(Iterable<Group> groups) {
    Set<String> kinds = new LinkedHashSet<>();
    ImmutableList.Builder<Block.Filters.Option> sections = ImmutableList.builder();
    for (Group group : groups) {
      if (!group.changes().isEmpty()) {
        sections.add(new Block.Filters.Option(group.id(), group.title()));
      }
      for (ElementChange entry : group.changes()) {
        entry.changes().stream().map(Marks::kind).forEach(kinds::add);
      }
    }
    ImmutableList.Builder<Block.Filters.Choice> choices = ImmutableList.builder();
    choices.add(
        new Block.Filters.Choice(
            "kind",
            words.text("filter.kind"),
            kinds.stream()
                .sorted()
                .map(kind -> new Block.Filters.Option(kind, words.say("kind." + kind)))
                .collect(ImmutableList.toImmutableList())));
    choices.add(
        new Block.Filters.Choice("section", words.text("filter.section"), sections.build()));
    if (!entries.bodyOptions().isEmpty()) {
      choices.add(
          new Block.Filters.Choice("body", words.text("filter.body"), entries.bodyOptions()));
    }
    return new Block.Filters(
        new Block.Filters.Words(
            words.text("filters"),
            words.text("filter.all"),
            words.text("filter.shown"),
            words.text("filter.none")),
        choices.build());
  }

  /** Tells where a section of the later edition comes from. */
  Line story(ElementPath section) {
    Optional<Match> match = diff.alignment().ofAfter(section);
    if (match.isEmpty()) {
      boolean comparable =
          diff.alignment().unmatchedAfter().stream()
              .anyMatch(element -> element.path().equals(section) && element.comparable());
      return words.say(comparable ? "story.new" : "story.unknown");
    }
    Line changes =
        diff.ofAfter(section)
            .map(entry -> new ChangeWords(words, before, after, entry).all())
            .orElseGet(() -> words.say("unchanged"));
    return words.say(
        "story",
        names.of(before, match.get().before()),
        words.name(match.get().basis()),
        Line.of(new Marks(words).confidence(match.get().basis(), match.get().confidence())),
        changes);
  }

  /** Returns the report of one section of the later edition and all below it. */
  ImmutableList<Block> section(Located<?> later) {
    ElementPath path = later.path();
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(new Block.Paragraph(Block.Paragraph.Weight.LEAD, story(path)));
    Optional<SectionGroup> group = SectionGroup.ofAfter(diff, path);
    if (group.isPresent()) {
      blocks.add(tallies.of(diff, group.get()));
    } else {
      diff.tallyOfAfter(path)
          .ifPresent(
              tally -> {
                tallies.headline(diff, tally).ifPresent(blocks::add);
                blocks.add(tallies.of(diff, tally));
              });
    }
    blocks.addAll(reconciliation(path));
    Predicate<ElementPath> inEarlier = inEarlier(path);
    List<ElementChange> around =
        diff.entries().stream()
            .filter(
                entry ->
                    entry.before().stream().anyMatch(inEarlier)
                        || entry.after().stream().anyMatch(path::contains))
            .toList();
    List<ElementPath> others =
        group
            .map(several -> several.after().stream().filter(one -> !one.equals(path)).toList())
            .orElse(List.of());
    List<ElementChange> found =
        around.stream().filter(entry -> !wentElsewhere(entry, path, others)).toList();
    ImmutableList.Builder<Block> happened = ImmutableList.builder();
    happened.addAll(entries(found, "change"));
    int unchanged = unchanged(path);
    if (found.isEmpty()) {
      happened.add(Block.Paragraph.of(words.say("nothing")));
    }
    if (unchanged > 0) {
      happened.add(Block.Paragraph.note(words.counted("unchanged.unlisted", unchanged)));
    }
    if (around.size() > found.size()) {
      happened.add(
          Block.Paragraph.note(
              words.counted(
                  "told.there", around.size() - found.size(), names.labels(after, others))));
    }
    blocks.add(new Block.Part("happened", words.say("happened"), happened.build()));
    blocks.add(
        new Block.Part(
            "limits",
            words.say("limits"),
            ImmutableList.of(new Block.Points(limits.orNone(inEarlier, path::contains)))));
    return blocks.build();
  }

  /** Tells whether an entry is about what went to other sections of a group and not to this one. */
  private static boolean wentElsewhere(
      ElementChange entry, ElementPath section, List<ElementPath> others) {
    return entry.after().stream().noneMatch(section::contains)
        && entry.after().stream()
            .anyMatch(path -> others.stream().anyMatch(other -> other.contains(path)));
  }
}
