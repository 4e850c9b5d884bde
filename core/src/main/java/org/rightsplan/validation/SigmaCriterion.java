package org.rightsplan.validation;

/**
 * What {@link RuleSet#SIGMA} asks of a plan: the five criteria for the quality of an operational
 * action plan in the monitoring of public administration by SIGMA, a joint initiative of the OECD
 * and the European Union (par-portal.sigmaweb.org, area 6, indicator 38, sub-indicator 215,
 * "Quality of the operational action plan", as applied in 2021; one point for each).
 *
 * <p>They were written for public administration, not for human-rights plans, and are given by
 * experts after interviews. The rules here see the text of a plan only: they find where a criterion
 * is visibly not met, and give no points.
 */
public enum SigmaCriterion implements FindingCode {
  /**
   * All activities are presented, with the institutions that are responsible for carrying them out.
   * Found at each task without such a body, named by it or by a section around it; bodies that only
   * monitor, fund or are consulted do not count.
   */
  ACTIVITIES_AND_INSTITUTIONS(Severity.WARNING, true),
  /**
   * A timetable with milestones or deadlines. Found at each task without one; a NOTE where there is
   * only the end of the edition's period.
   */
  TIMETABLE(Severity.WARNING, true),
  /**
   * The sources from which all activities are financed. <strong>Not checked</strong>: the model has
   * neither costs nor sources of money. A body in the role FUNDING shows one, but that there is
   * none shows nothing.
   */
  FINANCING(Severity.NOTE, false),
  /**
   * Performance indicators for objectives as well as activities. Found at each commitment of either
   * level without an indicator.
   */
  PERFORMANCE_INDICATORS(Severity.WARNING, true),
  /**
   * The plan is available to the public. Found at an edition that has neither a date of publication
   * nor a citation of where it can be found; that it is not public is not said by that.
   */
  PUBLIC_AVAILABILITY(Severity.WARNING, true);

  private final Severity severity;
  private final boolean checked;

  SigmaCriterion(Severity severity, boolean checked) {
    this.severity = severity;
    this.checked = checked;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  /** {@return whether {@link RuleSet#SIGMA} has a rule for it} */
  public boolean isChecked() {
    return checked;
  }
}
