package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.ElementPath;
import org.rightsplan.sample.SamplePlan;

class ComparisonCsvTest {

  private static final EditionDiff DIFF =
      EditionDiff.between(SamplePlan.first(), SamplePlan.second());

  @Test
  void decisionsBecomeACrosswalk() {
    ElementPath before = ElementPath.parse("sections[0].objectives[0]");
    String table =
        "before;after;answer;decided_by\n"
            + before
            + ";sections[0].objectives[0];different;A. Person\n"
            + before
            + ";sections[0];same;\n";
    Reading<ReviewSheet> reading =
        ComparisonCsv.readReview(table, SamplePlan.first().id(), SamplePlan.second().id());
    assertEquals(1, reading.findings().size());
    assertEquals(CsvCode.BAD_ROW, reading.findings().get(0).code());
    assertEquals(1, reading.value().entries().size());
    assertEquals(ReviewSheet.Answer.DIFFERENT, reading.value().entries().get(0).answer());
  }

  @Test
  void aDecidedSheetIsObeyed() {
    Alignment alignment = DIFF.alignment();
    ElementPath before = DIFF.before().elements().objectives().get(0).path();
    ElementPath after = DIFF.after().elements().objectives().get(0).path();
    ReviewSheet sheet =
        new ReviewSheet(
            DIFF.before().id(),
            DIFF.after().id(),
            ImmutableList.of(ReviewSheet.Entry.of(before, after, ReviewSheet.Answer.SAME)));
    ReviewSheet read =
        ComparisonCsv.readReview(ComparisonCsv.write(sheet), sheet.before(), sheet.after()).value();
    Crosswalk crosswalk = read.decide(DIFF.before(), DIFF.after()).crosswalk();
    assertEquals(ImmutableList.of(before), crosswalk.decisions().get(0).before());
    assertFalse(alignment.toString().isEmpty());
  }

  @Test
  void changesSayWhatHappened() {
    String table = ComparisonCsv.write(DIFF);
    assertTrue(
        table.startsWith("kind,changes,before,before_name,after,after_name,words,confidence"));
    ImmutableList<ChangeRow> rows = ComparisonCsv.readChanges(table).value();
    assertTrue(rows.stream().anyMatch(row -> row.changes().contains("Added")));
    assertTrue(rows.stream().noneMatch(row -> row.words().isEmpty()));
  }
}
