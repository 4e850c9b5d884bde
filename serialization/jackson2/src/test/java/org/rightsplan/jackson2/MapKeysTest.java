package org.rightsplan.jackson2;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Unit;

/** Values with a text stand as keys in an application's own maps. */
class MapKeysTest {

  private static final ObjectMapper PLAIN =
      JsonMapper.builder().addModule(new RightsPlanModule()).build();

  /** An application's own type. */
  record Shelf(
      Map<PartialDate, String> dates,
      Map<Period, String> periods,
      Map<Unit, String> units,
      Map<ElementPath, String> paths,
      Map<ObjectiveLevel, String> levels,
      Map<Tag, String> tags) {}

  private static final Shelf SHELF =
      new Shelf(
          ImmutableMap.of(PartialDate.of(2021, 9), "a"),
          ImmutableMap.of(Period.ofYears(2021, 2025), "b"),
          ImmutableMap.of(Unit.PERCENT, "c"),
          ImmutableMap.of(ElementPath.parse("sections[0].objectives[1]"), "d"),
          ImmutableMap.of(ObjectiveLevel.TASK, "e"),
          ImmutableMap.of(Tag.right("health"), "f", new Tag("a=\\b", "c=d\\"), "g"));

  @Test
  void keysAreTheirTexts() throws IOException {
    String written = PLAIN.writeValueAsString(SHELF);
    assertEquals(
        "{\"dates\":{\"2021-09\":\"a\"},\"periods\":{\"2021/2025\":\"b\"},\"units\":{\"%\":\"c\"},"
            + "\"paths\":{\"sections[0].objectives[1]\":\"d\"},\"levels\":{\"TASK\":\"e\"},"
            + "\"tags\":{\"right=health\":\"f\",\"a\\\\=\\\\\\\\b=c=d\\\\\":\"g\"}}",
        written);
    assertEquals(SHELF, PLAIN.readValue(written, Shelf.class));
  }

  @Test
  void keysDoNotDependOnTheMapper() throws IOException {
    JsonMapper.Builder builder = JsonMapper.builder().addModule(new RightsPlanModule());
    for (String setting : List.of("constants by toString", "keys as numbers")) {
      requireNonNull(TestMappers.settings().get(setting), setting).accept(builder);
    }
    ObjectMapper mapper = builder.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();
    Map<ObjectiveLevel, String> levels = ImmutableMap.of(ObjectiveLevel.TASK, "e");
    String written = mapper.writeValueAsString(levels);
    assertEquals("{\"TASK\":\"e\"}", written);
    assertEquals(
        levels,
        mapper.readValue(
            written,
            mapper
                .getTypeFactory()
                .constructMapType(Map.class, ObjectiveLevel.class, String.class)));
  }

  @ParameterizedTest
  @CsvSource({
    "dates, May, 'PartialDate: expected YYYY, YYYY-MM or YYYY-MM-DD'",
    "paths, x, 'ElementPath: expected'",
    "levels, task, 'ObjectiveLevel: expected one of'",
    "tags, right:health, 'Tag: expected a scheme and a term such as right=health'",
  })
  void aKeyThatIsNoneIsRefusedAsAValueIs(String map, String key, String problem) {
    String text = "{\"" + map + "\": {\"" + key + "\": \"x\"}}";
    JsonProcessingException error =
        assertThrows(JsonProcessingException.class, () -> PLAIN.readValue(text, Shelf.class));
    assertEquals(ImmutableList.of(map, key), Jackson.path(error));
    assertEquals(
        problem, error.getOriginalMessage().substring(0, problem.length()), error::toString);
  }
}
