package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.alignment.Match;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/**
 * The report of a comparison: the summary first, then section by section every change.
 *
 * <p>What the transcription does not reach is called not transcribed, never dropped or added.
 */
public final class ComparisonReport extends Report {

  private final EditionDiff diff;

  private ComparisonReport(EditionDiff diff) {
    this.diff = diff;
  }

  /** Returns the report of a comparison. */
  public static ComparisonReport of(EditionDiff diff) {
    return new ComparisonReport(diff);
  }

  /** {@return the first part alone: counts, chapters, what happened how often, what is unknown} */
  public Report summary() {
    return Layout.report(
        words -> document(words, title(words), new ComparisonSummary(diff, words).blocks()));
  }

  /**
   * {@return the table of old and new provisions side by side} A dash stands for none, a question
   * mark for what is not transcribed.
   */
  public Report correlations() {
    return Layout.report(words -> new Correlations(diff, words).document());
  }

  /**
   * Returns the report of one section of the later edition and all below it, beside the section of
   * the earlier edition that answers to it.
   *
   * @throws IllegalArgumentException if the later edition has no section at this path
   */
  public Report section(ElementPath path) {
    Located<?> later =
        diff.after()
            .elements()
            .at(path)
            .filter(located -> located.element() instanceof Section)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "ComparisonReport.section: expected a section of the later edition, but"
                            + " got '"
                            + path
                            + "'"));
    return Layout.report(
        words ->
            document(
                words,
                sectionTitle(words, later),
                new ComparisonSections(diff, words).section(later)));
  }

  private Line title(Words words) {
    Names names = new Names(words);
    return words.say("comparison.title", names.edition(diff.before()), names.edition(diff.after()));
  }

  private Line sectionTitle(Words words, Located<?> later) {
    Names names = new Names(words);
    Elements before = diff.before().elements();
    Elements after = diff.after().elements();
    Line title = words.quote(((Section) later.element()).title());
    Optional<Match> match = diff.alignment().ofAfter(later.path());
    Line label = names.label(after, later.path());
    return match
        .map(
            found ->
                words.say("section.title.both", title, names.labels(before, found.before()), label))
        .orElseGet(() -> words.say("section.title", title, label));
  }

  private Document document(Words words, Line title, ImmutableList<Block> blocks) {
    return Layout.document(words, title, words.say("computed"), blocks);
  }

  @Override
  Document document(Words words) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.addAll(new ComparisonSummary(diff, words).blocks());
    blocks.add(new ComparisonSections(diff, words).all());
    blocks.add(Layout.legend(words));
    return document(words, title(words), blocks.build());
  }
}
