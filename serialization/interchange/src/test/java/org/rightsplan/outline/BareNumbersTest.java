package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines that begin with a number without a stop are headings. */
class BareNumbersTest {

  /** Returns which of the lines, parted by a stroke, are headings. */
  private static String headings(String lines) {
    BareNumbers numbers = new BareNumbers();
    List<String> all = List.of(lines.split("/"));
    for (int i = 0; i < all.size(); i++) {
      numbers.add(i, all.get(i));
    }
    BitSet found = numbers.headings();
    return found.toString();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 Rights/2 Courts/3 Water | {0, 1, 2}
          1 Rights/2 Courts | {0, 1}
          1 Rights | {}
          2 Rights/3 Courts | {}
          1 Rights/3 Courts | {}
          1 Rights/12 Prisons/2 Courts | {0, 2}
          1 Rights/2 Courts/1 Wells/2 Pipes/3 Water | {0, 1, 2, 3, 4}
          1 Rights/1 Wells/2 Pipes/2 Courts/3 Water | {0, 1, 2, 3, 4}
          1 Rights/2 Courts/2 Wells | {0, 1}
          1 RIGHTS | {0}
          1 RIGHTS/3 COURTS | {0, 1}
          1 RIGHTS/4 COURTS | {0}
          1 RIGHTS/3 Courts | {0}
          1 Rights/3 COURTS | {}
          1 UN/2 OAS | {0, 1}
          1 UN | {}
          90 DAYS | {}
          １ 权利/２ 法院 | {0, 1}
          1 rights/2 courts | {}
          1. Rights/2. Courts | {}
          1 Rights/2021 Courts | {}
          9 Rights/10 Courts | {}
          """)
  void followEachOtherFromOneOn(String lines, String headings) {
    assertEquals(headings, headings(lines));
  }

  @Test
  void ofElevenHeadingsTheLastIsOneToo() {
    StringBuilder lines = new StringBuilder("1 Rights");
    for (int i = 2; i <= 11; i++) {
      lines.append('/').append(i).append(" Rights");
    }
    assertEquals("{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}", headings(lines.toString()));
  }

  @Test
  void onlyTheLastListsAreOpen() {
    assertEquals("{7, 8}", headings("1 A/".repeat(8) + "2 B"));
    assertEquals(
        "{}", headings("1 A/2 B/".repeat(1) + "1 C/".repeat(8) + "3 D").replace("{0, 1}", "{}"));
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHTS, true",
    "RIGHTS OF ALL, true",
    "UN AND OAS, false",
    "NGOs, false",
    "Rights, false",
    "DERECHOS Y AÑOS, true",
    "权利, false",
    "2026, false"
  })
  void capitalsAreMoreThanAnAbbreviation(String words, boolean capitals) {
    assertEquals(capitals, BareNumbers.isInCapitals(words));
  }

  /** Reads a text whose lines are parted by strokes. */
  private static String sketch(String text) {
    return Sketch.of(Sketch.read(text.replace('/', '\n') + "\n"))
        .strip()
        .replaceAll("\\s*\n\\s*", " § ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plan//1 Rights//- One//2 Courts//- Two | 1 Rights § - One § 2 Courts § - Two
          Plan//1 RIGHTS/All are equal.//- One | 1 RIGHTS: All are equal. § - One
          Plan//1 RIGHTS OF/ALL PEOPLE//- One | 1 RIGHTS OF ALL PEOPLE § - One
          Plan//1 Rights of/all people//- One//2 Courts//- Two | 1 Rights of all people § - One § 2 Courts § - Two
          Plan//1 Rights.//- One//2 Courts.//- Two | edition § - One § - Two
          Plan//1 Rights:/- One//2 Courts:/- Two | edition § - One § - Two
          Plan//1 Rights/and courts./- One//2 Courts/and wells./- Two | edition § - One § - Two
          Plan//1 Rights,//- One//2 Courts,//- Two | edition § - One § - Two
          Plan//A line of text that is here/1 RIGHTS/- One | Plan § - One
          Plan//A sentence that ends here./1 RIGHTS/- One | 1 RIGHTS § - One
          Plan//1 Rights/- One//2 Courts/- Two | 1 Rights § - One § 2 Courts § - Two
          Plan//1 Rights//1.1 Courts//- One//2 Water//- Two | 1 Rights § 1.1 Courts § - One § 2 Water § - Two
          Plan//1 Train judges//2 Build courts//3 Hire staff | Plan § - 1 Train judges § - 2 Build courts § - 3 Hire staff
          """)
  void standByThemselves(String text, String sketch) {
    assertEquals(sketch.replace("edition", "Plan"), sketch(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plan//A//Words.//1 UN resolution//Page 1//B//Words.//2 UN resolution//Page 2 | {}
          Plan//A//Words.//1 UN//Words.//Page 1//B//Words.//2 UN//Words.//Page 2 | {1 UN, 2 UN}
          """)
  void atThePagesEndAreNone(String text, String numbered) {
    assertEquals(
        numbered.substring(1, numbered.length() - 1),
        String.join(
            ", ",
            sketch(text)
                .lines()
                .flatMap(line -> java.util.Arrays.stream(line.split(" § ")))
                .filter(line -> Character.isDigit(line.charAt(0)))
                .map(line -> line.replace(": Words.", ""))
                .toList()));
  }

  @Test
  void ofMarkdownThoseOfOneLevelFollowEachOther() {
    assertEquals(
        """
        1 Rights
          1 Courts
          - One
          2 Water
          - Two
        2 Air
        - Three
        """,
        Sketch.of(
            Sketch.readMarkdown(
                """
                # Plan

                ## 1 Rights

                ### 1 Courts

                - One

                ### 2 Water

                - Two

                ## 2 Air

                - Three
                """)));
    assertEquals(
        "14 Reforms\n- One\n",
        Sketch.of(Sketch.readMarkdown("# Plan\n\n## 14 Reforms\n\n- One\n")));
  }
}
