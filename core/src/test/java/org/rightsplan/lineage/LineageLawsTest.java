package org.rightsplan.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.target;
import static org.rightsplan.Editions.task;

import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rightsplan.Editions;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Elements;
import org.rightsplan.model.Located;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.sample.SamplePlan;

/** What holds of every lineage, tried on editions that change at random. */
class LineageLawsTest {

  private static final TranscriptionStatus[] STATUSES = {
    TranscriptionStatus.COMPLETE,
    TranscriptionStatus.COMPLETE,
    TranscriptionStatus.PARTIAL,
    TranscriptionStatus.TITLES_ONLY,
    TranscriptionStatus.UNSTATED
  };

  private static List<Edition> random(long seed) {
    Random random = new Random(seed);
    List<Edition> editions = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      List<Object> parts = new ArrayList<>();
      for (int chapter = 0; chapter < 3; chapter++) {
        if (random.nextInt(6) > 0) {
          parts.add(chapter(random, chapter));
        }
      }
      if (random.nextBoolean()) {
        parts.add(principle("lawful"));
      }
      editions.add(edition("E" + i, parts.toArray()));
    }
    return editions;
  }

  private static Object chapter(Random random, int chapter) {
    List<Object> parts = new ArrayList<>();
    parts.add(STATUSES[random.nextInt(STATUSES.length)]);
    for (int i = 0; i < Editions.COMMITMENTS.size(); i++) {
      // Now and then a commitment stands in another chapter, twice, or nowhere.
      if (i % 3 == (random.nextInt(8) == 0 ? (chapter + 1) % 3 : chapter)
          && random.nextInt(4) > 0) {
        String words = Editions.COMMITMENTS.get(i);
        int end = random.nextInt(5) == 0 ? words.length() * 2 / 3 : words.length();
        parts.add(
            task(words.substring(0, end), indicator("figure", target(random.nextInt(3) + 1))));
      }
    }
    if (random.nextInt(3) == 0) {
      parts.add(section("Details", "Open public libraries on Sundays.", "权利保障工作"));
    }
    return section("Chapter " + "ABC".charAt(chapter), parts.toArray());
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void everyElementStandsInExactlyOneThread(long seed) {
    List<Edition> editions = random(seed);
    check(editions, Lineage.of(editions, AlignmentOptions.defaults()));
  }

  @Test
  void theSampleObeysTheLaws() {
    Lineage lineage = Lineage.of(SamplePlan.plan());
    check(SamplePlan.plan().editions(), lineage);
    ElementThread environment =
        lineage
            .thread(
                SamplePlan.second().id(),
                SamplePlan.second().elements().sectionsTitled("Environmental rights").get(0).path())
            .orElseThrow();
    assertTrue(environment.has(EventKind.PROMOTED), environment.toString());
  }

  private static void check(List<Edition> editions, Lineage lineage) {
    Map<String, Integer> seen = new HashMap<>();
    for (ElementThread thread : lineage.threads()) {
      for (Station station : thread.stations()) {
        station
            .paths()
            .forEach(
                path -> {
                  assertEquals(thread.kind(), path.kind());
                  seen.merge(station.edition() + " " + path, 1, Integer::sum);
                });
      }
      checkThread(editions, thread);
    }
    int elements = 0;
    for (Edition edition : editions) {
      Elements all = edition.elements();
      for (Located<?> element :
          Iterables.concat(all.principles(), all.sections(), all.objectives(), all.indicators())) {
        elements++;
        assertEquals(1, seen.get(edition.id() + " " + element.path()));
        assertTrue(lineage.thread(edition.id(), element.path()).isPresent());
      }
    }
    assertEquals(elements, seen.size());
    assertEquals(
        lineage.threads().size(),
        lineage.counts().values().stream().mapToInt(Integer::intValue).sum());
  }

  private static void checkThread(List<Edition> editions, ElementThread thread) {
    assertTrue(thread.confidence() >= 0 && thread.confidence() <= 1);
    assertEquals(editions.stream().map(Edition::id).toList(), thread.presence().keySet().asList());
    for (Edition edition : editions) {
      assertEquals(
          thread.in(edition.id()).isPresent(), thread.presenceIn(edition.id()) == Presence.PRESENT);
    }
    for (ThreadEvent event : thread.events()) {
      assertEquals(1, event.kinds().contains(EventKind.KEPT) ? event.kinds().size() : 1);
      if (event.is(EventKind.DROPPED)) {
        assertTrue(event.after().isEmpty(), event::toString);
        // Parts of splits and merges may be dropped while others are still there.
        assertTrue(
            thread.presenceIn(event.to()) == Presence.ABSENT
                || thread.stations().stream().anyMatch(station -> station.paths().size() > 1),
            thread::toString);
      }
    }
    // Every station is led to by an event, or begins the thread.
    for (Station station : thread.stations()) {
      assertTrue(
          thread.eventsTo(station.edition()).stream().anyMatch(event -> !event.after().isEmpty()),
          thread::toString);
    }
  }

  @Test
  void theSameEditionsGiveTheSameLineage() {
    for (long seed = 1; seed <= 5; seed++) {
      List<Edition> editions = random(seed);
      Lineage once = Lineage.of(editions, AlignmentOptions.defaults());
      Lineage again = Lineage.of(random(seed), AlignmentOptions.defaults());
      assertEquals(once.threads().toString(), again.threads().toString());
    }
  }

  @Test
  void longPlansAreFollowedInOneGo() {
    List<Edition> editions = new ArrayList<>();
    for (int e = 0; e < 3; e++) {
      List<Object> tasks = new ArrayList<>();
      for (int i = 0; i < 3000; i++) {
        tasks.add("Open school number " + i + " in district d" + i % 97 + "x" + i);
      }
      editions.add(edition("E" + e, section("Schools", tasks.toArray())));
    }
    Lineage lineage = Lineage.of(editions, AlignmentOptions.defaults());
    assertEquals(3000, lineage.inEveryEdition(org.rightsplan.model.ElementKind.OBJECTIVE).size());
  }
}
