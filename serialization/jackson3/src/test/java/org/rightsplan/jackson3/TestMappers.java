package org.rightsplan.jackson3;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.function.Consumer;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.module.blackbird.BlackbirdModule;

/**
 * What the tests ask of a generation of Jackson in its own way; written by hand for each of them.
 */
final class TestMappers {

  /** What a module is found as. */
  static final String SERVICE = "tools.jackson.databind.JacksonModule";

  /** How the names of classes begin that have no place in this artifact. */
  static final ImmutableList<String> FOREIGN =
      ImmutableList.of("com/fasterxml/jackson/core/", "com/fasterxml/jackson/databind/");

  private TestMappers() {}

  /**
   * Whether a mapper with our module alone knows {@code Optional} in an application's own types.
   */
  static final boolean KNOWS_OPTIONAL = true;

  /** Mappers that know it. */
  static ImmutableList<JsonMapper> knowingOptional() {
    return ImmutableList.of(JsonMapper.builder().addModule(new RightsPlanModule()).build());
  }

  /** Settings that an application may have, and that both generations have by another name. */
  static ImmutableMap<String, Consumer<JsonMapper.Builder>> settings() {
    return ImmutableMap.<String, Consumer<JsonMapper.Builder>>builder()
        .put("everything is written", b -> include(b, JsonInclude.Include.ALWAYS))
        .put("nulls are left out", b -> include(b, JsonInclude.Include.NON_NULL))
        .put("defaults are left out", b -> include(b, JsonInclude.Include.NON_DEFAULT))
        .put(
            "texts and numbers are always written",
            b ->
                b.withConfigOverride(String.class, c -> c.setInclude(always()))
                    .withConfigOverride(Integer.class, c -> c.setInclude(always())))
        .put(
            "nulls in lists are skipped",
            b -> b.changeDefaultNullHandling(h -> h.withContentNulls(Nulls.SKIP)))
        .put("all is visible", b -> visible(b, PropertyAccessor.ALL, ANY))
        .put("nothing is visible", b -> visible(b, PropertyAccessor.ALL, NONE))
        .put("only fields are visible", TestMappers::onlyFields)
        .put("dates as numbers", b -> b.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS))
        .put("dates as texts", b -> b.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS))
        .put("constants as numbers", b -> b.enable(EnumFeature.WRITE_ENUMS_USING_INDEX))
        .put(
            "constants by toString",
            b ->
                b.enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                    .enable(EnumFeature.READ_ENUMS_USING_TO_STRING))
        .put("constants in small letters", b -> b.enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE))
        .put("keys as numbers", b -> b.enable(EnumFeature.WRITE_ENUM_KEYS_USING_INDEX))
        .put(
            "unknown constants as null",
            b -> b.enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL))
        .put("plain decimals", b -> b.enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN))
        .put("names of parameters", b -> b.enable(MapperFeature.DETECT_PARAMETER_NAMES))
        .put("Blackbird", b -> b.addModule(new BlackbirdModule()))
        .buildOrThrow();
  }

  /** Mappers made of another. */
  static ImmutableList<JsonMapper> copies(JsonMapper mapper) {
    return ImmutableList.of(mapper.rebuild().build());
  }

  /** A mapper with another default for nulls, as values and in lists. */
  static JsonMapper withNulls(Nulls nulls) {
    return JsonMapper.builder()
        .addModule(new RightsPlanModule())
        .changeDefaultNullHandling(old -> old.withValueNulls(nulls).withContentNulls(nulls))
        .build();
  }

  private static final JsonAutoDetect.Visibility ANY = JsonAutoDetect.Visibility.ANY;
  private static final JsonAutoDetect.Visibility NONE = JsonAutoDetect.Visibility.NONE;

  private static void include(JsonMapper.Builder builder, JsonInclude.Include inclusion) {
    builder.changeDefaultPropertyInclusion(
        old -> old.withValueInclusion(inclusion).withContentInclusion(inclusion));
  }

  private static void visible(
      JsonMapper.Builder builder, PropertyAccessor of, JsonAutoDetect.Visibility visibility) {
    builder.changeDefaultVisibility(checker -> checker.withVisibility(of, visibility));
  }

  private static void onlyFields(JsonMapper.Builder builder) {
    visible(builder, PropertyAccessor.ALL, NONE);
    visible(builder, PropertyAccessor.FIELD, ANY);
  }

  private static JsonInclude.Value always() {
    return JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS);
  }
}
