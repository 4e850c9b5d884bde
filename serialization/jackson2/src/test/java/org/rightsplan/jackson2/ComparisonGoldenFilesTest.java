package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The forms of comparisons and claims as released; see {@link GoldenFilesTest}. */
class ComparisonGoldenFilesTest {

  private final RightsPlanJson json = RightsPlanJson.standard();

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("alignment.json", ComparisonSamples.alignment()),
        Arguments.of("crosswalk.json", ComparisonSamples.crosswalk()),
        Arguments.of("review-sheet.json", ComparisonSamples.sheet()),
        Arguments.of("diff.json", ComparisonSamples.diff()),
        Arguments.of("correlation-table.json", ComparisonSamples.table()),
        Arguments.of("patch.json", ComparisonSamples.patch()),
        Arguments.of("lineage.json", ComparisonSamples.lineage()),
        Arguments.of("claims.json", ComparisonSamples.claims()),
        Arguments.of("verdicts.json", ComparisonSamples.verdicts()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void isWrittenByteForByteAndReadBack(String file, Object value) throws IOException {
    assertEquals(golden(file), json.write(value));
    assertEquals(value, json.read(golden(file), value.getClass()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void aPlainMapperWritesTheSameApartFromTheVersion(String file, Object value) throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new RightsPlanModule()).build();
    String bare = mapper.writeValueAsString(value);
    assertEquals(value, mapper.readValue(bare, value.getClass()));
    assertEquals(
        mapper.readTree(golden(file).replace("  \"schemaVersion\": \"1\",\n", "")),
        mapper.readTree(bare));
  }

  static String golden(String name) throws IOException {
    try (InputStream file =
        ComparisonGoldenFilesTest.class.getResourceAsStream("/golden/v1/" + name)) {
      assertNotNull(file, name);
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
