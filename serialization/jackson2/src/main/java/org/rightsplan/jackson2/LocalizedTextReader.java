package org.rightsplan.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.LocalizedText;

/**
 * Reads a text in its languages.
 *
 * <p>A document has more of these than of all else together, so they are not left to Jackson's
 * general way through a builder, by reflection, and a hash map. What a mapper says of strings, of
 * unknown properties and of letter case holds here as everywhere.
 */
final class LocalizedTextReader extends StdDeserializer<LocalizedText>
    implements ContextualDeserializer {

  private static final long serialVersionUID = 1;

  private static final String ORIGINAL = "original";
  private static final String TEXTS = "texts";

  /** Reads a string as the mapper reads any; null until the mapper is known. */
  private final transient @Nullable JsonDeserializer<Object> string;

  LocalizedTextReader() {
    this(null);
  }

  private LocalizedTextReader(@Nullable JsonDeserializer<Object> string) {
    super(LocalizedText.class);
    this.string = string;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    return new LocalizedTextReader(
        context.findContextualValueDeserializer(context.constructType(String.class), property));
  }

  @Override
  public LogicalType logicalType() {
    return LogicalType.POJO;
  }

  /** For the message about an unknown property. */
  @Override
  public Collection<Object> getKnownPropertyNames() {
    return ImmutableList.of(ORIGINAL, TEXTS);
  }

  /**
   * {@inheritDoc}
   *
   * <p>A list of one text and an empty string are what the mapper says of them, for values of any
   * kind.
   */
  @Override
  public LocalizedText deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (json.hasToken(JsonToken.START_ARRAY)) {
      return _deserializeFromArray(json, context);
    }
    if (json.hasToken(JsonToken.VALUE_STRING) && json.getText().isBlank()) {
      return _deserializeFromString(json, context);
    }
    if (json.hasToken(JsonToken.START_OBJECT)) {
      json.nextToken();
    } else if (!json.hasToken(JsonToken.FIELD_NAME)) {
      return (LocalizedText) context.handleUnexpectedToken(LocalizedText.class, json);
    }
    LocalizedText.Builder text = LocalizedText.builder();
    for (; json.hasToken(JsonToken.FIELD_NAME); json.nextToken()) {
      String name = json.currentName();
      boolean isNull = json.nextToken() == JsonToken.VALUE_NULL;
      switch (spelt(name, context)) {
        case ORIGINAL -> {
          if (!isNull) {
            text.original(string(name, json, context));
          }
        }
        case TEXTS -> {
          if (!isNull) {
            text.texts(texts(name, json, context));
          }
        }
        default -> handleUnknownProperty(json, context, LocalizedText.class, name);
      }
    }
    try {
      return text.build();
    } catch (IllegalArgumentException e) {
      throw Refusal.of(json, e, "a text", LocalizedText.class);
    }
  }

  private static String spelt(String name, DeserializationContext context) {
    return context.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
        ? Ascii.toLowerCase(name)
        : name;
  }

  private Map<String, String> texts(String name, JsonParser json, DeserializationContext context)
      throws IOException {
    // Nearly always one entry or two, for which a tree is the smallest map there is.
    Map<String, String> texts = new TreeMap<>();
    try {
      if (!json.hasToken(JsonToken.START_OBJECT)) {
        context.handleUnexpectedToken(Map.class, json);
        return texts;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String language = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_NULL) {
          throw JsonMappingException.wrapWithPath(
              InvalidNullException.from(
                  context, PropertyName.construct(language), context.constructType(String.class)),
              Map.class,
              language);
        }
        texts.put(language, string(language, json, context));
      }
    } catch (JacksonException e) {
      throw JsonMappingException.wrapWithPath(e, LocalizedText.class, name);
    }
    return texts;
  }

  private String string(String name, JsonParser json, DeserializationContext context)
      throws IOException {
    try {
      return (String) requireNonNull(string).deserialize(json, context);
    } catch (JacksonException e) {
      throw JsonMappingException.wrapWithPath(e, LocalizedText.class, name);
    }
  }
}
