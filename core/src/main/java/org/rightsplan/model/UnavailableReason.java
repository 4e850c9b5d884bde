package org.rightsplan.model;

/** Why an indicator has no value. */
public enum UnavailableReason {
  /** Nobody who was asked knows it, or it was not asked for. */
  UNKNOWN,
  /** The question does not arise, such as a rate of something that does not occur. */
  NOT_APPLICABLE,
  /** It was not collected, or not yet. */
  NOT_COLLECTED,
  /** It exists and is withheld, for instance because it would identify people. */
  WITHHELD,
  /** The document has it, but the text at hand breaks off before it or leaves it out. */
  NOT_TRANSCRIBED
}
