package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands word for word in another text. */
class RunsTest {

  private static List<String> pairs(List<String> before, List<String> after) {
    Matching matching = Matchings.of(before, after);
    Pairs pairs = new Pairs();
    new Runs(matching).addCandidates(matching.freeBefore(), matching.freeAfter(), pairs);
    pairs.sortUnique();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      found.add(pairs.before(i) + "-" + pairs.after(i));
    }
    return found;
  }

  @Test
  void fourWordsInARowAreFoundWhereverTheyStand() {
    assertEquals(
        List.of("0-1"),
        pairs(
            List.of("Review the law. Ensure health staff for homeless people; report on it."),
            List.of("Plant trees.", "Ensure health staff for homeless people.")));
    assertEquals(
        List.of("1-0"),
        pairs(
            List.of("Plant trees.", "Ensure health staff for homeless people."),
            List.of("Review the law. Ensure health staff for homeless people; report on it.")));
  }

  @Test
  void threeWordsOrTheSameWordsInAnotherOrderAreNotEnough() {
    assertEquals(List.of(), pairs(List.of("Ensure health staff"), List.of("Ensure health staff")));
    assertEquals(
        List.of(),
        pairs(
            List.of("Ensure health staff for homeless people"),
            List.of("people homeless for staff health Ensure")));
  }

  @Test
  void whatManyTextsHaveIsLeftOutFromEitherSide() {
    List<String> many = Collections.nCopies(9, "Report on the implementation of the treaty");
    List<String> one = List.of("Report on the implementation of the treaty");
    assertEquals(List.of(), pairs(many, one));
    assertEquals(List.of(), pairs(one, many));
    assertEquals(8, pairs(many.subList(0, 8), one).size());
  }
}
