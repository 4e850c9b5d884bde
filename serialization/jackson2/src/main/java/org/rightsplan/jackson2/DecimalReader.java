package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Reads a decimal with its digits as written, from a number and from nothing else. */
final class DecimalReader extends StdScalarDeserializer<BigDecimal> {

  private static final long serialVersionUID = 1;

  DecimalReader() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    // NaN and the infinities, which a mapper may allow, are numbers to the parser.
    if (json.currentToken() == null || !json.currentToken().isNumeric() || json.isNaN()) {
      throw refusal(json, "expected a number, but got " + Tokens.describe(json));
    }
    BigDecimal value = json.getDecimalValue();
    if (!Decimals.isWithinLimit(value)) {
      throw refusal(json, Decimals.limitExceeded());
    }
    return value;
  }

  private static IOException refusal(JsonParser json, String sentence) throws IOException {
    return Refusal.of(
        json, new IllegalArgumentException(sentence), Tokens.describe(json), BigDecimal.class);
  }
}
