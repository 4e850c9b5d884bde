package org.rightsplan.validation;

/**
 * What {@link RuleSet#CONSISTENCY} finds.
 *
 * <p>The model has no references from one indicator to another, so none can dangle. Duplicate ids
 * of editions, and editions whose periods start out of order, cannot be built.
 */
public enum ConsistencyCode implements FindingCode {
  /** Two elements of one kind have the same id; found at the later one. */
  DUPLICATE_ID(Severity.ERROR),
  /** A body is named that the edition does not list. */
  DANGLING_BODY(Severity.ERROR),
  /** A citation names a document that is not among the sources. */
  DANGLING_SOURCE(Severity.ERROR),
  /** A stated count compares with an edition that the plan does not have. */
  DANGLING_EDITION(Severity.WARNING),
  /**
   * A body belongs to itself by way of others. Bodies that succeed each other in a circle are a
   * WARNING, since a dissolved body may be set up again.
   */
  BODY_CYCLE(Severity.ERROR),
  /** A body has no part in the edition: nothing names it, or any body connected with it. */
  UNUSED_BODY(Severity.NOTE),
  /**
   * Printed numbers leave one out, where the list is completely transcribed; a NOTE where nothing
   * is said about that, and nothing at all where it is known to be incomplete.
   */
  NUMBER_GAP(Severity.WARNING),
  /** A printed number stands twice beside each other or in one list. */
  NUMBER_REPEATED(Severity.WARNING),
  /** A printed number is below the one before it. */
  NUMBER_BACKWARDS(Severity.WARNING),
  /** A target is due before the date of its baseline, whatever the unknown parts of dates are. */
  DUE_BEFORE_BASELINE(Severity.ERROR),
  /** A target is due outside the period of the edition, which is legal. */
  DUE_OUTSIDE_PERIOD(Severity.NOTE),
  /** What should be in order of time is not: versions, measurements, adoption and period. */
  DATES_OUT_OF_ORDER(Severity.WARNING),
  /** A source states another count than the completely transcribed text gives. */
  TALLY_CONTRADICTED(Severity.WARNING),
  /** A section counts as completely transcribed and has a title only. */
  EMPTY_COMPLETE_SECTION(Severity.WARNING),
  /**
   * A quantitative indicator has a number of which it is not said what it counts; a NOTE if it has
   * no number yet.
   */
  INDICATOR_WITHOUT_UNIT(Severity.WARNING),
  /**
   * A text was drawn up in a language in which the edition was not published; a NOTE if the
   * original is not marked and none of the text's languages is one of the edition's.
   */
  UNDECLARED_LANGUAGE(Severity.WARNING),
  /** Two editions of a plan have the same ordinal. */
  DUPLICATE_ORDINAL(Severity.ERROR),
  /** Editions are not in the order of their ordinals, or one ends before an earlier one begins. */
  EDITIONS_OUT_OF_ORDER(Severity.WARNING),
  /** The periods of two editions overlap, which is legal; gaps between them are not found. */
  EDITIONS_OVERLAP(Severity.NOTE);

  private final Severity severity;

  ConsistencyCode(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
