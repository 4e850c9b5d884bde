package org.rightsplan.model;

/** How much of a printed text is at hand. */
public enum TranscriptionStatus {
  /** Nothing is said; what is said of the enclosing section applies. */
  UNSTATED,
  /** Only the titles: every title of this part is there, nothing else of it need be. */
  TITLES_ONLY,
  /** Some of it; what is missing is not known. */
  PARTIAL,
  /** All of it: what is not there is not in the printed text either. */
  COMPLETE
}
