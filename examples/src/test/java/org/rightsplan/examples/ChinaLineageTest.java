package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.lineage.ElementThread;
import org.rightsplan.lineage.EventKind;
import org.rightsplan.lineage.Lineage;
import org.rightsplan.lineage.Station;
import org.rightsplan.lineage.ThreadEvent;
import org.rightsplan.model.ElementKind;

/** What became of a section of China's plan through four editions. */
class ChinaLineageTest {

  private static Station station(String year, String label) {
    return new Station("china-" + year, ImmutableList.of(ChinaPlaces.section(year, label).path()));
  }

  @Test
  void theEnvironmentIsASubsectionThreeTimesAndThenAChapter() {
    List<Station> stations =
        List.of(
            station("2009", "I(7)"),
            station("2012", "I(7)"),
            station("2016", "I(8)"),
            station("2021", "III"));
    Lineage lineage = Lineage.of(ReferencePlans.china());
    ElementThread thread =
        lineage.thread("china-2009", stations.get(0).paths().get(0)).orElseThrow();
    assertEquals(stations, thread.stations());
    assertEquals(
        List.of("china-2021"),
        thread.events().stream()
            .filter(event -> event.is(EventKind.PROMOTED))
            .map(ThreadEvent::to)
            .toList());
    assertFalse(thread.has(EventKind.REINTRODUCED));
    assertTrue(lineage.inEveryEdition(ElementKind.SECTION).contains(thread));
  }
}
