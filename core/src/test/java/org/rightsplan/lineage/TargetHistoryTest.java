package org.rightsplan.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.target;
import static org.rightsplan.Editions.task;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/** The targets under what stands in one edition. */
class TargetHistoryTest {

  private static final String MINES = "Inspect coal mines twice a year";
  private static final String BEDS = "Give each county a hospital";

  private static TargetStation at(Edition edition, String... paths) {
    ImmutableList.Builder<org.rightsplan.model.ElementPath> some = ImmutableList.builder();
    for (String path : paths) {
      some.add(path(path));
    }
    return TargetHistory.at(edition, new Station(edition.id(), some.build()));
  }

  private static Edition of(Section section) {
    return edition("One", principle("Openness"), section);
  }

  private static List<String> told(TargetStation station) {
    return station.targets().stream()
        .map(
            set ->
                set.indicator().text()
                    + " "
                    + set.target().number().orElseThrow()
                    + " at "
                    + set.path())
        .toList();
  }

  @Test
  void aSectionHasThoseOfAllThatStandsUnderIt() {
    Edition edition =
        of(
            section(
                "Rights",
                indicator("deaths", target(1), target(2)),
                task(MINES, indicator("mines", target(3)), indicator("pits", target(4))),
                task(BEDS),
                section(
                    "Health",
                    indicator("doctors", target(6)),
                    task(BEDS, indicator("beds", target(5))))));
    assertEquals(
        List.of(
            "mines 3 at sections[0].objectives[0].indicators[0].targets[0]",
            "pits 4 at sections[0].objectives[0].indicators[1].targets[0]",
            "deaths 1 at sections[0].indicators[0].targets[0]",
            "deaths 2 at sections[0].indicators[0].targets[1]",
            "beds 5 at sections[0].sections[0].objectives[0].indicators[0].targets[0]",
            "doctors 6 at sections[0].sections[0].indicators[0].targets[0]"),
        told(at(edition, "sections[0]")));
    assertEquals(
        List.of(
            "beds 5 at sections[0].sections[0].objectives[0].indicators[0].targets[0]",
            "mines 3 at sections[0].objectives[0].indicators[0].targets[0]"),
        told(
            at(
                edition,
                "sections[0].sections[0].objectives[0]",
                "sections[0].objectives[0].indicators[0]")));
    assertTrue(at(edition, "sections[0]").complete(), "nothing is said of the transcription");
    assertEquals("one", at(edition, "sections[0]").edition());
  }

  @Test
  void aPrincipleHasNone() {
    Edition edition = of(section("Rights", indicator("deaths", target(1))));
    assertEquals(List.of(), told(at(edition, "principles[0]")));
  }

  @Test
  void whatIsNotTranscribedMayHaveMore() {
    Edition partial =
        of(
            section(
                "Rights",
                TranscriptionStatus.COMPLETE,
                section("Health", TranscriptionStatus.PARTIAL, task(BEDS)),
                section(
                    "Work",
                    TranscriptionStatus.COMPLETE,
                    indicator("accidents", target(0)),
                    task(MINES, indicator("mines", target(3)))
                        .withTranscription(TranscriptionStatus.PARTIAL),
                    task(BEDS, indicator("beds", target(5)))
                        .withTranscription(TranscriptionStatus.COMPLETE))));
    assertFalse(at(partial, "sections[0]").complete(), "one part of it is not");
    assertFalse(at(partial, "sections[0].sections[0]").complete());
    assertFalse(at(partial, "sections[0].sections[1]").complete(), "one of its tasks is not");
    assertFalse(at(partial, "sections[0].sections[1].objectives[0]").complete());
    assertFalse(at(partial, "sections[0].sections[1].objectives[0].indicators[0]").complete());
    assertTrue(at(partial, "sections[0].sections[1].objectives[1]").complete());
    assertTrue(at(partial, "sections[0].sections[1].objectives[1].indicators[0]").complete());
    assertTrue(at(partial, "sections[0].sections[1].indicators[0]").complete());
  }
}
