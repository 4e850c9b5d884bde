package org.rightsplan.model;

/** What an indicator looks at (OHCHR, Human Rights Indicators, 2012, chapter II.B). */
public enum IndicatorType {
  /** Whether law, institutions and policies are in place. */
  STRUCTURAL,
  /** What is being done: efforts and their reach. */
  PROCESS,
  /** What people enjoy. */
  OUTCOME
}
