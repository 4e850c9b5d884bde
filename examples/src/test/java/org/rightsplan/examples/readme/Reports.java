package org.rightsplan.examples.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.report.ComparisonReport;
import org.rightsplan.report.LineageReport;
import org.rightsplan.report.Report;
import org.rightsplan.report.ReportOptions;

/** The README's passage on reports. */
final class Reports {

  private Reports() {}

  static void run(Plan plan, Edition before, Edition after, Path file) throws IOException {
    Report report = ComparisonReport.of(EditionDiff.between(before, after));
    Files.writeString(file, report.html(ReportOptions.in("es")));
    System.out.print(report.text(ReportOptions.defaults().withWidth(80).withColour(true)));
    System.out.print(LineageReport.of(Lineage.of(plan)).markdown());
  }
}
