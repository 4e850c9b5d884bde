package org.rightsplan.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Quantity;

/** What is known of a figure, held against what is stated of it. */
class BoundsTest {

  /** Returns the bounds from a text such as {@code 3..7} or {@code 3..}. */
  private static Bounds bounds(String text) {
    String[] ends = text.split("\\.\\.", -1);
    return new Bounds(end(ends[0]), end(ends[ends.length - 1]));
  }

  private static Optional<BigDecimal> end(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
  }

  @ParameterizedTest
  @CsvSource({
    "18..18, EXACT, 18, SUPPORTED",
    "18..18, EXACT, 17, CONTRADICTED",
    "11.., EXACT, 18, CANNOT_TELL",
    "19.., EXACT, 18, CONTRADICTED",
    "18.., EXACT, 18, CANNOT_TELL",
    "..17, EXACT, 18, CONTRADICTED",
    "198..198, NEARLY, 200, SUPPORTED",
    "200..200, NEARLY, 200, CONTRADICTED",
    "180..199, NEARLY, 200, SUPPORTED",
    "179..179, NEARLY, 200, CONTRADICTED",
    "28.., NEARLY, 200, CANNOT_TELL",
    "200.., NEARLY, 200, CONTRADICTED",
    "41..41, OVER, 40, SUPPORTED",
    "40..40, OVER, 40, CONTRADICTED",
    "45.., OVER, 40, CONTRADICTED",
    "..40, OVER, 40, CONTRADICTED",
    "..41, OVER, 40, CANNOT_TELL",
    "9..11, ABOUT, 10, SUPPORTED",
    "9..12, ABOUT, 10, CANNOT_TELL",
    "12.., ABOUT, 10, CONTRADICTED",
    "..8, ABOUT, 10, CONTRADICTED",
    "5.., AT_LEAST, 5, SUPPORTED",
    "4.., AT_LEAST, 5, CANNOT_TELL",
    "..4, AT_LEAST, 5, CONTRADICTED",
    "6.., AT_MOST, 5, CONTRADICTED",
    "..5, AT_MOST, 5, SUPPORTED",
    "2.., AT_MOST, 5, CANNOT_TELL",
    ".., EXACT, 5, CANNOT_TELL",
  })
  void boundsDecideWhatTheyCan(
      String known, Approximation approximation, BigDecimal value, Outcome expected) {
    assertEquals(expected, bounds(known).against(new Quantity(value, approximation)));
  }

  @ParameterizedTest
  @CsvSource({
    "3, 9, EXACT, 0.3333, SUPPORTED",
    "3, 9, EXACT, 0.33, SUPPORTED",
    "3, 9, EXACT, 0.3334, CONTRADICTED",
    "3, 9, AT_MOST, 0.3333, SUPPORTED",
    "3, 9, AT_MOST, 0.3332, CONTRADICTED",
    "3, 9, OVER, 0.3333, CONTRADICTED",
    "3, 9, OVER, 0.33, CONTRADICTED",
    "3, 9, OVER, 0.3, CONTRADICTED",
    "32, 100, OVER, 0.3, SUPPORTED",
    "6, 9, AT_LEAST, 0.6667, SUPPORTED",
    "6, 9, AT_LEAST, 0.6668, CONTRADICTED",
    "6, 9, NEARLY, 0.6667, CONTRADICTED",
    "6, 9, NEARLY, 0.6668, SUPPORTED",
    "6, 9, EXACT, 0.67, SUPPORTED",
    "6, 9, ABOUT, 0.6667, SUPPORTED",
    "1, 70, ABOUT, 0.01, SUPPORTED",
    "1, 64, ABOUT, 0.01, CONTRADICTED",
    // A half, and all, have a decimal of their own.
    "6, 13, EXACT, 0.5, CONTRADICTED",
    "6, 13, AT_LEAST, 0.5, CONTRADICTED",
    "6, 13, NEARLY, 0.5, SUPPORTED",
    "51, 100, OVER, 0.5, SUPPORTED",
    "5, 9, EXACT, 1, CONTRADICTED",
    "9, 9, EXACT, 1, SUPPORTED",
    "1, 9, OVER, 0, CONTRADICTED",
  })
  void aShareIsHeldAgainstTheDecimalAsItIsRounded(
      long part, long whole, Approximation approximation, BigDecimal share, Outcome expected) {
    Bounds counted = Bounds.exactly(part).dividedBy(BigDecimal.valueOf(whole));
    assertEquals(expected, counted.againstShare(new Quantity(share, approximation)));
  }

  /** Every whole number between the bounds is tried one by one. */
  @Test
  void theOutcomeIsThatOfEveryNumberBetween() {
    for (Approximation approximation : Approximation.values()) {
      for (int value = 1; value <= 30; value += 7) {
        Quantity stated = new Quantity(BigDecimal.valueOf(value), approximation);
        for (int low = 0; low <= 34; low++) {
          for (int high = low; high <= 34; high++) {
            check(stated, low, high);
          }
        }
      }
    }
  }

  private static void check(Quantity stated, int low, int high) {
    int agreeing = 0;
    for (int number = low; number <= high; number++) {
      agreeing += stated.agreesWith(number) ? 1 : 0;
    }
    Outcome outcome = Bounds.of(low, high).against(stated);
    if (outcome == Outcome.SUPPORTED) {
      assertEquals(high - low + 1, agreeing, stated + " in " + low + " to " + high);
    } else if (outcome == Outcome.CONTRADICTED) {
      assertEquals(0, agreeing, stated + " in " + low + " to " + high);
    }
    if (low == high) {
      assertEquals(
          stated.agreesWith(low) ? Outcome.SUPPORTED : Outcome.CONTRADICTED,
          outcome,
          stated + " at " + low);
    }
  }

  @Test
  void differencesAndSharesKeepWhatIsKnown() {
    assertEquals("5", bounds("6..6").minus(bounds("1..1")).toString());
    assertEquals("at most 5", bounds("6..6").minus(bounds("1..")).toString());
    assertEquals("at least 5", bounds("6..").minus(bounds("1..1")).toString());
    assertEquals("any number", bounds("6..").minus(bounds("1..")).toString());
    assertEquals("from 0.25 to 0.5", bounds("1..2").dividedBy(BigDecimal.valueOf(4)).toString());
    assertEquals(
        List.of(Optional.of(Quantity.exactly(6)), Optional.of(Quantity.atLeast(6))),
        List.of(bounds("6..6").figure(), bounds("6..").figure()));
    assertEquals(Optional.empty(), bounds("..6").figure());
  }
}
