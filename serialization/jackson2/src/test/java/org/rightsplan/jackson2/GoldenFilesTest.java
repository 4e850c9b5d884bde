package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Tally;

/**
 * The form as released. These files are never edited: what they hold is read by every 1.x.
 *
 * <p>A later version of the form has a folder of its own, and this one stays: then it is read, and
 * no longer what is written.
 */
class GoldenFilesTest {

  private final RightsPlanJson json = RightsPlanJson.standard();

  @Test
  void aPlanWithEveryPropertyIsWrittenByteForByte() throws IOException {
    assertEquals(golden("plan.json"), json.write(Samples.plan()));
    assertEquals(Samples.plan(), json.readPlan(golden("plan.json")));
  }

  @Test
  void anEditionIsADocumentOfItsOwn() throws IOException {
    assertEquals(golden("edition.json"), json.write(Samples.edition()));
    assertEquals(Samples.edition(), json.readEdition(golden("edition.json")));
  }

  @Test
  void otherValuesStandBare() throws IOException {
    Tally tally = Samples.edition().tally();
    assertEquals(golden("tally.json"), json.write(tally));
    assertEquals(tally, json.read(golden("tally.json"), Tally.class));
  }

  @Test
  void aHandWrittenEditionMayBeInAnyOrderAndOnFewerLines() throws IOException {
    Edition edition = json.readEdition(golden("by-hand.json"));
    assertEquals("行动计划", edition.title().text());
    assertEquals(edition, json.readEdition(json.write(edition)));
  }

  @Test
  void aPlainMapperWritesTheSameApartFromTheVersion() throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new RightsPlanModule()).build();
    String bare = mapper.writeValueAsString(Samples.plan());
    assertEquals(Samples.plan(), mapper.readValue(bare, Plan.class));
    assertEquals(
        mapper.readTree(golden("plan.json").replace("  \"schemaVersion\": \"1\",\n", "")),
        mapper.readTree(bare));
  }

  static String golden(String name) throws IOException {
    try (InputStream file = GoldenFilesTest.class.getResourceAsStream("/golden/v1/" + name)) {
      assertNotNull(file, name);
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
