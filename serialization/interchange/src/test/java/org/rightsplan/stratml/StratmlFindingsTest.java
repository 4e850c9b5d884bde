package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.stratml.StratmlFiles.START;
import static org.rightsplan.stratml.StratmlFiles.document;
import static org.rightsplan.stratml.StratmlFiles.goal;
import static org.rightsplan.stratml.StratmlFiles.lines;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Responsibility;
import org.rightsplan.validation.Severity;

/** What a reader of a document that breaks the rules, or says more than fits, is told. */
class StratmlFindingsTest {

  @Test
  void missesACoreAndGoals() {
    assertEquals(
        """
        1 MISSING_TEXT '': expected <StrategicPlanCore> in <StrategicPlan>, but got none
        1 MISSING_TEXT '': expected <Goal> in <StrategicPlan>, but got none
        """,
        lines(document(START + "<Name>P</Name></StrategicPlan>").findings()));
    assertEquals(
        "1 MISSING_TEXT '': expected <Goal> in <StrategicPlanCore>, but got none\n",
        lines(document(START + "<Name>P</Name><StrategicPlanCore/></StrategicPlan>").findings()));
    assertEquals(Severity.WARNING, StratmlCode.MISSING_TEXT.severity());
    assertEquals(Severity.NOTE, StratmlCode.EMPTY_ID.severity());
  }

  @Test
  void takesTheFirstOfWhatMayStandOnce() {
    Reading<Edition> reading =
        goal("<Description>first</Description><Description>second</Description>");
    assertEquals(
        "2 STRAY_ELEMENT 'second': expected one <Description> in <Goal>, but got another; it is"
            + " passed over\n",
        lines(reading.findings()));
    assertEquals("first", reading.value().sections().get(0).chapeau().orElseThrow().text());
  }

  @Test
  void allowsManyOfWhatMayRepeat() {
    assertEquals(
        "",
        lines(
            goal("<Objective><Name>1</Name></Objective><Objective><Name>2</Name></Objective>")
                .findings()));
  }

  @Test
  void quotesAllThatIsPassedOverWithAnElement() {
    assertEquals(
        """
        2 STRAY_ELEMENT 'bold': expected no <b> in <Description>; it is passed over
        2 STRAY_ELEMENT 'a b c': expected no <Contact> in <Goal>; it is passed over
        """,
        lines(
            goal("<Description>very <b>bold</b></Description>"
                    + "<Contact>a<Mail>b</Mail><Phone>c</Phone></Contact>")
                .findings()));
  }

  @Test
  void takesTheLanguageOfTheRoot() {
    String document =
        START.replace(">", " xml:lang='ES_mx'>") + "<Name>Plan</Name></StrategicPlan>";
    assertEquals(LocalizedText.of("es-MX", "Plan"), document(document).value().title());
  }

  @Test
  void readsAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.xml");
    Files.writeString(file, START + "<Name>Añó</Name></StrategicPlan>");
    assertEquals("Añó", StratmlReader.of("e", "es").read(file).value().title().text());
  }

  @Test
  void takesAValueByWhateverItHas() {
    String values =
        "<Value><Name/><Description/></Value><Value><Description>Fairness</Description></Value>"
            + "<Value><Name>Care</Name><Description>For all</Description></Value>";
    Edition edition =
        document(
                START
                    + "<Name>P</Name><StrategicPlanCore>"
                    + values
                    + "</StrategicPlanCore></StrategicPlan>")
            .value();
    assertEquals(
        List.of("Fairness", "Care"),
        edition.principles().stream().map(value -> value.title().text()).toList());
    assertEquals(Optional.empty(), edition.principles().get(0).statement());
    // Nothing was said that would make an introduction.
    assertEquals(List.of(), edition.sections());
  }

  @Test
  void anOrganizationAloneMakesAnIntroduction() {
    Edition edition =
        document(
                START
                    + "<Name>P</Name><StrategicPlanCore><Organization><Name>Courts</Name>"
                    + "</Organization></StrategicPlanCore></StrategicPlan>")
            .value();
    assertEquals("Courts", edition.sections().get(0).sections().get(0).title().text());
  }

  @Test
  void namesWhatTheAdministrationSaysAndAnEditionCannot() {
    Reading<Edition> reading =
        document(
            START
                + "<Name>P</Name>\n<AdministrativeInformation><Identifier>_x</Identifier>"
                + "\n<StartDate>2012-01-01</StartDate>\n<EndDate>2011-12-31</EndDate>"
                + "<Submitter><GivenName>A</GivenName><Surname/>"
                + "<EmailAddress>b@example.org</EmailAddress></Submitter>"
                + "</AdministrativeInformation>\n<Submitter>C</Submitter></StrategicPlan>");
    assertEquals(
        """
        2 NO_PLACE '_x': an edition has no place for what <Identifier> says here
        4 NO_PLACE 'A b@example.org': an edition has no place for what <Submitter> says here
        5 NO_PLACE 'C': an edition has no place for what <Submitter> says here
        """,
        lines(reading.losses()));
    assertTrue(
        lines(reading.findings())
            .contains(
                "4 BAD_DATE '2011-12-31': expected a date not before 2012-01-01, but got"
                    + " 2011-12-31; it is left out\n"));
    assertEquals("2012-01-01/..", reading.value().period().orElseThrow().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "2011, 'it is taken as 2011'",
    "soon, 'it is left out'",
  })
  void saysWhatBecameOfADate(String text, String taken) {
    Reading<Edition> reading =
        goal(
            "</Goal></StrategicPlanCore><AdministrativeInformation><PublicationDate>"
                + text
                + "</PublicationDate></AdministrativeInformation><StrategicPlanCore><Goal><Name>H</Name>");
    assertTrue(
        lines(reading.findings())
            .contains(
                "BAD_DATE '"
                    + text
                    + "': expected a day such as 2011-12-31, but got '"
                    + text
                    + "'; "
                    + taken
                    + "\n"));
  }

  @Test
  void joinsTheRolesOfAStakeholder() {
    Reading<Edition> reading =
        goal(
            "<Stakeholder StakeholderTypeType='Ministry'><Name>Courts</Name>"
                + "<Description>judge</Description>"
                + "<Role><Name>Hearing</Name><Description>of cases</Description>"
                + "<RoleType>Performer</RoleType></Role>"
                + "\n<Role><RoleType>Beneficiary</RoleType><RoleType/><RoleType>Payer</RoleType>"
                + "</Role></Stakeholder>"
                + "<Stakeholder StakeholderTypeType='Person'><Name>Courts</Name></Stakeholder>");
    assertEquals(
        """
        2 UNKNOWN_VALUE 'Ministry': expected Person, Organization or Generic_Group, but got \
        'Ministry'
        3 UNKNOWN_VALUE 'Payer': expected Performer or Beneficiary, but got 'Payer'
        """,
        lines(reading.findings()));
    Responsibility courts = reading.value().sections().get(0).responsibilities().get(0);
    assertEquals("judge\nHearing – of cases", courts.wording().orElseThrow().text());
    assertEquals("Beneficiary Performer", courts.citations().get(0).note().orElseThrow());
    // What it is was said first by a name that the standard does not have.
    assertEquals(1, reading.value().bodies().size());
    assertEquals("Ministry", reading.value().bodies().get(0).classification().orElseThrow());
  }

  @Test
  void quotesWhatAStakeholderWithoutNameHasToDo() {
    assertEquals(
        "2 MISSING_TEXT 'pays; Funding': expected <Name> with text in <Stakeholder>, but got none;"
            + " it is left out\n",
        lines(
            goal("<Stakeholder><Name/><Description>pays</Description><Role><Name>Funding</Name>"
                    + "<Description/></Role></Stakeholder><Stakeholder><Name/></Stakeholder>")
                .findings()));
  }
}
