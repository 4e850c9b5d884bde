package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.PropertyMetadata;
import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Section;
import org.rightsplan.patch.ElementPair;
import org.rightsplan.patch.FacetUpdate;

/**
 * What a document says of a new value of a field, before it is known of which type the value is.
 *
 * <p>The value has the form that the property of the same name has in the element itself. An absent
 * value and an empty list are left out.
 */
@Form.Written
record FacetForm(
    @JsonProperty(value = "element", required = true) @Form.Required ElementPair element,
    @JsonProperty(value = "facet", required = true) @Form.Required String facet,
    @JsonProperty("before") @Form.Maybe Optional<TokenBuffer> before,
    @JsonProperty("after") @Form.Maybe Optional<TokenBuffer> after) {

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  FacetForm {}

  /** Reads an update. */
  static final class Reader extends Restoring<FacetForm, FacetUpdate> {
    private static final long serialVersionUID = 1;

    Reader() {
      super(FacetForm.class, FacetUpdate.class);
    }

    @Override
    FacetUpdate restore(JsonParser json, DeserializationContext context, FacetForm read)
        throws IOException {
      Type type = typeOf(read.element().kind(), read.facet());
      return new FacetUpdate(
          read.element(),
          read.facet(),
          value(context, type, "before", read.before().orElse(null)),
          value(context, type, "after", read.after().orElse(null)));
    }

    private static Object value(
        DeserializationContext context, Type type, String property, @Nullable TokenBuffer tokens)
        throws IOException {
      try {
        return value(context, type, tokens);
      } catch (JsonMappingException e) {
        e.prependPath(FacetUpdate.class, property);
        throw e;
      }
    }

    private static Object value(
        DeserializationContext context, Type type, @Nullable TokenBuffer tokens)
        throws IOException {
      if (type == OptionalInt.class) {
        return tokens == null
            ? OptionalInt.empty()
            : OptionalInt.of((Integer) read(context, Integer.class, tokens));
      }
      if (!(type instanceof ParameterizedType several)) {
        if (tokens == null) {
          throw new IllegalArgumentException(
              "expected the properties 'before' and 'after' of a field that always has a value");
        }
        return read(context, type, tokens);
      }
      Type of = several.getActualTypeArguments()[0];
      if (several.getRawType() == Optional.class) {
        return tokens == null ? Optional.empty() : Optional.of(read(context, of, tokens));
      }
      List<?> list = tokens == null ? ImmutableList.of() : readList(context, of, tokens);
      return several.getRawType() == ImmutableSortedSet.class
          ? sorted(list)
          : ImmutableList.copyOf(list);
    }
  }

  /** Sorts texts or tags; which of them the type of the field has said. */
  @SuppressWarnings("unchecked")
  private static ImmutableSortedSet<?> sorted(List<?> list) {
    return ImmutableSortedSet.copyOf((List<String>) list);
  }

  private static Object read(DeserializationContext context, Type type, TokenBuffer tokens)
      throws IOException {
    try (JsonParser json = Jackson.parser(tokens, context)) {
      return context.readValue(json, context.constructType(type));
    }
  }

  /** Reads a list that holds no null, whatever the mapper says of nulls in lists by default. */
  private static List<?> readList(DeserializationContext context, Type of, TokenBuffer tokens)
      throws IOException {
    JavaType type =
        context.getTypeFactory().constructCollectionType(List.class, context.constructType(of));
    BeanProperty property =
        new BeanProperty.Std(
            PropertyName.NO_NAME,
            type,
            null,
            null,
            PropertyMetadata.STD_OPTIONAL.withNulls(null, Nulls.FAIL));
    try (JsonParser json = Jackson.parser(tokens, context)) {
      return (List<?>)
          context.findContextualValueDeserializer(type, property).deserialize(json, context);
    }
  }

  /** Returns the type of the accessor of this name. */
  private static Type typeOf(ElementKind kind, String facet) {
    Class<?> element =
        switch (kind) {
          case EDITION -> Edition.class;
          case PRINCIPLE -> Principle.class;
          case SECTION -> Section.class;
          case OBJECTIVE -> Objective.class;
          case INDICATOR -> Indicator.class;
          case BODY, TARGET, MEASUREMENT ->
              throw new IllegalArgumentException(
                  "expected an edition, principle, section, objective or indicator, but got "
                      + kind);
        };
    return Arrays.stream(element.getMethods())
        .filter(method -> method.getName().equals(facet) && method.getParameterCount() == 0)
        .map(java.lang.reflect.Method::getGenericReturnType)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "expected a field of "
                        + element.getSimpleName()
                        + ", but got '"
                        + facet
                        + "'"));
  }
}
