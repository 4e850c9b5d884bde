package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Writes what an optional attribute holds, with its kind if it has one. */
final class OptionalWriter extends StdSerializer<Object> {

  private static final long serialVersionUID = 1;

  OptionalWriter() {
    super(Object.class);
  }

  @Override
  public boolean isEmpty(SerializerProvider context, Object optional) {
    return orNull(optional) == null;
  }

  @Override
  public void serialize(Object optional, JsonGenerator json, SerializerProvider context)
      throws IOException {
    Jackson.write(orNull(optional), json, context);
  }

  /** Returns what an {@code Optional} or {@code OptionalInt} holds, or null if it is empty. */
  static @Nullable Object orNull(Object optional) {
    if (optional instanceof OptionalInt number) {
      return number.isPresent() ? (Object) number.getAsInt() : null;
    }
    return ((Optional<?>) optional).orElse(null);
  }
}
