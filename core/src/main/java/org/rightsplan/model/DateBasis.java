package org.rightsplan.model;

/** Where a date of a target or baseline comes from. */
public enum DateBasis {
  /** Printed with the target itself. */
  PRINTED,
  /** Not printed; taken from the period of the edition. */
  INHERITED,
  /** Not printed there; follows from the words around it, as judged by whoever transcribed it. */
  INFERRED
}
