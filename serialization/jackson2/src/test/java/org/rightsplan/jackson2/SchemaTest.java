package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.claim.Claim;
import org.rightsplan.claim.ClaimList;
import org.rightsplan.claim.VerdictSentence;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.patch.PatchContent;

/** The schemas say what the mix-ins say. */
class SchemaTest {

  private static final Path EXAMPLES =
      Path.of("../../examples/src/main/resources/org/rightsplan/examples");

  private final RightsPlanJson json = RightsPlanJson.standard();

  static Stream<String> files() {
    return Stream.of(
            "plan section indicator value body source reference tally text alignment diff change patch"
                .split(" "),
            "lineage claim assertion".split(" "))
        .flatMap(Arrays::stream);
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileIsASchemaAndSaysItsAddress(String file) throws IOException {
    String text = RightsPlanSchema.text(file);
    assertEquals(
        List.of(),
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
            .validate(text, InputFormat.JSON));
    assertEquals(
        "\"https://rightsplan.org/schema/1/" + file + ".json\"",
        new ObjectMapper().readTree(text).get("$id").toString());
  }

  static Stream<Class<?>> types() {
    return MixIns.TABLE.keySet().stream()
        .filter(type -> !type.getSimpleName().equals("Builder") && !type.isSealed());
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyPropertyOfAMixInStandsInTheSchemaAndNoOther(Class<?> type) throws IOException {
    Set<String> expected = properties(FORMS.getOrDefault(type, mixIn(type)));
    JsonNode definition = definition(type);
    Set<String> described = new TreeSet<>();
    definition.get("properties").properties().forEach(entry -> described.add(entry.getKey()));
    described.remove(type.getEnclosingClass() != null && kinds(type).contains(type) ? "type" : "");
    assertEquals(expected, described);
    if (!SchemaVersion.isRoot(type)) {
      assertEquals("false", definition.get("additionalProperties").toString());
    }
  }

  /** The types that are written by way of a record. */
  private static final Map<Class<?>, Class<?>> FORMS =
      Map.of(
          PatchContent.class,
          ContentForm.class,
          VerdictSentence.class,
          Sentences.SentenceForm.class);

  private static Set<String> properties(Class<?> form) {
    return new TreeSet<>(Arrays.asList(form.getAnnotation(JsonPropertyOrder.class).value()));
  }

  @Test
  void everyPropertyOfAPartOfASentenceStandsInTheSchema() throws IOException {
    JsonNode part =
        new ObjectMapper()
            .readTree(RightsPlanSchema.text("claim"))
            .get("$defs")
            .get("SentencePart");
    Set<String> described = new TreeSet<>();
    part.get("properties").properties().forEach(entry -> described.add(entry.getKey()));
    assertEquals(properties(Sentences.SentenceForm.Part.class), described);
    assertEquals(described.size(), part.get("oneOf").size());
  }

  private static Class<?> mixIn(Class<?> type) {
    return Objects.requireNonNull(MixIns.TABLE.get(type));
  }

  private static Set<Class<?>> kinds(Class<?> type) {
    Class<?> around = type.getEnclosingClass();
    return around.isSealed() ? Set.of(around.getPermittedSubclasses()) : Set.of();
  }

  static Stream<Class<?>> sealedTypes() {
    return MixIns.TABLE.keySet().stream().filter(Class::isSealed);
  }

  @ParameterizedTest
  @MethodSource("sealedTypes")
  void everyKindOfASealedTypeStandsInTheSchema(Class<?> type) throws IOException {
    for (JsonSubTypes.Type kind : mixIn(type).getAnnotation(JsonSubTypes.class).value()) {
      assertEquals(
          "{\"const\":\"" + kind.name() + "\"}",
          definition(kind.value()).get("properties").get("type").toString());
      assertTrue(
          definition(type)
              .get("oneOf")
              .toString()
              .contains("#/$defs/" + RightsPlanSchema.nameOf(kind.value()) + "\""));
    }
    assertEquals(type.getPermittedSubclasses().length, definition(type).get("oneOf").size());
  }

  static Stream<Class<?>> constants() {
    return Texts.ALL.stream().<Class<?>>map(Texts::type).filter(Class::isEnum);
  }

  @ParameterizedTest
  @MethodSource("constants")
  void everyConstantStandsInTheSchema(Class<?> type) throws IOException {
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> "\"" + ((Enum<?>) constant).name() + "\"")
            .toList();
    assertEquals("[" + String.join(",", names) + "]", definition(type).get("enum").toString());
  }

  private static JsonNode definition(Class<?> type) throws IOException {
    JsonNode all =
        new ObjectMapper()
            .readTree(RightsPlanSchema.text(RightsPlanSchema.fileOf(type)))
            .get("$defs");
    String name = RightsPlanSchema.nameOf(type);
    return all.get(SchemaVersion.isRoot(type) ? name + ".properties" : name);
  }

  static Stream<Object> values() {
    return Stream.concat(
        Samples.everything().stream(),
        ComparisonGoldenFilesTest.documents().map(document -> document.get()[1]));
  }

  @ParameterizedTest
  @MethodSource("values")
  void everyValueIsValidBySchema(Object value) {
    Class<?> type = RightsPlanJsonTest.modelType(value);
    assertEquals(List.of(), Schemas.errors(type, json.write(value)));
  }

  @Test
  void everyExampleFileIsValidBySchema() throws IOException {
    try (Stream<Path> all = Files.walk(EXAMPLES)) {
      List<Path> files = all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      assertTrue(files.size() >= 6, files::toString);
      for (Path file : files) {
        String name = file.getFileName().toString();
        Class<?> type =
            name.startsWith("plan")
                ? Plan.class
                : name.startsWith("edition") ? Edition.class : ClaimList.class;
        assertEquals(List.of(), Schemas.errors(type, Files.readString(file)), name);
      }
    }
  }

  @Test
  void aSchemaIsKnownByItsAddress() {
    assertEquals(
        "https://rightsplan.org/schema/1/plan.json#/$defs/PlanDocument",
        RightsPlanSchema.idOf(Plan.class));
    assertEquals(
        "https://rightsplan.org/schema/1/claim.json#/$defs/Claim",
        RightsPlanSchema.idOf(Claim.class));
    assertTrue(RightsPlanSchema.of(Plan.class).contains(RightsPlanSchema.idOf(Plan.class)));
  }

  @Test
  void theFilesServeAValidatorAsTheyAre() {
    Map<String, String> byAddress = new java.util.HashMap<>();
    files()
        .forEach(
            file ->
                byAddress.put(
                    "https://rightsplan.org/schema/1/" + file + ".json",
                    RightsPlanSchema.text(file)));
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(byAddress));
    assertEquals(
        List.of(),
        registry
            .getSchema(SchemaLocation.of(RightsPlanSchema.idOf(Plan.class)))
            .validate(json.write(Samples.plan()), InputFormat.JSON));
  }

  @Test
  void aTypeWithoutAFormHasNoSchema() {
    for (Class<?> type : ImmutableList.of(String.class, Sets.class, RightsPlanJson.class)) {
      assertThrows(IllegalArgumentException.class, () -> RightsPlanSchema.of(type));
    }
  }
}
