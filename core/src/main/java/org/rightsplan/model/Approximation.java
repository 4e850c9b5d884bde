package org.rightsplan.model;

/**
 * On which side of a printed number the meant number lies.
 *
 * <p>The default tolerance of the open sides is {@link Quantity#DEFAULT_TOLERANCE}.
 */
public enum Approximation {
  /** The number itself: "18 tasks". */
  EXACT(""),
  /** Somewhat below: "nearly 200", "almost". */
  NEARLY("nearly "),
  /** Somewhat above: "over 40", "more than". */
  OVER("over "),
  /** Somewhat below or above, or the number itself: "about", "approximately". */
  ABOUT("about "),
  /** The number or any number above: "at least", "no fewer than". */
  AT_LEAST("at least "),
  /** The number or any number below: "at most", "up to". */
  AT_MOST("at most ");

  private final String prefix;

  Approximation(String prefix) {
    this.prefix = prefix;
  }

  String prefix() {
    return prefix;
  }
}
