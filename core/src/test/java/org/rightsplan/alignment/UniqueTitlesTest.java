package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Objective;

/** Commitments that kept their title. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class UniqueTitlesTest {

  private static final Objective PENSIONS = titled("Pensions", "Pay them monthly");
  private static final Objective PENSIONS_LATER = titled("Pensions", "Raise what farmers receive");
  private static final Objective RAMPS = titled("Access", "Build ramps");

  private Matching objectives;
  private Languages languages;

  private static Objective titled(String title, String statement) {
    return task(statement).withTitle(text(title));
  }

  private void begin(List<Objective> before, List<Objective> after) {
    Edition earlier = edition("A", section("S", before.toArray()));
    Edition later = edition("B", section("S", after.toArray()));
    languages = Languages.sharedBy(earlier, later);
    objectives =
        new Matching(
            new Outline(earlier.elements(), languages).objectives,
            new Outline(later.elements(), languages).objectives);
  }

  private int[] partners() {
    UniqueTitles.pair(objectives, languages);
    return objectives.partnerOfBefore;
  }

  @Test
  void theSameTitlePairsWhateverTheStatementSays() {
    begin(List.of(RAMPS, PENSIONS), List.of(PENSIONS_LATER, titled("Work", "Inspect mines")));
    assertArrayEquals(new int[] {-1, 0}, partners());
    assertEquals(Basis.TITLE, objectives.basis[1]);
    assertEquals("same title, found nowhere else", objectives.rule[1]);
    assertTrue(objectives.confidence[1] > 0.85f, "the title is a part of the words");
    assertTrue(objectives.confidence[1] < 0.95f, "the statement is another one");
  }

  @Test
  void theMoreOfTheStatementIsKeptTheSurerIsThePair() {
    begin(List.of(PENSIONS), List.of(PENSIONS_LATER));
    partners();
    float reworded = objectives.confidence[0];
    begin(List.of(PENSIONS), List.of(titled("Pensions", "Pay them monthly")));
    partners();
    assertEquals(0.95f, objectives.confidence[0], 1e-6f);
    assertTrue(reworded < objectives.confidence[0]);
  }

  @Test
  void aTitleThatSeveralHaveSaysNothing() {
    begin(List.of(PENSIONS), List.of(PENSIONS_LATER, titled("Pensions", "Pay them in cash")));
    assertArrayEquals(new int[] {-1}, partners());
    begin(List.of(PENSIONS, titled("Pensions", "Pay them in cash")), List.of(PENSIONS_LATER));
    assertArrayEquals(new int[] {-1, -1}, partners());
  }

  @Test
  void whatIsPairedOrForbiddenIsLeftAsItIs() {
    begin(List.of(PENSIONS, RAMPS), List.of(PENSIONS_LATER, RAMPS));
    objectives.forbid(0, 0);
    assertArrayEquals(new int[] {-1, 1}, partners());
    begin(List.of(PENSIONS, RAMPS), List.of(PENSIONS_LATER, RAMPS));
    objectives.pair(0, 1, Basis.ASSERTED, 1, "asserted");
    assertArrayEquals(new int[] {1, -1}, partners());
    assertEquals("asserted", objectives.rule[0]);
  }

  @Test
  void statementsAreNotTakenForTitles() {
    begin(List.of(task("Pensions")), List.of(PENSIONS_LATER));
    assertArrayEquals(new int[] {-1}, partners());
    begin(List.of(PENSIONS), List.of(task("Pensions")));
    assertArrayEquals(new int[] {-1}, partners());
    begin(List.of(task("Pensions"), RAMPS), List.of(task("Pensions"), RAMPS));
    assertArrayEquals(new int[] {-1, 1}, partners());
  }
}
