package org.rightsplan.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
}
