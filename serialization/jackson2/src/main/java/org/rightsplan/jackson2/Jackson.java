package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * What the generations of Jackson do differently, beyond other names.
 *
 * <p>Written by hand for each of them; all else here is derived for Jackson 3 in its build, by a
 * list of names in its pom.xml.
 */
final class Jackson {

  private Jackson() {}

  /** {@return the properties and places that lead to a fault, from the outermost} */
  static ImmutableList<String> path(JacksonException e) {
    ImmutableList.Builder<String> path = ImmutableList.builder();
    if (e instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        if (!(step.getFrom() instanceof Document)) {
          path.add(
              step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName());
        }
      }
    }
    return path.build();
  }

  /** Returns a parser at the first of tokens that were kept. */
  @SuppressWarnings("unused") // The context matters to Jackson 3.
  static JsonParser parser(TokenBuffer tokens, DeserializationContext context) throws IOException {
    return tokens.asParserOnFirstToken();
  }

  /** Writes any value, with its kind if it has one; null as null. */
  static void write(@Nullable Object value, JsonGenerator json, SerializerProvider context)
      throws IOException {
    context.defaultSerializeValue(value, json);
  }

  /** Returns Jackson's own exception; others do not happen where the text is in memory. */
  static JacksonException own(IOException e) {
    if (e instanceof JacksonException jackson) {
      return jackson;
    }
    throw new UncheckedIOException(e);
  }
}
