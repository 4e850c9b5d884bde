package org.rightsplan.jackson3;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.util.TokenBuffer;

/**
 * What the generations of Jackson do differently, beyond other names.
 *
 * <p>Written by hand for each of them; all else of this package is derived from {@code
 * rightsplan-jackson2} in the build, by a list of names in pom.xml.
 */
final class Jackson {

  private Jackson() {}

  /** {@return the properties and places that lead to a fault, from the outermost} */
  static ImmutableList<String> path(JacksonException e) {
    ImmutableList.Builder<String> path = ImmutableList.builder();
    for (JacksonException.Reference step : e.getPath()) {
      if (!(step.from() instanceof Document)) {
        path.add(
            step.getPropertyName() == null
                ? String.valueOf(step.getIndex())
                : step.getPropertyName());
      }
    }
    return path.build();
  }

  /** Returns a parser at the first of tokens that were kept. */
  static JsonParser parser(TokenBuffer tokens, DeserializationContext context) {
    return tokens.asParserOnFirstToken(context);
  }

  /** Writes any value, with its kind if it has one; null as null. */
  static void write(@Nullable Object value, JsonGenerator json, SerializationContext context) {
    context.writeValue(json, value);
  }

  /** {@return the same} All of them are Jackson's own. */
  static JacksonException own(JacksonException e) {
    return e;
  }
}
