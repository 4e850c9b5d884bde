package org.rightsplan.stratml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.Reading;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.UnavailableReason;

class StratmlReaderTest {

  private static final StratmlReader READER = StratmlReader.of("e", "en");

  private static List<Section> goals(Edition edition) {
    return edition.sections().stream().filter(s -> s.kind() == SectionKind.GOAL).toList();
  }

  private static long count(Reading<Edition> reading, StratmlCode code) {
    return reading.findings().stream().filter(finding -> finding.code() == code).count();
  }

  private static String plan(String goals) {
    return "<StrategicPlan xmlns='http://www.stratml.net'><Name>P</Name><StrategicPlanCore>"
        + goals
        + "</StrategicPlanCore></StrategicPlan>";
  }

  @Test
  void readsTheValidPlanWithoutFindings() {
    Reading<Edition> reading = StratmlFiles.read(StratmlFiles.PLAN);
    Edition edition = reading.value();

    assertEquals(ImmutableList.of(), reading.findings());
    assertEquals(1, goals(edition).size());
    assertEquals(5, edition.elements().objectives().size());
    assertEquals(6, edition.principles().size());
    assertEquals("Establishment", goals(edition).get(0).title().text());
    assertEquals(15, goals(edition).get(0).responsibilities().size());
    assertEquals(Optional.of(PartialDate.of(2017, 4, 12)), edition.published());
    assertEquals(
        "Person",
        edition.elements().body("Jared Kushner").orElseThrow().classification().orElseThrow());
    // The person who submitted the document is all that an edition has no place for.
    assertEquals(
        List.of("Owen Ambur Owen.Ambur@verizon.net"),
        reading.losses().stream().map(InputFinding::text).toList());
  }

  @Test
  void readsTheReportWithEverythingInIt() {
    Reading<Edition> reading = StratmlFiles.read(StratmlFiles.REPORT);
    Edition edition = reading.value();
    List<Indicator> indicators =
        edition.elements().indicators().stream().map(Located::element).toList();

    assertEquals(3, goals(edition).size());
    assertEquals(10, edition.elements().objectives().size());
    assertEquals(11, indicators.size());
    assertEquals(11, indicators.stream().mapToInt(i -> i.targets().size()).sum());
    assertEquals(11, indicators.stream().mapToInt(i -> i.measurements().size()).sum());

    // 58 stakeholders: 52 have a name, the 6 without, of which 3 have an empty role, are findings.
    int named =
        edition.elements().sections().stream()
                .mapToInt(section -> section.element().responsibilities().size())
                .sum()
            + edition.elements().objectives().stream()
                .mapToInt(objective -> objective.element().responsibilities().size())
                .sum();
    assertEquals(52, named);
    long nameless =
        reading.findings().stream()
            .filter(finding -> finding.message().contains("in <Stakeholder>"))
            .count();
    assertEquals(6, nameless);
  }

  @Test
  void findsWhatIsWrongWithTheReportsIdentifiers() {
    Reading<Edition> reading = StratmlFiles.read(StratmlFiles.REPORT);

    assertEquals(11, count(reading, StratmlCode.EMPTY_ID));
    assertTrue(count(reading, StratmlCode.INVALID_ID) >= 10);
    assertTrue(count(reading, StratmlCode.DUPLICATE_ID) >= 1);
    assertEquals(11, count(reading, StratmlCode.FOREIGN_ATTRIBUTE));
    InputFinding digit =
        reading.findings().stream()
            .filter(finding -> finding.code() == StratmlCode.INVALID_ID)
            .findFirst()
            .orElseThrow();
    assertEquals("78901c50-230a-4997-a95e-eeaf289a484e", digit.text());
    assertEquals(2, digit.place().line());
    // Each is kept as it stands.
    assertEquals(
        Optional.of("8c60e70d-55b5-4ee6-9db3-3a0e202179f2"),
        reading.value().elements().indicators().get(0).element().id());
  }

  @Test
  void keepsUnknownNumbersUnknown() {
    Indicator indicator =
        READER
            .read(
                plan(
                    "<Goal><Name>G</Name><Description/><Objective><Name>O</Name>"
                        + "<PerformanceIndicator><MeasurementDimension>M</MeasurementDimension>"
                        + "<UnitOfMeasurement/><MeasurementInstance><TargetResult><EndDate/>"
                        + "<NumberOfUnits/><Description/></TargetResult><ActualResult>"
                        + "<NumberOfUnits>about 12</NumberOfUnits><Description/></ActualResult>"
                        + "<ActualResult><NumberOfUnits>0</NumberOfUnits><Description/>"
                        + "</ActualResult></MeasurementInstance></PerformanceIndicator>"
                        + "</Objective></Goal>"))
            .value()
            .elements()
            .indicators()
            .get(0)
            .element();
    assertEquals(TargetComparator.QUALITATIVE, indicator.targets().get(0).comparator());
    assertEquals(
        Optional.of(IndicatorValue.unavailable(UnavailableReason.UNKNOWN)),
        indicator.targets().get(0).value());
    assertEquals(new IndicatorValue.Category("about 12"), indicator.measurements().get(0).value());
    assertEquals(IndicatorValue.of(0), indicator.measurements().get(1).value());
  }

  @Test
  void saysWhatIsStrayMisplacedAndBad() {
    Reading<Edition> reading =
        READER.read(
            plan(
                "<Goal when='now'><Description>D</Description><Name>G</Name>words<Blink>x</Blink>"
                    + "<Objective/></Goal>"));
    assertEquals(
        List.of(
            StratmlCode.FOREIGN_ATTRIBUTE,
            StratmlCode.STRAY_TEXT,
            StratmlCode.MISPLACED_ELEMENT,
            StratmlCode.STRAY_ELEMENT,
            StratmlCode.MISSING_TEXT),
        reading.findings().stream().map(InputFinding::code).toList());
    assertEquals("x", reading.findings().get(3).text());
    Objective objective = reading.value().elements().objectives().get(0).element();
    assertEquals("[untitled]", objective.heading().text());
  }

  @Test
  void takesWhatDatesAreAndSaysWhatTheyAreNot() {
    String document =
        plan("<Goal><Name>G</Name><Description/></Goal>")
            .replace(
                "</StrategicPlan>",
                "<AdministrativeInformation><StartDate>2011</StartDate><EndDate>soon</EndDate>"
                    + "<PublicationDate>2011-05-01T00:00:00</PublicationDate>"
                    + "</AdministrativeInformation></StrategicPlan>");
    Reading<Edition> reading = READER.read(document);
    assertEquals(
        PartialDate.of(2011), reading.value().period().orElseThrow().start().orElseThrow());
    assertEquals(Optional.of(PartialDate.of(2011, 5, 1)), reading.value().published());
    assertEquals(3, count(reading, StratmlCode.BAD_DATE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.stratml.net",
        "urn:ISO:std:iso:17469:tech:xsd:stratml_core",
        "http://www.stratml.net/PerformancePlanOrReport"
      })
  void knowsTheNamespacesInUse(String namespace) {
    String document = plan("<Goal><Name>G</Name><Description/></Goal>");
    assertTrue(READER.read(document.replace("http://www.stratml.net", namespace)).isClean());
  }

  @Test
  void takesOtherNamespacesWithAFinding() {
    Reading<Edition> reading =
        READER.read(
            plan("<Goal><Name>G</Name><Description/></Goal>")
                .replace("http://www.stratml.net", "http://example.org"));
    assertEquals(1, count(reading, StratmlCode.UNKNOWN_NAMESPACE));
    assertEquals(1, goals(reading.value()).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE", "UTF-8"})
  void obeysTheDeclaredEncoding(String name) throws IOException {
    String document =
        "<?xml version=\"1.0\" encoding=\""
            + name
            + "\"?>\n<?xml-stylesheet type=\"text/xsl\" href=\"http://example.org/x.xsl\"?>\n"
            + plan("<Goal><Name>Añó</Name><Description/></Goal>");
    Reading<Edition> reading =
        READER.read(new ByteArrayInputStream(document.getBytes(Charset.forName(name))));
    assertEquals("Añó", goals(reading.value()).get(0).title().text());
  }

  @Test
  void doesNotBelieveThatBytesAreUtf16() throws IOException {
    String document =
        "<?xml version=\"1.0\" encoding=\"utf-16\"?>"
            + plan("<Goal><Name>第一</Name><Description/></Goal>");
    Reading<Edition> reading =
        READER.read(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    assertEquals("第一", goals(reading.value()).get(0).title().text());
  }

  @Test
  void refusesWhatIsNoStratml() {
    assertMessage("<html/>", "line 1, column 1: expected <StrategicPlan> or", READER);
    assertMessage("plan", "expected well-formed XML", READER);
    assertMessage("", "expected well-formed XML", READER);
    assertMessage("<StrategicPlan><Name>", "expected well-formed XML", READER);
    assertMessage(
        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><StrategicPlan>&e;</StrategicPlan>",
        "expected XML without a document type declaration",
        READER);
    StratmlReader small = READER.withLimits(new InputLimits(300, 3, 4));
    assertMessage("<a><b><c><d/></c></b></a>", "at most 3 levels deep", small);
    assertMessage("<a><b/><b/><b/><b/></a>", "at most 4 elements", small);
    assertMessage(" ".repeat(301), "at most 300 characters", small);
  }

  private static void assertMessage(String document, String part, StratmlReader reader) {
    InputException refusal =
        assertThrows(InputException.class, () -> reader.read(document), document);
    assertTrue(refusal.toString().contains(part), refusal::toString);
  }

  /** What is found in files of the wild, in one: each is read or a finding, with its place. */
  @Test
  void readsWhatTheSchemaHasNoPlaceFor() {
    Reading<Edition> reading =
        StratmlReader.of("e", "en")
            .read(
                """
                <?xml version="1.0"?><?xml-stylesheet type="text/xsl" href="http://x/y.xsl"?>
                <p:StrategicPlan xmlns:p="http://www.stratml.net"><p:Name>P</p:Name>
                <p:StrategicPlanCore><p:Goal><p:Name>Outer</p:Name>
                <p:Goal><p:Name>Inner</p:Name>
                <p:Objective><p:Name>One</p:Name>
                <p:Objective><p:Name>Two</p:Name></p:Objective></p:Objective>
                <p:PerformanceIndicator><p:MeasurementDimension>rate</p:MeasurementDimension>
                <p:UnitOfMeasurement>cases</p:UnitOfMeasurement>
                <p:MeasurementInstance><p:TargetResult><p:NumberOfUnits>1,500</p:NumberOfUnits>
                <p:EndDate>September 30, 2009</p:EndDate></p:TargetResult></p:MeasurementInstance>
                </p:PerformanceIndicator></p:Goal></p:Goal></p:StrategicPlanCore>
                <p:AdministrativeInformation><p:StartDate/><p:EndDate>2011-13-40</p:EndDate>
                <p:PublicationDate>09/30/2009</p:PublicationDate></p:AdministrativeInformation>
                </p:StrategicPlan>
                """);
    Edition edition = reading.value();
    Section inner = goals(edition).get(0).sections().get(0);
    assertEquals(
        List.of("One", "Two"),
        inner.objectives().stream().map(objective -> objective.heading().text()).toList());
    assertEquals("1500", inner.indicators().get(0).targets().get(0).value().get().toString());
    assertEquals(
        PartialDate.of(2009, 9, 30),
        inner.indicators().get(0).targets().get(0).due().orElseThrow().date());
    assertEquals(Optional.of(PartialDate.of(2009, 9, 30)), edition.published());
    assertEquals(Optional.empty(), edition.period());
    assertEquals(
        List.of(
            "4 MISPLACED_ELEMENT",
            "6 MISPLACED_ELEMENT",
            "7 MISPLACED_ELEMENT",
            "9 BAD_NUMBER",
            "10 BAD_DATE",
            "12 BAD_DATE",
            "13 BAD_DATE"),
        reading.findings().stream()
            .map(finding -> finding.place().line() + " " + finding.code())
            .toList());
  }

  private static String dated(String information) {
    return plan("<Goal><Name>G</Name><Description/></Goal>")
        .replace(
            "</StrategicPlan>",
            "<AdministrativeInformation>"
                + information
                + "</AdministrativeInformation></StrategicPlan>");
  }

  private static List<String> messages(Reading<Edition> reading) {
    return reading.findings().stream()
        .map(finding -> finding.code() + " " + finding.text())
        .toList();
  }

  @Test
  void takesTheEntitiesOfHtmlAsTheirCharacters() {
    Reading<Edition> reading =
        READER.read(
            plan(
                "<Goal><Name>Jos&eacute;&nbsp;&mdash; &foo; &eacute;</Name>"
                    + "<Description>&nbsp;</Description></Goal>"));
    Section goal = goals(reading.value()).get(0);
    assertEquals("Jos\u00e9\u00a0\u2014 &foo; \u00e9", goal.title().text());
    assertEquals(Optional.empty(), goal.chapeau());
    assertEquals(
        List.of(
            "UNDECLARED_ENTITY &eacute;",
            "UNDECLARED_ENTITY &nbsp;",
            "UNDECLARED_ENTITY &mdash;",
            "UNDECLARED_ENTITY &foo;"),
        messages(reading));
    assertTrue(reading.findings().get(0).message().endsWith("2 times; it is taken as in HTML"));
    assertTrue(reading.findings().get(3).message().endsWith("it is kept as written"));
  }

  @Test
  void anEntityIsNeverMoreThanItsReference() {
    String many = "&a;&b;&nbsp;".repeat(10_000);
    Reading<Edition> reading =
        READER.read(plan("<Goal><Name>" + many + "</Name><Description/></Goal>"));
    assertTrue(goals(reading.value()).get(0).title().text().length() <= many.length());
    assertEquals(3, reading.findings().size());
    assertMessage(
        plan("<Goal><Name>&a;&b;&c;&d;&e;&f;</Name></Goal>"),
        "at most 5 entities",
        READER.withLimits(new InputLimits(10_000, 10, 5)));
    assertMessage(plan("<Goal><Name x='&nbsp;'>A</Name></Goal>"), "\"nbsp\"", READER);
  }

  @Test
  void takesNamesInOtherLettersWithAFinding() {
    Reading<Edition> reading =
        READER.read(
            "<strategicplan xmlns='http://www.stratml.net'><name>P</name><StrategicPlanCore>"
                + "<GOAL><Name>G</Name><description/></GOAL></StrategicPlanCore></strategicplan>");
    assertEquals("P", reading.value().title().text());
    assertEquals("G", goals(reading.value()).get(0).title().text());
    assertEquals(4, count(reading, StratmlCode.MISSPELT_ELEMENT));
    assertEquals(4, reading.findings().size());
  }

  @Test
  void passesOverWhatOtherNamespacesAdd() {
    Reading<Edition> reading =
        READER.read(
            plan(
                "<Goal xmlns:x='urn:x'><x:Name>Not ours</x:Name><Name>Ours</Name><Description/>"
                    + "<x:Objective><Name>Nor this</Name></x:Objective></Goal>"));
    assertEquals("Ours", goals(reading.value()).get(0).title().text());
    assertEquals(List.of(), goals(reading.value()).get(0).objectives());
    assertEquals(
        List.of("FOREIGN_ELEMENT Not ours", "FOREIGN_ELEMENT Nor this"), messages(reading));
  }

  @Test
  void readsPrefixedElementsOfBothParts() {
    Reading<Edition> reading =
        READER.read(
            "<p:PerformancePlanOrReport Type='Performance_Plan'"
                + " xmlns:p='urn:ISO:std:iso:17469:tech:xsd:PerformancePlanOrReport'"
                + " xmlns:c='urn:ISO:std:iso:17469:tech:xsd:stratml_core'"
                + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                + " xsi:schemaLocation='a http://127.0.0.1:9/a.xsd'>"
                + "<p:Name>P</p:Name><p:StrategicPlanCore><c:Goal><c:Name>G</c:Name>"
                + "<c:Description/></c:Goal></p:StrategicPlanCore></p:PerformancePlanOrReport>");
    assertEquals("G", goals(reading.value()).get(0).title().text());
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void remarksInstructionsAndMarkedTextAreNoMatter() {
    Reading<Edition> reading =
        READER.read(
            "\uFEFF\n<?xml version='1.0' encoding='UTF-16'?>"
                + "<?xml-stylesheet type='text/xsl' href='http://127.0.0.1:9/a.xsl'?><!-- a -->"
                + plan(
                    "<!-- b --><?c d?><Goal><Name>A <![CDATA[< B]]><!-- e --> C</Name>"
                        + "<Description/></Goal>"));
    assertEquals("A < B C", goals(reading.value()).get(0).title().text());
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void aFiscalYearIsNoYear() {
    // It begins in another month in another country, and nothing here says in which.
    Reading<Edition> reading =
        READER.read(dated("<StartDate>FY 2014</StartDate><EndDate>FY2015</EndDate>"));
    assertEquals(Optional.empty(), reading.value().period());
    assertEquals(List.of("BAD_DATE FY 2014", "BAD_DATE FY2015"), messages(reading));
  }

  @Test
  void takesPartsOfDatesZonesAndNone() {
    Reading<Edition> parts =
        READER.read(
            dated(
                "<StartDate>2014</StartDate><EndDate>2015-09</EndDate>"
                    + "<PublicationDate>2014-01-31T00:00:00-05:00</PublicationDate>"));
    assertEquals("2014/2015-09", parts.value().period().orElseThrow().toString());
    assertEquals(Optional.of(PartialDate.of(2014, 1, 31)), parts.value().published());
    assertEquals(3, count(parts, StratmlCode.BAD_DATE));
    Reading<Edition> zones =
        READER.read(dated("<StartDate>2014-10-01Z</StartDate><EndDate>2015-09-30-05:00</EndDate>"));
    assertEquals("2014-10-01/2015-09-30", zones.value().period().orElseThrow().toString());
    Reading<Edition> none =
        READER.read(dated("<StartDate/><EndDate> </EndDate><PublicationDate></PublicationDate>"));
    assertEquals(Optional.empty(), none.value().period());
    assertEquals(List.of(), zones.findings());
    assertEquals(List.of(), none.findings());
  }

  @Test
  void saysThatRelationsOfIndicatorsHaveNoPlace() {
    Reading<Edition> reading =
        READER.read(
            plan(
                "<Goal><Name>G</Name><Description/><Objective><Name>O</Name><Description/>"
                    + "<PerformanceIndicator><MeasurementDimension>M</MeasurementDimension>"
                    + "<UnitOfMeasurement/><Relationship RelationshipType='Narrower_Than'>"
                    + "<Identifier>_r</Identifier><ReferentIdentifier>_x</ReferentIdentifier>"
                    + "<Name/><Description>part of</Description></Relationship>"
                    + "</PerformanceIndicator></Objective></Goal>"));
    assertEquals(
        List.of("_r _x part of"), reading.losses().stream().map(InputFinding::text).toList());
    assertEquals(List.of(), reading.findings());
  }
}
