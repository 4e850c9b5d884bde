package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where a JSON pointer leads in a text, and what stands there.
 *
 * <p>Jackson notices much only at the end of an object, and then tells the line of its closing
 * bracket; so the text is gone through once more. Only errors pay for that.
 */
record Place(int line, int column, String found) {

  static final Place UNKNOWN = new Place(0, 0, "something else");

  /** Returns the place, or UNKNOWN if the pointer leads nowhere. */
  static Place of(ObjectMapper mapper, String text, String pointer) {
    JsonPointer wanted = JsonPointer.compile(pointer);
    try (JsonParser json = mapper.createParser(text)) {
      while (json.nextToken() != null) {
        if (startsValue(json.currentToken())
            && json.getParsingContext().pathAsPointer().equals(wanted)) {
          return new Place(
              json.currentTokenLocation().getLineNr(),
              json.currentTokenLocation().getColumnNr(),
              Tokens.describe(json));
        }
      }
    } catch (IOException e) {
      // The text ends in something that is no JSON; what is said about the place is said without.
    }
    return UNKNOWN;
  }

  private static boolean startsValue(@Nullable JsonToken token) {
    return token != null && (token.isStructStart() || token.isScalarValue());
  }
}
