package org.rightsplan.model;

/**
 * Whether reaching an indicator's target is an obligation. Chinese planning distinguishes {@code
 * 约束性} (binding) and {@code 预期性} (anticipatory) indicators since its 11th Five-Year Plan (2006).
 */
public enum Bindingness {
  /** Not stated; the usual case outside plans that make the distinction. */
  UNSTATED,
  /** The government answers for reaching it. */
  BINDING,
  /** Expected, not owed. */
  ANTICIPATORY
}
