package org.rightsplan.jackson2;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.module.afterburner.AfterburnerModule;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Consumer;

/**
 * What the tests ask of a generation of Jackson in its own way; written by hand for each of them.
 */
final class TestMappers {

  /** What a module is found as. */
  static final String SERVICE = "com.fasterxml.jackson.databind.Module";

  /** How the names of classes begin that have no place in this artifact. */
  static final ImmutableList<String> FOREIGN = ImmutableList.of("tools/jackson/");

  private TestMappers() {}

  /**
   * Whether a mapper with our module alone knows {@code Optional} in an application's own types.
   */
  static final boolean KNOWS_OPTIONAL = false;

  /** Mappers that know it. */
  static ImmutableList<JsonMapper> knowingOptional() {
    return ImmutableList.of(
        JsonMapper.builder().addModule(new Jdk8Module()).addModule(new RightsPlanModule()).build(),
        JsonMapper.builder().addModule(new RightsPlanModule()).addModule(new Jdk8Module()).build());
  }

  /** Settings that an application may have, and that both generations have by another name. */
  @SuppressWarnings("deprecation") // Settings that users may still have.
  static ImmutableMap<String, Consumer<JsonMapper.Builder>> settings() {
    return ImmutableMap.<String, Consumer<JsonMapper.Builder>>builder()
        .put("everything is written", b -> b.serializationInclusion(JsonInclude.Include.ALWAYS))
        .put("nulls are left out", b -> b.serializationInclusion(JsonInclude.Include.NON_NULL))
        .put(
            "defaults are left out", b -> b.serializationInclusion(JsonInclude.Include.NON_DEFAULT))
        .put(
            "texts and numbers are always written",
            b ->
                b.withConfigOverride(String.class, c -> c.setInclude(always()))
                    .withConfigOverride(Integer.class, c -> c.setInclude(always())))
        .put(
            "nulls in lists are skipped",
            b -> b.defaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.SKIP)))
        .put("all is visible", b -> b.visibility(PropertyAccessor.ALL, ANY))
        .put("nothing is visible", b -> b.visibility(PropertyAccessor.ALL, NONE))
        .put("only fields are visible", TestMappers::onlyFields)
        .put("dates as numbers", b -> b.enable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS))
        .put("dates as texts", b -> b.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS))
        .put("constants as numbers", b -> b.enable(SerializationFeature.WRITE_ENUMS_USING_INDEX))
        .put(
            "constants by toString",
            b ->
                b.enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING)
                    .enable(DeserializationFeature.READ_ENUMS_USING_TO_STRING))
        .put("keys as numbers", b -> b.enable(SerializationFeature.WRITE_ENUM_KEYS_USING_INDEX))
        .put(
            "unknown constants as null",
            b -> b.enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL))
        .put("bean names of the JDK", b -> b.enable(MapperFeature.USE_STD_BEAN_NAMING))
        .put("plain decimals", b -> b.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN))
        .put("optional values", b -> b.addModule(new Jdk8Module()))
        .put("absent is null", b -> b.addModule(new Jdk8Module().configureReadAbsentAsNull(true)))
        .put("Blackbird", b -> b.addModule(new BlackbirdModule()))
        .put("Afterburner", b -> b.addModule(new AfterburnerModule()))
        .buildOrThrow();
  }

  /** Mappers made of another. */
  static ImmutableList<JsonMapper> copies(JsonMapper mapper) {
    return ImmutableList.of(mapper.copy(), mapper.rebuild().build());
  }

  /** A mapper with another default for nulls, as values and in lists. */
  static JsonMapper withNulls(Nulls nulls) {
    return JsonMapper.builder()
        .addModule(new RightsPlanModule())
        .defaultSetterInfo(JsonSetter.Value.construct(nulls, nulls))
        .build();
  }

  private static final JsonAutoDetect.Visibility ANY = JsonAutoDetect.Visibility.ANY;
  private static final JsonAutoDetect.Visibility NONE = JsonAutoDetect.Visibility.NONE;

  private static void onlyFields(JsonMapper.Builder builder) {
    builder.visibility(PropertyAccessor.ALL, NONE).visibility(PropertyAccessor.FIELD, ANY);
  }

  private static JsonInclude.Value always() {
    return JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS);
  }
}
