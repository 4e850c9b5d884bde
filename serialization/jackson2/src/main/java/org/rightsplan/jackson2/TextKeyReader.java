package org.rightsplan.jackson2;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.util.Map;

/** Reads a value that is the key of a map from its text, with the errors of {@link TextReader}. */
final class TextKeyReader<T> extends KeyDeserializer {

  private final Texts<T> form;

  TextKeyReader(Texts<T> form) {
    this.form = form;
  }

  @Override
  public Object deserializeKey(String key, DeserializationContext context) throws IOException {
    try {
      return form.read().apply(key);
    } catch (IllegalArgumentException e) {
      InvalidFormatException refusal = Refusal.of(context.getParser(), e, key, form.type());
      // Jackson says of a value under which key it is, but not of a key.
      refusal.prependPath(Map.class, key);
      throw refusal;
    }
  }
}
