package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.model.Citation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;

/** An application's mapper, set in its own way, writes and reads the same form as any other. */
class ApplicationMapperTest {

  /** A view that no property of ours names. */
  interface SomeView {}

  private static final JsonMapper PLAIN = mapper(builder -> {});

  private static JsonMapper mapper(Consumer<JsonMapper.Builder> setting) {
    JsonMapper.Builder builder = JsonMapper.builder().addModule(new RightsPlanModule());
    setting.accept(builder);
    return builder.build();
  }

  static Stream<Arguments> settings() {
    return allSettings().entrySet().stream()
        .map(setting -> Arguments.of(setting.getKey(), setting.getValue()));
  }

  /** Without Blackbird on the module path, where it cannot reach the model. */
  private static Map<String, Consumer<JsonMapper.Builder>> allSettings() {
    boolean modules = RightsPlanModule.class.getModule().isNamed();
    return Maps.filterKeys(everySetting(), name -> !(modules && name.equals("Blackbird")));
  }

  private static ImmutableMap<String, Consumer<JsonMapper.Builder>> everySetting() {
    return ImmutableMap.<String, Consumer<JsonMapper.Builder>>builder()
        .put("snake_case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE))
        .put("kebab-case", b -> b.propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE))
        .put("UpperCamel", b -> b.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE))
        .put("sorted properties", b -> b.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY))
        .put(
            "properties in any order", b -> b.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY))
        .put("creators first", b -> b.enable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST))
        .put("constants in any case", b -> b.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS))
        .put("no setters by getters", b -> b.enable(MapperFeature.REQUIRE_SETTERS_FOR_GETTERS))
        .put(
            "renamed also if explicit",
            b -> b.enable(MapperFeature.ALLOW_EXPLICIT_PROPERTY_RENAMING))
        .put("no properties without a view", b -> b.disable(MapperFeature.DEFAULT_VIEW_INCLUSION))
        .put("sorted maps", b -> b.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS))
        .put(
            "lists of one as values",
            b -> b.enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED))
        .put("values as lists", b -> b.enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY))
        .put("big decimals", b -> b.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS))
        .put("big integers", b -> b.enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS))
        .put("no null numbers", b -> b.enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES))
        .put("null numbers", b -> b.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES))
        .put(
            "unknown passed over",
            b -> b.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
        .put("unknown refused", b -> b.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
        .put(
            "empty text is null",
            b -> b.enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT))
        .putAll(TestMappers.settings())
        .buildOrThrow();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settings")
  void aSettingDoesNotChangeTheForm(String name, Consumer<JsonMapper.Builder> setting)
      throws IOException {
    assertSameForm(mapper(setting));
  }

  @Test
  void allSettingsTogetherDoNotChangeTheForm() throws IOException {
    assertSameForm(mapper(b -> allSettings().values().forEach(setting -> setting.accept(b))));
  }

  @Test
  void nothingIsSaidInTheLog() throws IOException {
    List<String> said = new ArrayList<>();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            said.add(entry.getLevel() + " " + entry.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger all = Logger.getLogger("");
    all.addHandler(listener);
    try {
      for (Consumer<JsonMapper.Builder> setting : allSettings().values()) {
        assertSameForm(mapper(setting), DOCUMENTS);
      }
    } finally {
      all.removeHandler(listener);
    }
    assertEquals(List.of(), said);
  }

  /** The settings that the module's documentation says not to go with the form. */
  private static final ImmutableSet<String> UNSUPPORTED =
      ImmutableSet.of(
          "USE_ANNOTATIONS false",
          "CAN_OVERRIDE_ACCESS_MODIFIERS false",
          "USE_STATIC_TYPING true",
          "WRAP_ROOT_VALUE true",
          "UNWRAP_ROOT_VALUE true",
          "FAIL_ON_MISSING_CREATOR_PROPERTIES true");

  @ParameterizedTest
  @EnumSource
  void noFeatureOfTheMapperChangesTheForm(MapperFeature feature) {
    boolean other = !feature.enabledByDefault();
    assertSameFormUnlessDocumented(feature + " " + other, mapper(b -> b.configure(feature, other)));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INDENT_OUTPUT")
  void noFeatureOfWritingChangesTheForm(SerializationFeature feature) {
    boolean other = !feature.enabledByDefault();
    assertSameFormUnlessDocumented(feature + " " + other, mapper(b -> b.configure(feature, other)));
  }

  @ParameterizedTest
  @EnumSource
  void noFeatureOfReadingChangesTheForm(DeserializationFeature feature) {
    boolean other = !feature.enabledByDefault();
    assertSameFormUnlessDocumented(feature + " " + other, mapper(b -> b.configure(feature, other)));
  }

  /**
   * Jackson 3 calls methods through handles: as a named module, which reads none of ours, it must
   * be free to override access.
   */
  private static boolean needsReading(String setting) {
    return setting.equals("OVERRIDE_PUBLIC_ACCESS_MODIFIERS false")
        && ObjectMapper.class.getModule().isNamed()
        && new ObjectMapper().version().getMajorVersion() >= 3;
  }

  /** Holds a mapper with one feature set otherwise than usual against the usual one. */
  private static void assertSameFormUnlessDocumented(String setting, ObjectMapper mapper) {
    Executable same = () -> assertSameForm(mapper, DOCUMENTS);
    if (UNSUPPORTED.contains(setting) || needsReading(setting)) {
      assertThrows(Throwable.class, same, setting);
    } else {
      assertDoesNotThrow(same, setting);
    }
  }

  @Test
  void copiesAndRebuiltMappersKeepTheForm() throws IOException {
    for (ObjectMapper copy : TestMappers.copies(PLAIN)) {
      assertSameForm(copy, DOCUMENTS);
    }
  }

  @Test
  void mixInsOfOthersAndAnotherReaderOfAnnotationsKeepTheForm() throws IOException {
    assertSameForm(mapper(b -> b.addMixIn(Object.class, SomeView.class)), DOCUMENTS);
    assertSameForm(
        mapper(b -> b.annotationIntrospector(new JacksonAnnotationIntrospector())), DOCUMENTS);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheMapperSaysOfNullsByDefaultIsOverridden(Nulls nulls) throws IOException {
    assertSameForm(TestMappers.withNulls(nulls), DOCUMENTS);
  }

  /** One of each kind of document. */
  private static final ImmutableList<Object> DOCUMENTS =
      ImmutableList.of(
          Samples.plan(),
          Samples.edition(),
          ComparisonSamples.alignment(),
          ComparisonSamples.crosswalk(),
          ComparisonSamples.sheet(),
          ComparisonSamples.diff(),
          ComparisonSamples.table(),
          ComparisonSamples.patch(),
          ComparisonSamples.patchOfCommitment(),
          ComparisonSamples.lineage(),
          ComparisonSamples.claims(),
          ComparisonSamples.verdicts());

  private static void assertSameForm(ObjectMapper mapper) throws IOException {
    assertSameForm(
        mapper, ImmutableList.builder().addAll(Samples.everything()).addAll(DOCUMENTS).build());
  }

  private static void assertSameForm(ObjectMapper mapper, ImmutableList<Object> values)
      throws IOException {
    for (Object value : values) {
      String written = mapper.writeValueAsString(value);
      assertEquals(PLAIN.writeValueAsString(value), written);
      assertEquals(value, mapper.readValue(written, RightsPlanJsonTest.modelType(value)));
    }
  }

  @Test
  void viewsDoNotChangeTheForm() throws IOException {
    ObjectMapper mapper = mapper(b -> b.disable(MapperFeature.DEFAULT_VIEW_INCLUSION));
    for (Object value : Samples.everything()) {
      String written = mapper.writerWithView(SomeView.class).writeValueAsString(value);
      assertEquals(PLAIN.writeValueAsString(value), written);
      assertEquals(
          value,
          mapper
              .readerWithView(SomeView.class)
              .forType(RightsPlanJsonTest.modelType(value))
              .readValue(written));
    }
  }

  @Test
  void whatTheMapperSaysAboutUnknownPropertiesApplies() throws IOException {
    String text = "{\"source\": \"a\", \"colour\": \"red\"}";
    ObjectMapper strict = mapper(b -> b.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    assertThrows(JsonProcessingException.class, () -> strict.readValue(text, Citation.class));
    ObjectMapper lenient =
        mapper(b -> b.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    assertEquals(Citation.of("a"), lenient.readValue(text, Citation.class));
  }

  /** An application's own type. */
  record Shelf(Optional<Plan> plan, Optional<String> label, OptionalInt place) {}

  @Test
  void optionalValuesOfTheApplicationAreLeftToItsModules() throws IOException {
    for (JsonMapper mapper : TestMappers.knowingOptional()) {
      assertSameForm(mapper);
      for (Shelf shelf :
          List.of(
              new Shelf(Optional.of(Samples.plan()), Optional.of(""), OptionalInt.of(3)),
              new Shelf(Optional.empty(), Optional.empty(), OptionalInt.empty()))) {
        assertEquals(shelf, mapper.readValue(mapper.writeValueAsString(shelf), Shelf.class));
      }
      // Written as the module has it: our own attributes alone are left out.
      assertEquals(
          "{\"plan\":null,\"label\":null,\"place\":null}",
          mapper.writeValueAsString(
              new Shelf(Optional.empty(), Optional.empty(), OptionalInt.empty())));
    }
  }

  @Test
  void theModuleMakesNoOtherOptionalValueKnown() throws IOException {
    Shelf shelf = new Shelf(Optional.empty(), Optional.of("a"), OptionalInt.empty());
    if (TestMappers.KNOWS_OPTIONAL) {
      assertEquals(
          "{\"plan\":null,\"label\":\"a\",\"place\":null}", PLAIN.writeValueAsString(shelf));
    } else {
      assertThrows(JsonProcessingException.class, () -> PLAIN.writeValueAsString(shelf));
    }
  }

  @Test
  void aReaderForUpdatingIsRefused() {
    assertThrows(
        JsonProcessingException.class,
        () -> PLAIN.readerForUpdating(Samples.edition()).readValue("{\"id\": \"other\"}"));
  }

  @Test
  void anIndentingMapperKeepsTheOrder() throws IOException {
    String written =
        mapper(b -> b.enable(SerializationFeature.INDENT_OUTPUT))
            .writeValueAsString(Samples.edition());
    assertEquals(Samples.edition(), PLAIN.readValue(written, Edition.class));
    assertTrue(written.indexOf("\"id\"") < written.indexOf("\"ordinal\""));
  }
}
