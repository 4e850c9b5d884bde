package org.rightsplan.examples.quality;

/**
 * How many claims of one kind there should be, how many there are, and how many of these are right.
 *
 * <p>Shares of nothing are {@link Double#NaN}, "not a number".
 *
 * @param expected how many the truth has
 * @param found how many are claimed
 * @param right how many of those claimed are in the truth
 */
record Count(int expected, int found, int right) {

  static final Count NONE = new Count(0, 0, 0);

  /** {@return the share of the claims that are right} */
  double precision() {
    return (double) right / found;
  }

  /** {@return the share of the truth that is found} */
  double recall() {
    return (double) right / expected;
  }

  /** {@return the harmonic mean of precision and recall} */
  double f1() {
    return 2.0 * right / (expected + found);
  }

  /** Returns the sum of this count and another. */
  Count plus(Count other) {
    return new Count(expected + other.expected, found + other.found, right + other.right);
  }
}
