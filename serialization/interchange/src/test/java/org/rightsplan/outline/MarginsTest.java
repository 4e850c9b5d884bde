package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.interchange.Reading;

/** Which lines are the numbers of pages, running heads and tables of contents. */
class MarginsTest {

  private static final CueIndex EN = new CueIndex(OutlineCues.shipped()).forTextIn("en");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "7",
        "123",
        "2026",
        "- 7 -",
        "– 7 –",
        "[7]",
        "7 / 31",
        "7/31",
        "Page 7",
        "Page 7 of 31",
        "page 7.",
        "p. 7",
        "| 7",
        "ii",
        "xviii",
        "第7页",
        "第 7 页 / 31",
        "Página 7 de 31",
        "７",
      })
  void numbersOfPages(String line) {
    assertEquals(true, PageNumber.is(line, EN), line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12345",
        "7.",
        "(7)",
        "（7）",
        "7)",
        "7 %",
        "7 of 31",
        "7 courts",
        "Page",
        "Page one",
        "Page 7 of the plan",
        "Page 7 of 31 courts",
        "i",
        "II",
        "xviiii",
        "vii courts",
        "-",
        "第7章",
        "7 / x",
        "xviiiv",
        "Page 7 which is the one with the table"
      })
  void otherNumbers(String line) {
    assertEquals(false, PageNumber.is(line, EN), line);
  }

  /** Returns the findings on margins, with a stroke for each line break. */
  private static String margins(Reading<Outline> reading) {
    return Sketch.findings(reading)
        .lines()
        .filter(line -> line.matches("\\d+ (PAGE|RUNNING|CONTENTS).*"))
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }

  @Test
  void aTitleStaysThatIsARunningHeadAsWell() {
    Reading<Outline> reading =
        Sketch.read(
            """
            National Plan

            I. Rights

            1. All who are held see a lawyer within a day, without a fee.

            National Plan
            2

            2. The use of cells is reported to the office each month.
            """);
    assertEquals(
        """
        National Plan
        I Rights
        - 1 All who are held see a lawyer within a day, without a fee.
        - 2 The use of cells is reported to the office each month.
        """,
        Sketch.whole(reading));
    assertEquals("7 RUNNING_HEAD National Plan\n8 PAGE_NUMBER 2\n", margins(reading));
  }

  @Test
  void aTitlePageStays() {
    String page = "Government of Norland\nNational Plan\n\f";
    assertEquals(
        "National Plan\nI Rights\n- 1 All who are held see a lawyer within a day.\n",
        Sketch.whole(
            Sketch.read(
                "Government of Norland\n\nNational Plan\n\n2026\n\fI. Rights\n\n"
                    + "1. All who are held see a lawyer within a day.\n\f"
                    + page
                    + page)));
  }

  @Test
  void ofATitleWithAPageNumberNothingStays() {
    Reading<Outline> reading =
        Sketch.read(
            """
            National Plan 1

            Plan of Norland

            I. Rights

            National Plan 2

            - One

            National Plan 3

            - Two
            """);
    assertEquals("Plan of Norland\nI Rights\n- One\n- Two\n", Sketch.whole(reading));
    assertEquals(
        """
        1 RUNNING_HEAD National Plan 1
        7 RUNNING_HEAD National Plan 2
        11 RUNNING_HEAD National Plan 3
        """,
        margins(reading));
  }

  @Test
  void aChapterStaysWhereItBegins() {
    Reading<Outline> reading =
        Sketch.read(
            """
            Plan

            Chapter 1. Water

            - Dig wells.

            Page 1
            Chapter 1. Water

            - Lay pipes.

            Page 2
            Chapter 1. Water
            - Test it.
            """);
    assertEquals("Chapter 1 Water\n- Dig wells.\n- Lay pipes.\n- Test it.\n", Sketch.of(reading));
    assertEquals(
        """
        7 PAGE_NUMBER Page 1
        8 RUNNING_HEAD Chapter 1. Water
        12 PAGE_NUMBER Page 2
        13 RUNNING_HEAD Chapter 1. Water
        """,
        margins(reading));
  }

  @Test
  void aChapterThatComesOnceMoreIsAHeadBesideAnother() {
    String text =
        """
        Plan

        Chapter 1. Water

        - Dig wells.
        \f*
        Chapter 1. Water

        - Lay pipes.
        \f*
        Chapter 2. Air

        - Plant trees.
        """;
    assertEquals(
        "Chapter 1 Water\n- Dig wells.\n- Lay pipes.\nChapter 2 Air\n- Plant trees.\n",
        Sketch.of(Sketch.read(text.replace("*", "Plan"))));
    assertEquals(
        "Chapter 1 Water\n- Dig wells.\n- Lay pipes.\nChapter 2 Air\n- Plant trees.\n",
        Sketch.of(
            Sketch.read(
                text.replace("*\nChapter 1. Water", "Chapter 1. Water\nPlan\nPage 2")
                    .replace("*", "Plan\nPage 3"))));
    assertEquals(
        "Chapter 1 Water\n- Dig wells.\nChapter 1 Water\n- Lay pipes.\nChapter 2 Air\n- Plant"
            + " trees.\n",
        Sketch.of(Sketch.read(text.replace("*", ""))));
  }

  @Test
  void aChapterThatATitlePageListsBeginsOnItsOwnPage() {
    assertEquals(
        "Water\n- Dig wells.\nAir\n- Plant trees.\n",
        Sketch.of(
            Sketch.read(
                "Plan\n\nWater\n\nAir\n\fWater\n\n- Dig wells.\n\fAir\n\n- Plant trees.\n")));
  }

  @Test
  void aChapterWithoutANumberStaysWhereItBeginsWithinAPage() {
    Reading<Outline> reading =
        Sketch.read(
            """
            Plan

            Water for all

            - Dig wells.

            Page 1
            Water for all

            - Lay pipes.

            Page 2
            Water for all

            - Test it.
            """);
    assertEquals("Water for all\n- Dig wells.\n- Lay pipes.\n- Test it.\n", Sketch.of(reading));
    assertEquals(
        """
        7 PAGE_NUMBER Page 1
        8 RUNNING_HEAD Water for all
        12 PAGE_NUMBER Page 2
        13 RUNNING_HEAD Water for all
        """,
        margins(reading));
  }

  @Test
  void goalsThatDifferInTheirNumberAreNoRunningHeads() {
    Reading<Outline> reading =
        Sketch.read(
            "Plan\n\fObjective 1\n\n- Dig wells.\n\fObjective 2\n\n- Lay pipes.\n\f"
                + "Objective 3\n\n- Test it.\n");
    assertEquals("", margins(reading));
    assertEquals(3, reading.value().edition().sections().size());
  }

  @Test
  void headsOfTwoLinesAreBothFound() {
    Reading<Outline> reading =
        Sketch.read(
            """
            Plan

            I. Water

            - Dig wells.

            Norland
            Action Plan
            2

            - Lay pipes.

            Norland
            Action Plan
            3

            - Test it.

            Norland
            Action Plan
            4
            """);
    assertEquals("I Water\n- Dig wells.\n- Lay pipes.\n- Test it.\n", Sketch.of(reading));
    assertEquals(6, margins(reading).lines().filter(line -> line.contains("HEAD")).count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Water for all, always. | sentences
          - Water for all | items
          """)
  void whatIsNoHeadMayComeOnEachPage(String line) {
    String page = "\n" + line + "\nPage 1\n\n- Words.\n";
    assertEquals(
        "",
        margins(Sketch.read("Plan\n\nI. A\n\n- Words.\n" + page.repeat(4)))
            .replaceAll("\\d+ PAGE_NUMBER Page 1\n", ""));
  }

  @ParameterizedTest
  @CsvSource({"120, true", "121, false"})
  void aHeadIsNoLongerThanALine(int length, boolean head) {
    String line = "W" + " x".repeat((length - 1) / 2) + "y".repeat((length - 1) % 2);
    String page = "\n" + line + "\nPage 1\n\n- Words.\n";
    long heads =
        margins(Sketch.read("Plan\n\nI. A\n\n- Words.\n" + page.repeat(4)))
            .lines()
            .filter(found -> found.contains("RUNNING_HEAD"))
            .count();
    assertEquals(head ? 4 : 0, heads);
  }

  @Test
  void linesThatComeAgainWithinPagesAreNoHeads() {
    Reading<Outline> reading =
        Sketch.read(
            "Plan\n\nI. A\n\nActions\n\n- One\n\nII. B\n\nActions\n\n- Two\n\nIII. C\n\nActions\n\n- Three\n");
    assertEquals("", margins(reading));
  }

  @Test
  void halfOfThemAtAPagesEndAreEnough() {
    String text =
        """
        Plan

        I. A

        - One

        Norland office

        - Two

        Norland office
        9

        - Three

        Norland office

        - Four

        Norland office
        10

        - Five
        """;
    assertEquals(
        4, margins(Sketch.read(text)).lines().filter(line -> line.contains("HEAD")).count());
    assertEquals(
        0,
        margins(Sketch.read(text.replace("\n9\n", "\n")))
            .lines()
            .filter(line -> line.contains("HEAD"))
            .count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Contents\nI. Water 3\nII. Air 5\n",
        "Contents\n\nI. Water\t3\nII. Air\t5\n",
        "TABLE OF CONTENTS\nI. Water ........ 3\nII. Air ........ 5\n",
        "C o n t e n t s\nI. Water 3\nII. Air 5\n",
        "Contents\nForeword  iv\nI. Water   1\nII. Air   5\n",
        "Contents\nI. Water, and what towns\nand villages need 3\nII. Air 5\n",
        "Contents\nI. Water\nII. Air\n",
        "Contents\n\nI. Water\n\nII. Air\n\n",
      })
  void theContentsEndWhereThePlanBegins(String contents) {
    Reading<Outline> reading =
        Sketch.read(
            "Plan\n\n" + contents + "\nI. Water\n\n- Dig wells.\n\nII. Air\n\n- Plant trees.\n");
    assertEquals(
        "3 CONTENTS " + contents.strip().replaceAll("\\s*\n+", " / ") + "\n", margins(reading));
    assertEquals("Plan\nI Water\n- Dig wells.\nII Air\n- Plant trees.\n", Sketch.whole(reading));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I. Water ........ 3\nII. Air ........ 5\nIII. Soil ........ 7\n",
        "I. Water . . . . 3\nII. Air . . . . 5\n\nIII. Soil . . . . 7\n",
        "I. Water ······ 3\nII. Air ······ 5\nIII. Soil ······ 7\n",
        "I. Water …… 3\nII. Air …… 5\nIII. Soil …… 7\n",
        "I. Water ____ 3\nII. Air ____ 5\nIII. Soil ____ 7\n",
        "I. Water\t3\nII. Air\t5\nIII. Soil\t7\n",
        "I. Water    3\nII. Air    5\nIII. Soil    7\n",
        "I. Water ........ 3\nII. Air ........ 5\nIII. Soil ........ 7\nIV. Sand and\nstones ........ 7\nAnnex ........ xii\n",
        "一、水．．．．３\n二、气．．．．５\n三、土．．．．７\n",
      })
  void entriesWithLeadersNeedNoTitle(String entries) {
    assertEquals(
        "3 CONTENTS " + entries.strip().replaceAll("\\s*\n+", " / ") + "\n",
        margins(Sketch.read("Plan\n\n" + entries + "\n1. Rights\n\n- One\n")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I. Water ........ 3\nII. Air ........ 5\n",
        "I. Water 3\nII. Air 5\nIII. Soil 7\n",
        "I. Water ........ 12345\nII. Air ........ 12345\nIII. Soil ........ 12345\n",
        ".... 3 .... 4\nWords\n",
        "Contents\n",
        "Contents of the plan\nI. Water 3\nII. Air 5\n",
        "Contents\n- Water\n- Air\n",
        "Contents\nI. Water\nII. Air\n",
        "Contents\nI. Water 3\n",
        "Contents\nI. Water\nII. Air 3\n",
      })
  void otherLinesAreNoContents(String lines) {
    assertEquals("", margins(Sketch.read("Plan\n\n" + lines + "\n1. Rights\n\n- One\n")));
  }

  @ParameterizedTest
  @CsvSource({"398, true", "399, false"})
  void contentsWithoutNumbersAreNotLookedForForEver(int lines, boolean found) {
    String titles = "";
    for (int i = 1; i < lines; i++) {
      titles += "Title " + "abcdefghij".charAt(i % 10) + i + "x\n";
    }
    Reading<Outline> reading =
        Sketch.read("Plan\n\nContents\nWater\n" + titles + "\nWater\n\n- Dig wells.\n");
    assertEquals(found, margins(reading).startsWith("3 CONTENTS"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norland plan # | 4
          # Norland plan | 4
          Norland # | 0
          Report of 202# | 0
          Report of 2026, page # | 4
          Norland plan 10# | 4
          Norland plan 1000# | 0
          Norland plan 1.# | 0
          """)
  void aHeadMayHoldThePagesNumber(String head, int heads) {
    StringBuilder text = new StringBuilder("Plan\n\nI. A\n\n- Words.\n");
    for (int i = 1; i <= 4; i++) {
      text.append('\n').append(head.replace("#", "" + i)).append("\n\n- Words.\n");
    }
    assertEquals(
        heads,
        margins(Sketch.read(text.toString()))
            .lines()
            .filter(found -> found.contains("RUNNING_HEAD"))
            .count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norland report 20# | 4
          Norland report 202# | 0
          Norland report 2026# | 4
          202# Norland report | 0
          20# Norland report | 4
          Report of 202# in Norland | 0
          """)
  void headsOfDifferentYearsDiffer(String head, int heads) {
    StringBuilder text = new StringBuilder("Plan\n\nI. A\n\n- Words.\n");
    for (int i = 1; i <= 4; i++) {
      text.append('\n').append(head.replace("#", "" + i)).append("\nPage 1\n\n- Words.\n");
    }
    assertEquals(
        heads,
        margins(Sketch.read(text.toString()))
            .lines()
            .filter(found -> found.contains("RUNNING_HEAD"))
            .count());
  }

  @Test
  void twoAreEnoughIfBothStandAtAPagesEnd() {
    String page = "\nNorland\nPage 1\n\n- Words.\n";
    assertEquals(
        2,
        margins(Sketch.read("Plan\n\nI. A\n\n- Words.\n" + page.repeat(2)))
            .lines()
            .filter(found -> found.contains("RUNNING_HEAD"))
            .count());
    assertEquals(
        "",
        margins(Sketch.read("Plan\n\nI. A\n\n- Words.\n" + page))
            .replaceAll("\\d+ PAGE_NUMBER Page 1\n", ""));
    assertEquals(
        "",
        margins(Sketch.read("Plan\n\nI. A\n\n- Words.\n" + page + "\nNorland\n\n- Words.\n"))
            .replaceAll("\\d+ PAGE_NUMBER Page 1\n", ""));
  }

  @ParameterizedTest
  @CsvSource({"7, true", "8, false"})
  void aTitlePageHasFewLines(int before, boolean titlePage) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < before; i++) {
      text.append("Line ").append("abcdefgh".charAt(i)).append("\n\n");
    }
    text.append("Norland\fI. A\n\n- b.\n\fNorland\n\n- c.\n\fNorland\n\n- d.\n");
    assertEquals(
        titlePage ? 2 : 3,
        margins(Sketch.read(text.toString()))
            .lines()
            .filter(found -> found.contains("RUNNING_HEAD"))
            .count());
  }

  @Test
  void contentsAtTheEndOfATextAreNone() {
    assertEquals("", margins(Sketch.read("Plan\n\nI. A\n\n- b\n\nContents\n")));
    assertEquals(
        "7 CONTENTS Contents / I. A 1 / II. B 2\n",
        margins(Sketch.read("Plan\n\nI. A\n\n- b\n\nContents\nI. A 1\nII. B 2\n")));
  }

  @ParameterizedTest
  @CsvSource({"120, true", "121, false"})
  void anEntryIsNoLongerThanTwoLines(int width, boolean entry) {
    String title = "W" + " z".repeat((width - 1) / 2) + "y".repeat((width - 1) % 2);
    String rest = "\nand more 7\n";
    assertEquals(
        entry ? 4 : 2,
        lines(
            margins(
                Sketch.read(
                    "Plan\n\nContents\nI. A 3\nII. B 5\n" + title + rest + "\nI. A\n\n- b\n"))));
    String dots = "I. A ..... 3\nII. B ..... 5\nIII. C ..... 6\n";
    assertEquals(
        entry ? 4 : 2,
        lines(
            margins(
                Sketch.read(
                    "Plan\n\n"
                        + dots
                        + title
                        + rest.replace("7", "..... 7")
                        + "\nI. A\n\n- b\n"))));
  }

  private static long lines(String contents) {
    return contents.chars().filter(c -> c == '/').count() + (contents.isEmpty() ? -1 : 0);
  }
}
