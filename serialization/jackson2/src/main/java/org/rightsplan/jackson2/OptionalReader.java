package org.rightsplan.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an optional component of a record: absent and null are empty, also where the type of what
 * it holds has a default elsewhere.
 *
 * <p>Builders need none: they have a method that takes the value itself.
 */
final class OptionalReader extends StdDeserializer<Optional<?>> implements ContextualDeserializer {

  private static final long serialVersionUID = 1;

  /** Reads what is held; null until the property, and with it the type, is known. */
  private final transient @Nullable JsonDeserializer<Object> content;

  OptionalReader() {
    this(null);
  }

  private OptionalReader(@Nullable JsonDeserializer<Object> content) {
    super(Optional.class);
    this.content = content;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    return new OptionalReader(
        context.findRootValueDeserializer(property.getType().containedTypeOrUnknown(0)));
  }

  @Override
  public Optional<?> deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    return Optional.of(requireNonNull(content).deserialize(json, context));
  }

  @Override
  public Optional<?> getNullValue(DeserializationContext context) {
    return Optional.empty();
  }

  @Override
  public Object getAbsentValue(DeserializationContext context) {
    return Optional.empty();
  }

  @Override
  public Object getEmptyValue(DeserializationContext context) {
    return Optional.empty();
  }
}
