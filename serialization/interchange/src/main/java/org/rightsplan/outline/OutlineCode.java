package org.rightsplan.outline;

import org.rightsplan.validation.FindingCode;
import org.rightsplan.validation.Severity;

/** What the findings on a printed text are about. */
public enum OutlineCode implements FindingCode {
  /** The number of a page. */
  PAGE_NUMBER(Severity.NOTE, false),
  /** A line that comes back on page after page. */
  RUNNING_HEAD(Severity.NOTE, false),
  /** A table of contents. */
  CONTENTS(Severity.NOTE, false),
  /**
   * Lines between the title, or the foreword, and the first section, such as the issuing body, the
   * date or who signs.
   */
  PREAMBLE(Severity.NOTE, false),
  /** A paragraph that follows a section's commitments, for which an edition has no place. */
  TEXT_AFTER_COMMITMENTS(Severity.WARNING, false),
  /** A table of which no column is known to hold commitments. */
  UNKNOWN_TABLE(Severity.WARNING, false),
  /** A cell in a column that the reader does not know. */
  UNKNOWN_COLUMN(Severity.WARNING, false),
  /** A note at the foot of a page. */
  FOOTNOTE(Severity.NOTE, false),
  /** Markup without words: HTML, pictures, destinations of links. */
  MARKUP(Severity.NOTE, false),
  /** An attribute, beside the plan's words, that the reader cannot take. */
  UNKNOWN_ATTRIBUTE(Severity.WARNING, false),
  /** Any other text without a place. */
  UNPLACED(Severity.WARNING, false),
  /** The text has no title; another was taken. */
  NO_TITLE(Severity.WARNING, true),
  /** Commitments that stand under no section; one was made for them. */
  NO_SECTION(Severity.NOTE, true),
  /** A section with a title and nothing under it. */
  EMPTY_SECTION(Severity.NOTE, true),
  /** Items in an introduction or annex, which were taken as its text and not as commitments. */
  ITEMS_AS_TEXT(Severity.NOTE, true),
  /** A first item that was taken as the text above the commitments. */
  CHAPEAU_AS_ITEM(Severity.NOTE, true),
  /** A last paragraph above the items that may be a commitment that lost its dash. */
  POSSIBLE_COMMITMENT(Severity.NOTE, true),
  /** Paragraphs under a commitment that may be a text of their own. */
  DEEPER_ITEMS(Severity.NOTE, true);

  private final Severity severity;
  private final boolean placed;

  OutlineCode(Severity severity, boolean placed) {
    this.severity = severity;
    this.placed = placed;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  /**
   * {@return whether the text that such a finding is about stands in the edition all the same} If
   * not, it is found in the finding only, and its span is {@link SpanKind#UNPLACED}.
   */
  public boolean isPlaced() {
    return placed;
  }
}
