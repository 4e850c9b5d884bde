package org.rightsplan.lineage;

/** Whether an edition has what a thread follows. */
public enum Presence {
  /** It does: the thread has a station there. */
  PRESENT,
  /** It does not, and is transcribed where it would be. */
  ABSENT,
  /** That cannot be told: the edition is not transcribed there, or routes to it disagree. */
  UNKNOWN
}
