package org.rightsplan.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rightsplan.Editions.path;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.alignment.Match;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.diff.ElementChange;
import org.rightsplan.sample.SamplePlan;

/** Alignments, diffs and lineages put together from their parts. */
class RestoredTest {

  private final Alignment made = Alignment.between(SamplePlan.first(), SamplePlan.second());

  private Alignment of(List<Match> matches, List<Unmatched> before) {
    return Alignment.of(
        made.before(),
        made.after(),
        matches,
        before,
        made.unmatchedAfter(),
        made.reviewList(),
        made.unfitDecisions());
  }

  @Test
  void fromTheSamePartsComeEqualOnes() {
    Alignment given = of(made.matches(), made.unmatchedBefore());
    assertEquals(made, given);
    assertEquals(made.hashCode(), given.hashCode());
    EditionDiff diff = EditionDiff.of(made);
    EditionDiff same = EditionDiff.of(given, diff.entries(), diff.tallies());
    assertEquals(diff, same);
    assertEquals(diff.hashCode(), same.hashCode());
    assertNotEquals(diff, EditionDiff.of(given, List.of(), diff.tallies()));
    assertNotEquals(made, Alignment.between(SamplePlan.second(), SamplePlan.first()));
  }

  @Test
  void everyElementMustStandExactlyOnce() {
    var missing =
        assertThrows(
            IllegalArgumentException.class,
            () -> of(made.matches().subList(1, made.matches().size()), made.unmatchedBefore()));
    assertEquals(
        "Alignment: expected every element of "
            + made.before().id()
            + " in a match or unmatched, but got nothing about "
            + made.matches().get(0).before().get(0),
        missing.getMessage());
    var twice =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                of(
                    ImmutableList.<Match>builder()
                        .addAll(made.matches())
                        .add(made.matches().get(0))
                        .build(),
                    made.unmatchedBefore()));
    assertEquals(
        "Alignment.matches["
            + made.matches().size()
            + "]: expected each element once, but got '"
            + made.matches().get(0).before().get(0)
            + "' again",
        twice.getMessage());
    var unknown =
        assertThrows(
            IllegalArgumentException.class,
            () -> of(made.matches(), List.of(new Unmatched(path("sections[99]"), true, "no"))));
    assertEquals(
        "Alignment.unmatchedBefore[0]: expected an element of "
            + made.before().id()
            + ", but got 'sections[99]'",
        unknown.getMessage());
  }

  @Test
  void anElementHasOneEntryAtMost() {
    EditionDiff diff = EditionDiff.of(made);
    ElementChange entry = diff.entries().get(0);
    assertThrows(
        IllegalArgumentException.class,
        () -> EditionDiff.of(made, List.of(entry, entry), diff.tallies()));
  }

  @Test
  void anElementStandsInOneThread() {
    Lineage lineage =
        Lineage.of(List.of(SamplePlan.first(), SamplePlan.second()), AlignmentOptions.defaults());
    List<ElementThread> threads = lineage.threads();
    assertEquals(lineage, Lineage.restored(lineage.editions(), lineage.alignments(), threads));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Lineage.restored(
                lineage.editions(), lineage.alignments(), threads.subList(0, threads.size() - 1)));
    assertThrows(
        IllegalArgumentException.class,
        () -> Lineage.restored(lineage.editions(), List.of(), threads));
  }
}
