package org.rightsplan.model;

/** What a count counts. */
public enum CountedThing {
  /**
   * Main parts: the sections directly under the edition, whether or not the introduction counts
   * being the source's own convention.
   */
  PARTS,
  /** Aspects: leaf sections that hold commitments; see {@link Tally}. */
  ASPECTS,
  /** Tasks: commitments at any depth, of either {@link ObjectiveLevel}. */
  TASKS,
  /** Indicators at any depth. */
  INDICATORS,
  /** Principles of the edition. */
  PRINCIPLES
}
