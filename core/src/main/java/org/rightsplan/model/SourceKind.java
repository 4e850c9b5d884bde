package org.rightsplan.model;

/** What a source document is. */
public enum SourceKind {
  /** The plan itself, in print or on a site. */
  PLAN_TEXT,
  /** What somebody said, such as a press briefing. */
  SPEECH,
  /** A news item. */
  PRESS,
  /** An assessment, evaluation or study. */
  REPORT,
  /** A law or decision. */
  LEGAL_INSTRUMENT,
  /** Anything else. */
  OTHER
}
