package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Reads a value from its text and from nothing else; a number in place of a date or a constant is
 * an error, whatever the mapper allows elsewhere.
 */
final class TextReader<T> extends StdScalarDeserializer<T> {

  private static final long serialVersionUID = 1;

  private final transient Texts<T> form;
  private final transient @Nullable T absent;

  TextReader(Texts<T> form) {
    super(form.type());
    this.form = form;
    this.absent = form.absent();
  }

  @Override
  public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    if (!json.hasToken(JsonToken.VALUE_STRING)) {
      String found = Tokens.describe(json);
      throw Refusal.of(
          json,
          new IllegalArgumentException(
              form.type().getSimpleName() + ": expected a text, but got " + found),
          found,
          form.type());
    }
    String text = json.getText();
    try {
      return form.read().apply(text);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(json, e, text, form.type());
    }
  }

  /** A component of a record that is absent has the model's default, if there is one. */
  @Override
  public @Nullable T getNullValue(DeserializationContext context) throws JsonMappingException {
    return absent;
  }
}
