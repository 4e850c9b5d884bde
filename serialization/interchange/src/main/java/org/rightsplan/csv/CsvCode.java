package org.rightsplan.csv;

import org.rightsplan.validation.FindingCode;
import org.rightsplan.validation.Severity;

/** What a finding about a table is about. */
public enum CsvCode implements FindingCode {
  /** A column has a name that the table does not have; it is passed over. */
  UNKNOWN_COLUMN(Severity.NOTE),
  /** A column occurs again; the first is taken. */
  REPEATED_COLUMN(Severity.WARNING),
  /** A cell stands where no column is; it is passed over. */
  EXCESS_CELL(Severity.WARNING),
  /** A row ends before the last column. */
  SHORT_ROW(Severity.NOTE),
  /** A cell must not be empty and is. */
  MISSING_VALUE(Severity.WARNING),
  /**
   * A cell is not of the form that its column asks for; it is passed over, and with the elements of
   * a decision its row.
   */
  BAD_VALUE(Severity.WARNING),
  /** The cells of a row contradict each other; the row is passed over. */
  BAD_ROW(Severity.ERROR),
  /** A cell names an element that is not there; the row is passed over. */
  UNKNOWN_ELEMENT(Severity.ERROR),
  /** What a person decided does not fit the editions, or contradicts a row before; no effect. */
  UNFIT_DECISION(Severity.WARNING),
  /** A path or identifier that other rows refer to occurs again; they refer to the first. */
  REPEATED_KEY(Severity.WARNING);

  private final Severity severity;

  CsvCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
