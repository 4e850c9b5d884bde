package org.rightsplan.jackson2;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.deser.ContextualDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.type.LogicalType;
import com.google.common.base.Ascii;
import com.google.common.base.Throwables;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.LocalizedText;

/**
 * Reads a text in its languages.
 *
 * <p>A document has more of these than of all else together, so they are not left to Jackson's
 * general way through a builder, by reflection, and a hash map. What a mapper says of strings,
 * maps, unknown properties, letter case and faults holds here as everywhere; what an application's
 * class says of one of its properties, as by {@code @JsonIgnoreProperties}, does not.
 */
final class LocalizedTextReader extends StdDeserializer<LocalizedText>
    implements ContextualDeserializer {

  private static final long serialVersionUID = 1;

  private static final String ORIGINAL = "original";
  private static final String TEXTS = "texts";

  /** Read a string and a map as the mapper reads any; null until the mapper is known. */
  private final transient @Nullable JsonDeserializer<Object> string;

  private final transient @Nullable JsonDeserializer<Object> map;

  LocalizedTextReader() {
    this(null, null);
  }

  private LocalizedTextReader(
      @Nullable JsonDeserializer<Object> string, @Nullable JsonDeserializer<Object> map) {
    super(LocalizedText.class);
    this.string = string;
    this.map = map;
  }

  @Override
  public JsonDeserializer<?> createContextual(DeserializationContext context, BeanProperty property)
      throws JsonMappingException {
    return new LocalizedTextReader(
        context.findContextualValueDeserializer(context.constructType(String.class), null),
        context.findContextualValueDeserializer(
            context
                .getTypeFactory()
                .constructMapType(LinkedHashMap.class, String.class, String.class),
            null));
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
    if (json.hasToken(JsonToken.VALUE_EMBEDDED_OBJECT)
        && json.getEmbeddedObject() instanceof LocalizedText text) {
      return text;
    }
    if (json.hasToken(JsonToken.START_OBJECT)) {
      json.nextToken();
    } else if (!json.hasToken(JsonToken.FIELD_NAME) && !json.hasToken(JsonToken.END_OBJECT)) {
      return (LocalizedText) context.handleUnexpectedToken(LocalizedText.class, json);
    }
    LocalizedText.Builder text = LocalizedText.builder();
    for (; json.hasToken(JsonToken.FIELD_NAME); json.nextToken()) {
      String name = json.currentName();
      boolean isNull = json.nextToken() == JsonToken.VALUE_NULL;
      switch (spelt(name, context)) {
        case ORIGINAL -> {
          @Nullable String original = isNull ? null : string(name, json, context);
          if (original != null) {
            text.original(original);
          }
        }
        case TEXTS -> {
          @Nullable Map<String, String> texts = isNull ? null : texts(name, json, context);
          if (texts != null) {
            text.texts(texts);
          }
        }
        default -> handleUnknownProperty(json, context, LocalizedText.class, name);
      }
    }
    try {
      return text.build();
    } catch (IllegalArgumentException e) {
      return (LocalizedText) context.handleInstantiationProblem(LocalizedText.class, null, e);
    }
  }

  private static String spelt(String name, DeserializationContext context) {
    return context.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
        ? Ascii.toLowerCase(name)
        : name;
  }

  private @Nullable Map<String, String> texts(
      String name, JsonParser json, DeserializationContext context) throws IOException {
    try {
      return json.hasToken(JsonToken.START_OBJECT)
          ? texts(json, context)
          : otherwise(json, context);
    } catch (Exception e) {
      throw located(context, e, name);
    }
  }

  private Map<String, String> texts(JsonParser json, DeserializationContext context)
      throws IOException {
    // Nearly always one entry or two, for which a tree is the smallest map there is.
    Map<String, String> texts = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String language = json.currentName();
      boolean isNull = json.nextToken() == JsonToken.VALUE_NULL;
      @Nullable String text = isNull ? null : string(language, json, context);
      texts.put(language, required(text, language, context));
    }
    return texts;
  }

  /** Reads what is no object, such as a list of one, as far as the mapper takes it for a map. */
  private @Nullable Map<String, String> otherwise(JsonParser json, DeserializationContext context)
      throws IOException {
    if (!(requireNonNull(map).deserialize(json, context) instanceof Map<?, ?> read)) {
      return null;
    }
    Map<String, String> texts = new TreeMap<>();
    for (Map.Entry<?, ?> entry : read.entrySet()) {
      String language = String.valueOf(entry.getKey());
      texts.put(language, required((String) entry.getValue(), language, context));
    }
    return texts;
  }

  private static String required(
      @Nullable String text, String language, DeserializationContext context) throws IOException {
    if (text == null) {
      throw located(
          context,
          InvalidNullException.from(
              context, PropertyName.construct(language), context.constructType(String.class)),
          language);
    }
    return text;
  }

  private @Nullable String string(String name, JsonParser json, DeserializationContext context)
      throws IOException {
    try {
      return (String) requireNonNull(string).deserialize(json, context);
    } catch (Exception e) {
      throw located(context, e, name);
    }
  }

  /** Returns a fault with the property in which it is, unless the mapper wants it as it came. */
  private static JacksonException located(
      DeserializationContext context, Exception e, String property) throws IOException {
    if (!(e instanceof JacksonException)
        || !context.isEnabled(DeserializationFeature.WRAP_EXCEPTIONS)) {
      Throwables.throwIfInstanceOf(e, IOException.class);
    }
    if (!context.isEnabled(DeserializationFeature.WRAP_EXCEPTIONS)) {
      Throwables.throwIfUnchecked(e);
    }
    return JsonMappingException.wrapWithPath(e, LocalizedText.class, property);
  }
}
