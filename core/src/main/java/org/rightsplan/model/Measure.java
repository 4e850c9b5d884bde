package org.rightsplan.model;

/** Whether an indicator counts or describes (OHCHR, Human Rights Indicators, 2012, chapter I.A). */
public enum Measure {
  /** Expressed in numbers. */
  QUANTITATIVE,
  /** Expressed in words, categories, or a yes or no. */
  QUALITATIVE
}
