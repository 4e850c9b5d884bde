package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Tally;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/** The first page of a comparison: the figures, the chapters, what happened how often. */
final class ComparisonSummary {

  private final EditionDiff diff;
  private final Words words;
  private final Names names;
  private final TallyTable tallies;

  ComparisonSummary(EditionDiff diff, Words words) {
    this.diff = diff;
    this.words = words;
    this.names = new Names(words);
    this.tallies = new TallyTable(words);
  }

  ImmutableList<Block> blocks() {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    TallyChange whole = diff.tallies().get(0);
    blocks.add(
        new Block.Part(
            "summary",
            words.say("summary"),
            ImmutableList.of(figures(), tallies.of(diff, whole), tallies.reconciliation(whole))));
    blocks.add(
        new Block.Part(
            "chapters",
            words.say("chapters"),
            ImmutableList.<Block>builder()
                .addAll(new TaskFlow(diff, words).blocks())
                .addAll(chapters())
                .build()));
    blocks.add(new Block.Part("happened", words.say("happened"), happenings()));
    List<Line> limits = new Limits(diff, words).orNone(path -> true, path -> true);
    blocks.add(
        new Block.Part(
            "limits",
            words.say("limits"),
            ImmutableList.of(new Block.Points(ImmutableList.copyOf(limits)))));
    blocks.add(new Block.Part("doubtful", words.say("doubtful"), doubtful()));
    new Unfit(diff.alignment(), words).part().ifPresent(blocks::add);
    return blocks.build();
  }

  /** Returns what became of the commitments, in five figures. */
  private Block figures() {
    int unchanged = 0;
    int changed = 0;
    for (Match match : diff.alignment().matches(ElementKind.OBJECTIVE)) {
      boolean same = diff.ofBefore(match.before().get(0)).isEmpty();
      unchanged += same ? 1 : 0;
      changed += same ? 0 : 1;
    }
    ImmutableList.Builder<Block.Figures.Figure> figures = ImmutableList.builder();
    add(figures, "unchanged", unchanged, Run.Tone.PLAIN);
    add(figures, "changed", changed, Run.Tone.CHANGED);
    add(figures, "added", commitments(Change.Added.class), Run.Tone.CAME);
    add(figures, "dropped", commitments(Change.Dropped.class), Run.Tone.WENT);
    long unknown =
        Stream.concat(diff.notComparableBefore().stream(), diff.notComparableAfter().stream())
            .filter(element -> element.path().kind() == ElementKind.OBJECTIVE)
            .count();
    add(figures, "unknown", (int) unknown, Run.Tone.UNKNOWN);
    return new Block.Figures(figures.build());
  }

  private void add(
      ImmutableList.Builder<Block.Figures.Figure> figures, String what, int n, Run.Tone tone) {
    figures.add(
        new Block.Figures.Figure(
            Line.of(words.number(n)), words.counted("figure." + what, n), tone));
  }

  private int commitments(Class<? extends Change> type) {
    return (int)
        diff.entries(type).stream().filter(entry -> entry.kind() == ElementKind.OBJECTIVE).count();
  }

  private ImmutableList<Block> chapters() {
    ImmutableList.Builder<ImmutableList<Line>> rows = ImmutableList.builder();
    Set<Match> told = new HashSet<>();
    boolean hasInner = false;
    for (TallyChange tally : diff.tallies()) {
      Optional<SectionGroup> group = SectionGroup.of(diff, tally);
      ImmutableList<ElementPath> before =
          group.map(SectionGroup::before).orElseGet(() -> list(tally.before()));
      ImmutableList<ElementPath> after =
          group.map(SectionGroup::after).orElseGet(() -> list(tally.after()));
      boolean isNext = group.isEmpty() || told.add(group.get().match());
      if (isNext
          && Stream.concat(before.stream(), after.stream())
              .anyMatch(ComparisonSummary::isChapter)) {
        rows.add(
            group
                .map(found -> row(before, after, found.talliesBefore(), found.talliesAfter()))
                .orElseGet(
                    () -> row(before, after, list(tally.tallyBefore()), list(tally.tallyAfter()))));
        hasInner |=
            Stream.concat(before.stream(), after.stream()).anyMatch(path -> path.depth() > 1);
      }
    }
    Block table =
        new Block.Table(
            words.say("chapters.caption"),
            ImmutableList.of(
                new Block.Table.Column(names.shortName(diff.before()), false),
                new Block.Table.Column(names.shortName(diff.after()), false),
                new Block.Table.Column(words.say("chapters.tasks.before"), true),
                new Block.Table.Column(words.say("chapters.tasks.after"), true)),
            rows.build());
    return hasInner
        ? ImmutableList.of(table, Block.Paragraph.note(words.say("chapters.inner")))
        : ImmutableList.of(table);
  }

  private static <T> ImmutableList<T> list(Optional<T> value) {
    return value.stream().collect(ImmutableList.toImmutableList());
  }

  private static boolean isChapter(ElementPath path) {
    return path.depth() == 1;
  }

  private ImmutableList<Line> row(
      ImmutableList<ElementPath> before,
      ImmutableList<ElementPath> after,
      ImmutableList<Tally> talliesBefore,
      ImmutableList<Tally> talliesAfter) {
    return ImmutableList.of(
        before.isEmpty()
            ? missing(after, diff.notComparableAfter(), "chapter.new")
            : titles(diff.before(), before),
        after.isEmpty()
            ? missing(before, diff.notComparableBefore(), "chapter.gone")
            : titles(diff.after(), after),
        talliesBefore.isEmpty() ? Line.EMPTY : tallies.tasks(diff.before(), before, talliesBefore),
        talliesAfter.isEmpty() ? Line.EMPTY : tallies.tasks(diff.after(), after, talliesAfter));
  }

  private Line titles(Edition edition, ImmutableList<ElementPath> sections) {
    return words.list(
        sections.stream().map(path -> names.title(edition.elements(), path)).toList());
  }

  private Line missing(
      ImmutableList<ElementPath> sections,
      ImmutableList<Unmatched> notComparable,
      String otherwise) {
    boolean unknown = notComparable.stream().anyMatch(element -> sections.contains(element.path()));
    return words.say(unknown ? "chapter.unknown" : otherwise);
  }

  /** One kind of thing that happened to one kind of element. */
  private record Happening(ElementKind element, String kind) {}

  /** Returns how often each kind of thing happened to each kind of element. */
  private ImmutableList<Block> happenings() {
    Map<Happening, Integer> counts = new LinkedHashMap<>();
    for (ElementChange entry : diff.entries()) {
      entry.changes().stream()
          .map(change -> new Happening(entry.kind(), Marks.kind(change)))
          .distinct()
          .forEach(what -> counts.merge(what, 1, Integer::sum));
    }
    ImmutableList.Builder<ImmutableList<Line>> rows = ImmutableList.builder();
    Marks marks = new Marks(words);
    counts.forEach(
        (what, often) ->
            rows.add(
                ImmutableList.of(
                    words.say("several." + what.element().name()),
                    Line.of(marks.ofKind(what.kind())),
                    Line.of(words.number(often)))));
    ImmutableList<ImmutableList<Line>> all = rows.build();
    if (all.isEmpty()) {
      return ImmutableList.of(Block.Paragraph.of(words.say("no.changes")));
    }
    return ImmutableList.of(
        new Block.Table(
            words.say("happened.caption"),
            ImmutableList.of(
                new Block.Table.Column(words.say("column.element"), false),
                new Block.Table.Column(words.say("column.what"), false),
                new Block.Table.Column(words.say("column.often"), true)),
            all));
  }

  /** Returns the matches at which a person should look. */
  private ImmutableList<Block> doubtful() {
    List<Line> points = new ArrayList<>();
    Marks marks = new Marks(words);
    for (ReviewItem item : diff.alignment().reviewList()) {
      points.add(
          words.say(
              "ReviewItem." + item.reason().name(),
              names.of(diff.before().elements(), item.before()),
              names.of(diff.after().elements(), item.after()),
              Line.of(marks.confidence(item.confidence()))));
    }
    return points.isEmpty()
        ? ImmutableList.of(Block.Paragraph.of(words.say("doubtful.none")))
        : ImmutableList.of(
            Block.Paragraph.of(words.say("doubtful.how")), new Block.Points(words.cut(points)));
  }
}
