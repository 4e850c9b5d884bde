package org.rightsplan.alignment;

/** What an identifier that occurs in both editions is worth. */
public enum IdPolicy {
  /** The same id means the same element, whatever the texts say. */
  TRUST,
  /** The same id means the same element unless their texts have nothing in common. */
  VERIFY,
  /** Ids say nothing, for instance because each edition numbers anew. */
  IGNORE
}
