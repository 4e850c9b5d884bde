package org.rightsplan.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads a value whose parts can be made only together, by way of a record that holds what the
 * document says. What the value itself refuses becomes an error at its place.
 *
 * @param <F> the record
 * @param <T> the value
 */
abstract class Restoring<F, T> extends StdDeserializer<T> {

  private static final long serialVersionUID = 1;

  private final Class<F> form;

  Restoring(Class<F> form, Class<T> type) {
    super(type);
    this.form = form;
  }

  @Override
  public final T deserialize(JsonParser json, DeserializationContext context) throws IOException {
    F read = context.readValue(json, form);
    try {
      return restore(json, context, read);
    } catch (IllegalArgumentException e) {
      throw Refusal.of(json, e, read, handledType());
    }
  }

  /**
   * Makes the value.
   *
   * @throws IllegalArgumentException if its parts do not fit together
   */
  abstract T restore(JsonParser json, DeserializationContext context, F read) throws IOException;

  /** Makes the elements of a list, each of which may refuse. */
  static <A, B> List<B> each(
      JsonParser json, String property, List<A> forms, Function<A, B> restored) throws IOException {
    List<B> all = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      A read = forms.get(i);
      try {
        all.add(restored.apply(read));
      } catch (IllegalArgumentException e) {
        InvalidFormatException refusal = Refusal.of(json, e, read, read.getClass());
        refusal.prependPath(forms, i);
        refusal.prependPath(read, property);
        throw refusal;
      }
    }
    return all;
  }
}
