package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void ofEqualTotalsTheOneWithoutCrossingIsTakenFromEitherSide() {
    // Two rows of the same words: both like the second column better.
    double[][] rows = {{0.6, 0.86}, {0.6, 0.86}};
    double[][] columns = {{0.6, 0.6}, {0.86, 0.86}};
    assertArrayEquals(new int[] {0, 1}, Assignment.best(rows));
    assertArrayEquals(new int[] {0, 1}, Assignment.best(columns));
    double[][] better = {{0.86, 0.6}, {0.86, 0.6}};
    assertArrayEquals(new int[] {0, 1}, Assignment.best(better));
  }

  @Test
  void aGreaterTotalIsTakenThoughItCrosses() {
    double[][] score = {{0.5, 0.9}, {0.8, 0.5}};
    assertArrayEquals(new int[] {1, 0}, Assignment.best(score));
  }
}
