package org.rightsplan.alignment;

/** Something other than the wording in which two matched elements agree. */
public enum Facet {
  /** The printed number. */
  NUMBER,
  /** The title. */
  TITLE,
  /** The section around them: the sections are matched too. */
  SECTION,
  /** The place among their siblings. */
  PLACE,
  /** A law, treaty or recommendation to which both point. */
  REFERENCE,
  /** A tag. */
  TAG,
  /** A body that answers for both. */
  BODY,
  /** The unit of measurement. */
  UNIT,
  /** The name of an indicator that both commitments have. */
  INDICATOR
}
