package org.rightsplan.stratml;

import org.rightsplan.validation.FindingCode;
import org.rightsplan.validation.Severity;

/** What a finding about a StratML document is about. */
public enum StratmlCode implements FindingCode {
  /** The root is not in a namespace of StratML. */
  UNKNOWN_NAMESPACE(Severity.WARNING),
  /** An element is where the schema has none of its name; it is passed over. */
  STRAY_ELEMENT(Severity.WARNING),
  /** An element stands before one that the schema puts first, or too often; it is taken. */
  MISPLACED_ELEMENT(Severity.NOTE),
  /** A name that differs from the schema's in capital letters only; it is taken for that one. */
  MISSPELT_ELEMENT(Severity.NOTE),
  /** An element of another namespace; it is passed over. */
  FOREIGN_ELEMENT(Severity.NOTE),
  /** An attribute that the schema does not have. */
  FOREIGN_ATTRIBUTE(Severity.NOTE),
  /** Text between elements; it is passed over. */
  STRAY_TEXT(Severity.WARNING),
  /** Something that must have a name or a text has none. */
  MISSING_TEXT(Severity.WARNING),
  /** An identifier is no XML name, for instance since it begins with a digit; it is kept. */
  INVALID_ID(Severity.WARNING),
  /** An identifier is there, but empty. */
  EMPTY_ID(Severity.NOTE),
  /** An identifier occurs before; both are kept. */
  DUPLICATE_ID(Severity.WARNING),
  /** A value is none of those that the schema lists. */
  UNKNOWN_VALUE(Severity.WARNING),
  /** A date is no day. */
  BAD_DATE(Severity.WARNING),
  /** A number is none. */
  BAD_NUMBER(Severity.WARNING),
  /** An entity that is none of XML's; those of HTML are taken as the characters that they are. */
  UNDECLARED_ENTITY(Severity.NOTE),
  /** Something is right, but an edition has no place for it; only among the losses. */
  NO_PLACE(Severity.NOTE);

  private final Severity severity;

  StratmlCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
