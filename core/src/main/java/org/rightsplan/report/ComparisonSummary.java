package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.diff.Change;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
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
            ImmutableList.of(new TaskFlow(diff, words).picture(), chapters())));
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

  private Block chapters() {
    ImmutableList.Builder<ImmutableList<Line>> rows = ImmutableList.builder();
    for (TallyChange tally : diff.tallies()) {
      Optional<Match> match =
          tally.before().isPresent()
              ? tally.before().flatMap(diff.alignment()::ofBefore)
              : tally.after().flatMap(diff.alignment()::ofAfter);
      // A chapter that others became stands with each of these.
      boolean told = tally.before().isEmpty() && match.isPresent();
      if (isChapter(tally) && !told) {
        rows.add(chapter(tally, match));
      }
    }
    return new Block.Table(
        words.say("chapters.caption"),
        ImmutableList.of(
            new Block.Table.Column(names.shortName(diff.before()), false),
            new Block.Table.Column(names.shortName(diff.after()), false),
            new Block.Table.Column(words.say("chapters.tasks.before"), true),
            new Block.Table.Column(words.say("chapters.tasks.after"), true)),
        rows.build());
  }

  private ImmutableList<Line> chapter(TallyChange tally, Optional<Match> match) {
    Line before =
        tally
            .before()
            .map(path -> names.title(diff.before().elements(), path))
            .orElseGet(() -> missing(tally.after(), diff.notComparableAfter(), "chapter.new"));
    Line after =
        match
            .map(Match::after)
            .or(() -> tally.after().map(ImmutableList::of))
            .map(
                paths ->
                    words.list(
                        paths.stream()
                            .map(path -> names.title(diff.after().elements(), path))
                            .toList()))
            .orElseGet(() -> missing(tally.before(), diff.notComparableBefore(), "chapter.gone"));
    return ImmutableList.of(
        before,
        after,
        tally.tallyBefore().map(tallies::tasks).orElse(Line.EMPTY),
        match
            .map(this::tasksAfter)
            .or(() -> tally.tallyAfter().map(tallies::tasks))
            .orElse(Line.EMPTY));
  }

  private static boolean isChapter(TallyChange tally) {
    return Stream.of(tally.before(), tally.after())
        .flatMap(Optional::stream)
        .anyMatch(path -> path.depth() == 1);
  }

  private Line tasksAfter(Match match) {
    return words.phrases(
        match.after().stream()
            .flatMap(path -> diff.tallyOfAfter(path).stream())
            .flatMap(tally -> tally.tallyAfter().stream())
            .map(tallies::tasks)
            .toList());
  }

  private Line missing(
      Optional<ElementPath> section, ImmutableList<Unmatched> notComparable, String otherwise) {
    boolean unknown =
        notComparable.stream().anyMatch(element -> section.equals(Optional.of(element.path())));
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
