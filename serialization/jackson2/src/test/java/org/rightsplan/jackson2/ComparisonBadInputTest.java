package org.rightsplan.jackson2;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.claim.VerdictList;
import org.rightsplan.diff.CorrelationTable;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.patch.EditionPatch;

/** What is said about documents of comparisons that are not right. */
class ComparisonBadInputTest {

  private static final String REPEATED =
      "Alignment.unmatchedBefore[0]: expected each element once, but got 'sections[0]' again";

  private final RightsPlanJson json = RightsPlanJson.standard();

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(
            Crosswalk.class,
            "crosswalk.json",
            "\"SAME\"",
            "\"MAYBE\"",
            "/decisions/0/verdict (line 5, column 18): Verdict: expected one of [SAME, DIFFERENT],"
                + " but got 'MAYBE'"),
        mistake(
            Crosswalk.class,
            "crosswalk.json",
            "\"sections[1]\"",
            "\"bodies[1]\"",
            "/decisions/0 (line 4, column 5): Crosswalk.Decision: expected elements of one kind on"
                + " both sides, but got [sections[0]] and [bodies[1]]"),
        mistake(
            ReviewSheet.class,
            "review-sheet.json",
            "\"afterTexts\": [\n        \"Enact the law on noise\"\n      ]",
            "\"afterTexts\": [\"one\", \"two\"]",
            "/entries/0 (line 6, column 5): ReviewSheet.Entry: expected a text for each of"
                + " [sections[0].objectives[0]] or none at all, but got [one, two]"),
        mistake(
            ReviewSheet.class,
            "review-sheet.json",
            "\"answer\": \"SAME\"",
            "\"anwser\": \"SAME\"",
            "/entries/0 (line 6, column 5): expected the required property 'answer', but it is"
                + " missing"),
        mistake(
            Alignment.class,
            "alignment.json",
            "\"path\": \"sections[0].objectives[1]\"",
            "\"path\": \"sections[0]\"",
            "document (line 1, column 1): " + REPEATED),
        mistake(
            EditionDiff.class,
            "diff.json",
            "\"path\": \"sections[0].objectives[1]\"",
            "\"path\": \"sections[0]\"",
            "/alignment (line 3, column 16): " + REPEATED),
        mistake(
            EditionDiff.class,
            "diff.json",
            "\"type\": \"promoted\"",
            "\"type\": \"upgraded\"",
            "expected one of [added, dropped, retitled,"),
        mistake(
            EditionDiff.class,
            "diff.json",
            "\"type\": \"dropped\"",
            "\"type\": \"added\"",
            "ElementChange.changes: expected Added only where before is empty, but got"
                + " [sections[0].objectives[1]]"),
        mistake(
            EditionDiff.class,
            "diff.json",
            "\"kind\": \"BODY\"",
            "\"kind\": \"SECTION\"",
            "ElementChange: expected an element of kind SECTION in a-2026, but got 'bodies[0]'"),
        mistake(
            EditionDiff.class,
            "diff.json",
            "\"confidence\": 0.75",
            "\"confidence\": 75",
            "ElementChange.confidence: expected 0 to 1, but got 75.0"),
        mistake(
            EditionDiff.class,
            "diff.json",
            "\"entries\"",
            "\"entrys\"",
            "expected one of [alignment, entries, tallies], but got the unknown property 'entrys'"),
        mistake(
            CorrelationTable.class,
            "correlation-table.json",
            "\"comparable\": true",
            "\"comparable\": \"yes\"",
            "/rows/0/comparable (line 20, column 21): expected true or false, but got 'yes'"),
        mistake(
            EditionPatch.class,
            "patch.json",
            "\"facet\": \"ordinal\"",
            "\"facet\": \"ordnal\"",
            "expected a field of Edition, but got 'ordnal'"),
        mistake(
            EditionPatch.class,
            "patch.json",
            "\"facet\": \"ordinal\"",
            "\"facet\": \"status\"",
            "/updates/"),
        mistake(
            EditionPatch.class,
            "patch.json",
            "\"after\": \"a-2036\"",
            "\"after\": 7",
            "/after (line"),
        mistake(
            EditionPatch.class,
            "patch.json",
            "\"after\": [\n        \"en\",",
            "\"after\": [\n        null,",
            "/updates/5/after/0 (line 189, column 9): expected a value, but got null"),
        mistake(
            EditionPatch.class,
            "patch.json",
            "\"principle\": {",
            "\"section\": {",
            "PatchContent.element: expected an element for 'principles[0]', but got SECTION"),
        mistake(
            EditionPatch.class,
            "patch.json",
            "\"dropped\": [",
            "\"dropped\": [{\"path\": \"sections[0]\"},",
            "/dropped/0 (line 419, column 15): expected one of 'principle', 'section', 'objective'"
                + " and 'indicator', but got none"),
        mistake(
            Lineage.class,
            "lineage.json",
            "\"before\": \"a-2026\"",
            "\"before\": \"a-2025\"",
            "/alignments/0 (line"),
        mistake(
            Lineage.class,
            "lineage.json",
            "\"presence\": {\n        \"a-2026\": \"PRESENT\",",
            "\"presence\": {\n        \"a-2027\": \"PRESENT\",",
            "Lineage.threads[0]: expected the presence in each of [a-2026, a-2031], but got"),
        mistake(
            VerdictList.class,
            "verdicts.json",
            "\"verbatim\": ",
            "\"number\": 7, \"verbatim\": ",
            "/verdicts/2/sentence/parts/0/sentence/parts/2/sentence/parts/1 (line"),
        mistake(
            VerdictList.class,
            "verdicts.json",
            "\"kind\": \"OF\"",
            "\"kind\": \"COUNTED\"",
            "VerdictSentence.parts: expected 4 of them for COUNTED, but got 2"),
        mistake(
            VerdictList.class,
            "verdicts.json",
            "\"number\": 28.50",
            "\"number\": \"28.50\"",
            "expected a number, but got '28.50'"),
        mistake(
            VerdictList.class,
            "verdicts.json",
            "\"outcome\": \"CANNOT_TELL\"",
            "\"outcome\": null",
            "/verdicts/0/outcome"));
  }

  private static Arguments mistake(
      Class<?> type, String file, String right, String wrong, String message) {
    return Arguments.of(type, file, right, wrong, message);
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void isRefusedWithItsPlaceAndWhatWasExpected(
      Class<?> type, String file, String right, String wrong, String message) throws IOException {
    String golden = ComparisonGoldenFilesTest.golden(file);
    int at = golden.indexOf(right);
    assertTrue(at >= 0, right);
    String text = golden.substring(0, at) + wrong + golden.substring(at + right.length());
    var failure = assertThrows(RightsPlanJsonException.class, () -> json.read(text, type));
    assertTrue(String.valueOf(failure.getMessage()).contains(message), failure.getMessage());
    assertTrue(failure.line() > 0, failure.getMessage());
  }

  @Test
  void theVersionStandsAtTheRootOnly() throws IOException {
    String inside =
        ComparisonGoldenFilesTest.golden("diff.json")
            .replace("\"alignment\": {", "\"alignment\": {\n    \"schemaVersion\": \"1\",");
    var failure =
        assertThrows(RightsPlanJsonException.class, () -> json.read(inside, EditionDiff.class));
    assertTrue(failure.problem().contains("unknown property 'schemaVersion'"), failure.problem());
    assertEquals("/alignment/schemaVersion", failure.pointer());
    for (Arguments document : ComparisonGoldenFilesTest.documents().toList()) {
      String text = ComparisonGoldenFilesTest.golden((String) document.get()[0]);
      Class<?> type = document.get()[1].getClass();
      var newer =
          assertThrows(
              RightsPlanJsonException.class,
              () -> json.read(text.replaceFirst("\"1\"", "\"2\""), type));
      assertTrue(newer.problem().contains("a newer version of rightsplan"), newer.problem());
      assertThrows(
          RightsPlanJsonException.class,
          () -> json.read(text.replaceFirst(" *\"schemaVersion\": \"1\",\n", ""), type));
    }
  }

  @Test
  void anEntryOfADiffIsNotReadAlone() {
    String entry = json.write(ComparisonSamples.diff().entries().get(0));
    assertTrue(entry.contains("\"sentence\": \"the edition: "), entry);
  }

  @Test
  void anotherMapperGetsAnExceptionOfJackson() throws IOException {
    JsonMapper mapper = JsonMapper.builder().addModule(new RightsPlanModule()).build();
    String text =
        ComparisonGoldenFilesTest.golden("diff.json")
            .replaceFirst("\"confidence\": 0.75", "\"confidence\": 75");
    var failure =
        assertThrows(JsonMappingException.class, () -> mapper.readValue(text, EditionDiff.class));
    assertTrue(String.valueOf(failure.getMessage()).contains("expected 0 to 1, but got 75.0"));
  }
}
