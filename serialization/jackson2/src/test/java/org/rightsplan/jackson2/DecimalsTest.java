package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Quantity;

class DecimalsTest {

  private final ObjectMapper plain = JsonMapper.builder().addModule(new RightsPlanModule()).build();
  private final ObjectMapper big =
      JsonMapper.builder()
          .addModule(new RightsPlanModule())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
          .build();

  @ParameterizedTest
  @CsvSource({
    "0.50, 0.50",
    "18, 18",
    "-10, -10",
    "0.00000001, 0.00000001",
    "0E-10, 0.0000000000",
    "1E+3, 1E+3",
    "1.20E+5, 1.20E+5",
    "0E+2, 0E+2",
    "123456789012345678901234567890.1234567890, 123456789012345678901234567890.1234567890"
  })
  void aDecimalIsWrittenWithItsDigitsAndReadAsItWas(String decimal, String written)
      throws IOException {
    IndicatorValue value = new IndicatorValue.Numeric(Quantity.exactly(new BigDecimal(decimal)));
    String expected = "{\"type\":\"numeric\",\"quantity\":{\"value\":" + written + "}}";
    assertEquals(expected, plain.writeValueAsString(value));
    assertEquals(value, plain.readValue(expected, IndicatorValue.class));
    assertEquals(value, big.readValue(expected, IndicatorValue.class));
    // With the kind last, Jackson holds back what it read before.
    String kindLast = "{\"quantity\":{\"value\":" + written + "},\"type\":\"numeric\"}";
    assertEquals(value, plain.readValue(kindLast, IndicatorValue.class));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "100",
        "-2147483649",
        "9007199254740993",
        "9223372036854775808",
        "1.5",
        "0.1234567890123456789012345678901",
        "1E+3"
      })
  void aTreeHoldsADecimalWithAllItsDigits(String decimal) throws IOException {
    Quantity quantity = Quantity.exactly(new BigDecimal(decimal));
    JsonNode tree = plain.valueToTree(quantity);
    assertEquals("{\"value\":" + decimal + "}", tree.toString());
    assertEquals(quantity, plain.treeToValue(tree, Quantity.class));
  }

  @Test
  void aTreeOfAWholeNumberIsTheOneThatIsReadFromText() throws IOException {
    for (String text : List.of("{\"value\":7}", "{\"value\":9007199254740993}")) {
      assertEquals(
          plain.readTree(text), plain.valueToTree(plain.readValue(text, Quantity.class)), text);
    }
  }

  @Test
  void aConversionKeepsTheDigitsAndGivesNumbers() {
    Quantity quantity = Quantity.exactly(new BigDecimal("1.50"));
    assertEquals(quantity, plain.convertValue(quantity, Quantity.class));
    assertEquals(Map.of("value", new BigDecimal("1.50")), plain.convertValue(quantity, Map.class));
    assertEquals(Map.of("value", 7), plain.convertValue(Quantity.exactly(7), Map.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+997", "1E-997", "-9.9E+997"})
  void aDecimalWithinTheLimitIsReadBack(String decimal) {
    RightsPlanJson json = RightsPlanJson.standard();
    Quantity quantity = Quantity.exactly(new BigDecimal(decimal));
    assertEquals(quantity, json.read(json.write(quantity), Quantity.class));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+998", "1E-998", "1E+2147483647", "1E-2147483647"})
  void aDecimalBeyondTheLimitIsNeitherWrittenNorRead(String decimal) {
    RightsPlanJson json = RightsPlanJson.standard();
    RightsPlanJsonException error =
        assertThrows(
            RightsPlanJsonException.class,
            () -> json.write(Quantity.exactly(new BigDecimal(decimal))));
    assertEquals("/value", error.pointer());
    assertTrue(error.problem().startsWith("expected a number of at most 998 digits"));
    assertEquals(
        error.problem(),
        assertThrows(
                RightsPlanJsonException.class,
                () -> json.read("{\"value\": " + decimal + "}", Quantity.class))
            .problem());
  }

  @Test
  void notANumberIsNoDecimal() {
    assertThrows(
        RightsPlanJsonException.class,
        () -> RightsPlanJson.standard().read("{\"value\": NaN}", Quantity.class));
  }
}
