package org.rightsplan.claim;

/** On what a verdict rests, or why there is none. */
public enum Reason {
  /** It was counted, or the counts set bounds that decide it. */
  COUNTED,
  /** It was read in the plan: a title, a place, a text, a target, a date. */
  READ,
  /** The text that would decide it is not transcribed far enough, or not said to be. */
  NOT_TRANSCRIBED,
  /** Other sources report it; it was not read in the plan. */
  ONLY_REPORTED,
  /** The statement can be read in several ways, or does not say of what it is a share. */
  AMBIGUOUS,
  /** The plan has no such edition, or the edition no section so called. */
  NOT_NAMED,
  /** Nothing shows that the two sections named are the same. */
  NOT_IDENTIFIED,
  /**
   * The text is there in another language than the statement or the other edition, or not marked as
   * the original wording, so that words that it lacks may still stand in the plan.
   */
  OTHER_WORDING,
  /** The values do not record what the statement is about. */
  NOT_RECORDED,
  /** The statement is not about the plans. */
  OUTSIDE_THE_PLANS
}
