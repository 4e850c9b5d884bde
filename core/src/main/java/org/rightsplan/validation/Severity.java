package org.rightsplan.validation;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
  /** The data contradict themselves: some question asked of them has no right answer. */
  ERROR,
  /** Probably a slip, in the transcription or in the print; or a rubric's criterion is not met. */
  WARNING,
  /** Legal, and worth knowing. */
  NOTE
}
