package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Reference;

/** What is left over between the same two neighbours. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class ContextPairsTest {

  private static final String KEPT = "Plant mangroves along the coast";
  private static final String ALSO = "Inspect coal mines twice a year";
  private static final String THIRD = "Publish court judgments online";
  private static final String FORMER = "Give each village a well, a school and a road";
  private static final String LATTER = "Each village gets electric light and a road";
  private static final String OTHER = "Forbid tobacco advertising near playgrounds";

  private Matching objectives;
  private ContextPairs pairs;

  /** Begins with editions of one section each, in which the same texts are paired. */
  private void begin(List<Object> before, List<Object> after) {
    Edition earlier = edition("A", section("S", before.toArray()));
    Edition later = edition("B", section("S", after.toArray()));
    Languages languages = Languages.sharedBy(earlier, later);
    Outline one = new Outline(earlier.elements(), languages);
    Outline two = new Outline(later.elements(), languages);
    objectives = new Matching(one.objectives, two.objectives);
    Matching sections = new Matching(one.sections, two.sections);
    sections.pair(0, 0, Basis.TITLE, 0.9f, "title");
    ExactContent.pairUnique(objectives, "same");
    NamedInstruments named = new NamedInstruments(one.objectives, two.objectives, languages);
    pairs = new ContextPairs(one, two, objectives, sections, named);
  }

  private List<String> paired(List<Object> before, List<Object> after) {
    begin(before, after);
    pairs.pair();
    return told();
  }

  /** Tells the pairs that were found by their place. */
  private List<String> told() {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < objectives.partnerOfBefore.length; i++) {
      if (objectives.basis[i] == Basis.CONTEXT) {
        told.add(i + "-" + objectives.partnerOfBefore[i]);
      }
    }
    return told;
  }

  @Test
  void theOnlyOneLeftBetweenTwoNeighboursIsPaired() {
    assertEquals(List.of("1-1"), paired(List.of(KEPT, FORMER, ALSO), List.of(KEPT, LATTER, ALSO)));
    assertEquals(0.6f, objectives.confidence[1]);
    assertEquals("the only ones between the same neighbours", objectives.rule[1]);
  }

  @Test
  void theBeginningAndTheEndOfASectionAreNeighboursToo() {
    assertEquals(List.of("0-0"), paired(List.of(FORMER, KEPT, ALSO), List.of(LATTER, KEPT, ALSO)));
    assertEquals(List.of("2-2"), paired(List.of(KEPT, ALSO, FORMER), List.of(KEPT, ALSO, LATTER)));
  }

  @Test
  void withoutAnyWordInCommonThePlaceIsNotEnough() {
    assertEquals(List.of(), paired(List.of(KEPT, FORMER, ALSO), List.of(KEPT, OTHER, ALSO)));
  }

  @Test
  void oneOfTwoInTheSameGapIsNotPaired() {
    assertEquals(
        List.of(), paired(List.of(KEPT, FORMER, ALSO), List.of(KEPT, LATTER, OTHER, ALSO)));
    assertEquals(
        List.of(), paired(List.of(KEPT, FORMER, OTHER, ALSO), List.of(KEPT, LATTER, ALSO)));
  }

  @Test
  void neighboursInAnotherOrderAreNoNeighbours() {
    assertEquals(List.of(), paired(List.of(KEPT, FORMER, ALSO), List.of(ALSO, LATTER, KEPT)));
    assertEquals(
        List.of(), paired(List.of(KEPT, FORMER, ALSO, THIRD), List.of(KEPT, LATTER, THIRD, ALSO)));
  }

  @Test
  void mostOfTheSectionMustBePaired() {
    assertEquals(List.of(), paired(List.of(KEPT, FORMER), List.of(KEPT, LATTER)), "one pair");
    List<Object> before = List.of(KEPT, FORMER, ALSO);
    assertEquals(List.of("1-1"), paired(before, List.of(KEPT, LATTER, ALSO, "x y")), "two of four");
    assertEquals(
        List.of(), paired(before, List.of(KEPT, LATTER, ALSO, "x y", "u v")), "two of five");
    assertEquals(
        List.of(), paired(List.of(KEPT, FORMER, ALSO, "x y", "u v"), List.of(KEPT, LATTER, ALSO)));
  }

  @Test
  void whatIsForbiddenOrPairedElsewhereIsLeft() {
    begin(List.of(KEPT, FORMER, ALSO), List.of(KEPT, LATTER, ALSO));
    objectives.forbid(1, 1);
    pairs.pair();
    assertEquals(List.of(), told());
    begin(List.of(KEPT, FORMER, ALSO, THIRD), List.of(KEPT, LATTER, ALSO, OTHER));
    objectives.pair(3, 1, Basis.TEXT, 0.8f, "text");
    pairs.pair();
    assertEquals(List.of(), told());
  }

  @Test
  void ofTwoWithTitlesTheTitlesTellMoreThanThePlace() {
    Objective former = titled("Villages", FORMER);
    Objective latter = titled("Light", LATTER);
    assertEquals(List.of(), paired(List.of(KEPT, former, ALSO), List.of(KEPT, latter, ALSO)));
    assertEquals(List.of("1-1"), paired(List.of(KEPT, FORMER, ALSO), List.of(KEPT, latter, ALSO)));
    assertEquals(List.of("1-1"), paired(List.of(KEPT, former, ALSO), List.of(KEPT, LATTER, ALSO)));
  }

  @Test
  void whatNamesAnotherLawIsAnotherCommitment() {
    Objective former = naming("Water Act", FORMER);
    assertEquals(
        List.of(),
        paired(List.of(KEPT, former, ALSO), List.of(KEPT, naming("Road Act", LATTER), ALSO)));
    assertEquals(List.of("1-1"), paired(List.of(KEPT, former, ALSO), List.of(KEPT, LATTER, ALSO)));
  }

  private static Objective naming(String law, String statement) {
    return task(statement).withReferences(new Reference.Law(text(law), Optional.empty()));
  }

  private static Objective titled(String title, String statement) {
    return Objective.builder().title(text(title)).statement(text(statement)).build();
  }
}
