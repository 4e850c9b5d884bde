package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.rightsplan.fixtures.PlanArbitraries;
import org.rightsplan.fixtures.PlanDomain;

/** Laws of editions, their elements and their tallies. */
@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class EditionProperties {

  @Property(tries = 500)
  void everyElementIsFoundAtItsPath(@ForAll Edition edition) {
    Elements elements = edition.elements();
    all(elements).forEach(at -> assertEquals(Optional.of(at), elements.at(at.path())));
  }

  @Property(tries = 500)
  void everyElementStandsInItsParentsListAtItsIndex(@ForAll Edition edition) {
    for (Located<Objective> at : edition.elements().objectives()) {
      Section around = (Section) at.parent().orElseThrow().element();
      assertEquals(at.element(), around.objectives().get(at.path().index()));
      assertEquals(at.parent().map(Located::path), at.path().parent());
    }
    for (Located<Section> at : edition.elements().sections()) {
      ImmutableList<Section> siblings =
          at.parent()
              .map(around -> ((Section) around.element()).sections())
              .orElse(edition.sections());
      assertEquals(at.element(), siblings.get(at.path().index()));
      assertEquals(at.path().depth() - 1, at.sections().size());
    }
  }

  @Property(tries = 500)
  void everyIdLeadsToAnElementThatHasIt(@ForAll Edition edition) {
    Elements elements = edition.elements();
    for (Located<Objective> at : elements.objectives()) {
      at.element().id().ifPresent(id -> assertEquals(Optional.of(at), elements.withId(id)));
    }
    for (Located<Section> at : elements.sections()) {
      at.element().id().ifPresent(id -> assertEquals(Optional.of(at), elements.withId(id)));
    }
    for (Located<Indicator> at : elements.indicators()) {
      at.element().id().ifPresent(id -> assertEquals(Optional.of(at), elements.withId(id)));
    }
    assertEquals(Optional.empty(), elements.withId("no such id"));
  }

  @Property(tries = 500)
  void elementsStandInTheOrderOfThePage(@ForAll Edition edition) {
    Elements elements = edition.elements();
    for (ImmutableList<? extends Located<?>> list :
        List.of(elements.sections(), elements.objectives(), elements.principles())) {
      List<ElementPath> paths = list.stream().<ElementPath>map(Located::path).toList();
      assertTrue(Ordering.natural().isStrictlyOrdered(paths), paths::toString);
    }
  }

  @Property(tries = 500)
  void aTallyCountsEveryElementOnce(@ForAll Edition edition) {
    Elements elements = edition.elements();
    Tally tally = edition.tally();
    assertEquals(edition.sections().size(), tally.parts().counted());
    assertEquals(elements.objectives().size(), tally.tasks().counted() + tally.tasks().reported());
    assertEquals(
        elements.objectives().stream()
            .filter(at -> at.element().attestation() == Attestation.PRINTED)
            .count(),
        tally.tasks().counted());
    assertEquals(
        elements.indicators().size(), tally.indicators().counted() + tally.indicators().reported());
    assertEquals(
        edition.principles().size(), tally.principles().counted() + tally.principles().reported());
    assertTrue(tally.aspects().counted() <= elements.sections().size());
  }

  @Property(tries = 500)
  void theBreakdownsOfATallyAddUp(@ForAll Tally tally) {
    assertEquals(tally.tasks().counted(), sum(tally.tasksByLevel()));
    assertEquals(tally.tasks().counted(), sum(tally.tasksByHorizon()));
    assertEquals(tally.indicators().counted(), sum(tally.indicatorsByMeasure()));
    assertEquals(tally.indicators().counted(), sum(tally.indicatorsByBindingness()));
    assertEquals(tally.indicators().counted(), sum(tally.indicatorsByHorizon()));
  }

  @Property(tries = 500)
  void theTasksOfAnEditionAreThoseOfItsParts(@ForAll Edition edition) {
    assertEquals(
        edition.tally().tasks().counted(),
        edition.sections().stream().mapToInt(part -> part.tally().tasks().counted()).sum());
    assertEquals(
        edition.tally().indicators().reported(),
        edition.sections().stream().mapToInt(part -> part.tally().indicators().reported()).sum());
  }

  @Property
  void theBestFigureIsTheCountedOneOnlyIfTheTextIsThere(@ForAll Count count) {
    if (count.complete()) {
      assertEquals(Quantity.exactly(count.counted()), count.best());
    } else if (count.stated().isEmpty()) {
      assertTrue(count.best().agreesWith(count.counted()));
      assertTrue(count.best().agreesWith(count.counted() + 1L));
    } else {
      assertEquals(count.stated().get(0).quantity(), count.best());
    }
  }

  @Property(tries = 300)
  void aCopyEqualsItsOriginal(@ForAll Plan plan) {
    Plan copy = Plan.builder().from(plan).build();
    assertEquals(plan, copy);
    assertEquals(plan.hashCode(), copy.hashCode());
    for (Edition edition : plan.editions()) {
      assertEquals(edition, Edition.builder().from(edition).build());
      assertEquals(Optional.of(edition), plan.edition(edition.id()));
      edition.sections().forEach(part -> assertEquals(part, Section.builder().from(part).build()));
    }
  }

  @Property(tries = 500)
  void aTaskKeepsItsOwnBodiesAndInheritsThoseAroundIt(@ForAll Edition edition) {
    Elements elements = edition.elements();
    for (Located<Objective> at : elements.objectives()) {
      ImmutableList<AssignedResponsibility> all = elements.responsibilities(at);
      List<Responsibility> own =
          all.stream()
              .filter(each -> !each.inherited())
              .map(each -> each.responsibility())
              .toList();
      assertEquals(at.element().responsibilities(), own);
      long around =
          at.sections().stream().mapToLong(section -> section.responsibilities().size()).sum();
      assertEquals(around, all.size() - own.size());
      for (AssignedResponsibility each : all) {
        assertTrue(each.origin().contains(at.path()));
        assertEquals(each.inherited(), !each.origin().equals(at.path()));
        String body = each.responsibility().body();
        assertTrue(elements.body(body).isPresent(), body);
        assertTrue(elements.objectivesOf(body).contains(at), body);
      }
    }
  }

  @Property(tries = 500)
  void anElementThatSaysNothingTakesTheStatusAroundIt(@ForAll Edition edition) {
    Elements elements = edition.elements();
    for (Located<Section> at : elements.sections()) {
      TranscriptionStatus own = at.element().transcription().status();
      ElementPath around = at.path().parent().orElseThrow();
      assertEquals(
          own == TranscriptionStatus.UNSTATED ? elements.transcription(around) : own,
          elements.transcription(at.path()));
    }
  }

  @Property(tries = 500)
  void searchesFindWhatTheyLookFor(@ForAll Edition edition) {
    Elements elements = edition.elements();
    for (Located<Section> at : elements.sections()) {
      assertTrue(elements.sectionsTitled(at.element().title().text()).contains(at));
      at.element()
          .number()
          .ifPresent(number -> assertTrue(elements.numbered(number).contains(at), number));
    }
    for (Located<Objective> at : elements.objectives()) {
      at.element()
          .tags()
          .forEach(tag -> assertTrue(elements.objectivesTagged(tag).contains(at), tag::toString));
    }
    assertEquals(
        elements.indicators().size(),
        Stream.of(Bindingness.values()).mapToInt(each -> elements.indicators(each).size()).sum());
  }

  @Property
  void everyElementHasALabel(@ForAll Located<?> located) {
    assertFalse(located.label().isBlank());
    assertEquals(located.path().depth() - 1, ancestors(located));
  }

  @Property(tries = 20)
  void deepEditionsAreWalkedToo(@ForAll @IntRange(min = 1, max = 60) int levels) {
    Edition edition = PlanArbitraries.nestedEditions(levels).sample();
    assertEquals(levels, edition.elements().sections().size());
    assertEquals(
        edition.elements().objectives().size(),
        edition.tally().tasks().counted() + edition.tally().tasks().reported());
  }

  private static int ancestors(Located<?> located) {
    int ancestors = 0;
    Optional<Located<?>> step = located.parent();
    while (step.isPresent()) {
      ancestors++;
      step = step.get().parent();
    }
    return ancestors;
  }

  private static Stream<Located<?>> all(Elements elements) {
    return Stream.of(
            elements.principles(),
            elements.sections(),
            elements.objectives(),
            elements.indicators())
        .flatMap(List::stream);
  }

  private static int sum(Map<?, Integer> figures) {
    return figures.values().stream().mapToInt(Integer::intValue).sum();
  }
}
