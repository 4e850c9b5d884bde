package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;

/** Texts have a reader of their own, which keeps to the mapper's settings like any other. */
class LocalizedTextReaderTest {

  private static final LocalizedText BOTH =
      LocalizedText.original("zh", "环境").withTranslation("en", "Environment");

  private static LocalizedText read(String json, Consumer<JsonMapper.Builder> setting)
      throws JsonProcessingException {
    JsonMapper.Builder mapper = JsonMapper.builder().addModule(new RightsPlanModule());
    setting.accept(mapper);
    return mapper.build().readValue(json, LocalizedText.class);
  }

  private static LocalizedText read(String json) throws JsonProcessingException {
    return read(json, mapper -> {});
  }

  private static JacksonException refusal(String json) {
    return assertThrows(JacksonException.class, () -> read(json));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'original': 'zh', 'texts': {'en': 'Environment', 'zh': '环境'}}",
        "{'texts': {'zh': '环境', 'en': 'Environment'}, 'original': 'zh'}",
        // Only a strict mapper refuses what is said twice; elsewhere the last word counts.
        "{'texts': {'fr': 'X'}, 'original': 'zh', 'texts': {'en': 'X', 'zh': '环境', 'en':"
            + " 'Environment'}}",
        "{'original': 'zh', 'original': null, 'texts': null, 'texts': {'en': 'Environment', 'zh':"
            + " '环境'}}"
      })
  void propertiesComeInAnyOrder(String json) throws JsonProcessingException {
    assertEquals(BOTH, read(json.replace('\'', '"')));
  }

  @Test
  void aTextWithoutOriginalHasNone() throws JsonProcessingException {
    assertEquals(
        LocalizedText.of("en", "E"), read("{\"original\": null, \"texts\": {\"en\": \"E\"}}"));
  }

  @Test
  void namesInAnyCaseAreReadWhereTheMapperSaysSo() throws JsonProcessingException {
    String json = "{\"Original\": \"en\", \"TEXTS\": {\"en\": \"E\"}}";
    assertEquals(
        LocalizedText.original("en", "E"),
        read(json, mapper -> mapper.enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)));
    assertThrows(
        JacksonException.class,
        () ->
            read(json, mapper -> mapper.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
  }

  @Test
  void unknownPropertiesArePassedOverWhereTheMapperSaysSo() throws JsonProcessingException {
    assertEquals(
        LocalizedText.of("en", "E"),
        read(
            "{\"x\": {\"texts\": [1]}, \"texts\": {\"en\": \"E\"}, \"y\": 2}",
            mapper -> mapper.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
  }

  @Test
  void aListOfOneIsReadWhereTheMapperSaysSo() throws JsonProcessingException {
    String json = "[{\"texts\": {\"en\": \"E\"}}]";
    assertEquals(
        LocalizedText.of("en", "E"),
        read(json, m -> m.enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)));
    refusal(json);
  }

  @Test
  void anEmptyStringIsNoTextWhereTheMapperSaysSo() throws JsonProcessingException {
    assertNull(
        read("\"\"", m -> m.enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)));
    refusal("\"\"");
  }

  @Test
  void textsThatAreAListOfOneOrEmptyAreReadWhereTheMapperSaysSo() throws JsonProcessingException {
    assertEquals(
        LocalizedText.of("en", "E"),
        read(
            "{\"texts\": [{\"en\": \"E\"}]}",
            m -> m.enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)));
    assertEquals(
        LocalizedText.of("en", "E"),
        read(
            "{\"original\": [], \"texts\": {\"en\": \"E\"}, \"texts\": []}",
            m -> m.enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"texts\": {\"en\": []}}", "{\"texts\": [{\"en\": null}]}"})
  void aLanguageWithoutTextIsRefusedHoweverItIsSaid(String json) {
    JacksonException e =
        assertThrows(
            InvalidNullException.class,
            () ->
                read(
                    json,
                    m ->
                        m.enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)));
    assertEquals("[texts, en]", Jackson.path(e).toString());
  }

  @Test
  void aTextThatWasPutIntoATreeIsTaken() throws JsonProcessingException {
    JsonMapper mapper = JsonMapper.builder().addModule(new RightsPlanModule()).build();
    ObjectNode node = mapper.createObjectNode();
    node.putPOJO("statement", BOTH);
    assertEquals(
        Objective.builder().statement(BOTH).build(), mapper.treeToValue(node, Objective.class));
  }

  @Test
  void whatStandsBehindATextIsReadInItsPlace() throws JsonProcessingException {
    JsonMapper mapper = JsonMapper.builder().addModule(new RightsPlanModule()).build();
    String json =
        "{\"statement\": {\"texts\": {\"en\": \"E\"}}, \"number\": \"7\", \"title\": {\"texts\":"
            + " {\"en\": \"T\"}}, \"id\": \"x\"}";
    Objective read = mapper.readValue(json, Objective.class);
    assertEquals(Optional.of("7"), read.number());
    assertEquals(Optional.of("x"), read.id());
    assertEquals(Optional.of(LocalizedText.of("en", "T")), read.title());
  }

  @Test
  void faultsComeUnwrappedWhereTheMapperSaysSo() {
    Consumer<JsonMapper.Builder> bare = m -> m.disable(DeserializationFeature.WRAP_EXCEPTIONS);
    assertThrows(IllegalArgumentException.class, () -> read("{\"texts\": {}}", bare));
    assertThrows(StreamReadException.class, () -> read("{\"texts\": {\"en\": \"\\q\"}}", bare));
  }

  @Test
  void valuesInOtherFormsOfTheMapperAreReadLikeAnyString() throws JsonProcessingException {
    assertEquals(LocalizedText.of("en", "5"), read("{\"texts\": {\"en\": 5}}"));
  }

  @Test
  void aTextThatMayBeAnythingIsReadFromTheTreeOfItsDocument() throws JsonProcessingException {
    JsonMapper mapper = JsonMapper.builder().addModule(new RightsPlanModule()).build();
    assertEquals(BOTH, mapper.convertValue(BOTH, LocalizedText.class));
    assertEquals(
        BOTH,
        mapper.convertValue(
            Map.of("original", "zh", "texts", Map.of("zh", "环境", "en", "Environment")),
            LocalizedText.class));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          {"texts": {"en": null}}                    | [texts, en]  | Invalid `null` value
          {"texts": {"en": ["E"]}}                   | [texts, en]  | String
          {"texts": "E"}                             | [texts]      | Map
          {"original": {"en": "E"}}                  | [original]   | String
          {"texts": {"en": "E"}, "original": "zh"}   | []           | expected one of the languages
          {"texts": {}}                              | []           | at least one language
          {}                                         | []           | at least one language
          "E"                                        | []           | LocalizedText
          7                                          | []           | LocalizedText
          """)
  void aFaultIsNamedWithItsPlace(String json, String path, String part) {
    JacksonException e = refusal(json);
    assertEquals(path, Jackson.path(e).toString());
    assertTrue(String.valueOf(e.getMessage()).contains(part), e::toString);
  }

  @Test
  void anUnknownPropertyIsNamedBesideThoseThatThereAre() {
    JacksonException e =
        assertThrows(
            JacksonException.class,
            () ->
                read(
                    "{\"text\": 1}",
                    m -> m.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)));
    assertEquals(List.of("text"), Jackson.path(e));
    assertTrue(String.valueOf(e.getMessage()).contains("\"original\", \"texts\""), e::toString);
  }
}
