package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Jackson's exceptions in words about the document. */
final class Explanation {

  /** What a builder of the model says. */
  private static final Pattern ATTRIBUTES_MISSING =
      Pattern.compile("Cannot build \\w+, some of required attributes are not set \\[(.*)]");

  /** What Jackson says of a record's component. */
  private static final Pattern COMPONENT_MISSING =
      Pattern.compile("Missing required creator property '(\\w+)'.*", Pattern.DOTALL);

  private static final Pattern DUPLICATE = Pattern.compile("Duplicate [\\w ]+ ['\"](.*)['\"]");

  private Explanation() {}

  /** Explains why a text could not be read. */
  static RightsPlanJsonException ofReading(ObjectMapper mapper, String text, JacksonException e) {
    String pointer = pointer(e);
    @Nullable JsonLocation at = atFault(e);
    if (at != null) {
      return new RightsPlanJsonException(
          syntaxProblem(e), pointer, at.getLineNr(), at.getColumnNr(), e);
    }
    Place place = Place.of(mapper, text, pointer);
    return new RightsPlanJsonException(
        problem(e, place.found()), pointer, place.line(), place.column(), e);
  }

  /** Explains why a value could not be written. */
  static RightsPlanJsonException ofWriting(JacksonException e) {
    return new RightsPlanJsonException(
        limitExceeded(e).orElse(e.getOriginalMessage()), pointer(e), 0, 0, e);
  }

  private static String pointer(JacksonException e) {
    StringBuilder pointer = new StringBuilder();
    for (String name : Jackson.path(e)) {
      pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
    }
    // Jackson points at the component that is missing, we at the object that lacks it.
    return COMPONENT_MISSING.matcher(e.getOriginalMessage()).matches() && pointer.length() > 0
        ? pointer.substring(0, pointer.lastIndexOf("/"))
        : pointer.toString();
  }

  /** {@return where the text stops being JSON, or null if it is JSON} */
  private static @Nullable JsonLocation atFault(JacksonException e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamReadException read) {
        return read.getLocation();
      }
    }
    boolean beyondTheEnd =
        e instanceof MismatchedInputException
            && e.getOriginalMessage().startsWith("Trailing token");
    return beyondTheEnd ? e.getLocation() : null;
  }

  private static String syntaxProblem(JacksonException e) {
    String message = e.getOriginalMessage();
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamReadException read) {
        message = read.getOriginalMessage();
      }
    }
    if (message.startsWith("Trailing token")) {
      return "expected the end of the document, but got more after its value";
    }
    if (message.startsWith("Numeric value")) {
      return "expected a number in its range, but: " + message;
    }
    Matcher duplicate = DUPLICATE.matcher(message);
    return duplicate.find()
        ? "expected each property once, but got '" + duplicate.group(1) + "' twice"
        : "expected JSON, but: " + message;
  }

  private static String problem(JacksonException e, String found) {
    Optional<String> limit = limitExceeded(e);
    if (limit.isPresent()) {
      return limit.get();
    }
    if (e instanceof UnrecognizedPropertyException unknown) {
      return "expected one of "
          + new TreeSet<>(unknown.getKnownPropertyIds())
          + ", but got the unknown property '"
          + unknown.getPropertyName()
          + "'";
    }
    if (e instanceof InvalidNullException) {
      return "expected a value, but got null";
    }
    if (e instanceof InvalidTypeIdException wrongKind) {
      return kindProblem(wrongKind);
    }
    if (e.getCause() instanceof IllegalArgumentException
        || e.getCause() instanceof IllegalStateException) {
      return refusal(String.valueOf(e.getCause().getMessage()));
    }
    if (e instanceof MismatchedInputException mismatch) {
      return mismatch(mismatch, found);
    }
    return e.getOriginalMessage();
  }

  private static Optional<String> limitExceeded(JacksonException e) {
    for (@Nullable Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof StreamConstraintsException limit) {
        return Optional.of(
            "expected a document within the limits, but: " + limit.getOriginalMessage());
      }
    }
    return Optional.empty();
  }

  private static String kindProblem(InvalidTypeIdException e) {
    @Nullable Class<?> mixIn = MixIns.TABLE.get(e.getBaseType().getRawClass());
    String expected = mixIn == null ? "a known kind" : kinds(mixIn);
    return e.getTypeId() == null
        ? "expected the property 'type' with " + expected + ", but it is missing"
        : "expected " + expected + " in the property 'type', but got '" + e.getTypeId() + "'";
  }

  private static String kinds(Class<?> mixIn) {
    JsonSubTypes several = mixIn.getAnnotation(JsonSubTypes.class);
    if (several != null) {
      return "one of " + Arrays.stream(several.value()).map(JsonSubTypes.Type::name).toList();
    }
    JsonTypeName one = mixIn.getAnnotation(JsonTypeName.class);
    return one == null ? "a known kind" : "'" + one.value() + "'";
  }

  /** What the model itself said, put in terms of the document where it speaks of attributes. */
  private static String refusal(String message) {
    Matcher missing = ATTRIBUTES_MISSING.matcher(message);
    return missing.matches() ? missing(missing.group(1)) : message;
  }

  private static String missing(String properties) {
    return properties.contains(",")
        ? "expected the required properties '"
            + properties.replace(", ", "', '")
            + "', but they are missing"
        : "expected the required property '" + properties + "', but it is missing";
  }

  private static String mismatch(MismatchedInputException e, String found) {
    Matcher missing = COMPONENT_MISSING.matcher(e.getOriginalMessage());
    if (missing.matches()) {
      return missing(missing.group(1));
    }
    if (e.getOriginalMessage().startsWith("No content")) {
      return "expected an object, but the document is empty";
    }
    return "expected " + wanted(e.getTargetType()) + ", but got " + found;
  }

  private static String wanted(@Nullable Class<?> type) {
    if (type == null) {
      return "something else";
    }
    if (Iterable.class.isAssignableFrom(type)) {
      return "a list";
    }
    if (type == String.class) {
      return "a text";
    }
    if (type == double.class || type == Double.class) {
      return "a number";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    if (type == int.class || type == Integer.class || type == OptionalInt.class) {
      return "a whole number";
    }
    return "an object";
  }
}
