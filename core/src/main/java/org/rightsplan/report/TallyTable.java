package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.Reconciliation;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.model.Count;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Tally;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/** Counts side by side: what sources state and who, and what is transcribed. */
final class TallyTable {

  private static final Line DASH = Line.of("–");

  private final Words words;
  private final Names names;

  TallyTable(Words words) {
    this.words = words;
    this.names = new Names(words);
  }

  /** Returns the counts of two editions, or of a section in both. */
  Block of(EditionDiff diff, TallyChange tally) {
    return table(
        ImmutableList.of(
            new Side(
                names.edition(diff.before()), diff.before(), tally.before(), tally.tallyBefore()),
            new Side(names.edition(diff.after()), diff.after(), tally.after(), tally.tallyAfter())),
        differences(diff, tally));
  }

  /** Returns the counts of each section of a group. */
  Block of(EditionDiff diff, SectionGroup group) {
    ImmutableList.Builder<Side> sides = ImmutableList.builder();
    for (ElementPath section : group.before()) {
      sides.add(
          new Side(
              header(diff.before(), section),
              diff.before(),
              Optional.of(section),
              group.tallyBefore(section)));
    }
    for (ElementPath section : group.after()) {
      sides.add(
          new Side(
              header(diff.after(), section),
              diff.after(),
              Optional.of(section),
              group.tallyAfter(section)));
    }
    return table(sides.build(), ImmutableList.of());
  }

  private Line header(Edition edition, ElementPath section) {
    return words.say(
        "with.detail", names.edition(edition), names.label(edition.elements(), section));
  }

  /** An edition or a section of it, and its counts if it has some. */
  private record Side(
      Line header, Edition edition, Optional<ElementPath> path, Optional<Tally> tally) {

    boolean lacksText() {
      return path.map(edition.elements()::lacksText).orElse(false);
    }
  }

  private Block table(ImmutableList<Side> sides, ImmutableList<ImmutableList<Line>> more) {
    ImmutableList.Builder<ImmutableList<Line>> rows = ImmutableList.builder();
    for (CountedThing thing : CountedThing.values()) {
      List<Count> counts =
          sides.stream()
              .flatMap(side -> side.tally().stream())
              .map(tally -> tally.of(thing))
              .toList();
      boolean isStated = counts.stream().anyMatch(count -> !count.stated().isEmpty());
      boolean isThere = counts.stream().anyMatch(count -> count.counted() + count.reported() > 0);
      if (isStated) {
        rows.add(
            row(
                words.say("tally.stated", words.name(thing)),
                sides,
                (side, tally) -> stated(tally.of(thing), side.edition())));
      }
      if (isStated || isThere) {
        rows.add(
            row(
                words.say("tally.transcribed", words.name(thing)),
                sides,
                (side, tally) -> transcribed(tally.of(thing), side.lacksText())));
      }
    }
    ImmutableList.Builder<Block.Table.Column> columns = ImmutableList.builder();
    columns.add(new Block.Table.Column(Line.EMPTY, false));
    sides.forEach(side -> columns.add(new Block.Table.Column(side.header(), false)));
    return new Block.Table(words.say("tally.caption"), columns.build(), rows.addAll(more).build());
  }

  private static ImmutableList<Line> row(
      Line head, ImmutableList<Side> sides, BiFunction<Side, Tally, Line> cell) {
    ImmutableList.Builder<Line> cells = ImmutableList.builder();
    cells.add(head);
    for (Side side : sides) {
      cells.add(side.tally().map(tally -> cell.apply(side, tally)).orElse(DASH));
    }
    return cells.build();
  }

  /** Returns the counts of one edition. */
  Block of(Edition edition) {
    ImmutableList.Builder<ImmutableList<Line>> rows = ImmutableList.builder();
    Tally tally = edition.tally();
    boolean lacksText = edition.elements().lacksText(ElementPath.edition());
    for (CountedThing thing : CountedThing.values()) {
      Count count = tally.of(thing);
      rows.add(
          ImmutableList.of(
              words.name(thing),
              transcribed(count, lacksText),
              count.stated().isEmpty() ? DASH : stated(count, edition)));
    }
    return new Block.Table(
        words.say("tally.caption"),
        ImmutableList.of(
            new Block.Table.Column(Line.EMPTY, false),
            new Block.Table.Column(words.say("tally.column.transcribed"), false),
            new Block.Table.Column(words.say("tally.column.stated"), false)),
        rows.build());
  }

  /** Says in a sentence what sources state of aspects and tasks; empty if they do not on a side. */
  Optional<Block> headline(EditionDiff diff, TallyChange tally) {
    Optional<Stated> before = tally.tallyBefore().flatMap(counts -> stated(counts, diff.before()));
    Optional<Stated> after = tally.tallyAfter().flatMap(counts -> stated(counts, diff.after()));
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    Line source = before.get().source();
    boolean same = source.equals(after.get().source());
    Line line =
        same
            ? words.say("stated.both", before.get().counts(), after.get().counts(), source)
            : words.say(
                "stated.each",
                before.get().counts(),
                source,
                after.get().counts(),
                after.get().source());
    return Optional.of(new Block.Paragraph(Block.Paragraph.Weight.LEAD, line));
  }

  /** Counts in words, and where they are stated. */
  private record Stated(Line counts, Line source) {}

  private Optional<Stated> stated(Tally tally, Edition edition) {
    if (tally.aspects().stated().isEmpty() || tally.tasks().stated().isEmpty()) {
      return Optional.empty();
    }
    StatedCount aspects = tally.aspects().stated().get(0);
    StatedCount tasks = tally.tasks().stated().get(0);
    Line first = source(aspects, edition);
    Line second = source(tasks, edition);
    return Optional.of(
        new Stated(
            words.list(ImmutableList.of(inWords(aspects), inWords(tasks))),
            first.equals(second) ? first : words.phrases(ImmutableList.of(first, second))));
  }

  private Line inWords(StatedCount stated) {
    Quantity quantity = stated.quantity();
    boolean isOne = quantity.toString().equals("1");
    return words.say(
        "count." + stated.counted().name() + (isOne ? ".one" : ".other"), words.quantity(quantity));
  }

  /** Says how the commitments and indicators at hand came from one count to the other. */
  Block reconciliation(TallyChange tally) {
    return reconciliation(
        words.say("reconciliation", steps(tally.tasks()), steps(tally.indicators())),
        tally.tasks().isCertain() && tally.indicators().isCertain());
  }

  /** Says the same of the sections of a group, all together. */
  Block reconciliation(EditionDiff diff, SectionGroup group) {
    Reconciliation tasks = group.reconciliation(ElementKind.OBJECTIVE);
    Reconciliation indicators = group.reconciliation(ElementKind.INDICATOR);
    return reconciliation(
        words.say(
            "reconciliation.together",
            names.labels(diff.before().elements(), group.before()),
            names.labels(diff.after().elements(), group.after()),
            steps(tasks),
            steps(indicators)),
        tasks.isCertain() && indicators.isCertain());
  }

  private Block reconciliation(Line line, boolean certain) {
    return Block.Paragraph.of(
        certain ? line : line.and(" ").and(words.say("reconciliation.uncertain")));
  }

  private Line steps(Reconciliation count) {
    List<Line> steps = new ArrayList<>();
    add(steps, "added", count.added());
    add(steps, "dropped", count.dropped());
    add(steps, "movedIn", count.movedIn());
    add(steps, "movedOut", count.movedOut());
    add(steps, "fromSplits", count.fromSplits());
    add(steps, "intoMerges", count.intoMerges());
    add(steps, "notKnownWhetherNew", count.notKnownWhetherNew());
    add(steps, "notKnownWhetherKept", count.notKnownWhetherKept());
    String net = (count.net() > 0 ? "+" : "") + words.number(count.net());
    return words.say(
        "sum.net", count.before(), Line.join("", steps), count.after(), net.replace('-', '−'));
  }

  private void add(List<Line> steps, String what, int figure) {
    if (figure > 0) {
      steps.add(words.say("sum." + what, figure));
    }
  }

  /** Returns what sources state as a difference from the earlier edition. */
  private ImmutableList<ImmutableList<Line>> differences(EditionDiff diff, TallyChange tally) {
    boolean wholeEdition = tally.after().map(path -> path.depth() == 0).orElse(false);
    ImmutableList.Builder<ImmutableList<Line>> rows = ImmutableList.builder();
    for (StatedCount stated : diff.after().transcription().stated()) {
      if (wholeEdition && stated.comparedWith().equals(Optional.of(diff.before().id()))) {
        rows.add(
            ImmutableList.of(
                words.say("tally.difference", words.name(stated.counted())),
                DASH,
                withSource(stated, diff.after())));
      }
    }
    return rows.build();
  }

  private Line stated(Count count, Edition edition) {
    if (count.stated().isEmpty()) {
      return words.say("tally.not.stated");
    }
    return words.phrases(
        count.stated().stream().map(stated -> withSource(stated, edition)).toList());
  }

  private Line withSource(StatedCount stated, Edition edition) {
    return words.say("with.detail", words.quantity(stated.quantity()), source(stated, edition));
  }

  private Line source(StatedCount stated, Edition edition) {
    return names.source(stated.citations().get(0), edition.sources());
  }

  private Line transcribed(Count count, boolean lacksText) {
    Line line =
        count.reported() > 0
            ? words.say("tally.printed.reported", count.counted(), count.reported())
            : words.say("tally.printed", count.counted());
    return count.complete() ? line : unfinished(line, lacksText);
  }

  /** Says of a count that some may be missing: text is known to be, or not said to be all there. */
  private Line unfinished(Line line, boolean lacksText) {
    return words.say(lacksText ? "tally.incomplete" : "tally.incomplete.unsaid", line);
  }

  /**
   * Returns the tasks of a section in few words; of several the sum, and those of each.
   *
   * @param paths the sections
   * @param sections their counts
   */
  Line tasks(Edition edition, List<ElementPath> paths, List<Tally> sections) {
    List<Count> tasks = sections.stream().map(Tally::tasks).toList();
    Line line =
        figure(
            tasks.stream().mapToInt(Count::counted).sum(),
            tasks.stream().mapToInt(Count::reported).sum());
    if (tasks.size() > 1) {
      line =
          words.say(
              "with.detail",
              line,
              words.list(
                  tasks.stream().map(each -> figure(each.counted(), each.reported())).toList()));
    }
    return tasks.stream().allMatch(Count::complete)
        ? line
        : unfinished(line, paths.stream().anyMatch(edition.elements()::lacksText));
  }

  private Line figure(int counted, int reported) {
    return reported > 0
        ? words.say("tally.tasks.reported", counted, reported)
        : Line.of(words.number(counted));
  }
}
