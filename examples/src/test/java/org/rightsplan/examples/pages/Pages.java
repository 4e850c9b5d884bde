package org.rightsplan.examples.pages;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.rightsplan.claim.ClaimChecker;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.examples.ReferenceClaims;
import org.rightsplan.examples.ReferencePlans;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.report.ClaimReport;
import org.rightsplan.report.ComparisonReport;
import org.rightsplan.report.EditionReport;
import org.rightsplan.report.FindingsReport;
import org.rightsplan.report.LineageReport;
import org.rightsplan.report.Report;
import org.rightsplan.report.ReportOptions;
import org.rightsplan.report.ReviewReport;
import org.rightsplan.sample.SamplePlan;
import org.rightsplan.validation.EditionValidator;
import org.rightsplan.validation.RuleSet;

/** Writes reports of all kinds as pages, for a browser to look at. */
final class Pages {

  private Pages() {}

  /** {@return the reports by a name for their files} */
  static ImmutableMap<String, Report> reports() {
    Plan china = ReferencePlans.china();
    List<Edition> editions = china.editions();
    EditionDiff step = EditionDiff.between(editions.get(2), editions.get(3));
    EditionDiff sample = EditionDiff.between(SamplePlan.first(), SamplePlan.second());
    EditionDiff hostile = EditionDiff.between(HostilePlan.before(), HostilePlan.after());
    ImmutableMap.Builder<String, Report> reports = ImmutableMap.builder();
    reports.put("china-comparison", ComparisonReport.of(step));
    reports.put("china-correlations", ComparisonReport.of(step).correlations());
    reports.put("china-review", ReviewReport.of(step.alignment()));
    reports.put("china-lineage", LineageReport.of(Lineage.of(china)));
    reports.put(
        "china-claims",
        ClaimReport.of(china, ClaimChecker.of(china).checkAll(ReferenceClaims.briefing2021())));
    reports.put("china-edition", EditionReport.of(editions.get(3)));
    reports.put(
        "china-findings",
        FindingsReport.of(china, EditionValidator.of(RuleSet.values()).validate(china)));
    reports.put("sample-comparison", ComparisonReport.of(sample));
    reports.put("sample-lineage", LineageReport.of(Lineage.of(SamplePlan.plan())));
    reports.put("hostile-comparison", ComparisonReport.of(hostile));
    reports.put("hostile-review", ReviewReport.of(hostile.alignment()));
    reports.put("hostile-edition", EditionReport.of(HostilePlan.after()));
    reports.put(
        "hostile-findings",
        FindingsReport.of(
            HostilePlan.after(), EditionValidator.standard().validate(HostilePlan.after())));
    reports.put(
        "empty-comparison",
        ComparisonReport.of(EditionDiff.between(HostilePlan.empty(), HostilePlan.empty())));
    reports.put("empty-edition", EditionReport.of(HostilePlan.empty()));
    return reports.buildOrThrow();
  }

  /**
   * Writes every report in English, and some in the other languages.
   *
   * @param args the folder to write to
   */
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    Files.createDirectories(folder);
    for (Map.Entry<String, Report> report : reports().entrySet()) {
      for (String language : ReportOptions.languages()) {
        Files.writeString(
            folder.resolve(report.getKey() + "." + language + ".html"),
            report.getValue().html(ReportOptions.in(language)));
      }
    }
  }
}
