package org.rightsplan.alignment;

/** What an identifier that occurs in both editions is worth. */
public enum IdPolicy {
  /** The same id means the same element, whatever the texts say. */
  TRUST,
  /**
   * The same id means the same element unless their texts have nothing in common, or one of them
   * stands elsewhere in the other edition, the very same or clearly more like: ids of an edition
   * that was numbered anew lead to neighbours.
   */
  VERIFY,
  /** Ids say nothing, for instance because each edition numbers anew. */
  IGNORE
}
