package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteCapability;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Writes a decimal as {@link Decimals#text} gives it, whatever the mapper says about numbers; into
 * a tree, or another format without texts of numbers, with the same digits as a number.
 */
final class DecimalWriter extends StdScalarSerializer<BigDecimal> {

  private static final long serialVersionUID = 1;

  DecimalWriter() {
    super(BigDecimal.class);
  }

  @Override
  public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider context)
      throws IOException {
    if (!Decimals.isWithinLimit(value)) {
      context.reportMappingProblem("%s", Decimals.limitExceeded());
    }
    if (json.getWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
      json.writeNumber(Decimals.text(value));
    } else if (value.scale() == 0) {
      writeWhole(value.unscaledValue(), json);
    } else {
      json.writeNumber(value);
    }
  }

  /**
   * Writes a number without a point as what a parser makes of its digits. Trees take trailing zeros
   * away from decimals by default, also from the 100 that is then 1E+2.
   */
  private static void writeWhole(BigInteger value, JsonGenerator json) throws IOException {
    if (value.bitLength() < Integer.SIZE) {
      json.writeNumber(value.intValue());
    } else if (value.bitLength() < Long.SIZE) {
      json.writeNumber(value.longValue());
    } else {
      json.writeNumber(value);
    }
  }
}
