package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;
import org.rightsplan.model.SourceDocument;

/** The module serves a YAML mapper as well. */
class YamlTest {

  private final ObjectMapper yaml = YAMLMapper.builder().addModule(new RightsPlanModule()).build();

  @ParameterizedTest
  @MethodSource("org.rightsplan.jackson2.SchemaTest#values")
  void everyValueIsReadBackAsItWas(Object value) throws IOException {
    String written = yaml.writeValueAsString(value);
    assertEquals(value, yaml.readValue(written, RightsPlanJsonTest.modelType(value)));
  }

  @Test
  void anEditionIsWrittenByHand() throws IOException {
    Edition edition =
        yaml.readValue(
            """
            id: plan-2031
            title: {original: en, texts: {en: Second plan, no: Andre plan}}
            period: 2031/2035
            languages: [en, "no"]
            sections:
              - title: {texts: {en: Water}}
                objectives:
                  - statement:
                      texts:
                        en: >-
                          Raise the share of clean wells
                          to 90.0 percent
                    indicators:
                      - name: {texts: {en: Share of clean wells}}
                        measure: QUANTITATIVE
                        targets:
                          - comparator: AT_LEAST
                            value: {type: numeric, quantity: {value: 90.0}}
                            due: {date: "2035", basis: PRINTED}
            """,
            Edition.class);
    Section water = edition.sections().get(0);
    assertEquals("Andre plan", edition.title().texts().get("no"));
    assertEquals("90.0", value(water));
    assertEquals(
        "Raise the share of clean wells to 90.0 percent",
        water.objectives().get(0).statement().orElseThrow().text());
  }

  private static String value(Section section) {
    return section.objectives().get(0).indicators().get(0).targets().get(0).value().stream()
        .map(Object::toString)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aYearWithoutQuotesIsANumberAndRefused() {
    JsonProcessingException error =
        assertThrows(
            JsonProcessingException.class,
            () ->
                yaml.readValue(
                    "{id: s, title: {texts: {en: S}}, date: 2021}", SourceDocument.class));
    assertTrue(
        String.valueOf(error.getMessage())
            .contains("PartialDate: expected a text, but got the number 2021"),
        error::toString);
  }
}
