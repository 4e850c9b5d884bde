package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.Reconciliation;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.model.Count;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
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
    ImmutableList.Builder<ImmutableList<Line>> rows = ImmutableList.builder();
    for (CountedThing thing : CountedThing.values()) {
      Optional<Count> before = tally.tallyBefore().map(counts -> counts.of(thing));
      Optional<Count> after = tally.tallyAfter().map(counts -> counts.of(thing));
      if (hasStated(before) || hasStated(after)) {
        rows.add(
            ImmutableList.of(
                words.say("tally.stated", words.name(thing)),
                before.map(count -> stated(count, diff.before())).orElse(DASH),
                after.map(count -> stated(count, diff.after())).orElse(DASH)));
      }
      if (isThere(before) || isThere(after) || hasStated(before) || hasStated(after)) {
        rows.add(
            ImmutableList.of(
                words.say("tally.transcribed", words.name(thing)),
                before.map(this::transcribed).orElse(DASH),
                after.map(this::transcribed).orElse(DASH)));
      }
    }
    addDifferences(diff, tally, rows);
    return new Block.Table(
        words.say("tally.caption"),
        ImmutableList.of(
            new Block.Table.Column(Line.EMPTY, false),
            new Block.Table.Column(names.edition(diff.before()), false),
            new Block.Table.Column(names.edition(diff.after()), false)),
        rows.build());
  }

  /** Returns the counts of one edition. */
  Block of(Edition edition) {
    ImmutableList.Builder<ImmutableList<Line>> rows = ImmutableList.builder();
    Tally tally = edition.tally();
    for (CountedThing thing : CountedThing.values()) {
      Count count = tally.of(thing);
      rows.add(
          ImmutableList.of(
              words.name(thing),
              transcribed(count),
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
    Line line = words.say("reconciliation", steps(tally.tasks()), steps(tally.indicators()));
    boolean certain = tally.tasks().isCertain() && tally.indicators().isCertain();
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

  /** Adds what sources state as a difference from the earlier edition. */
  private void addDifferences(
      EditionDiff diff, TallyChange tally, ImmutableList.Builder<ImmutableList<Line>> rows) {
    boolean wholeEdition = tally.after().map(path -> path.depth() == 0).orElse(false);
    if (!wholeEdition) {
      return;
    }
    for (StatedCount stated : diff.after().transcription().stated()) {
      if (stated.comparedWith().equals(Optional.of(diff.before().id()))) {
        rows.add(
            ImmutableList.of(
                words.say("tally.difference", words.name(stated.counted())),
                DASH,
                withSource(stated, diff.after())));
      }
    }
  }

  private static boolean hasStated(Optional<Count> count) {
    return count.isPresent() && !count.get().stated().isEmpty();
  }

  private static boolean isThere(Optional<Count> count) {
    return count.isPresent() && count.get().counted() + count.get().reported() > 0;
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

  private Line transcribed(Count count) {
    Line line =
        count.reported() > 0
            ? words.say("tally.printed.reported", count.counted(), count.reported())
            : words.say("tally.printed", count.counted());
    return count.complete() ? line : words.say("tally.incomplete", line);
  }

  /** Returns the tasks of a section in few words. */
  Line tasks(Tally tally) {
    Count tasks = tally.tasks();
    Line line =
        tasks.reported() > 0
            ? words.say("tally.tasks.reported", tasks.counted(), tasks.reported())
            : Line.of(words.number(tasks.counted()));
    return tasks.complete() ? line : words.say("tally.incomplete", line);
  }
}
