package org.rightsplan.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.AssignedResponsibility;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Located;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.Section;
import org.rightsplan.model.SourceDocument;
import org.rightsplan.model.Tally;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;

class SamplePlanTest {

  private final Edition first = SamplePlan.first();
  private final Edition second = SamplePlan.second();

  @Test
  void environmentGrowsFromOneAspectAndSevenTasksToSixAspectsAndEighteen() {
    Tally before = first.elements().tally(environment(first));
    assertEquals(1, before.aspects().counted());
    assertEquals(7, before.tasks().counted());
    assertTrue(before.aspects().complete() && before.tasks().complete());

    Tally after = second.elements().tally(environment(second));
    assertEquals(6, after.aspects().counted());
    assertEquals(18, after.tasks().counted());
    assertTrue(after.aspects().complete() && after.tasks().complete());
  }

  @Test
  void whatTheBriefingStatesAgreesWithWhatIsCounted() {
    Tally after = second.elements().tally(environment(second));
    for (CountedThing thing : List.of(CountedThing.ASPECTS, CountedThing.TASKS)) {
      Quantity stated = after.of(thing).stated().get(0).quantity();
      assertTrue(stated.agreesWith(after.of(thing).counted()), stated + " " + thing);
    }
  }

  @Test
  void environmentMovesFromASubsectionToAChapterOfItsOwn() {
    assertEquals("I(4)", environment(first).label());
    assertEquals("III", environment(second).label());
  }

  @Test
  void bothEditionsAreCompleteSoThatTheirCountsAreThePlansOwn() {
    for (Edition edition : SamplePlan.plan().editions()) {
      for (CountedThing thing : CountedThing.values()) {
        assertTrue(edition.tally().of(thing).complete(), edition.id() + " " + thing);
        assertEquals(0, edition.tally().of(thing).reported());
      }
    }
    assertEquals(5, first.tally().principles().counted());
    assertEquals(6, second.tally().principles().counted());
  }

  @Test
  void noSectionAndNoCommitmentHasAnId() {
    for (Edition edition : SamplePlan.plan().editions()) {
      assertTrue(edition.elements().sections().stream().allMatch(s -> s.element().id().isEmpty()));
      assertTrue(
          edition.elements().objectives().stream().allMatch(o -> o.element().id().isEmpty()));
    }
  }

  @Test
  void everyCommitmentsBodyIsOneThatTheEditionNames() {
    for (Edition edition : SamplePlan.plan().editions()) {
      Set<String> known =
          edition.bodies().stream().map(ResponsibleBody::id).collect(Collectors.toSet());
      assertEquals(edition.bodies().size(), known.size(), "ids of bodies are unique");
      for (Located<Objective> objective : edition.elements().objectives()) {
        for (AssignedResponsibility assigned : edition.elements().responsibilities(objective)) {
          assertTrue(known.contains(assigned.responsibility().body()), objective.label());
        }
      }
      for (ResponsibleBody body : edition.bodies()) {
        assertTrue(body.parent().map(known::contains).orElse(true), body.id());
        assertTrue(known.containsAll(body.successors()), body.id());
      }
    }
  }

  @Test
  void everyCitationPointsToADocumentOfItsEdition() {
    for (Edition edition : SamplePlan.plan().editions()) {
      Set<String> documents =
          edition.sources().stream().map(SourceDocument::id).collect(Collectors.toSet());
      edition.elements().sections().stream()
          .flatMap(section -> section.element().citations().stream())
          .forEach(citation -> assertTrue(documents.contains(citation.source())));
    }
  }

  @Test
  void everyPlaceAndDocumentIsMarkedAsIllustrative() {
    assertEquals("example:samplia", SamplePlan.plan().jurisdiction().toString());
    assertTrue(SamplePlan.plan().name().text().contains("illustrative"));
    for (Edition edition : SamplePlan.plan().editions()) {
      for (SourceDocument document : edition.sources()) {
        assertTrue(document.note().orElse("").startsWith("Illustrative"), document.id());
      }
    }
  }

  @Test
  void aMinistryIsRenamedAndAnOfficeHasASuccessor() {
    ResponsibleBody ministry = second.elements().body("environment").orElseThrow();
    assertEquals("Ministry of Environment and Climate", ministry.name().text());
    assertEquals(
        first.elements().body("environment").orElseThrow().name(),
        ministry.otherNames().get(0).name());
    assertEquals(
        ImmutableList.of("river-agency"),
        second.elements().body("water-office").orElseThrow().successors());
    assertEquals(Optional.empty(), first.elements().body("river-agency"));
  }

  @Test
  void someTasksAreKeptToTheLetterAndSomeOfThemStandElsewhere() {
    Set<String> kept = Sets.intersection(statements(first), statements(second));
    assertTrue(
        kept.contains(
            "Publish the readings of all stations that watch air and water within one day."));
    String moved = "Teach the rights of the child in all primary schools.";
    assertTrue(kept.contains(moved));
    assertEquals("III(2) #2", labelOf(first, moved));
    assertEquals("V #3", labelOf(second, moved));
    assertFalse(kept.size() == statements(first).size(), "others are reworded or dropped");
  }

  @Test
  void itsTargetsComeInTheKindsThatRealPlansUse() {
    Set<TargetComparator> comparators =
        targets().map(target -> target.comparator()).collect(Collectors.toSet());
    assertTrue(
        comparators.containsAll(
            List.of(
                TargetComparator.EQUAL,
                TargetComparator.AT_MOST,
                TargetComparator.AT_LEAST,
                TargetComparator.GREATER_THAN,
                TargetComparator.DEADLINE_ONLY,
                TargetComparator.QUALITATIVE)));
    assertEquals(
        ImmutableSet.copyOf(TargetSpan.values()),
        targets().map(target -> target.span()).collect(Collectors.toSet()));
    assertTrue(targets().anyMatch(target -> target.mode() == TargetMode.CHANGE_BY_PERCENT));
  }

  private static java.util.stream.Stream<org.rightsplan.model.Target> targets() {
    return SamplePlan.plan().editions().stream()
        .flatMap(edition -> edition.elements().indicators().stream())
        .flatMap(indicator -> indicator.element().targets().stream());
  }

  private static Located<Section> environment(Edition edition) {
    return edition.elements().sectionsTitled("Environmental rights").get(0);
  }

  private static Set<String> statements(Edition edition) {
    return edition.elements().objectives().stream()
        .map(objective -> objective.element().heading().text())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String labelOf(Edition edition, String statement) {
    return edition.elements().objectives().stream()
        .filter(objective -> objective.element().heading().text().equals(statement))
        .findFirst()
        .orElseThrow()
        .label();
  }
}
