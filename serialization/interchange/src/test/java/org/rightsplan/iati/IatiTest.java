package org.rightsplan.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.fixtures.PlanDomain;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.InputFinding;
import org.rightsplan.interchange.InputLimits;
import org.rightsplan.interchange.Loss;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.UnavailableReason;
import org.rightsplan.sample.SamplePlan;
import org.rightsplan.xml.XmlElement;
import org.rightsplan.xml.XmlInput;

@Domain(PlanDomain.class)
class IatiTest {

  private static final IatiReader READER = IatiReader.of("und");

  static Reading<ImmutableList<Edition>> file(String name) throws IOException {
    try (InputStream stream = Resources.getResource(IatiTest.class, name).openStream()) {
      return READER.read(stream);
    }
  }

  private static Edition back(Writing writing) {
    return READER.read(writing.text()).value().get(0);
  }

  private static Indicator indicator(String content) {
    return READER
        .read(
            "<iati-activity><iati-identifier>a</iati-identifier><title><narrative>A</narrative>"
                + "</title><result type='1'><title><narrative>R</narrative></title>"
                + content
                + "</result></iati-activity>")
        .value()
        .get(0)
        .elements()
        .indicators()
        .get(0)
        .element();
  }

  @Test
  void readsTheExampleOfTheStandard() throws IOException {
    Reading<ImmutableList<Edition>> reading = file("activity-standard-example-annotated.xml");
    Edition edition = reading.value().get(0);

    assertEquals(ImmutableList.of(), reading.findings());
    assertEquals("AA-AAA-123456789-ABC123", edition.id());
    assertEquals("Titre de l'activité", edition.title().in("fr").orElseThrow());
    assertEquals(ImmutableSet.of("en", "es", "fr"), edition.title().texts().keySet());
    Objective result = edition.elements().objectives().get(0).element();
    assertEquals(1, edition.elements().objectives().size());
    assertEquals(1, result.indicators().size());
    Indicator indicator = result.indicators().get(0);
    assertEquals("AF-KAN KH-PNH", indicator.baseline().orElseThrow().dimensions().get("@location"));
    assertEquals("female", indicator.baseline().orElseThrow().dimensions().get("sex"));
    Target target = indicator.targets().get(0);
    assertEquals(Optional.of(IndicatorValue.of(10)), target.value());
    assertEquals("adult", target.dimensions().get("age"));
    assertEquals(
        Optional.of(Period.of(PartialDate.of(2013, 1, 1), PartialDate.of(2013, 3, 31))),
        indicator.measurements().get(0).period());
    assertEquals(IndicatorValue.of(11), indicator.measurements().get(0).value());
    assertEquals(
        "Actual comment text", indicator.measurements().get(0).comment().orElseThrow().text());
    // Documents have no place, and are reported each.
    assertEquals(
        5,
        reading.losses().stream()
            .filter(loss -> loss.message().contains("<document-link>"))
            .filter(loss -> loss.place().line() > 300)
            .count());
  }

  @Test
  void keepsCodesOutsideTheLists() throws IOException {
    Reading<ImmutableList<Edition>> reading = file("pyiati-2.03-24-results.xml");
    Edition edition = reading.value().get(0);

    assertEquals(13, edition.elements().objectives().size());
    assertEquals(14, edition.elements().indicators().size());
    List<String> measures =
        edition.elements().indicators().stream()
            .map(found -> Iati.note(found.element().citations(), Iati.MEASURE).orElseThrow())
            .distinct()
            .toList();
    assertEquals(List.of("Unit", "NDP"), measures);
    assertEquals(
        ImmutableSet.of("output", "Unit", "NDP"),
        reading.findings().stream()
            .filter(finding -> finding.code() == IatiCode.UNLISTED_CODE)
            .map(InputFinding::text)
            .collect(ImmutableSet.toImmutableSet()));
    assertEquals(
        new IndicatorValue.Category("N=35;P=55"),
        edition.elements().indicators().stream()
            .flatMap(found -> found.element().baseline().stream())
            .findFirst()
            .flatMap(baseline -> baseline.value())
            .orElseThrow());
  }

  @Test
  void writesBothAgainAsTheyWereRead() throws IOException {
    for (String name :
        List.of("activity-standard-example-annotated.xml", "pyiati-2.03-24-results.xml")) {
      Edition edition = file(name).value().get(0);
      Writing writing = IatiWriter.write(edition);
      assertEquals(ImmutableList.of(), writing.losses(), name);
      assertEquals(edition, back(writing), name);
    }
  }

  @Test
  void takesTheEntitiesOfHtmlAsTheirCharacters() {
    Reading<ImmutableList<Edition>> reading =
        READER.read(
            "<iati-activity><iati-identifier>A</iati-identifier>"
                + "<title><narrative xml:lang='fr'>Caf&eacute; &foo;</narrative></title>"
                + "</iati-activity>");
    assertEquals("Caf\u00e9 &foo;", reading.value().get(0).title().text());
    assertEquals(
        List.of("&eacute;", "&foo;"),
        reading.findings().stream()
            .filter(finding -> finding.code() == IatiCode.UNDECLARED_ENTITY)
            .map(InputFinding::text)
            .toList());
  }

  @Test
  void neverTakesTheUnknownForZero() {
    Indicator indicator =
        indicator(
            "<indicator measure='1'><title><narrative>I</narrative></title><baseline year='2012'/>"
                + "<period><period-start iso-date='2013-01-01'/><period-end iso-date='2013-12-31'/>"
                + "<target/><actual value=''/><actual value='0'/></period></indicator>");
    IndicatorValue unknown = IndicatorValue.unavailable(UnavailableReason.UNKNOWN);
    assertEquals(Optional.empty(), indicator.baseline().orElseThrow().value());
    assertEquals(TargetComparator.QUALITATIVE, indicator.targets().get(0).comparator());
    assertEquals(Optional.of(unknown), indicator.targets().get(0).value());
    assertEquals(unknown, indicator.measurements().get(0).value());
    assertEquals(IndicatorValue.of(0), indicator.measurements().get(1).value());
  }

  @Test
  void saysWhatIsWrong() {
    Reading<ImmutableList<Edition>> reading =
        READER.read(
            "<iati-activities>\n<iati-activity><title/><result type='7'><title>"
                + "<narrative xml:lang='en_GB'>R</narrative>"
                + "<narrative xml:lang='en-GB'>again</narrative>"
                + "<narrative xml:lang='english language'>x</narrative></title>"
                + "<indicator measure='1'><title>I</title><period>"
                + "<period-end iso-date='soon'/><actual value='many'/></period></indicator>"
                + "</result></iati-activity></iati-activities>");
    assertEquals(
        ImmutableSet.of(
            IatiCode.MISSING_TEXT,
            IatiCode.UNLISTED_CODE,
            IatiCode.REPEATED_LANGUAGE,
            IatiCode.BAD_LANGUAGE,
            IatiCode.BAD_DATE,
            IatiCode.NOT_A_NUMBER),
        reading.findings().stream().map(InputFinding::code).collect(ImmutableSet.toImmutableSet()));
    assertTrue(reading.findings().stream().allMatch(finding -> finding.place().line() == 2));
    assertEquals("activity-1", reading.value().get(0).id());
    assertThrows(InputException.class, () -> READER.read("<html/>"));
  }

  @Test
  void saysWhatAnEditionOfAnotherKindLoses() {
    Writing writing = IatiWriter.write(SamplePlan.second());
    List<String> parts = writing.losses().stream().map(Loss::part).distinct().toList();
    assertTrue(parts.contains("section"), parts::toString);
    assertTrue(parts.contains("objective"), parts::toString);
    assertTrue(READER.read(writing.text()).isClean());
  }

  /** What is written is read without a finding, and again and again the same. */
  @Property(tries = 30)
  void anyEditionIsWrittenAndReadAgain(@ForAll Edition edition) {
    Writing writing = IatiWriter.write(edition);
    Reading<ImmutableList<Edition>> reading = READER.read(writing.text());
    assertTrue(
        reading.findings().stream().allMatch(finding -> finding.code() == IatiCode.NOT_A_NUMBER),
        reading.findings()::toString);
    if (writing.isComplete()) {
      assertEquals(edition.withSources(), reading.value().get(0).withSources());
    }
    Writing second = IatiWriter.write(reading.value().get(0));
    assertEquals(writing.text(), second.text());
    List<Located<Indicator>> kept = reading.value().get(0).elements().indicators();
    assertEquals(
        edition.elements().objectives().stream()
            .mapToInt(o -> o.element().indicators().size())
            .sum(),
        kept.size());
  }

  /**
   * The sequences of iati-activities-schema.xsd, version 2.03, for what we write and what may stand
   * between; a validator refuses any other order. The standard's own example keeps to it as well.
   */
  private static final ImmutableMap<String, List<String>> ORDER =
      ImmutableMap.of(
          "iati-activity", List.of("iati-identifier", "title", "description", "result"),
          "result", List.of("title", "description", "document-link", "reference", "indicator"),
          "indicator",
              List.of("title", "description", "document-link", "reference", "baseline", "period"),
          "baseline", List.of("location", "dimension", "document-link", "comment"),
          "period", List.of("period-start", "period-end", "target", "actual"),
          "target", List.of("location", "dimension", "comment", "document-link"),
          "actual", List.of("location", "dimension", "comment", "document-link"));

  private static void assertInOrder(XmlElement root) {
    Deque<XmlElement> open = new ArrayDeque<>(root.children());
    int checked = 0;
    while (!open.isEmpty()) {
      XmlElement element = open.pop();
      List<String> order = ORDER.getOrDefault(element.name(), List.of());
      int last = 0;
      for (XmlElement child : element.children()) {
        if (order.contains(child.name())) {
          int at = order.indexOf(child.name());
          assertTrue(at >= last, element.name() + ": " + child.name() + " stands too late");
          last = at;
          checked++;
        }
        open.push(child);
      }
    }
    assertTrue(checked > 15, "checked " + checked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"activity-standard-example-annotated.xml", "pyiati-2.03-24-results.xml"})
  void elementsAreWrittenInTheOrderOfTheStandard(String name) throws IOException {
    Edition edition = file(name).value().get(0);
    assertInOrder(XmlInput.read(IatiWriter.write(edition).text(), InputLimits.STANDARD));
  }

  @Test
  void theExampleOfTheStandardKeepsToThatOrder() throws IOException {
    try (InputStream stream =
        Resources.getResource(IatiTest.class, "activity-standard-example-annotated.xml")
            .openStream()) {
      assertInOrder(XmlInput.read(stream, InputLimits.STANDARD));
    }
  }
}
