package org.rightsplan.report;

import org.rightsplan.report.document.Document;
import org.rightsplan.report.form.HtmlForm;
import org.rightsplan.report.form.MarkdownForm;
import org.rightsplan.report.form.TextForm;
import org.rightsplan.report.wording.Words;

/**
 * Something to read for people: what a comparison, a lineage, a check of claims, an edition or a
 * validation came to.
 *
 * <p>One description gives every form, in every language:
 *
 * <pre>{@code
 * Report report = ComparisonReport.of(diff);
 * Files.writeString(file, report.write(ReportFormat.HTML, ReportOptions.in("zh-Hans")));
 * }</pre>
 *
 * <p>Every list says what it leaves out. What a plan says is quoted in the language chosen, with
 * the authoritative text beside it where the report shows a text as a whole, and is never taken for
 * markup in any form. The same report with the same options is the same text on every run.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public abstract class Report {

  Report() {}

  /** Returns what the report says, in a language. */
  abstract Document document(Words words);

  /** {@return the report in a form, ending with a line feed} */
  public final String write(ReportFormat format, ReportOptions options) {
    Document document = document(ReportLanguages.words(options));
    return switch (format) {
      case TEXT -> TextForm.write(document, options.width(), options.colour());
      case MARKDOWN -> MarkdownForm.write(document);
      case HTML -> HtmlForm.write(document);
    };
  }

  /** {@return the report as plain text with the usual options} */
  public final String text() {
    return text(ReportOptions.defaults());
  }

  /** {@return the report as plain text} */
  public final String text(ReportOptions options) {
    return write(ReportFormat.TEXT, options);
  }

  /** {@return the report as Markdown with the usual options} */
  public final String markdown() {
    return markdown(ReportOptions.defaults());
  }

  /** {@return the report as Markdown} */
  public final String markdown(ReportOptions options) {
    return write(ReportFormat.MARKDOWN, options);
  }

  /** {@return the report as one HTML file with the usual options} */
  public final String html() {
    return html(ReportOptions.defaults());
  }

  /** {@return the report as one HTML file} */
  public final String html(ReportOptions options) {
    return write(ReportFormat.HTML, options);
  }

  /** Returns the same as {@link #text()}. */
  @Override
  public final String toString() {
    return text();
  }
}
