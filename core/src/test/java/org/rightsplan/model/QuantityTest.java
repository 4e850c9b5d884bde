package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    // printed, counted, whether the count agrees
    "EXACT,    18,  18,    true",
    "EXACT,    18,  17,    false",
    "EXACT,    18,  18.0,  true",
    "NEARLY,   200, 179,   false",
    "NEARLY,   200, 180,   true",
    "NEARLY,   200, 199,   true",
    "NEARLY,   200, 200,   false",
    "NEARLY,   200, 201,   false",
    "OVER,     40,  39,    false",
    "OVER,     40,  40,    false",
    "OVER,     40,  41,    true",
    "OVER,     40,  44,    true",
    "OVER,     40,  45,    false",
    "ABOUT,    100, 89,    false",
    "ABOUT,    100, 90,    true",
    "ABOUT,    100, 100,   true",
    "ABOUT,    100, 110,   true",
    "ABOUT,    100, 111,   false",
    "AT_LEAST, 40,  39,    false",
    "AT_LEAST, 40,  40,    true",
    "AT_LEAST, 40,  4000,  true",
    "AT_MOST,  40,  40,    true",
    "AT_MOST,  40,  41,    false",
    "AT_MOST,  40,  0,     true",
    // Below 0 "nearly" still means the lower number, and the reach is the size's tenth.
    "NEARLY,   -10, -11,   true",
    "NEARLY,   -10, -9,    false",
    "OVER,     -10, -9,    true",
    // Around 0 there is no reach.
    "ABOUT,    0,   0,     true",
    "ABOUT,    0,   0.001, false",
    "NEARLY,   0,   -1,    false",
  })
  void agreesWithACountedNumber(
      Approximation approximation, BigDecimal printed, BigDecimal counted, boolean agrees) {
    assertEquals(agrees, new Quantity(printed, approximation).agreesWith(counted));
  }

  @ParameterizedTest
  @CsvSource({
    "66, 198, true",
    "60, 198, true",
    "59, 198, false",
    "72, 198, true",
    "73, 198, false"
  })
  void agreesWithAboutAThird(long part, long whole, boolean agrees) {
    assertEquals(agrees, Quantity.aboutShare(1, 3).agreesWithShare(part, whole));
  }

  @Test
  void takesAnotherTolerance() {
    Quantity nearly200 = Quantity.nearly(200);
    BigDecimal twentieth = new BigDecimal("0.05");
    assertTrue(nearly200.agreesWith(BigDecimal.valueOf(190), twentieth));
    assertFalse(nearly200.agreesWith(BigDecimal.valueOf(189), twentieth));
    assertTrue(nearly200.agreesWith(189));
    assertFalse(nearly200.agreesWith(BigDecimal.valueOf(199), BigDecimal.ZERO));
    assertTrue(Quantity.atLeast(5).agreesWith(BigDecimal.TEN, BigDecimal.ZERO));
    assertTrue(Quantity.atMost(5).agreesWith(BigDecimal.ONE, BigDecimal.ZERO));
  }

  @Test
  void refusesToMeasureWithoutAMeasure() {
    assertEquals(
        "Quantity.tolerance: expected 0 or more, but got -0.1",
        assertThrows(
                IllegalArgumentException.class,
                () -> Quantity.about(5).agreesWith(BigDecimal.TEN, new BigDecimal("-0.1")))
            .getMessage());
    assertEquals(
        "Quantity.whole: expected a number other than 0, but got 0",
        assertThrows(IllegalArgumentException.class, () -> Quantity.about(5).agreesWithShare(1, 0))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> Quantity.aboutShare(1, 0));
  }

  @Test
  void keepsDecimalsAsWritten() {
    Quantity half = Quantity.exactly(new BigDecimal("0.50"));
    assertEquals("0.50", half.toString());
    assertNotEquals(Quantity.exactly(new BigDecimal("0.5")), half);
    assertTrue(half.agreesWith(new BigDecimal("0.5")));
    assertEquals("1000000", Quantity.exactly(new BigDecimal("1E+6")).toString());
  }

  @ParameterizedTest
  @EnumSource(Approximation.class)
  void itsWordsTellApproximationsApart(Approximation approximation) {
    String words = new Quantity(BigDecimal.valueOf(200), approximation).toString();
    assertTrue(words.endsWith("200"), words);
    for (Approximation other : Approximation.values()) {
      assertEquals(
          other == approximation,
          words.equals(new Quantity(BigDecimal.valueOf(200), other).toString()));
    }
  }

  @Test
  void isWrittenAsPeopleSayIt() {
    assertEquals("18", Quantity.exactly(18).toString());
    assertEquals("nearly 200", Quantity.nearly(200).toString());
    assertEquals("over 40", Quantity.over(40).toString());
    assertEquals("about 0.3333", Quantity.aboutShare(1, 3).toString());
    assertEquals("at least 3", Quantity.atLeast(3).toString());
    assertEquals("at most 3", Quantity.atMost(3).toString());
  }
}
