package org.rightsplan.model;

/**
 * How a target's number is to be reached.
 *
 * <p>Where the target is a change ({@link TargetMode}), the comparator speaks of the size of the
 * change and the sign of the number gives its direction: a cut by more than 10 % is {@code
 * GREATER_THAN} with {@code -10}.
 */
public enum TargetComparator {
  /** The number itself. */
  EQUAL("="),
  /** Below the number. */
  LESS_THAN("<"),
  /** Above the number. */
  GREATER_THAN(">"),
  /** The number or below. */
  AT_MOST("at most"),
  /** The number or above. */
  AT_LEAST("at least"),
  /** Around the number. */
  ABOUT("about"),
  /** Somewhat below the number, as a way of speaking rather than a bound. */
  NEARLY("nearly"),
  /** Somewhat above the number, as a way of speaking rather than a bound. */
  OVER("over"),
  /** From the number to {@link Target#upper()}, both included. */
  BETWEEN("between"),
  /** No number: something is to be done by a date. */
  DEADLINE_ONLY("by"),
  /** No number: words such as "largely eliminate". */
  QUALITATIVE("");

  private final String symbol;

  TargetComparator(String symbol) {
    this.symbol = symbol;
  }

  /** {@return the sign or word for it; empty for words} */
  public String symbol() {
    return symbol;
  }

  /** {@return whether a target with this comparator has a number} */
  public boolean hasNumber() {
    return this != DEADLINE_ONLY && this != QUALITATIVE;
  }
}
