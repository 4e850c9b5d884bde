package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;

/** What the cells of a table's rows become, by the titles of their columns. */
class TableRowsTest {

  private static Reading<Outline> read(String table) {
    return Sketch.read("Plan\n\n1. Courts\n\n" + table);
  }

  /** Checks what the rows become; findings are shown after them. */
  private static void assertRows(String sketch, String table) {
    Reading<Outline> reading = read(table);
    String findings = Sketch.findings(reading);
    assertEquals(
        "1 Courts\n" + sketch, Sketch.of(reading) + (findings.isEmpty() ? "" : "\n" + findings));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Action | Agency; act [lead x]
          Action | Partners; act [support x]
          Action | Monitoring body; act [monitoring x]
          Action | Indicator; act {x}
          Action | Deadline; act {Deadline: x}
          Action | No.; x act
          Detailed action | Lead ministry or agency; act [lead x]
          Key actions in this field | Responsible; act [lead x]
          Agency or jurisdiction undertaking action | Action; x [lead act]
          Objective | Responsible; act [lead x]
          Responsible | Objective | Deadline; x [lead act]
          """)
  void theTitleOfAColumnSaysWhatItHolds(String header, String row) {
    assertRows("- " + row + "\n", header + "\nact | x\n");
  }

  @Test
  void aColumnThatNobodyKnowsIsLeftOutCellByCell() {
    Reading<Outline> reading = read("Action | Cost\nDig wells | 3 m\nLay pipes |\n");
    assertEquals("1 Courts\n- Dig wells\n- Lay pipes\n", Sketch.of(reading));
    assertEquals("6 UNKNOWN_COLUMN 3 m\n", Sketch.findings(reading));
    assertEquals(
        "expected a cell for a body, indicator or deadline, but found one under 'Cost'; it is left"
            + " out",
        reading.findings().get(0).message());
  }

  @Test
  void aTableWithoutActionsIsLeftOutCellByCell() {
    Reading<Outline> reading = read("Item | Cost\nWells | 3 m\nPipes |\n");
    assertEquals("1 Courts\n", Sketch.of(reading));
    assertEquals(
        """
        3 EMPTY_SECTION Courts
        5 UNKNOWN_TABLE Item
        5 UNKNOWN_TABLE Cost
        6 UNKNOWN_TABLE Wells
        6 UNKNOWN_TABLE 3 m
        7 UNKNOWN_TABLE Pipes
        """,
        Sketch.findings(reading));
  }

  @Test
  void anObjectiveWithoutAnybodyResponsibleIsNoCommitment() {
    assertEquals(
        "5 UNKNOWN_TABLE Objective",
        Sketch.findings(read("Objective | Deadline\nSafe water | 2027\n")).lines().toList().get(1));
  }

  @Test
  void aTableGoesOnOnTheNextPageWithItsHeaderOrWithoutIt() {
    assertRows(
        """
        - Dig wells [lead Water Agency]
        - Lay pipes [lead Town]
        - Test water [lead Clinic]
        - Clean rivers [lead Region]

        8 PAGE_NUMBER Page 3
        """,
        """
        Action | Agency
        Dig wells | Water Agency
        Lay pipes | Town
        Page 3
        Action | Agency
        Test water | Clinic
        Clean rivers | Region
        """);
    assertRows(
        """
        - Dig wells [lead Water Agency]
        - Lay pipes [lead Town]
        - Test water [lead Clinic]
        - Clean rivers [lead Region]

        8 PAGE_NUMBER Page 3
        """,
        """
        Action | Agency
        Dig wells | Water Agency
        Lay pipes | Town
        Page 3
        Test water | Clinic
        Clean rivers | Region
        """);
  }

  @Test
  void aHeaderWithinATableIsNoRow() {
    assertRows(
        "- Dig wells [lead Town]\n- Lay pipes [lead Town]\n",
        "Action | Agency\nDig wells | Town\nAction | Agency\nLay pipes | Town\n");
  }

  @Test
  void aTableOfAnotherWidthIsNoneThatGoesOn() {
    assertEquals(
        """
        8 PAGE_NUMBER Page 3
        9 UNKNOWN_TABLE One
        9 UNKNOWN_TABLE Two
        9 UNKNOWN_TABLE Three
        10 UNKNOWN_TABLE Four
        10 UNKNOWN_TABLE Five
        10 UNKNOWN_TABLE Six
        """,
        Sketch.findings(
            read(
                """
                Action | Agency
                Dig wells | Water Agency
                Lay pipes | Town
                Page 3
                One | Two | Three
                Four | Five | Six
                """)));
  }

  @Test
  void aGroupIsASectionOfItsOwnAndComesOnce() {
    assertRows(
        """
          Water
          - Dig wells [lead Town]
          - Lay pipes [lead Town]
          Air
          - Plant trees [lead Region]
          Water
          - Test it [lead Town]
        """,
        """
        Priority area | Action | Agency
        Water | Dig wells | Town
        Water | Lay pipes | Town
        Air | Plant trees | Region
        Water | Test it | Town
        """);
  }

  @Test
  void aGroupWithoutWordsIsTheOneAbove() {
    assertRows(
        """
          Water
          - Dig wells [lead Town]
          - Lay pipes [lead Town]
        """,
        """
        Priority area | Action | Agency
        Water | Dig wells | Town
         | Lay pipes | Town
        """);
  }

  @Test
  void aRowWithoutAnActionAddsToTheOneAbove() {
    assertRows(
        """
        - 1 Dig wells [lead Town] [lead Region] {20 wells: by 2027, by 2028} {10 pumps}

        7 UNPLACED 2
        """,
        """
        No. | Action | Agency | Indicator | Deadline
        1 | Dig wells | Town | 20 wells | 2027
        2 | | Region | 10 pumps | 2028
        """);
  }

  @Test
  void aRowWithoutAnActionBeforeAllOthersHasNoPlace() {
    Reading<Outline> reading = read("Action | Agency\n | Town\nDig wells | Region\n");
    assertEquals("1 Courts\n- Dig wells [lead Region]\n", Sketch.of(reading));
    assertEquals("6 UNPLACED Town\n", Sketch.findings(reading));
    assertEquals(
        "expected an action in this row, but found none; the cell is left out",
        reading.findings().get(0).message());
  }

  @Test
  void aNameThatIsNotCompleteGoesOnInTheNextRow() {
    assertRows(
        """
        - Train plumbers [lead Chamber of Crafts] [support Union] [support Bank]
        - Dig wells [lead Town]
        """,
        """
        Action | Agency | Partners
        Train plumbers | Chamber of | Union
         | Crafts | Bank
        Dig wells | Town |
        """);
  }

  @Test
  void aCellThatBeginsSmallGoesOnWithTheOneAbove() {
    assertRows(
        "- Dig wells in the dry south [lead Town] {Number of wells}\n- Lay pipes and paint them\n",
        """
        Action | Agency | Indicator
        Dig wells | Town | Number
        in the dry south | | of wells
        Lay pipes | |
        and paint them
        """);
  }

  @Test
  void anIndicatorThatEndsInASmallWordIsOneOfTwoAllTheSame() {
    assertRows(
        "- Dig wells {number of} {Wells}\n",
        "Action | Indicator\nDig wells | number of\n | Wells\n");
  }

  @Test
  void theNumberOfAnActionMayStandBeforeIt() {
    assertRows(
        "- 1.1 Dig wells [lead Town]\n- (b) Lay pipes [lead Town]\n",
        """
        Action | Agency
        1.1 Dig wells | Town
        (b) Lay pipes | Town
        """);
    assertRows(
        "- 7 2) Paint them [lead Town]\n", "No. | Action | Agency\n7 | 2) Paint them | Town\n");
  }

  @Test
  void bodiesInOneCellAreSeveral() {
    assertRows(
        "- Dig wells [lead Town] [lead Region] [lead State]\n",
        "Action | Agency\nDig wells | Town; Region；State;\n");
    assertRows("- 打井 [lead 水利部] [lead 财政部]\n", "任务 | 责任单位\n打井 | 水利部、财政部\n");
  }

  @Test
  void ofTwoColumnsForTheSameOnlyBodiesIndicatorsAndDeadlinesAreBothTaken() {
    assertRows(
        """
        - 1 Dig wells [lead Town] [lead Region] {20 wells: by 2027, by 2028} {9 pumps}

        6 UNKNOWN_COLUMN 2
        6 UNKNOWN_COLUMN Lay pipes
        """,
        """
        No. | Code | Action | Activity | Agency | Department | Indicator | Output | Deadline | Date
        1 | 2 | Dig wells | Lay pipes | Town | Region | 20 wells | 9 pumps | 2027 | 2028
        """);
  }

  @Test
  void aRowMayHaveMoreCellsThanTheHeader() {
    assertRows(
        "- Dig wells [lead Town]\n\n6 UNKNOWN_COLUMN 3 m\n",
        "Action | Agency\nDig wells | Town | 3 m\n");
  }

  @Test
  void aLongTitleThatOnlyBeginsLikeAColumnIsNone() {
    assertRows(
        "- Dig wells\n\n6 UNKNOWN_COLUMN Town\n",
        """
        Action | Responsible for the whole of what is set out in this long row are
        Dig wells | Town
        """);
  }
}
