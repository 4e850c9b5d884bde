package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.task;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How much two texts share. */
class OverlapTest {

  private static Overlap overlap(Object before, Object after) {
    Overlap overlap = Matchings.of(List.of(before), List.of(after)).overlap;
    overlap.measure(0, 0);
    return overlap;
  }

  @Test
  void theSameWordsAreWhollyInEachOther() {
    Overlap same = overlap("Plant trees", "trees: plant");
    assertEquals(1, same.similarity, 1e-6);
    assertEquals(1, same.beforeContained, 1e-6);
    assertEquals(1, same.afterContained, 1e-6);
    assertTrue(same.shared > 0);
  }

  @Test
  void nothingInCommonIsNothing() {
    Overlap none = overlap("Plant trees", "Build ramps");
    assertEquals(0, none.similarity);
    assertEquals(0, none.beforeContained);
    assertEquals(0, none.afterContained);
  }

  @Test
  void aPartIsWhollyInTheWhole() {
    Overlap part = overlap("plant trees build ramps", "plant trees");
    assertEquals(0.5, part.beforeContained, 1e-6);
    assertEquals(1, part.afterContained, 1e-6);
    assertEquals(2 / 3.0, part.similarity, 1e-6);
  }

  @Test
  void pairsMayBeMeasuredInAnyOrder() {
    List<String> before = List.of("plant trees", "build ramps", "plant ramps");
    List<String> after = List.of("build trees", "plant ramps", "inspect mines");
    Overlap overlap = Matchings.of(before, after).overlap;
    float[][] first = new float[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        overlap.measure(i, j);
        first[i][j] = overlap.shared;
      }
    }
    for (int j = 2; j >= 0; j--) {
      for (int i = 0; i < 3; i++) {
        overlap.measure(i, j);
        assertEquals(first[i][j], overlap.shared, i + " and " + j);
      }
    }
    for (int step = 0; step < 9; step++) {
      overlap.measure(step * 2 % 3, step * step % 3);
      assertEquals(first[step * 2 % 3][step * step % 3], overlap.shared);
    }
  }

  @Test
  void whatBothAttachCountsInBoth() {
    Overlap overlap = overlap(task("plant", indicator("dust")), task("build", indicator("dust")));
    assertEquals(0.5, overlap.similarity, 1e-6);
    assertEquals(0.5, overlap.beforeContained, 1e-6);
    assertEquals(0.5, overlap.afterContained, 1e-6);
    assertEquals((float) Math.log(1 + 2 / 2.0), overlap.shared, 1e-6);
  }

  @Test
  void whatOneAttachesAndTheTextOfTheOtherSaysCountsInBoth() {
    Overlap earlier = overlap(task("plant", indicator("dust")), "dust");
    assertEquals(0.5, earlier.beforeContained, 1e-6);
    assertEquals(1, earlier.afterContained, 1e-6);
    Overlap later = overlap("dust", task("plant", indicator("dust")));
    assertEquals(1, later.beforeContained, 1e-6);
    assertEquals(0.5, later.afterContained, 1e-6);
    assertEquals(earlier.shared, later.shared);
  }

  @Test
  void bothWaysOfAttachingAddUp() {
    Overlap crossed = overlap(task("plant", indicator("dust")), task("dust", indicator("plant")));
    assertEquals((float) (2 * Math.log(1 + 2 / 2.0)), crossed.shared, 1e-6);
    assertEquals(1, crossed.similarity, 1e-6);
  }

  @Test
  void whatOnlyOneAttachesCountsForNothing() {
    Overlap overlap =
        overlap(task("plant trees", indicator("dust")), task("plant trees", indicator("hail")));
    assertEquals(1, overlap.similarity, 1e-6);
  }
}
