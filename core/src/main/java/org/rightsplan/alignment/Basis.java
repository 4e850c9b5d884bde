package org.rightsplan.alignment;

/** On what a match rests, from the firmest to the weakest. */
public enum Basis {
  /** A person asserted it in a {@link Crosswalk}. */
  ASSERTED,
  /** Both elements carry the same identifier. */
  SAME_ID,
  /** Both have the same words in the same order. */
  EXACT,
  /** The titles agree. */
  TITLE,
  /** The texts share what is rare in both editions. */
  TEXT,
  /** What stands around or under the elements agrees, more than their own texts do. */
  CONTEXT
}
