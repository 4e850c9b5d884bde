package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes a decimal as {@link Decimals#text} gives it, whatever the mapper says about numbers. */
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
    json.writeNumber(Decimals.text(value));
  }
}
