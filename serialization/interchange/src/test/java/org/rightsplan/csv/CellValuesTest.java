package org.rightsplan.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.UnavailableReason;

/** What a cell that a person typed is taken for, and what is said of one that is nothing. */
class CellValuesTest {

  private static Reading<Edition> read(EditionTable table, String rows) {
    return EditionCsvReader.of("e", "en")
        .read(
            ImmutableMap.of(
                EditionTable.OBJECTIVES,
                "id,title\no,T\n",
                EditionTable.INDICATORS,
                "of,id,name\no,i,Beds\n",
                table,
                rows));
  }

  private static Indicator indicator(Reading<Edition> reading) {
    return reading.value().elements().indicators().get(0).element();
  }

  private static String findings(Reading<Edition> reading) {
    return reading.findings().stream()
        .map(found -> found.code() + ": " + found.message() + "\n")
        .collect(Collectors.joining());
  }

  private static Reading<Edition> measurement(String type, String cell) {
    return read(
        EditionTable.MEASUREMENTS, "indicator;value_type;value\ni;" + type + ";\"" + cell + "\"\n");
  }

  static Stream<Arguments> values() {
    IndicatorValue ratio = new IndicatorValue.Ratio(new BigDecimal("3"), new BigDecimal("7.5"));
    IndicatorValue words = IndicatorValue.of(LocalizedText.of("en", "3 of many"));
    return Stream.of(
        arguments("", " 12.50 ", IndicatorValue.of("12.50")),
        arguments("", "nearly 200", IndicatorValue.of(Quantity.nearly(200))),
        arguments("", "over 40", IndicatorValue.of(Quantity.over(40))),
        arguments("", "at least 7", IndicatorValue.of(Quantity.atLeast(7))),
        arguments("", "3 of 7.5", ratio),
        arguments("", "Yes", new IndicatorValue.YesNo(true)),
        arguments("", "no ", new IndicatorValue.YesNo(false)),
        arguments("", "3 of many", words),
        arguments("narrative", "3 of many", words),
        arguments("narrative", "3", IndicatorValue.of(LocalizedText.of("en", "3"))),
        arguments("NUMBER ", "3", IndicatorValue.of(3)),
        arguments("ratio", "3 of 7.5", ratio),
        arguments("yes_no", "YES", new IndicatorValue.YesNo(true)),
        arguments("category", "3", new IndicatorValue.Category("3")),
        arguments(
            "unavailable",
            "NOT_APPLICABLE",
            IndicatorValue.unavailable(UnavailableReason.NOT_APPLICABLE)),
        arguments(
            "unavailable", "WITHHELD: ", IndicatorValue.unavailable(UnavailableReason.WITHHELD)),
        arguments(
            "unavailable",
            "WITHHELD:by a court",
            new IndicatorValue.Unavailable(UnavailableReason.WITHHELD, Optional.of("by a court"))));
  }

  @ParameterizedTest
  @MethodSource("values")
  void takesACellForAValue(String type, String cell, IndicatorValue value) {
    Reading<Edition> reading = measurement(type, cell);
    assertEquals("", findings(reading));
    assertEquals(value, indicator(reading).measurements().get(0).value());
  }

  @ParameterizedTest
  @CsvSource({
    "number, many",
    "number, nearly many",
    "ratio, 3",
    "ratio, 3 of 0",
    "ratio, many of 7",
    "yes_no, maybe",
    "unavailable, FORGOTTEN",
    "percentage, 3",
  })
  void saysThatACellIsNoValueOfItsType(String type, String cell) {
    Reading<Edition> reading = measurement(type, cell);
    assertEquals(
        "BAD_VALUE: row 1, column 'value': expected a value of the type '"
            + type
            + "', but got '"
            + cell
            + "'\n",
        findings(reading));
    assertEquals(
        IndicatorValue.unavailable(UnavailableReason.UNKNOWN),
        indicator(reading).measurements().get(0).value());
  }

  @Test
  void wordsInSeveralLanguagesAreOneValue() {
    Reading<Edition> reading =
        read(
            EditionTable.MEASUREMENTS,
            "indicator,value,value_text,value_text@fr\ni,3,under way,en cours\n");
    assertEquals(
        IndicatorValue.of(LocalizedText.of("en", "under way").withTranslation("fr", "en cours")),
        indicator(reading).measurements().get(0).value());
  }

  @ParameterizedTest
  @CsvSource({
    "7, EQUAL",
    "'', DEADLINE_ONLY",
    "a law, QUALITATIVE",
  })
  void aTargetWithoutComparatorHasTheUsualOne(String value, TargetComparator comparator) {
    Target target =
        indicator(read(EditionTable.TARGETS, "indicator,value,due\ni," + value + ",2025\n"))
            .targets()
            .get(0);
    assertEquals(comparator, target.comparator());
  }

  @Test
  void aRowThatContradictsItselfIsLeftOut() {
    Reading<Edition> reading =
        read(
            EditionTable.TARGETS,
            "indicator,comparator,value,upper\ni,BETWEEN,9,3\ni,AT_LEAST,9,\n");
    assertEquals(
        "BAD_ROW: row 1: Target.upper: expected a number not below Target.value, for BETWEEN, but"
            + " got '3'\n",
        findings(reading));
    assertEquals(1, indicator(reading).targets().size());
  }

  @Test
  void aBaselineNeedsAValueADateOrWords() {
    String names = "of,name,baseline_value,baseline_date,baseline_statement,baseline_unit\n";
    Reading<Edition> reading =
        EditionCsvReader.of("e", "en")
            .read(
                ImmutableMap.of(
                    EditionTable.OBJECTIVES,
                    "id,title\no,T\n",
                    EditionTable.INDICATORS,
                    names + "o,A,3,,,beds\no,B,,2020,,beds\no,C,,,as before,\no,D,,,,beds\n"));
    assertEquals(
        "[true, true, true, false]",
        reading.value().elements().indicators().stream()
            .map(found -> found.element().baseline().isPresent())
            .toList()
            .toString());
  }

  @Test
  void saysWhichItemOfACellIsNone() {
    Reading<Edition> reading =
        EditionCsvReader.of("e", "en")
            .readObjectives(
                "title;references;tags;responsibilities\n"
                    + "T;\"A/HRC/40/6, para. 28.12; once upon; SDG 3.8\";\"group=women; right=\";"
                    + "\"moj=LEAD; =LEAD\"\n");
    assertEquals(
        """
        BAD_VALUE: row 1, column 'responsibilities': expected bodies such as moj=LEAD, of which \
        '=LEAD' is none, but got 'moj=LEAD; =LEAD'
        BAD_VALUE: row 1, column 'references': expected references such as 'A/HRC/40/6, para. \
        28.12', of which 'once upon' is none, but got 'A/HRC/40/6, para. 28.12; once upon; SDG 3.8'
        BAD_VALUE: row 1, column 'tags': expected tags such as right=health, of which 'right=' is \
        none, but got 'group=women; right='
        """,
        findings(reading));
    assertEquals(
        "[28.12, 3.8]",
        reading.value().elements().objectives().get(0).element().references().stream()
            .map(
                reference ->
                    reference instanceof Reference.UnRecommendation un
                        ? un.paragraph().orElseThrow()
                        : ((Reference.SdgTarget) reference).code())
            .toList()
            .toString());
  }

  @Test
  void backslashesKeepSeparatorsInAnItem() {
    assertEquals(
        "[a;b, c, \\]",
        EditionCsvReader.of("e", "en")
            .read(
                ImmutableMap.of(
                    EditionTable.BODIES, "id,successors\nx,a\\;b; ; c;\\\na;b,\nc,\n\\,\n"))
            .value()
            .bodies()
            .get(0)
            .successors()
            .toString());
  }
}
