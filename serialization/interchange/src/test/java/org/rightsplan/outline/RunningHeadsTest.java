package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;

/** Which lines are running heads, and which are the titles that these repeat. */
class RunningHeadsTest {

  /** Returns how many running heads a text is found to have. */
  private static long heads(String text) {
    return Sketch.margins(Sketch.read(text))
        .lines()
        .filter(found -> found.contains("RUNNING_HEAD"))
        .count();
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
    assertEquals("7 RUNNING_HEAD National Plan\n8 PAGE_NUMBER 2\n", Sketch.margins(reading));
  }

  @ParameterizedTest
  @CsvSource({
    "National Human Rights Plan               2, 1",
    "NATIONAL HUMAN RIGHTS PLAN – 12, 1",
    "3 National Human Rights Plan 2026–2030, 1",
    "National Human Rights Plan, 0",
    "National Human Rights Plan 2030, 0",
    "National Human Rights Report 2, 0",
    "2. National Human Rights Plan, 0"
  })
  void theTitleWithANumberIsOneThoughItComesOnce(String line, int heads) {
    String text = "Norland\n\nNational Human Rights Plan\n2026–2030\n\nI. Rights\n\nA. Courts\n\n";
    assertEquals(heads, heads(text + "1. Train.\n2. Build.\n\n" + line + "\nB. Words\n- Print.\n"));
  }

  @Test
  void aHeadingBelowOneIsAHeading() {
    Reading<Outline> reading =
        Sketch.read(
            """
            National Human Rights Action Plan

            I. Rights

            A. Courts

            1. Train all of the judges and all of the clerks.
            2. Raise the share of women from 30 to 45 percent.

            National Human Rights Action Plan             2
            B. Words
            - Print the law.
            """);
    assertEquals(
        """
        I Rights
          A Courts
          - 1 Train all of the judges and all of the clerks.
          - 2 Raise the share of women from 30 to 45 percent.
          B Words
          - Print the law.
        """,
        Sketch.of(reading));
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
        Sketch.margins(reading));
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
        Sketch.margins(reading));
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
        Sketch.margins(reading));
  }

  @Test
  void goalsThatDifferInTheirNumberAreNoRunningHeads() {
    Reading<Outline> reading =
        Sketch.read(
            "Plan\n\fObjective 1\n\n- Dig wells.\n\fObjective 2\n\n- Lay pipes.\n\f"
                + "Objective 3\n\n- Test it.\n");
    assertEquals("", Sketch.margins(reading));
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
    assertEquals(6, Sketch.margins(reading).lines().filter(line -> line.contains("HEAD")).count());
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
        Sketch.margins(Sketch.read("Plan\n\nI. A\n\n- Words.\n" + page.repeat(4)))
            .replaceAll("\\d+ PAGE_NUMBER Page 1\n", ""));
  }

  @ParameterizedTest
  @CsvSource({"120, true", "121, false"})
  void aHeadIsNoLongerThanALine(int length, boolean head) {
    String line = "W" + " x".repeat((length - 1) / 2) + "y".repeat((length - 1) % 2);
    String page = "\n" + line + "\nPage 1\n\n- Words.\n";
    long heads =
        Sketch.margins(Sketch.read("Plan\n\nI. A\n\n- Words.\n" + page.repeat(4)))
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
    assertEquals("", Sketch.margins(reading));
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
    assertEquals(4, heads(text));
    assertEquals(0, heads(text.replace("\n9\n", "\n")));
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
    assertEquals(heads, heads(text.toString()));
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
    assertEquals(heads, heads(text.toString()));
  }

  @Test
  void twoAreEnoughIfBothStandAtAPagesEnd() {
    String page = "\nNorland\nPage 1\n\n- Words.\n";
    assertEquals(2, heads("Plan\n\nI. A\n\n- Words.\n" + page.repeat(2)));
    assertEquals(
        "",
        Sketch.margins(Sketch.read("Plan\n\nI. A\n\n- Words.\n" + page))
            .replaceAll("\\d+ PAGE_NUMBER Page 1\n", ""));
    assertEquals(
        "",
        Sketch.margins(Sketch.read("Plan\n\nI. A\n\n- Words.\n" + page + "\nNorland\n\n- Words.\n"))
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
    assertEquals(titlePage ? 2 : 3, heads(text.toString()));
  }
}
