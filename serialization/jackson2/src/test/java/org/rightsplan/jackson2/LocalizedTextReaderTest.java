package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.model.LocalizedText;

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
      quoteCharacter = '`',
      textBlock =
          """
          {"texts": {"en": null}}                    | [texts, en]  | `null`
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
