package org.rightsplan.model;

/** What a plan is about, as the field sorts plans. */
public enum PlanKind {
  /** A national human-rights action plan in the sense of the Vienna Declaration (1993), II.71. */
  NATIONAL_HUMAN_RIGHTS,
  /** A plan on business and human rights, under the UN Guiding Principles. */
  BUSINESS_AND_HUMAN_RIGHTS,
  /** A plan to carry out recommendations of UN bodies or of the universal periodic review. */
  RECOMMENDATIONS,
  /** A plan on one theme, such as torture, trafficking or disability. */
  THEMATIC,
  /** A plan of a state, province, region or city. */
  SUBNATIONAL,
  /** Another kind, or a kind that is not stated. */
  OTHER
}
