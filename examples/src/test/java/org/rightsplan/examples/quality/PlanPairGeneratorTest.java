package org.rightsplan.examples.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;

class PlanPairGeneratorTest {

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void theSameSeedGivesTheSamePair(Scenario scenario) {
    assertEquals(scenario.pair(200, 7), scenario.pair(200, 7));
    assertNotEquals(scenario.pair(200, 7).before(), scenario.pair(200, 8).before());
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void everyElementStandsInAtMostOneLinkAndExists(Scenario scenario) {
    PlanPair pair = scenario.pair(400, 1);
    checkSide(pair.before(), pair.links(), Link::before);
    checkSide(pair.after(), pair.links(), Link::after);
  }

  private static void checkSide(
      Edition edition, List<Link> links, Function<Link, List<ElementPath>> side) {
    Set<ElementPath> seen = new HashSet<>();
    for (Link link : links) {
      for (ElementPath path : side.apply(link)) {
        assertTrue(seen.add(path), () -> path + " stands in two links");
        assertEquals(link.kind(), path.kind());
        assertTrue(edition.elements().at(path).isPresent(), () -> "there is no " + path);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Scenario.class)
  void countsReconcile(Scenario scenario) {
    PlanPair pair = scenario.pair(2_000, 3);
    PlanPairOptions options = scenario.options();
    int before = pair.before().elements().objectives().size();
    int after = pair.after().elements().objectives().size();
    assertEquals(2_000, before);
    int linkedBefore = pair.objectiveLinks().stream().mapToInt(l -> l.before().size()).sum();
    int linkedAfter = pair.objectiveLinks().stream().mapToInt(l -> l.after().size()).sum();
    if (options.unrelated()) {
      assertEquals(0, pair.links().size());
      assertEquals(2_000, after);
    } else {
      assertEquals(options.dropped() * 2_000, before - linkedBefore, 20.0);
      assertEquals(Math.round(options.added() * 2_000), after - linkedAfter);
    }
  }

  @Test
  void ratesAreKept() {
    PlanPair pair = Scenario.ORDINARY.pair(2_000, 5);
    assertEquals(60, count(pair, Fate.SPLIT), 1.0);
    assertEquals(
        120,
        pair.objectiveLinks().stream()
            .filter(link -> link.fate() == Fate.MERGED)
            .mapToInt(link -> link.before().size())
            .sum(),
        1);
    assertEquals(200, count(pair, Fate.MOVED) + count(pair, Fate.MOVED_REWORDED), 1.0);
    double reworded =
        (count(pair, Fate.REWORDED) + count(pair, Fate.MOVED_REWORDED))
            / (double)
                (count(pair, Fate.REWORDED)
                    + count(pair, Fate.MOVED_REWORDED)
                    + count(pair, Fate.KEPT)
                    + count(pair, Fate.MOVED));
    assertEquals(0.5, reworded, 0.05);
    assertTrue(
        pair.sectionLinks().stream().anyMatch(link -> link.fate() == Fate.PROMOTED),
        "a section is promoted");
  }

  private static int count(PlanPair pair, Fate fate) {
    return (int) pair.objectiveLinks().stream().filter(link -> link.fate() == fate).count();
  }

  @Test
  void heavyRewordingChangesAboutHalfOfTheContentWords() {
    assertEquals(0.5, shareOfWordsGone(Scenario.HEAVY), 0.1);
    assertEquals(0.25, shareOfWordsGone(Scenario.ORDINARY), 0.06);
  }

  /** The share of the words of some length, which are mostly content words, that an editor took. */
  private static double shareOfWordsGone(Scenario scenario) {
    PlanPair pair = scenario.pair(1_000, 11);
    int words = 0;
    int gone = 0;
    for (Link link : pair.objectiveLinks()) {
      if (link.fate() == Fate.REWORDED || link.fate() == Fate.MOVED_REWORDED) {
        Set<String> after = words(pair.after(), link.after().get(0));
        for (String word : words(pair.before(), link.before().get(0))) {
          if (word.length() > 4) {
            words++;
            gone += after.contains(word) ? 0 : 1;
          }
        }
      }
    }
    return (double) gone / words;
  }

  private static Set<String> words(Edition edition, ElementPath path) {
    return ImmutableSet.copyOf(
        Splitter.onPattern("[^\\p{L}-]+")
            .omitEmptyStrings()
            .split(text(edition, path).toLowerCase(java.util.Locale.ROOT)));
  }

  private static String text(Edition edition, ElementPath path) {
    Objective objective = (Objective) edition.elements().at(path).orElseThrow().element();
    return objective.statement().orElseThrow().text();
  }

  @Test
  void keptAndMovedTasksKeepEveryLetter() {
    PlanPair pair = Scenario.ORDINARY.pair(400, 2);
    for (Link link : pair.objectiveLinks()) {
      if (link.fate() == Fate.KEPT || link.fate() == Fate.MOVED) {
        assertEquals(
            text(pair.before(), link.before().get(0)), text(pair.after(), link.after().get(0)));
      }
    }
  }

  @Test
  void tasksDoNotRepeatByAccident() {
    assertEquals(
        0,
        Scenario.ORDINARY.options().twins() / 2 - Scenario.ORDINARY.pair(20_000, 1).duplicateRate(),
        0.002);
    assertEquals(0.05, Scenario.TWINS.pair(2_000, 1).duplicateRate(), 0.015);
  }

  @Test
  void terseTasksHaveThreeToEightWords() {
    double average =
        Scenario.TERSE.pair(400, 1).before().elements().objectives().stream()
            .map(Located::element)
            .mapToInt(task -> task.statement().orElseThrow().text().split(" ", -1).length)
            .average()
            .orElseThrow();
    assertTrue(average > 3 && average < 8, () -> "average length " + average);
  }

  @Test
  void anUnchangedPairDiffersInNothing() {
    PlanPair pair = new PlanPairGenerator(PlanPairOptions.unchanged()).generate(100, 1);
    assertEquals(pair.before().sections(), pair.after().sections());
    assertEquals(
        Set.of(Fate.KEPT), pair.links().stream().map(Link::fate).collect(Collectors.toSet()));
    assertEquals(
        Set.of(ElementKind.SECTION, ElementKind.OBJECTIVE),
        pair.links().stream().map(Link::kind).collect(Collectors.toSet()));
  }

  @Test
  void sharesOutsideZeroToOneAreRefused() {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> PlanPairOptions.ordinary().withMoved(1.5));
    assertEquals(
        "PlanPairOptions.moved: expected a share from 0 to 1, but got 1.5", refused.getMessage());
  }
}
