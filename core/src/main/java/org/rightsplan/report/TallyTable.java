package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.Reconciliation;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Count;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Tally;

/** Counts side by side: what sources state and who, and what is transcribed. */
final class TallyTable {

  private final EditionDiff diff;

  TallyTable(EditionDiff diff) {
    this.diff = diff;
  }

  Block of(TallyChange tally) {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (CountedThing thing : CountedThing.values()) {
      Optional<Count> before = tally.tallyBefore().map(counts -> counts.of(thing));
      Optional<Count> after = tally.tallyAfter().map(counts -> counts.of(thing));
      String name = name(thing);
      if (hasStated(before) || hasStated(after)) {
        rows.add(
            ImmutableList.of(
                name + ", as stated",
                before.map(count -> stated(count, diff.before())).orElse("-"),
                after.map(count -> stated(count, diff.after())).orElse("-")));
      }
      if (before.map(TallyTable::isThere).orElse(false)
          || after.map(TallyTable::isThere).orElse(false)
          || hasStated(before)
          || hasStated(after)) {
        rows.add(
            ImmutableList.of(
                name + ", as transcribed",
                before.map(TallyTable::transcribed).orElse("-"),
                after.map(TallyTable::transcribed).orElse("-")));
      }
    }
    addDifferences(tally, rows);
    return new Block.Table(
        ImmutableList.of("", diff.before().title().text(), diff.after().title().text()),
        rows.build());
  }

  /** Says in a sentence what sources state of aspects and tasks; empty if they do not on a side. */
  Optional<Block> headline(TallyChange tally) {
    Optional<Stated> before = tally.tallyBefore().flatMap(counts -> stated(counts, diff.before()));
    Optional<Stated> after = tally.tallyAfter().flatMap(counts -> stated(counts, diff.after()));
    if (before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    String source = before.get().source();
    return Optional.of(
        new Block.Paragraph(
            "Stated: "
                + before.get().counts()
                + (source.equals(after.get().source()) ? "" : " (" + source + ")")
                + ", then "
                + after.get().counts()
                + " ("
                + after.get().source()
                + "). What is transcribed stands beside it:"));
  }

  /** Counts in words, and where they are stated. */
  private record Stated(String counts, String source) {}

  private static Optional<Stated> stated(Tally tally, Edition edition) {
    if (tally.aspects().stated().isEmpty() || tally.tasks().stated().isEmpty()) {
      return Optional.empty();
    }
    StatedCount aspects = tally.aspects().stated().get(0);
    StatedCount tasks = tally.tasks().stated().get(0);
    String first = source(aspects, edition);
    String second = source(tasks, edition);
    return Optional.of(
        new Stated(
            inWords(aspects, "aspect") + " and " + inWords(tasks, "task"),
            first.equals(second) ? first : first + "; " + second));
  }

  private static String inWords(StatedCount stated, String thing) {
    String count = stated.quantity().toString();
    return count + " " + thing + (count.equals("1") ? "" : "s");
  }

  /** Says how the commitments and indicators at hand came from one count to the other. */
  static Block reconciliation(TallyChange tally) {
    boolean certain = tally.tasks().isCertain() && tally.indicators().isCertain();
    return new Block.Paragraph(
        "At hand, printed and reported: tasks "
            + inWords(tally.tasks())
            + "; indicators "
            + inWords(tally.indicators())
            + "."
            + (certain ? "" : " What is not known whether new or kept is not transcribed."));
  }

  private static String inWords(Reconciliation count) {
    return count + " (net " + (count.net() > 0 ? "+" : "") + count.net() + ")";
  }

  /** Adds what sources state as a difference from the earlier edition. */
  private void addDifferences(
      TallyChange tally, ImmutableList.Builder<ImmutableList<String>> rows) {
    boolean wholeEdition = tally.after().map(path -> path.depth() == 0).orElse(false);
    if (!wholeEdition) {
      return;
    }
    for (StatedCount stated : diff.after().transcription().stated()) {
      if (stated.comparedWith().equals(Optional.of(diff.before().id()))) {
        rows.add(
            ImmutableList.of(
                name(stated.counted()) + " more than before, as stated",
                "-",
                withSource(stated, diff.after())));
      }
    }
  }

  private static boolean hasStated(Optional<Count> count) {
    return count.isPresent() && !count.get().stated().isEmpty();
  }

  private static boolean isThere(Count count) {
    return count.counted() + count.reported() > 0;
  }

  private static String name(CountedThing thing) {
    return switch (thing) {
      case PARTS -> "parts";
      case ASPECTS -> "aspects";
      case TASKS -> "tasks";
      case INDICATORS -> "indicators";
      case PRINCIPLES -> "principles";
    };
  }

  private static String stated(Count count, Edition edition) {
    if (count.stated().isEmpty()) {
      return "not stated";
    }
    return count.stated().stream()
        .map(stated -> withSource(stated, edition))
        .reduce((one, two) -> one + "; " + two)
        .orElse("");
  }

  private static String withSource(StatedCount stated, Edition edition) {
    return stated.quantity() + " (" + source(stated, edition) + ")";
  }

  private static String source(StatedCount stated, Edition edition) {
    Citation citation = stated.citations().get(0);
    String title =
        edition.sources().stream()
            .filter(source -> source.id().equals(citation.source()))
            .map(source -> source.title().text())
            .findFirst()
            .orElse(citation.source());
    return citation.speaker().map(speaker -> speaker + ", ").orElse("")
        + title
        + citation.page().map(page -> ", page " + page).orElse("")
        + citation.paragraph().map(TallyTable::paragraph).orElse("");
  }

  private static String paragraph(String locator) {
    boolean isNumber = locator.chars().allMatch(Character::isDigit);
    return (isNumber ? ", paragraph " : ", ") + locator;
  }

  private static String transcribed(Count count) {
    return count.counted()
        + " printed"
        + (count.reported() > 0 ? ", " + count.reported() + " reported" : "")
        + (count.complete() ? "" : "; not all transcribed");
  }

  static String tasks(Tally tally) {
    Count tasks = tally.tasks();
    return tasks.counted()
        + (tasks.reported() > 0 ? " + " + tasks.reported() + " reported" : "")
        + (tasks.complete() ? "" : ", not all transcribed");
  }
}
