package org.rightsplan.iati;

import org.rightsplan.validation.FindingCode;
import org.rightsplan.validation.Severity;

/** What a finding about an IATI file is about. */
public enum IatiCode implements FindingCode {
  /** A code is in none of the code lists; it is kept. */
  UNLISTED_CODE(Severity.WARNING),
  /** Something that must have a text or an attribute has none. */
  MISSING_TEXT(Severity.WARNING),
  /** A narrative repeats the language of one before; the first is taken. */
  REPEATED_LANGUAGE(Severity.WARNING),
  /** A language is none. */
  BAD_LANGUAGE(Severity.WARNING),
  /** A value is no number where one is measured; it is kept as a category. */
  NOT_A_NUMBER(Severity.WARNING),
  /** A date is none. */
  BAD_DATE(Severity.WARNING),
  /** A dimension occurs again; the first is taken. */
  REPEATED_DIMENSION(Severity.WARNING),
  /** An entity that is none of XML's; those of HTML are taken as the characters that they are. */
  UNDECLARED_ENTITY(Severity.NOTE),
  /** Something is right, but an edition has no place for it; only among the losses. */
  NO_PLACE(Severity.NOTE);

  private final Severity severity;

  IatiCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
