package org.rightsplan.examples.readme;

import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.TallyChange;
import org.rightsplan.model.Located;
import org.rightsplan.model.Section;
import org.rightsplan.report.ComparisonReport;
import org.rightsplan.sample.SamplePlan;

/** The quick start of the README. */
final class QuickStart {

  private QuickStart() {}

  static void run() {
    EditionDiff diff = EditionDiff.between(SamplePlan.first(), SamplePlan.second());

    Located<Section> chapter =
        diff.after().elements().sectionsTitled("Environmental rights").get(0);
    TallyChange counts = diff.tallyOfAfter(chapter.path()).orElseThrow();
    System.out.println(counts.tallyBefore().orElseThrow().tasks().counted()); // 7
    System.out.println(counts.tallyAfter().orElseThrow().tasks().counted()); // 18

    System.out.println(ComparisonReport.of(diff).section(chapter.path()).text());
  }
}
