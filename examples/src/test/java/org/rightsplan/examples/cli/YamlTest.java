package org.rightsplan.examples.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Section;

/** YAML holds everything: what is written is read back as it was. */
class YamlTest {

  @TempDir Path folder;
  PlanFiles files;

  @BeforeEach
  void setUp() {
    files = new PlanFiles(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.50",
        "7",
        "1E+3",
        "1.20E+5",
        "100000000.00",
        "0.0000000001",
        "0.1234567890123456789",
        "123456789012345678901234567890",
        "123456789012345678901234567890.5"
      })
  void aNumberKeepsItsDigits(String number) {
    assertReadBack(
        Section.builder()
            .title(LocalizedText.of("en", "Water"))
            .addIndicator(
                Indicator.builder()
                    .name(LocalizedText.of("en", "Clean wells"))
                    .measure(Measure.QUANTITATIVE)
                    .addMeasurement(
                        Measurement.builder()
                            .value(IndicatorValue.of(Quantity.exactly(new BigDecimal(number))))
                            .build())
                    .build())
            .build());
  }

  @Test
  void aTextFarToTheRightKeepsItsBlanks() {
    Section section = oddly("innermost").build();
    for (int level = 69; level > 0; level--) {
      section = oddly("#" + level).addSection(section).build();
    }
    assertReadBack(section);
  }

  private static Section.Builder oddly(String title) {
    return Section.builder()
        .title(LocalizedText.of("en", "\u0001Water  and: " + title + " air\n b"));
  }

  private void assertReadBack(Section section) {
    Edition edition =
        Edition.builder()
            .id("plan")
            .title(LocalizedText.of("en", "Plan"))
            .addSection(section)
            .build();
    String json = RightsPlanJson.standard().write(edition);
    Run yaml = Run.of("convert", files.write("a.json", json), "--format", "yaml");
    assertEquals(0, yaml.code(), yaml.err());
    Run back = Run.of("convert", files.write("a.yaml", yaml.out()));
    assertEquals(0, back.code(), back.err());
    assertEquals(json, back.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {".nan", "-.inf"})
  void whatIsNoNumberIsRefused(String value) {
    Run run = Run.of("convert", files.write("a.yaml", "id: p\nordinal: " + value + "\n"));
    assertEquals(ExitCode.BAD_INPUT.number(), run.code());
    assertTrue(run.err().contains("a.yaml:2:"), run.err());
    assertTrue(run.err().contains(value), run.err());
  }
}
