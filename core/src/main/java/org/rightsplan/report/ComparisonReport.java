package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/**
 * Reports of a comparison: a summary of the whole, or one section in full. In English.
 *
 * <p>What the transcription does not reach is called not transcribed, never dropped or added.
 */
public final class ComparisonReport {

  /** How many points a list shows before it says how many it leaves out. */
  private static final int SHOWN = 25;

  private final EditionDiff diff;
  private final Elements before;
  private final Elements after;
  private final Wording wording;
  private final TallyTable tallyTable;

  private ComparisonReport(EditionDiff diff) {
    this.diff = diff;
    this.before = diff.before().elements();
    this.after = diff.after().elements();
    this.wording = new Wording(diff);
    this.tallyTable = new TallyTable(diff);
  }

  /** Starts reports of a comparison. */
  public static ComparisonReport of(EditionDiff diff) {
    return new ComparisonReport(diff);
  }

  /** {@return the counts, the chapters, what happened how often, and what cannot be told} */
  public Report summary() {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(
        new Block.Heading(1, "From " + diff.before().title() + " to " + diff.after().title()));
    TallyChange whole = diff.tallies().get(0);
    blocks.add(tallyTable.of(whole));
    blocks.add(TallyTable.reconciliation(whole));
    blocks.add(new Block.Heading(2, "Chapters"));
    blocks.add(chapters());
    blocks.add(new Block.Heading(2, "What happened"));
    blocks.add(happenings());
    blocks.add(new Block.Heading(2, "What cannot be told"));
    blocks.add(new Block.Points(limits(path -> true, path -> true)));
    return new Report(blocks.build());
  }

  /** {@return the summary, followed by every change} */
  public Report full() {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.addAll(summary().blocks());
    blocks.add(new Block.Heading(2, "Every change"));
    blocks.add(
        new Block.Points(
            diff.entries().isEmpty()
                ? ImmutableList.of("none")
                : diff.entries().stream()
                    .map(ElementChange::sentence)
                    .collect(ImmutableList.toImmutableList())));
    return new Report(blocks.build());
  }

  /**
   * {@return the table of old and new provisions side by side} A dash stands for none, a question
   * mark for what is not transcribed.
   */
  public Report correlations() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (CorrelationTable.Row row : CorrelationTable.of(diff).rows()) {
      rows.add(ImmutableList.of(cell(row.before(), row), cell(row.after(), row)));
    }
    return new Report(
        ImmutableList.of(
            new Block.Heading(
                1, "Provisions of " + diff.before().title() + " and of " + diff.after().title()),
            new Block.Table(ImmutableList.of("before", "after"), rows.build())));
  }

  private static String cell(
      ImmutableList<CorrelationTable.Provision> provisions, CorrelationTable.Row row) {
    if (provisions.isEmpty()) {
      return row.comparable() ? "-" : "?";
    }
    return provisions.stream()
        .map(provision -> provision.label() + " " + Wording.quote(provision.heading()))
        .collect(Collectors.joining("; "));
  }

  /**
   * Returns the report of one section of the later edition and all below it, beside the section of
   * the earlier edition that answers to it.
   *
   * @throws IllegalArgumentException if the later edition has no section at this path
   */
  public Report section(ElementPath path) {
    Located<?> later =
        after
            .at(path)
            .filter(located -> located.element() instanceof Section)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "ComparisonReport.section: expected a section of the later edition, but"
                            + " got '"
                            + path
                            + "'"));
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    Optional<Located<?>> earlier =
        diff.alignment().ofAfter(path).map(match -> match.before().get(0)).flatMap(before::at);
    blocks.add(new Block.Heading(1, heading(earlier, later)));
    blocks.add(new Block.Paragraph(wording.story(path)));
    diff.tallyOfAfter(path)
        .ifPresent(
            tally -> {
              tallyTable.headline(tally).ifPresent(blocks::add);
              blocks.add(tallyTable.of(tally));
              blocks.add(TallyTable.reconciliation(tally));
            });
    Predicate<ElementPath> inEarlier =
        element -> earlier.isPresent() && earlier.get().path().contains(element);
    Predicate<ElementPath> inLater = path::contains;
    ImmutableList<ElementChange> entries =
        diff.entries().stream()
            .filter(
                entry ->
                    entry.before().stream().anyMatch(inEarlier)
                        || entry.after().stream().anyMatch(inLater))
            .collect(ImmutableList.toImmutableList());
    blocks.add(new Block.Heading(2, "What happened"));
    blocks.add(points(entries.stream().map(ElementChange::sentence).toList()));
    blocks.add(new Block.Heading(2, "What cannot be told"));
    blocks.add(new Block.Points(limits(inEarlier, inLater)));
    return new Report(blocks.build());
  }

  private static String heading(Optional<Located<?>> earlier, Located<?> later) {
    String title = ((Section) later.element()).title().text();
    return earlier
        .map(section -> title + ": " + section.label() + " -> " + later.label())
        .orElse(title + ": " + later.label());
  }

  private static Block points(List<String> all) {
    if (all.isEmpty()) {
      return new Block.Paragraph("Nothing.");
    }
    List<String> shown = new ArrayList<>(all.subList(0, Math.min(SHOWN, all.size())));
    if (all.size() > SHOWN) {
      shown.add("and " + (all.size() - SHOWN) + " more, left out here");
    }
    return new Block.Points(ImmutableList.copyOf(shown));
  }

  private Block chapters() {
    ImmutableList.Builder<ImmutableList<String>> rows = ImmutableList.builder();
    for (TallyChange tally : diff.tallies()) {
      Optional<Match> match =
          tally.before().isPresent()
              ? tally.before().flatMap(diff.alignment()::ofBefore)
              : tally.after().flatMap(diff.alignment()::ofAfter);
      // A chapter that others became stands with each of these.
      boolean told = tally.before().isEmpty() && match.isPresent();
      if (isChapter(tally) && !told) {
        rows.add(
            ImmutableList.of(
                tally
                    .before()
                    .map(diff::nameOfBefore)
                    .orElse(missing(tally.after(), diff.notComparableAfter(), "(new)")),
                match
                    .map(
                        found ->
                            found.after().stream()
                                .map(diff::nameOfAfter)
                                .collect(Collectors.joining(" and ")))
                    .or(() -> tally.after().map(diff::nameOfAfter))
                    .orElse(
                        missing(tally.before(), diff.notComparableBefore(), "(no such section)")),
                tally.tallyBefore().map(TallyTable::tasks).orElse(""),
                match
                    .map(this::tasksAfter)
                    .or(() -> tally.tallyAfter().map(TallyTable::tasks))
                    .orElse("")));
      }
    }
    return new Block.Table(
        ImmutableList.of("before", "after", "tasks before", "tasks after"), rows.build());
  }

  private static boolean isChapter(TallyChange tally) {
    return Stream.of(tally.before(), tally.after())
        .flatMap(Optional::stream)
        .anyMatch(path -> path.depth() == 1);
  }

  private String tasksAfter(Match match) {
    return match.after().stream()
        .flatMap(path -> diff.tallyOfAfter(path).stream())
        .flatMap(tally -> tally.tallyAfter().stream())
        .map(TallyTable::tasks)
        .collect(Collectors.joining("; "));
  }

  private static String missing(
      Optional<ElementPath> section, ImmutableList<Unmatched> notComparable, String otherwise) {
    boolean unknown =
        notComparable.stream().anyMatch(element -> section.equals(Optional.of(element.path())));
    return unknown ? "(not transcribed)" : otherwise;
  }

  private Block happenings() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (ElementChange entry : diff.entries()) {
      entry.changes().stream()
          .map(change -> Wording.plural(entry.kind()) + " " + Wording.verb(change))
          .distinct()
          .forEach(what -> counts.merge(what, 1, Integer::sum));
    }
    int kept = 0;
    for (Match match : diff.alignment().matches(ElementKind.OBJECTIVE)) {
      kept += diff.ofBefore(match.before().get(0)).isEmpty() ? 1 : 0;
    }
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    lines.add("commitments unchanged: " + kept);
    counts.forEach((what, count) -> lines.add(what + ": " + count));
    return new Block.Points(lines.build());
  }

  private ImmutableList<String> limits(
      Predicate<ElementPath> inEarlier, Predicate<ElementPath> inLater) {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    addLimit(
        "not transcribed in the later edition, so not known whether kept",
        before,
        diff.notComparableBefore(),
        inEarlier,
        lines);
    addLimit(
        "not transcribed in the earlier edition, so not known whether new",
        after,
        diff.notComparableAfter(),
        inLater,
        lines);
    ImmutableList<String> found = lines.build();
    if (!found.isEmpty()) {
      return found;
    }
    return ImmutableList.of(
        isAtHand(before, inEarlier) && isAtHand(after, inLater)
            ? "nothing: both texts are at hand, or taken to be where nothing is said of it"
            : "nothing about what is transcribed; not everything is");
  }

  private static boolean isAtHand(Elements elements, Predicate<ElementPath> wanted) {
    return Stream.concat(
            Stream.of(ElementPath.edition()), elements.sections().stream().map(Located::path))
        .filter(wanted)
        .map(elements::transcription)
        .allMatch(
            status ->
                status == TranscriptionStatus.COMPLETE || status == TranscriptionStatus.UNSTATED);
  }

  private static void addLimit(
      String what,
      Elements elements,
      ImmutableList<Unmatched> unmatched,
      Predicate<ElementPath> wanted,
      ImmutableList.Builder<String> lines) {
    Map<ElementKind, List<String>> labels = new LinkedHashMap<>();
    for (Unmatched element : unmatched) {
      if (wanted.test(element.path())) {
        labels
            .computeIfAbsent(element.path().kind(), kind -> new ArrayList<>())
            .add(elements.at(element.path()).orElseThrow().label());
      }
    }
    labels.forEach(
        (kind, found) ->
            lines.add(
                what
                    + ": "
                    + Wording.counted(found.size(), kind)
                    + ", "
                    + String.join(", ", found.subList(0, Math.min(SHOWN, found.size())))
                    + (found.size() > SHOWN ? ", and " + (found.size() - SHOWN) + " more" : "")));
  }
}
