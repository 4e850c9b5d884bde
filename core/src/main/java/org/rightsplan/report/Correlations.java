package org.rightsplan.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.report.document.Block;
import org.rightsplan.report.document.Document;
import org.rightsplan.report.document.Line;
import org.rightsplan.report.document.Run;
import org.rightsplan.report.wording.Names;
import org.rightsplan.report.wording.Words;

/** The table of old and new provisions side by side. */
final class Correlations {

  private final EditionDiff diff;
  private final Words words;
  private final Names names;

  Correlations(EditionDiff diff, Words words) {
    this.diff = diff;
    this.words = words;
    this.names = new Names(words);
  }

  Document document() {
    List<ImmutableList<Line>> rows = new ArrayList<>();
    Marks marks = new Marks(words);
    for (CorrelationTable.Row row : CorrelationTable.of(diff).rows()) {
      rows.add(
          ImmutableList.of(
              cell(diff.before(), row.before(), row),
              cell(diff.after(), row.after(), row),
              row.confidence()
                  .map(confidence -> Line.of(mark(marks, row, confidence)))
                  .orElse(Line.EMPTY)));
    }
    int shown = Math.min(rows.size(), words.longestList());
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    blocks.add(Block.Paragraph.of(words.say("correlation.how")));
    blocks.add(
        new Block.Table(
            words.say("correlation.caption"),
            ImmutableList.of(
                new Block.Table.Column(names.shortName(diff.before()), false),
                new Block.Table.Column(names.shortName(diff.after()), false),
                new Block.Table.Column(words.say("column.confidence"), false)),
            ImmutableList.copyOf(rows.subList(0, shown))));
    if (shown < rows.size()) {
      blocks.add(Block.Paragraph.note(words.counted("left.out", rows.size() - shown)));
    }
    blocks.add(Block.Paragraph.note(words.say("correlation.left.out")));
    Line title =
        words.say("correlation.title", names.edition(diff.before()), names.edition(diff.after()));
    return Layout.document(words, title, words.say("computed"), blocks.build());
  }

  /** Returns how sure a row is, which is only known where there are elements on both sides. */
  private Run.Mark mark(Marks marks, CorrelationTable.Row row, double confidence) {
    return diff.alignment()
        .ofBefore(row.before().get(0).path())
        .map(match -> marks.confidence(match.basis(), confidence))
        .orElseGet(() -> marks.confidence(confidence));
  }

  private Line cell(
      Edition edition,
      ImmutableList<CorrelationTable.Provision> provisions,
      CorrelationTable.Row row) {
    if (provisions.isEmpty()) {
      return words.say(row.comparable() ? "correlation.none" : "correlation.unknown");
    }
    return words.phrases(
        provisions.stream()
            .map(provision -> names.title(edition.elements(), provision.path()))
            .toList());
  }
}
