package org.rightsplan.jackson3;

import com.google.common.collect.ImmutableList;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.util.TokenBuffer;

/**
 * What the generations of Jackson do differently, beyond other names.
 *
 * <p>Written by hand for each of them; all else of this package is derived from {@code
 * rightsplan-jackson2} in the build, by a list of names in pom.xml.
 */
final class Jackson {

  private Jackson() {}

  /** {@return the modules that ours needs} Jackson 3 knows {@code Optional} by itself. */
  static ImmutableList<JacksonModule> dependencies() {
    return ImmutableList.of();
  }

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

  /** {@return the same} All of them are Jackson's own. */
  static JacksonException own(JacksonException e) {
    return e;
  }
}
