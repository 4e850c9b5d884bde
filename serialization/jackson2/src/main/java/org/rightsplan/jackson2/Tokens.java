package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What stands in a document, in words for error messages. */
final class Tokens {

  private static final int LONGEST_QUOTE = 60;

  private Tokens() {}

  /** Describes the token at which a parser stands, such as {@code the number 5}. */
  static String describe(JsonParser json) throws IOException {
    @Nullable JsonToken token = json.currentToken();
    if (token == null) {
      return "the end of the document";
    }
    return switch (token) {
      case START_OBJECT, END_OBJECT, FIELD_NAME -> "an object";
      case START_ARRAY, END_ARRAY -> "a list";
      case VALUE_STRING -> "'" + shortened(json.getText()) + "'";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(json.getText());
      case VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> json.getText();
      case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> "something else";
    };
  }

  static String shortened(String text) {
    return text.length() <= LONGEST_QUOTE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_QUOTE)))
            + "…";
  }
}
