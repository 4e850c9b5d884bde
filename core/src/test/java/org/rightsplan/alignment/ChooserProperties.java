package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.rightsplan.Editions;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;

/** Choices among pairs of which many fit equally well. */
class ChooserProperties {

  @Property(tries = 2000)
  void theSamePairsAreChosenWithTheSidesSwapped(@ForAll("scores") List<List<Double>> scores) {
    int rows = scores.size();
    int columns = scores.get(0).size();
    Matching there = Matchings.of(edition(rows, 2), edition(columns, 3));
    choose(there, (pair, earlier, later) -> scores.get(earlier).get(later));
    Matching back = Matchings.of(edition(columns, 3), edition(rows, 2));
    choose(back, (pair, earlier, later) -> scores.get(later).get(earlier));
    assertArrayEquals(there.partnerOfBefore, back.partnerOfAfter, scores.toString());
  }

  /** Returns an edition of small sections, so that many stand in the same place of theirs. */
  private static Edition edition(int tasks, int each) {
    List<Section> sections = new ArrayList<>();
    for (int i = 0; i < tasks; i += each) {
      sections.add(
          Editions.section(
              "S" + i, Collections.nCopies(Math.min(each, tasks - i), "Report").toArray()));
    }
    return Editions.edition("E", sections.toArray());
  }

  private static void choose(Matching matching, PlainJudge.Likelihood likelihood) {
    Pairs pairs = new Pairs();
    for (int i = 0; i < matching.before.size(); i++) {
      for (int j = 0; j < matching.after.size(); j++) {
        pairs.add(i, j);
      }
    }
    new Chooser(matching, 0, Basis.TEXT, "rule").choose(pairs, new PlainJudge(likelihood));
  }

  @Provide
  Arbitrary<List<List<Double>>> scores() {
    return Arbitraries.integers()
        .between(1, 7)
        .flatMap(
            columns ->
                Arbitraries.of(0.0, 0.3, 0.33, 0.54, 0.58)
                    .list()
                    .ofSize(columns)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(7));
  }

  @Property
  void aPairHasOneLotWhicheverSideComesFirst(@ForAll long one, @ForAll long other) {
    double lot = Lots.ofPair(one, other);
    assertEquals(lot, Lots.ofPair(other, one));
    assertTrue(lot >= 0 && lot < 1);
  }
}
