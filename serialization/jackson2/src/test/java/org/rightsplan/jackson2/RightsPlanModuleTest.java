package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.MapperBuilder;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Plan;
import org.rightsplan.model.UnavailableReason;

class RightsPlanModuleTest {

  private final ObjectMapper plain = JsonMapper.builder().addModule(new RightsPlanModule()).build();

  @Test
  void jacksonFindsTheModuleByItself() throws IOException {
    // Others that only tests use are found too, and one of them does not work on the module path
    // unless it is given a lookup.
    RightsPlanModule found =
        MapperBuilder.findModules().stream()
            .filter(RightsPlanModule.class::isInstance)
            .map(RightsPlanModule.class::cast)
            .findFirst()
            .orElseThrow();
    ObjectMapper mapper = JsonMapper.builder().addModule(found).build();
    String written = mapper.writeValueAsString(Samples.plan());
    assertEquals(Samples.plan(), mapper.readValue(written, Plan.class));
  }

  @Test
  void theServiceFileNamesTheModuleAndNothingElse() throws IOException {
    String file = "/META-INF/services/" + TestMappers.SERVICE;
    try (InputStream services = RightsPlanModule.class.getResourceAsStream(file)) {
      assertNotNull(services);
      assertEquals(
          RightsPlanModule.class.getName(),
          new String(services.readAllBytes(), StandardCharsets.UTF_8).strip());
    }
  }

  @Test
  void theModuleKnowsItsNameAndVersion() {
    RightsPlanModule module = new RightsPlanModule();
    assertEquals("rightsplan", module.getModuleName());
    assertEquals("org.rightsplan", module.version().getGroupId());
    assertEquals("rightsplan-jackson2", module.version().getArtifactId());
    assertFalse(module.version().isUnknownVersion());
  }

  @Test
  void aPlainMapperReadsADocumentWithItsVersion() throws IOException {
    String document = RightsPlanJson.standard().write(Samples.plan());
    assertEquals(Samples.plan(), plain.readValue(document, Plan.class));
    assertEquals(
        Samples.edition(),
        plain.readValue(RightsPlanJson.standard().write(Samples.edition()), Edition.class));
  }

  @Test
  void aPlainMapperRefusesANewerVersion() {
    String document = RightsPlanJson.standard().write(Samples.plan());
    JsonMappingException error =
        assertThrows(
            JsonMappingException.class,
            () ->
                plain.readValue(
                    document.replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"2\""),
                    Plan.class));
    assertTrue(error.getOriginalMessage().contains("a newer version of rightsplan is needed"));
  }

  @Test
  void aPlainMapperFollowsItsOwnSettingOnUnknownProperties() throws IOException {
    String text = plain.writeValueAsString(Samples.plan()).replaceFirst("\\{", "{\"x\": 1, ");
    assertThrows(
        JsonProcessingException.class,
        () ->
            plain
                .readerFor(Plan.class)
                .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(text));
    assertEquals(
        Samples.plan(),
        plain
            .readerFor(Plan.class)
            .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .readValue(text));
  }

  @Test
  void valuesStandInUsersOwnObjects() throws IOException {
    String written = plain.writeValueAsString(Map.of("plan", Samples.plan()));
    assertEquals(
        Map.of("plan", Samples.plan()),
        plain.readValue(
            written, plain.getTypeFactory().constructMapType(Map.class, String.class, Plan.class)));
    assertFalse(written.contains("schemaVersion"));
  }

  @Test
  void aKindIsWrittenAlsoWhereTheTypeIsTheKindItself() throws IOException {
    String written =
        plain.writeValueAsString(IndicatorValue.unavailable(UnavailableReason.UNKNOWN));
    assertEquals("{\"type\":\"unavailable\",\"reason\":\"UNKNOWN\"}", written);
  }

  @Test
  void valuesSurviveAConversion() {
    assertEquals(Samples.edition(), plain.convertValue(Samples.edition(), Edition.class));
  }
}
