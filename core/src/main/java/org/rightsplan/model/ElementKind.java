package org.rightsplan.model;

/** The kinds of parts of an edition that have a path, in the order in which they are printed. */
public enum ElementKind {
  /** The edition itself, the root of all paths. */
  EDITION(""),
  /** A {@link ResponsibleBody} of the edition. */
  BODY("bodies"),
  /** A {@link Principle} of the edition. */
  PRINCIPLE("principles"),
  /** An {@link Objective} of a section. */
  OBJECTIVE("objectives"),
  /** An {@link Indicator} of an objective or a section. */
  INDICATOR("indicators"),
  /** A {@link Target} of an indicator. */
  TARGET("targets"),
  /** A {@link Measurement} of an indicator. */
  MEASUREMENT("measurements"),
  /** A {@link Section} of the edition or of another section. */
  SECTION("sections");

  private final String field;

  ElementKind(String field) {
    this.field = field;
  }

  /** {@return the name of the list that holds elements of this kind; empty for the edition} */
  public String field() {
    return field;
  }
}
