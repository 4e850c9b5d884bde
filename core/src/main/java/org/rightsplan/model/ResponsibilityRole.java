package org.rightsplan.model;

/** What a body does for a commitment. */
public enum ResponsibilityRole {
  /** The text names the body without saying what it does. */
  UNSPECIFIED,
  /** Leads and answers for it. */
  LEAD,
  /** Leads together with another. */
  CO_LEAD,
  /** Helps to carry it out. */
  SUPPORT,
  /** Watches how it is carried out. */
  MONITORING,
  /** Pays for it. */
  FUNDING,
  /** Is asked before or during it. */
  CONSULTED
}
