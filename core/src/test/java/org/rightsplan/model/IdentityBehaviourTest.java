package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What makes places, dates and elements the same, found again, and sorted. */
class IdentityBehaviourTest {

  @Test
  void twoPlacesWithOneHashAreTwoPlaces() {
    ElementPath one = path("sections[0].sections[961]");
    ElementPath two = path("sections[1].sections[0]");
    assertEquals(one.hashCode(), two.hashCode());
    assertNotEquals(one, two);
    assertNotEquals(two, one);
    assertNotEquals(one.child(ElementKind.OBJECTIVE, 0), two.child(ElementKind.OBJECTIVE, 0));
    assertFalse(one.contains(two.child(ElementKind.OBJECTIVE, 0)));
  }

  @Test
  void placesAreSortedWhateverOrderTheyComeIn() {
    List<ElementPath> page =
        List.of(
            ElementPath.edition(),
            path("principles[1]"),
            path("sections[0]"),
            path("sections[0].objectives[0]"),
            path("sections[0].sections[0]"),
            path("sections[0].sections[1].objectives[0]"),
            path("sections[2]"),
            path("sections[10]"));
    for (int i = 0; i < page.size(); i++) {
      for (int j = 0; j < page.size(); j++) {
        assertEquals(
            Integer.signum(Integer.compare(i, j)),
            Integer.signum(page.get(i).compareTo(page.get(j))),
            page.get(i) + " to " + page.get(j));
      }
    }
  }

  @Test
  void everyDateOfAYearHasItsOwnHash() {
    Set<Integer> hashes = new HashSet<>();
    hashes.add(PartialDate.of(2024).hashCode());
    for (int month = 1; month <= 12; month++) {
      hashes.add(PartialDate.of(2024, month).hashCode());
      for (int day = 1; day <= 28; day++) {
        hashes.add(PartialDate.of(2024, month, day).hashCode());
      }
    }
    assertEquals(1 + 12 + 12 * 28, hashes.size());
    assertNotEquals(PartialDate.of(2024).hashCode(), PartialDate.of(2025).hashCode());
    assertNotEquals(PartialDate.of(2024, 1), PartialDate.of(2024));
    assertNotEquals(PartialDate.of(2024, 1, 2), PartialDate.of(2024, 1, 3));
    assertNotEquals(PartialDate.of(2024), (Object) "2024");
  }

  @Test
  void elementsOfEveryKindAreFoundByIdAndPlace() {
    Edition plan =
        edition(
            "Plan",
            principle("Openness").withId("p"),
            section(
                    "Environment",
                    indicator("Air").withId("air"),
                    task("Clean wells.", indicator("Wells").withId("wells")).withId("t"))
                .withId("s"));
    Elements elements = plan.elements();
    assertEquals("principles[0]", elements.withId("p").orElseThrow().path().toString());
    assertEquals("sections[0]", elements.withId("s").orElseThrow().path().toString());
    assertEquals("sections[0].objectives[0]", elements.withId("t").orElseThrow().path().toString());
    assertEquals(
        "sections[0].indicators[0]", elements.withId("air").orElseThrow().path().toString());
    assertEquals(
        "sections[0].objectives[0].indicators[0]",
        elements.withId("wells").orElseThrow().path().toString());
    assertEquals(Optional.empty(), elements.withId("nobody"));
    for (Located<?> one :
        Stream.of(
                elements.principles(),
                elements.sections(),
                elements.objectives(),
                elements.indicators())
            .flatMap(List::stream)
            .toList()) {
      assertEquals(one, elements.at(one.path()).orElseThrow());
      assertNotEquals(0, one.hashCode());
    }
    assertEquals(2, elements.indicators().size());
    assertEquals(1, elements.principles().size());
  }

  @Test
  void aPeriodOfOneDateBeginsAndEndsWithIt() {
    PartialDate year = PartialDate.of(2024);
    assertEquals(Period.of(year, year), Period.of(year));
    assertEquals(Period.of(year), Period.parse("2024"));
    assertEquals("2024/2024", Period.of(year).toString());
    assertEquals("2024/..", Period.from(year).toString());
    assertEquals("../2024", Period.until(year).toString());
    assertThrows(IllegalArgumentException.class, () -> Period.parse("/2024"));
  }

  @Test
  void aJurisdictionIsAnIsoCodeOrOneOfItsOwnScheme() {
    assertEquals("GB-SCT", Jurisdiction.iso3166("GB-SCT").toString());
    assertEquals("own:atlantis", new Jurisdiction("own", "atlantis").toString());
    for (String code : List.of("gb", "GBR", "GB-", "GB-SCTX")) {
      String message =
          assertThrows(IllegalArgumentException.class, () -> Jurisdiction.iso3166(code))
              .getMessage();
      assertEquals(
          "Jurisdiction.code: expected an ISO 3166 code such as CN or GB-SCT, but got '"
              + code
              + "'",
          message);
    }
  }

  @Test
  void whatIsNotSaidIsUnstated() {
    assertEquals(Attestation.PRINTED, principle("Openness").attestation());
    assertEquals(Attestation.PRINTED, task("Work.").attestation());
    assertEquals(
        ResponsibilityRole.UNSPECIFIED, Responsibility.builder().body("moj").build().role());
    assertEquals(
        SourceKind.OTHER, SourceDocument.builder().id("s").title(text("S")).build().kind());
    assertEquals(TranscriptionStatus.UNSTATED, Transcription.builder().build().status());
    assertEquals(
        List.of(SectionKind.INTRODUCTION, SectionKind.ANNEX),
        Stream.of(SectionKind.values()).filter(kind -> !kind.mayHoldCommitments()).toList());
  }

  @Test
  void aCountOutsideTheUsualToleranceDoesNotAgree() {
    assertTrue(Quantity.nearly(200).agreesWith(193));
    assertFalse(Quantity.nearly(200).agreesWith(120));
    assertFalse(Quantity.exactly(200).agreesWith(199));
  }

  @Test
  void aValueThatIsNotAtHandSaysWhy() {
    UnavailableReason reason = UnavailableReason.UNKNOWN;
    assertEquals("unavailable (" + reason + ")", IndicatorValue.unavailable(reason).toString());
    assertEquals(
        "unavailable (" + reason + ": no survey)",
        new IndicatorValue.Unavailable(reason, Optional.of("no survey")).toString());
    assertEquals(new IndicatorValue.Narrative(text("low")), IndicatorValue.of(text("low")));
  }
}
