package org.rightsplan.diff;

/**
 * What a changed target means for what is asked. Up to two apply at once: one for how much is
 * asked, one for the time given.
 */
public enum TargetEffect {
  /** More is asked: a higher level where higher is wanted, a lower one where lower is. */
  STRENGTHENED,
  /** Less is asked. */
  WEAKENED,
  /**
   * More time is given. For a sum or a change that is the number of months over which it adds up;
   * for a state, and for a mere deadline, it is a later due date.
   */
  EXTENDED,
  /** Less time is given, measured as for {@link #EXTENDED}. */
  SHORTENED,
  /** As much is asked in as much time; only the words, the form or the place in time differ. */
  NEUTRAL,
  /**
   * How much is asked cannot be compared: another scope, unit or group of people, words on one
   * side, or nothing that says which way is better.
   */
  NOT_COMPARABLE
}
