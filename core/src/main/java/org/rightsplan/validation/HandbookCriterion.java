package org.rightsplan.validation;

/**
 * What {@link RuleSet#OHCHR_HANDBOOK} asks of a plan, after the <em>Handbook on National Human
 * Rights Plans of Action</em> (Office of the United Nations High Commissioner for Human Rights,
 * Professional Training Series No. 10, HR/P/PT/10, 29 August 2002).
 *
 * <p>Its chapter 9, "Content and structure of a plan", suggests in figure 11 a table with the
 * columns goal, objective, activity, relevant agency and completion. The Handbook calls these
 * suggestions; so a finding says what the table would ask for, not that a plan is wrong.
 *
 * <p>Not checked: whether an activity stands under a goal and an objective, since the model keeps
 * both as titles of sections or as commitments and cannot tell that one is missing; and whether the
 * wording of a target is precise.
 */
public enum HandbookCriterion implements FindingCode {
  /**
   * Figure 11, column "Activity": under an objective something is to be done. Found at a section
   * that holds objectives and, at any depth, no task.
   */
  ACTIVITY(Severity.WARNING),
  /**
   * Figure 11, column "Relevant agency": for each activity a body, named by it or by a section
   * around it. Bodies that only monitor, fund or are consulted do not count.
   */
  RELEVANT_AGENCY(Severity.WARNING),
  /**
   * Figure 11, column "Completion": for each activity the time by which it is done, printed with
   * it; a NOTE where there is only the end of the edition's period.
   */
  COMPLETION(Severity.WARNING),
  /**
   * Section 9.5, "Targets and benchmarks": targets, at least in some areas. Found once, at an
   * edition that has none at all.
   */
  TARGETS(Severity.NOTE),
  /**
   * Section 3.7, "Monitoring and evaluation", of which only the heading was at hand: a section of
   * the kind IMPLEMENTATION or a body in the role MONITORING. Found once, at the edition.
   */
  MONITORING(Severity.NOTE),
  /**
   * Section 3.6, "A public document", of which only the heading was at hand: a date of publication
   * or a citation of where the edition can be found. Found once, at the edition.
   */
  PUBLIC_DOCUMENT(Severity.NOTE);

  private final Severity severity;

  HandbookCriterion(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
