package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Writes the value of a field, whatever its type, as the element itself has it: a list as a list,
 * each of its elements with its kind; nothing for an empty list or an absent value.
 */
final class FacetWriter extends StdSerializer<Object> {

  private static final long serialVersionUID = 1;

  FacetWriter() {
    super(Object.class);
  }

  @Override
  public boolean isEmpty(SerializerProvider context, Object value) {
    return value instanceof Collection<?> several ? several.isEmpty() : held(value) == null;
  }

  @Override
  public void serialize(Object value, JsonGenerator json, SerializerProvider context)
      throws IOException {
    if (value instanceof Collection<?> several) {
      json.writeStartArray();
      for (Object each : several) {
        Jackson.write(each, json, context);
      }
      json.writeEndArray();
    } else {
      Jackson.write(held(value), json, context);
    }
  }

  /** What the type is follows from the field, also where the mapper would say more. */
  @Override
  public void serializeWithType(
      Object value, JsonGenerator json, SerializerProvider context, TypeSerializer type)
      throws IOException {
    serialize(value, json, context);
  }

  private static @Nullable Object held(Object value) {
    return value instanceof Optional<?> || value instanceof OptionalInt
        ? OptionalWriter.orNull(value)
        : value;
  }
}
