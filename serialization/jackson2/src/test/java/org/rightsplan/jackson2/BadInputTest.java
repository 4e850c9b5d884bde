package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.model.Edition;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Section;
import org.rightsplan.model.Tally;

/** What is said about documents that are not right: where, what was expected, what was there. */
class BadInputTest {

  private static final String PLAN =
      """
      {
        "schemaVersion": "1",
        "id": "p",
        "name": {"texts": {"en": "P"}},
        "kind": "THEMATIC",
        "jurisdiction": {"scheme": "iso-3166", "code": "CN"},
        "editions": [
          {
            "id": "e1",
            "ordinal": 1,
            "title": {"texts": {"en": "E"}},
            "period": "2021/2025",
            "languages": ["en"],
            "sections": [
              {"title": {"texts": {"en": "S"}}},
              {
                "title": {"texts": {"en": "T"}},
                "objectives": [
                  {
                    "statement": {"texts": {"en": "O"}},
                    "references": [{"type": "sdgTarget", "code": "16"}],
                    "indicators": [
                      {
                        "name": {"texts": {"en": "I"}},
                        "measure": "QUANTITATIVE",
                        "targets": [
                          {
                            "comparator": "AT_LEAST",
                            "value": {"type": "numeric", "quantity": {"value": 90.0}},
                            "due": {"date": "2025", "basis": "PRINTED"},
                            "dimensions": {"area": "rural"}
                          }
                        ]
                      }
                    ]
                  }
                ]
              }
            ]
          }
        ]
      }
      """;

  private static final String INDICATOR = "/editions/0/sections/1/objectives/0/indicators/0";

  private final RightsPlanJson json = RightsPlanJson.standard();

  private static Arguments replaced(
      String right, String wrong, String pointer, int line, String problem) {
    return Arguments.of(right, wrong, pointer, line, problem);
  }

  static Stream<Arguments> faults() {
    return Stream.of(
        // required properties
        replaced(
            "\"title\": {\"texts\": {\"en\": \"S\"}}",
            "",
            "/editions/0/sections/0",
            15,
            "expected the required property 'title', but it is missing"),
        replaced(
            "\"name\": {\"texts\": {\"en\": \"P\"}},",
            "",
            "",
            1,
            "expected the required property 'name', but it is missing"),
        replaced(
            ", \"basis\": \"PRINTED\"",
            "",
            INDICATOR + "/targets/0/due",
            30,
            "expected the required property 'basis', but it is missing"),
        replaced(
            "{\"value\": 90.0}",
            "{}",
            INDICATOR + "/targets/0/value/quantity",
            29,
            "expected the required property 'value', but it is missing"),
        replaced(
            "\"id\": \"e1\"",
            "\"id\": null",
            "/editions/0/id",
            9,
            "expected a value, but got null"),
        replaced(
            "\"code\": \"CN\"",
            "\"code\": null",
            "/jurisdiction/code",
            6,
            "expected a value, but got null"),
        replaced(
            "\"measure\": \"QUANTITATIVE\"",
            "\"measure\": null",
            INDICATOR + "/measure",
            25,
            "expected a value, but got null"),
        // nulls where there is no place for them
        replaced(
            "[\"en\"]",
            "[\"en\", null]",
            "/editions/0/languages/1",
            13,
            "expected a value, but got null"),
        replaced(
            "{\"title\": {\"texts\": {\"en\": \"S\"}}}",
            "null",
            "/editions/0/sections/0",
            15,
            "expected a value, but got null"),
        replaced(
            "{\"area\": \"rural\"}",
            "{\"area\": null}",
            INDICATOR + "/targets/0/dimensions/area",
            31,
            "expected a value, but got null"),
        // values
        replaced(
            "\"THEMATIC\"",
            "\"THEMATICAL\"",
            "/kind",
            5,
            "PlanKind: expected one of [NATIONAL_HUMAN_RIGHTS, BUSINESS_AND_HUMAN_RIGHTS,"
                + " RECOMMENDATIONS, THEMATIC, SUBNATIONAL, OTHER], but got 'THEMATICAL'"),
        replaced(
            "\"THEMATIC\"", "3", "/kind", 5, "PlanKind: expected a text, but got the number 3"),
        replaced(
            "\"date\": \"2025\"",
            "\"date\": \"2025-02-30\"",
            INDICATOR + "/targets/0/due/date",
            30,
            "PartialDate: expected a real date, but got 2025-02-30"),
        replaced(
            "\"date\": \"2025\"",
            "\"date\": 2025",
            INDICATOR + "/targets/0/due/date",
            30,
            "PartialDate: expected a text, but got the number 2025"),
        replaced(
            "2021/2025",
            "2025/2021",
            "/editions/0/period",
            12,
            "Period.end: expected a date not before the start 2025, but got 2021"),
        replaced(
            "90.0",
            "\"90.0\"",
            INDICATOR + "/targets/0/value/quantity/value",
            29,
            "expected a number, but got '90.0'"),
        replaced(
            "90.0",
            "1e999999999",
            INDICATOR + "/targets/0/value/quantity/value",
            29,
            "expected a number of at most 998 digits when written out, but got a longer one"),
        replaced(
            "\"AT_LEAST\"",
            "\"DEADLINE_ONLY\"",
            INDICATOR + "/targets/0",
            27,
            "Target.value: expected none, for a DEADLINE_ONLY target, but got '90.0'"),
        replaced(
            "\"code\": \"16\"",
            "\"code\": \"18\"",
            "/editions/0/sections/1/objectives/0/references/0",
            21,
            "SdgTarget.code: expected a goal, target or indicator such as 16, 16.3 or 16.3.1,"
                + " but got '18'"),
        replaced(
            "{\"texts\": {\"en\": \"P\"}}",
            "{\"original\": \"zh\", \"texts\": {\"en\": \"P\"}}",
            "/name",
            4,
            "LocalizedText.original: expected one of the languages [en], but got 'zh'"),
        replaced(
            "{\"texts\": {\"en\": \"P\"}}",
            "{\"original\": [\"en\", \"zh\"], \"texts\": {\"en\": \"P\", \"zh\": \"Q\"}}",
            "/name/original",
            4,
            "expected a text, but got a list"),
        replaced(
            "{\"texts\": {\"en\": \"P\"}}",
            "{\"texts\": {\"en\": 5}}",
            "/name/texts/en",
            4,
            "expected a text, but got the number 5"),
        // kinds and shapes
        replaced(
            "\"numeric\"",
            "\"number\"",
            INDICATOR + "/targets/0/value",
            29,
            "expected one of [numeric, ratio, yesNo, category, narrative, unavailable] in the"
                + " property 'type', but got 'number'"),
        replaced(
            "\"type\": \"sdgTarget\", ",
            "",
            "/editions/0/sections/1/objectives/0/references/0",
            21,
            "expected the property 'type' with one of [unRecommendation, treatyArticle,"
                + " sdgTarget, law, concept], but it is missing"),
        replaced("\"id\": \"p\"", "\"id\": 5", "/id", 3, "expected a text, but got the number 5"),
        replaced(
            "\"ordinal\": 1",
            "\"ordinal\": 1.5",
            "/editions/0/ordinal",
            10,
            "expected a whole number, but got the number 1.5"),
        replaced(
            "{\"texts\": {\"en\": \"P\"}}", "\"P\"", "/name", 4, "expected an object, but got 'P'"),
        replaced(
            "[\"en\"]", "\"en\"", "/editions/0/languages", 13, "expected a list, but got 'en'"),
        // properties
        replaced(
            "\"kind\": \"THEMATIC\"",
            "\"Kind\": \"THEMATIC\"",
            "/Kind",
            5,
            "expected one of [citations, editions, id, jurisdiction, kind, name, sources], but got"
                + " the unknown property 'Kind'"),
        replaced(
            "\"id\": \"e1\"",
            "\"schemaVersion\": \"1\", \"id\": \"e1\"",
            "/editions/0/schemaVersion",
            9,
            "expected one of [adoption, authoritativeLanguage, bodies, citations, id, languages,"
                + " ordinal, period, principles, published, sections, sources, status, title,"
                + " transcription, version, versions], but got the unknown property"
                + " 'schemaVersion'"),
        // the document itself
        replaced(
            "\"schemaVersion\": \"1\",",
            "",
            "",
            1,
            "expected the required property 'schemaVersion' of a document, which is \"1\", but it"
                + " is missing"),
        replaced(
            "\"schemaVersion\": \"1\"",
            "\"schemaVersion\": \"2\"",
            "/schemaVersion",
            2,
            "schemaVersion: expected \"1\", but got '2'; a newer version of rightsplan is needed to"
                + " read this form"),
        replaced(
            "\"schemaVersion\": \"1\"",
            "\"schemaVersion\": 1",
            "/schemaVersion",
            2,
            "schemaVersion: expected \"1\", but got the number 1"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsReportedAtItsPlace(
      String right, String wrong, String pointer, int line, String problem) {
    assertTrue(PLAN.contains(right), right);
    RightsPlanJsonException error = failure(PLAN.replace(right, wrong));
    assertEquals(problem, error.problem());
    assertEquals(pointer, error.pointer());
    assertEquals(line, error.line());
    assertTrue(error.column() > 0);
    assertEquals(
        (pointer.isEmpty() ? "document" : pointer)
            + " (line "
            + line
            + ", column "
            + error.column()
            + "): "
            + problem,
        error.getMessage());
  }

  @Test
  void theDocumentItselfIsRight() {
    assertEquals("p", json.readPlan(PLAN).id());
  }

  @Test
  void thePropertyGivenTwiceIsNamed() {
    RightsPlanJsonException error =
        failure(PLAN.replace("\"ordinal\": 1", "\"ordinal\": 1,\n \"ordinal\": 2"));
    assertEquals("expected each property once, but got 'ordinal' twice", error.problem());
    assertEquals("/editions/0", error.pointer());
    assertEquals(11, error.line());
  }

  @Test
  void aTextThatBreaksOffIsReportedAtItsEnd() {
    RightsPlanJsonException error = failure(PLAN.substring(0, PLAN.indexOf("\"period\"")));
    assertTrue(error.problem().startsWith("expected JSON, but: Unexpected end"), error.problem());
    assertEquals("/editions/0", error.pointer());
    assertEquals(12, error.line());
  }

  @Test
  void whatFollowsTheDocumentIsReportedThere() {
    assertEquals(
        "document (line 43, column 1): expected the end of the document, but got more after its"
            + " value",
        failure(PLAN + "{}").getMessage());
    assertEquals(43, failure(PLAN + "garbage").line());
  }

  @Test
  void anEmptyTextAndNullAreNoDocuments() {
    assertEquals("expected an object, but the document is empty", failure("").problem());
    assertEquals("expected an object, but got null", failure("null").problem());
    assertEquals("expected an object, but got a list", failure("[]").problem());
  }

  @Test
  void bytesThatAreNotUtf8AreReportedAtTheirLine() {
    byte[] bytes = PLAN.replace("\"P\"", "\"Pé\"").getBytes(StandardCharsets.ISO_8859_1);
    RightsPlanJsonException error =
        assertThrows(
            RightsPlanJsonException.class, () -> json.readPlan(new ByteArrayInputStream(bytes)));
    assertEquals(
        "document (line 4, column 30): expected UTF-8, but got the byte 0xE9 where it has none",
        error.getMessage());
  }

  @Test
  void bytesThatEndInTheMiddleOfACharacterAreReported() {
    byte[] bytes = {'"', (byte) 0xE7, (byte) 0xAC};
    assertThrows(
        RightsPlanJsonException.class, () -> json.readPlan(new ByteArrayInputStream(bytes)));
  }

  @Test
  void nestingBeyondTheLimitIsRefused() {
    String open = "{\"title\": {\"texts\": {\"en\": \"S\"}}, \"sections\": [";
    RightsPlanJsonException error =
        assertThrows(
            RightsPlanJsonException.class,
            () -> json.read(open.repeat(501) + "]}".repeat(501), Section.class));
    assertTrue(
        error.problem().startsWith("expected a document within the limits"), error.problem());
    assertTrue(error.problem().contains("1000"), error.problem());
  }

  @Test
  void asManyLevelsOfSectionsAsThereMayBeAreRead() {
    String open = "{\"title\": {\"texts\": {\"en\": \"S\"}}, \"sections\": [";
    Section deepest = json.read(open.repeat(400) + "]}".repeat(400), Section.class);
    assertEquals(deepest, json.read(json.write(deepest), Section.class));
    RightsPlanJsonException error =
        assertThrows(
            RightsPlanJsonException.class,
            () -> json.read(open.repeat(401) + "]}".repeat(401), Section.class));
    assertEquals(
        "Section.sections: expected at most 400 levels of sections, but got 401", error.problem());
  }

  @Test
  void aNumberOfTooManyDigitsIsRefused() {
    RightsPlanJsonException error =
        assertThrows(
            RightsPlanJsonException.class,
            () -> json.read("{\"value\": " + "9".repeat(1001) + "}", Quantity.class));
    assertTrue(
        error.problem().startsWith("expected a document within the limits"), error.problem());
  }

  @Test
  void aListInWhichOneEditionIsWrongGivesNoPlan() {
    RightsPlanJsonException error =
        failure(PLAN.replace("\"editions\": [", "\"editions\": [{\"id\": \"e0\"},"));
    assertEquals("/editions/0", error.pointer());
    assertEquals(7, error.line());
  }

  @Test
  void anotherKindThanTheOneAskedForIsNamed() {
    assertEquals(
        "expected 'ratio' in the property 'type', but got 'yesNo'",
        assertThrows(
                RightsPlanJsonException.class,
                () -> json.read("{\"type\": \"yesNo\", \"yes\": true}", IndicatorValue.Ratio.class))
            .problem());
  }

  @Test
  void aWholeNumberOutOfRangeIsReportedAtItsPlace() {
    RightsPlanJsonException error =
        failure(PLAN.replace("\"ordinal\": 1", "\"ordinal\": 99999999999"));
    assertEquals("/editions/0/ordinal", error.pointer());
    assertEquals(10, error.line());
    assertTrue(error.problem().startsWith("expected a number in its range"), error.problem());
  }

  @Test
  void aTallyIsCheckedInItsParts() {
    String tally = json.write(Section.builder().title(LocalizedText.of("en", "S")).build().tally());
    String wrong = tally.replaceFirst("}\\s+}\\s*$", "}, \"tasksByLevel\": {\"TASKS\": 1}}");
    RightsPlanJsonException error =
        assertThrows(RightsPlanJsonException.class, () -> json.read(wrong, Tally.class));
    assertEquals("/tasksByLevel", error.pointer());
    assertEquals(
        "ObjectiveLevel: expected one of [OBJECTIVE, TASK], but got 'TASKS'", error.problem());
  }

  @Test
  void severalMissingPropertiesAreNamedTogether() {
    assertEquals(
        "expected the required properties 'id', 'title', but they are missing",
        assertThrows(
                RightsPlanJsonException.class,
                () -> json.read("{\"schemaVersion\": \"1\"}", Edition.class))
            .problem());
  }

  private RightsPlanJsonException failure(String text) {
    return assertThrows(RightsPlanJsonException.class, () -> json.readPlan(text));
  }
}
