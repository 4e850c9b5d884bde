package org.rightsplan.model;

/** Whether a commitment is an end or a step towards one. Both count as tasks in a {@link Tally}. */
public enum ObjectiveLevel {
  /** An end to be reached. */
  OBJECTIVE,
  /** Something to be done: what plans call task, action, activity or measure. */
  TASK
}
