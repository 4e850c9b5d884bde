package org.rightsplan.model;

/** How the library's user knows of a part of a plan. */
public enum Attestation {
  /** Read in the plan's own text. */
  PRINTED,
  /**
   * Known from another source, such as a speech, the press or a report; its order and boundaries in
   * the plan are unknown, and it may be part of a commitment that is also known as printed.
   */
  REPORTED
}
