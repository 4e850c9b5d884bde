package org.rightsplan.examples.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.examples.quality.Score.Verdict;

class ReliabilityTest {

  private static final Reliability TABLE =
      Reliability.of(
          List.of(
              new Verdict(0.5, false),
              new Verdict(0.55, true),
              new Verdict(0.9, true),
              new Verdict(1, true)));

  @Test
  void aBinHoldsItsLowerBoundAndTheLastOneHoldsOne() {
    assertEquals(
        List.of(0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0, 1),
        TABLE.bins().stream().map(Reliability.Bin::matches).toList());
  }

  @Test
  void writesMeanAndShare() {
    assertEquals("lower,upper,matches,mean_confidence,right_share", TABLE.toCsv().get(0));
    assertEquals("0.40,0.50,0,NaN,NaN", TABLE.toCsv().get(5));
    assertEquals("0.50,0.60,2,0.52500,0.50000", TABLE.toCsv().get(6));
    assertEquals("0.99,1.00,1,1.00000,1.00000", TABLE.toCsv().get(12));
  }

  @Test
  void theErrorIsTheMeanDistanceOverAllClaims() {
    // Two claims are off by 0.025 together, one by 0.1, one by nothing.
    assertEquals((2 * 0.025 + 0.1) / 4, TABLE.expectedError(), 1e-9);
  }
}
