package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.Section;

/** Tables of action, agency, indicator and deadline as they come out of office programs. */
class PlainTableTest {

  private static Reading<Outline> read(String table) {
    Reading<Outline> reading =
        OutlineReader.standard().read("Action Plan\n\n1. Access to justice\n\n" + table);
    Tiling.check(reading);
    return reading;
  }

  private static List<Objective> objectives(Reading<Outline> reading) {
    Section section = reading.value().edition().sections().get(0);
    assertEquals(Optional.empty(), section.chapeau());
    return section.objectives();
  }

  private static List<String> bodies(Objective objective, Edition edition) {
    return objective.responsibilities().stream()
        .map(Responsibility::body)
        .map(id -> edition.bodies().stream().filter(body -> body.id().equals(id)).findAny())
        .map(body -> body.orElseThrow().name().text())
        .toList();
  }

  private static Optional<PartialDate> due(Objective objective) {
    return objective.indicators().get(0).targets().get(0).due().map(due -> due.date());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Action\tAgency\tPerformance indicator\tDeadline
        Draft a law\tMinistry of Justice\tDraft tabled\tDecember 2027
        Train judges\tJudicial College\t200 trained\t2028
        """,
        """
        | Action | Agency | Indicator | Deadline |
        |---|---|---|---|
        | Draft a law | Ministry of Justice | Draft tabled | December 2027 |
        | Train judges | Judicial College | 200 trained | 2028 |
        """,
        """
        Action | Agency | Indicator | Deadline
        Draft a law | Ministry of Justice | Draft tabled | December 2027

        Train judges | Judicial College | 200 trained | 2028
        """,
        """
        Action | Agency | Indicator | Deadline
        ------ | ------ | --------- | --------
        Draft a law | Ministry of Justice | Draft tabled | December 2027
        Train judges | Judicial College | 200 trained | 2028
        """,
        """
        +--------+----------+-----------+----------+
        | Action | Agency   | Indicator | Deadline |
        +========+==========+===========+==========+
        | Draft  | Ministry | Draft     | December |
        | a law  | of       | tabled    | 2027     |
        |        | Justice  |           |          |
        +--------+----------+-----------+----------+
        | Train  | Judicial | 200       | 2028     |
        | judges | College  | trained   |          |
        +--------+----------+-----------+----------+
        """,
        """
        Deadline\tIndicator\tAction\tLead agency
        December 2027\tDraft tabled\tDraft a law\tMinistry of Justice
        2028\t200 trained\tTrain judges\tJudicial College
        """,
        """
        Action        Agency               Indicator      Deadline
        Draft a law   Ministry of Justice  Draft tabled   December 2027
        Train judges  Judicial College     200 trained    2028
        """,
        """
          Deadline        Indicator      Action         Lead agency
          -------------   ------------   ------------   -------------------
          December 2027   Draft tabled   Draft a law    Ministry of Justice

          2028            200 trained    Train judges   Judicial College
        """,
        """
        Action      Agency        Indicator   Deadline

        Draft       Ministry of   Draft       December
        a law       Justice       tabled      2027

        Train       Judicial      200         2028
        judges      College       trained
        """,
        """
        Action      Agency        Indicator   Deadline
        Draft a     Ministry      Draft       December
        law         of            tabled      2027
                    Justice

        Train       Judicial      200         2028
        judges      College       trained
        """,
        """
        Action        Agency                Indicator     Deadline
        Draft a law   Ministry of           Draft         December
                      Justice               tabled        2027
        Train         Judicial              200           2028
        judges
                      College               trained
        """,
      })
  void aTableIsReadHoweverItsCellsAreParted(String table) {
    Reading<Outline> reading = read(table);
    List<Objective> objectives = objectives(reading);
    assertEquals(
        List.of("Draft a law", "Train judges"),
        objectives.stream().map(each -> each.heading().text()).toList());
    Edition edition = reading.value().edition();
    assertEquals(List.of("Ministry of Justice"), bodies(objectives.get(0), edition));
    assertEquals(List.of("Judicial College"), bodies(objectives.get(1), edition));
    assertEquals("Draft tabled", objectives.get(0).indicators().get(0).name().text());
    assertEquals(Optional.of(PartialDate.of(2027, 12)), due(objectives.get(0)));
    assertEquals(Optional.of(PartialDate.of(2028)), due(objectives.get(1)));
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void aRowWithoutAnActionGoesOnWithTheOneAbove() {
    Reading<Outline> reading =
        read(
            """
            Action\tAgency\tDeadline
            Train judges\tJudicial College\t2028
            \tMinistry of Finance\t
            Open offices\tMinistry of Justice\tongoing
            """);
    List<Objective> objectives = objectives(reading);
    assertEquals(2, objectives.size());
    assertEquals(
        List.of("Judicial College", "Ministry of Finance"),
        bodies(objectives.get(0), reading.value().edition()));
  }

  @Test
  void aLineAcrossAPipedTableJoinsNoRows() {
    Reading<Outline> reading =
        read(
            """
            Action | Agency
            Draft a law | Ministry
            Build clinics | Health
            ---|---
            Train judges | College
            Open offices | Ministry
            """);
    assertEquals(4, objectives(reading).size());
  }

  @Test
  void columnsOfWideSignsAreAligned() {
    Reading<Outline> reading =
        read(
            """
            序号  任务          责任单位    完成时限
            1     制定噪声法    司法部      2027年
            2     培训法官      最高法院    2028年
            """);
    List<Objective> objectives = objectives(reading);
    assertEquals(
        List.of("制定噪声法", "培训法官"), objectives.stream().map(each -> each.heading().text()).toList());
    assertEquals(List.of("司法部"), bodies(objectives.get(0), reading.value().edition()));
    assertEquals(Optional.of("2"), objectives.get(1).number());
    assertEquals(Optional.of(PartialDate.of(2028)), due(objectives.get(1)));
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void rowsThatDifferInANumberOnlyAreNoRunningHeads() {
    Reading<Outline> reading =
        read(
            """
            Action        Agency            Indicator
            Train judges  Judicial College  target 10
            Train judges  Judicial College  target 20
            Train judges  Judicial College  target 30
            """);
    assertEquals(3, objectives(reading).size());
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void anAlignedTableEndsWhereProseBegins() {
    Reading<Outline> reading =
        OutlineReader.standard()
            .read(
                """
                Action Plan

                1. Access to justice

                Action        Agency               Deadline
                Draft a law   Ministry of Justice  2027
                Train judges  Judicial College     2028

                The Ministry reports on both each year to the parliament.
                """);
    Tiling.check(reading);
    Section section = reading.value().edition().sections().get(0);
    assertEquals(2, section.objectives().size());
    assertEquals(Optional.of(PartialDate.of(2028)), due(section.objectives().get(1)));
    assertEquals(
        List.of("The Ministry reports on both each year to the parliament."),
        reading.findings().stream().map(InputFinding::text).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // No title that the cues know.
        """
        Name          Office               Phone
        Anna          Ministry of Justice  2027
        Bert          Judicial College     2028
        """,
        // One row only.
        """
        Action        Agency               Deadline
        Draft a law   Ministry of Justice  2027
        """,
        // Rows that begin elsewhere.
        """
        Action        Agency               Deadline
        Draft a law     Ministry of Justice     2027
        Train judges    Judicial College     2028
        """,
        // Prose set with wide gaps.
        """
        Each  action  of  the  agency  has  a
        deadline  that  the  ministry  sets  with
        the  agency  itself.
        """
      })
  void whatIsNotAlignedUnderKnownTitlesStaysProse(String words) {
    Reading<Outline> reading = OutlineReader.standard().read("Plan\n\n1. Justice\n\n" + words);
    Tiling.check(reading);
    assertTrue(
        reading.value().edition().sections().get(0).objectives().stream()
            .allMatch(objective -> objective.responsibilities().isEmpty()));
  }

  @Test
  void rowsOfATabbedTableAreNoRunningHeads() {
    Reading<Outline> reading =
        read(
            """
            Action\tIndicator
            Train judges\ttarget 10
            Train judges\ttarget 20
            Train judges\ttarget 30
            """);
    assertEquals(3, objectives(reading).size());
    assertEquals(List.of(), reading.findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Action | Other/ | agencies/---|---/Dig wells | Town; - Dig wells [support Town]
          Action | In/ | cooperation/ | with/---|---/Dig wells | Town; - Dig wells [support Town]
          Action | In/ | coop-/ | eration/ | with/---|---/Dig wells | Town; - Dig wells
          Action | Lead/Lay pipes | Region/---|---/Dig wells | Town; - Lay pipes [lead Region] § - Dig wells [lead Town]
          Action | Lead/Dig wells | Town/in villages |; - Dig wells in villages [lead Town]
          Action | Lead/Dig wells. | Town/in villages |; - Dig wells. [lead Town] § - in villages
          Action | Lead/Dig wells | Town/in villages | Region; - Dig wells [lead Town] § - in villages [lead Region]
          Action | Lead/Dig wells | Town/In villages |; - Dig wells [lead Town] § - In villages
          Action | Lead/dig wells |/Lay pipes | Town; - dig wells § - Lay pipes [lead Town]
          | Action | Lead |/| Dig wells | Town |/| | Region |; - Dig wells [lead Town] [lead Region]
          Action | Lead/ | Town/Dig wells | Region; - Dig wells [lead Region]
          Action | Lead | Support/Dig wells | Town |/| Region |; - Dig wells [lead Town] [lead Region]
          Action | Lead | Support/| Dig wells | Town | Bank |; - Dig wells [lead Town] [support Bank]
          Action | Lead//Dig wells | Town//Lay pipes | Region; - Dig wells [lead Town] § - Lay pipes [lead Region]
          Action | Lead//Dig wells | Town//Lay pipes | Region | 3 m; - Dig wells [lead Town]
          Action | Lead/Dig wells | Town///Lay pipes | Region; - Dig wells [lead Town]
          Action | Lead/Dig wells | Town/Words; - Dig wells [lead Town]
          Action~Lead/Dig wells~Town |/Lay pipes~| Region; - Dig wells [lead Town |] § - Lay pipes [lead | Region]
          """)
  void whatLinesOfATableAreOneRow(String table, String rows) {
    Reading<Outline> reading =
        read(table.replace('~', '\t').replace('/', '\n') + "\n\n\nThe end.\n");
    assertEquals(
        rows,
        Sketch.of(reading)
            .lines()
            .filter(line -> line.startsWith("-"))
            .collect(Collectors.joining(" § ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          Action  Lead/Dig     Town/Lay     Region; - Dig [lead Town] § - Lay [lead Region]
          Action  Lead/Dig     Town/wells/Lay     Region; - Dig wells [lead Town] § - Lay [lead Region]
          Action  Lead/Dig     Town/Wells/Lay     Region; - Dig [lead Town] § - Wells § - Lay [lead Region]
          Action  Lead/dig     Town/lay     Region; - dig [lead Town] § - lay [lead Region]
          Action  Lead      Support//Draft   Ministry  Bank/Laws    Justice//Train   College   Fund/Judges  Law; - Draft Laws [lead Ministry Justice] [support Bank] § - Train Judges [lead College Law] [support Fund]
          Action  Lead      Support//Draft   Ministry  Bank/Train   College   Fund//Dig     Town      Bank/Lay     Region    Bank; - Draft [lead Ministry] [support Bank] § - Train [lead College] [support Fund] § - Dig [lead Town] [support Bank] § - Lay [lead Region] [support Bank]
          Action  Lead      Support//Draft   Ministry  Bank/Train   College; - Draft [lead Ministry] [support Bank] § - Train [lead College]
          Action  Lead/Dig     Town//Words of all/Lay     Region; ''
          Action  Lead/Dig     Town//Lay     Region; - Dig [lead Town] § - Lay [lead Region]
          Action  Lead/Dig     Town///Lay     Region; ''
          Action  Lead/Dig     Town/--------------/Lay     Region; - Dig [lead Town] § - Lay [lead Region]
          Action  Lead/Dig     Town/Lay     Region//The end of the table; - Dig [lead Town] § - Lay [lead Region]
          Action  Name/Dig     Town/Lay     Region; ''
          Action  Lead/Dig      Town/Lay      Region; - Dig [lead Town] § - Lay [lead Region]
          Action  Lead/Dig       Town/Lay       Region; ''
          Action  Lead/Dig wells  Town/Lay     Region; ''
          Action  Lead/Dig     Town/Lay     Region  Bank; ''
          """)
  void whichLinesUnderKnownTitlesAreOneRow(String table, String rows) {
    Reading<Outline> reading = read(table.replace('/', '\n') + "\n\n\nThe end.\n");
    assertEquals(
        rows,
        Sketch.of(reading)
            .lines()
            .filter(line -> line.startsWith("-"))
            .collect(Collectors.joining(" § ")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          one~two/three~four; 0
          one~two~three/four~five~six; 6
          one | two/three | four; 4
          one | two; 0
          Action | Lead; 0
          """)
  void howManyCellsMakeATable(String table, int cells) {
    assertEquals(
        cells,
        read(table.replace('~', '\t').replace('/', '\n') + "\n").findings().stream()
            .filter(found -> found.code() == OutlineCode.UNKNOWN_TABLE)
            .count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        Action | Agency
        ---|---
        Draft | Ministry
        a law | of Justice
        ---|---
        Train | College
        judges |
        """,
        """
        | Action | Agency |
        +--------+--------+
        | Draft | Ministry |
        | a law | of Justice |
        """,
      })
  void linesOfDashesPartTheRows(String table) {
    assertEquals("Draft a law", objectives(read(table)).get(0).heading().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"|---|---|\n|---|---|", "+---|---+\n|===|===|\n\nCourts open daily."})
  void rulesWithoutARowBetweenThemAreNoTable(String rules) {
    assertEquals(List.of(), read(rules).value().edition().sections().get(0).objectives());
  }
}
