package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;

/**
 * Writes a value that is the key of a map as its text, whatever the mapper says about constants.
 */
final class TextKeyWriter<T> extends StdScalarSerializer<T> {

  private static final long serialVersionUID = 1;

  private final transient Texts<T> form;

  TextKeyWriter(Texts<T> form) {
    super(form.type());
    this.form = form;
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializerProvider context)
      throws IOException {
    json.writeFieldName(form.write().apply(value));
  }
}
