package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonView;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules of the form that many mix-ins share, each an annotation by which they name it.
 *
 * <p>What a mapper's own settings say about names, order, visibility, views and absent values has
 * no say where one of these stands.
 */
final class Form {

  private Form() {}

  /** A type of which only the named properties are written, and those only if they are there. */
  @JacksonAnnotationsInside
  @JsonAutoDetect(
      creatorVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE,
      getterVisibility = JsonAutoDetect.Visibility.NONE,
      isGetterVisibility = JsonAutoDetect.Visibility.NONE,
      setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonNaming // None, whatever strategy the mapper has.
  @JsonView(Object.class) // Every view is one: none leaves a property out.
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Written {}

  /** A builder of which only the named methods are called; it has many more. */
  @JacksonAnnotationsInside
  @JsonAutoDetect(
      creatorVisibility = JsonAutoDetect.Visibility.NONE,
      fieldVisibility = JsonAutoDetect.Visibility.NONE,
      setterVisibility = JsonAutoDetect.Visibility.NONE)
  @JsonNaming
  @JsonPOJOBuilder(withPrefix = "")
  @JsonView(Object.class)
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Built {}

  /** A property that is left out where it has the value that the model gives it by itself. */
  @JacksonAnnotationsInside
  @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = DocumentedDefault.class)
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface OmittedIfDefault {}

  /** A list or map, left out when empty, and always written as one even if it has one entry. */
  @JacksonAnnotationsInside
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonFormat(without = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Listed {}

  /** A property that must have a value. */
  @JacksonAnnotationsInside
  @JsonSetter(nulls = Nulls.FAIL)
  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Required {}

  /** A property that keeps the model's own default if it is absent or null. */
  @JacksonAnnotationsInside
  @JsonSetter(nulls = Nulls.SKIP)
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Defaulted {}

  /** A component of a record that has the model's default if it is absent or null. */
  @JacksonAnnotationsInside
  @JsonSetter(nulls = Nulls.SET) // What the reader of its type says of null.
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  @interface OrDefault {}

  /** A list or map: null means empty, and a null in it is an error. */
  @JacksonAnnotationsInside
  @JsonSetter(nulls = Nulls.SKIP, contentNulls = Nulls.FAIL)
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Many {}

  /**
   * As {@link Many}, for a record's component, which cannot be skipped; if the record is written
   * too, this is {@link Listed} as well.
   */
  @JacksonAnnotationsInside
  @JsonFormat(without = JsonFormat.Feature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
  @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
  @Target(ElementType.PARAMETER)
  @Retention(RetentionPolicy.RUNTIME)
  @interface ManyOrNone {}

  /**
   * An optional attribute: left out if empty, and empty if absent or null. It is written and read
   * without the modules for {@code Optional}, whether the mapper has them or not.
   *
   * <p>Other annotations of the same member stand after this one, so that they count.
   */
  @JacksonAnnotationsInside
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  @JsonSerialize(using = OptionalWriter.class)
  @JsonSetter(nulls = Nulls.AS_EMPTY)
  @JsonDeserialize(using = OptionalReader.class)
  @Target({ElementType.METHOD, ElementType.PARAMETER})
  @Retention(RetentionPolicy.RUNTIME)
  @interface Maybe {}
}
