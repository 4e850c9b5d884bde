package org.rightsplan.outline;

/** What a stretch of a plan's text was read as. */
public enum SpanKind {
  /** Words of a title: of the edition, a section, a commitment or a principle. */
  TITLE,
  /** A printed number. */
  NUMBER,
  /** Words of the text between a section's title and its first commitment. */
  CHAPEAU,
  /** Words of a commitment or principle. */
  STATEMENT,
  /** Words of an indicator or of one of its targets. */
  INDICATOR,
  /** The name of a body in a place that is for bodies. */
  BODY,
  /** An attribute that {@link OutlineWriter} wrote beside the plan's own words. */
  ATTRIBUTE,
  /** Signs that say what stands beside them: dashes, dots after numbers, Markdown's own signs. */
  MARK,
  /** White space between all these. */
  SPACE,
  /** Text without a place in the edition; a finding with the same text says so. */
  UNPLACED
}
