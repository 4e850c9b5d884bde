package org.rightsplan.model;

/** How far an edition has come. */
public enum EditionStatus {
  /** Not stated. */
  UNSTATED,
  /** Published for consultation, not adopted. */
  DRAFT,
  /** Adopted by the body that decides on it. */
  ADOPTED,
  /** Changed after its adoption; see {@link Edition#versions()}. */
  AMENDED,
  /** Its period is over. */
  COMPLETED,
  /** Given up before the end of its period. */
  WITHDRAWN
}
