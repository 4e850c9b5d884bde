/**
 * What a person reads: comparisons, lineages, checks of claims, editions and findings as plain
 * text, Markdown and HTML, in the reader's language.
 *
 * <p>Goes in: a diff, a lineage, verdicts, an edition or findings. Comes out: a {@link
 * org.rightsplan.report.Report}, which is written in a {@link org.rightsplan.report.ReportFormat}
 * with {@link org.rightsplan.report.ReportOptions}:
 *
 * <pre>{@code
 * ComparisonReport.of(diff).html(ReportOptions.in("es"));
 * ComparisonReport.of(diff).correlations().markdown();
 * LineageReport.of(lineage).write(ReportFormat.TEXT, ReportOptions.defaults().withWidth(80));
 * ClaimReport.of(plan, verdicts).html();
 * EditionReport.of(edition).html();
 * FindingsReport.of(edition, findings).text();
 * ReviewReport.of(alignment).html();
 * }</pre>
 *
 * <p>Reports say what they leave out, and who stated what. Two sentences that other packages make
 * in English, the explanation of a verdict and that of a finding, stand in other languages marked
 * as English.
 *
 * <p>Imports {@code claim}, {@code lineage}, {@code validation} and everything below them; nothing
 * of ours imports this package. Inside, in rooms that are not exported: {@code document}, what a
 * report is made of; {@code wording}, sentences; {@code picture}, SVG; {@code form}, the writers.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.report;

import org.jspecify.annotations.NullMarked;
