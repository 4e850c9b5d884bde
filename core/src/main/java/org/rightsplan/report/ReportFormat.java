package org.rightsplan.report;

/** The forms in which a report can be written. */
public enum ReportFormat {
  /** Plain text for a terminal or a mail, in lines of a width, perhaps coloured. */
  TEXT,
  /** Markdown: CommonMark with tables, as the common forges show it. */
  MARKDOWN,
  /** One HTML file that needs no other file, no network and no script to be read. */
  HTML
}
