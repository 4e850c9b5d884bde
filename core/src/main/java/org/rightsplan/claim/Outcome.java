package org.rightsplan.claim;

/** What the texts at hand say to a claim. */
public enum Outcome {
  /** They bear it out. */
  SUPPORTED,
  /** They say otherwise. */
  CONTRADICTED,
  /** Neither; {@link Verdict#reason()} says why. */
  CANNOT_TELL
}
