package org.rightsplan.examples.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.examples.quality.Score.Verdict;
import org.rightsplan.examples.quality.tools.Found;
import org.rightsplan.examples.quality.tools.FoundLink;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Section;

/** Counts claims about plans small enough to count by hand. */
class CountingTest {

  private static final ElementPath FIRST = section(0);
  private static final ElementPath SECOND = section(1);

  /**
   * Before: 0 build wells, 1 train judges, 2 open courts and clinics | 3 print ballots, 4 count
   * votes, 5 end tolls. After: 0 build wells, 1 open courts, 2 open clinics | 3 train all judges, 4
   * print ballots and count votes, 5 plant trees.
   */
  private static final PlanPair PLAN =
      pair(
          edition(
              List.of("build wells", "train judges", "open courts and clinics"),
              List.of("print ballots", "count votes", "end tolls")),
          edition(
              List.of("build wells", "open courts", "open clinics"),
              List.of("train all judges", "print ballots and count votes", "plant trees")),
          link(Fate.KEPT, List.of(task(0, 0)), List.of(task(0, 0))),
          link(Fate.MOVED_REWORDED, List.of(task(0, 1)), List.of(task(1, 0))),
          link(Fate.SPLIT, List.of(task(0, 2)), List.of(task(0, 1), task(0, 2))),
          link(Fate.MERGED, List.of(task(1, 0), task(1, 1)), List.of(task(1, 1))));

  @Test
  void theTruthItselfIsAllRight() {
    Score score =
        count(PLAN, claim(0, 0), claim(1, 3), claim(of(2), of(2, 1)), claim(of(3, 4), of(4)));
    assertEquals(new Count(6, 6, 6), score.pairs());
    assertEquals(new Count(1, 1, 1), score.splits());
    assertEquals(new Count(1, 1, 1), score.merges());
    assertEquals(new Count(2, 2, 2), score.of(Fate.SPLIT));
    assertEquals(1.0, score.of(Fate.MOVED_REWORDED).recall());
    assertEquals(5.0 / 6, score.pairedShare());
    assertTrue(score.verdicts().stream().allMatch(Verdict::right));
  }

  @Test
  void oneWrongPairAndHalfASplit() {
    // Right: 0-0 and one pair of the split. Wrong: 1-4, which touches a task that moved.
    Score score = count(PLAN, claim(0, 0), claim(1, 4), claim(2, 1));
    assertEquals(new Count(6, 3, 2), score.pairs());
    assertEquals(2.0 / 3, score.pairs().precision());
    assertEquals(2.0 / 6, score.pairs().recall());
    assertEquals(4.0 / 9, score.pairs().f1());
    assertEquals(new Count(1, 1, 0), score.of(Fate.MOVED_REWORDED));
    assertEquals(new Count(2, 1, 1), score.of(Fate.SPLIT));
    assertEquals(new Count(1, 0, 0), score.splits());
    assertEquals(
        List.of(true, false, true), score.verdicts().stream().map(Verdict::right).toList());
  }

  @Test
  void aSplitWithAPartTooManyIsNotFoundExactly() {
    Score score = count(PLAN, claim(of(2), of(1, 2, 5)));
    assertEquals(new Count(1, 1, 0), score.splits());
    assertEquals(new Count(6, 3, 2), score.pairs());
    assertEquals(List.of(new Verdict(1, false)), score.verdicts());
  }

  @Test
  void aClaimAboutADroppedTaskBelongsToTheKindOfTheLaterOne() {
    Score score = count(PLAN, claim(5, 0), claim(5, 5));
    assertEquals(new Count(1, 1, 0), score.of(Fate.KEPT));
    assertEquals(new Count(6, 2, 0), score.pairs());
  }

  @Test
  void nothingClaimedHasRecallZeroAndNoPrecision() {
    Score score = count(PLAN);
    assertEquals(0.0, score.pairs().recall());
    assertTrue(Double.isNaN(score.pairs().precision()));
    assertEquals(0.0, score.pairs().f1());
  }

  @Test
  void twinsOfOneSectionMayBeTakenForEachOther() {
    Edition edition = edition(List.of("report", "report"), List.of("other"));
    PlanPair pair =
        pair(
            edition,
            edition,
            link(Fate.KEPT, List.of(task(0, 0)), List.of(task(0, 0))),
            link(Fate.KEPT, List.of(task(0, 1)), List.of(task(0, 1))));
    assertEquals(new Count(2, 2, 2), count(pair, claim(0, 1), claim(1, 0)).pairs());
    assertEquals(new Count(2, 2, 1), count(pair, claim(0, 1), claim(1, 2)).pairs());
  }

  @Test
  void twinsOfTwoSectionsMayNot() {
    Edition edition = edition(List.of("report"), List.of("report"));
    PlanPair pair =
        pair(
            edition,
            edition,
            link(Fate.KEPT, List.of(task(0, 0)), List.of(task(0, 0))),
            link(Fate.KEPT, List.of(task(1, 0)), List.of(task(1, 0))));
    assertEquals(new Count(2, 2, 0), count(pair, claim(0, 1), claim(1, 0)).pairs());
    assertEquals(new Count(2, 2, 2), count(pair, claim(0, 0), claim(1, 1)).pairs());
  }

  @Test
  void aRewordedTwinIsLikeAnyOtherTask() {
    PlanPair pair =
        pair(
            edition(List.of("report", "report"), List.of("other")),
            edition(List.of("report", "report yearly"), List.of("other")),
            link(Fate.KEPT, List.of(task(0, 0)), List.of(task(0, 0))),
            link(Fate.REWORDED, List.of(task(0, 1)), List.of(task(0, 1))));
    // The pair of equal texts is as good as the true one; the other is wrong.
    assertEquals(new Count(2, 2, 1), count(pair, claim(0, 1), claim(1, 0)).pairs());
  }

  @Test
  void sectionsAreCountedApart() {
    FoundLink right = claim(0, 0);
    FoundLink wrong = claim(1, 0);
    Score score =
        Counting.count(PLAN, new Found(ImmutableList.of(), ImmutableList.of(right, wrong)));
    assertEquals(new Count(2, 2, 1), score.sections());
    assertEquals(Count.NONE, score.promotions());
  }

  private static Score count(PlanPair pair, FoundLink... claims) {
    return Counting.count(pair, Found.ofTasks(ImmutableList.copyOf(claims)));
  }

  private static FoundLink claim(int before, int after) {
    return FoundLink.of(before, after);
  }

  private static FoundLink claim(ImmutableIntArray before, ImmutableIntArray after) {
    return new FoundLink(before, after, 1);
  }

  private static ImmutableIntArray of(int... places) {
    return ImmutableIntArray.copyOf(places);
  }

  private static PlanPair pair(Edition before, Edition after, Link... tasks) {
    return new PlanPair(
        before,
        after,
        ImmutableList.<Link>builder()
            .add(new Link(ElementKind.SECTION, one(FIRST), one(FIRST), Fate.KEPT))
            .add(new Link(ElementKind.SECTION, one(SECOND), one(SECOND), Fate.KEPT))
            .add(tasks)
            .build(),
        0);
  }

  private static ImmutableList<ElementPath> one(ElementPath path) {
    return ImmutableList.of(path);
  }

  private static Link link(Fate fate, List<ElementPath> before, List<ElementPath> after) {
    return new Link(
        ElementKind.OBJECTIVE, ImmutableList.copyOf(before), ImmutableList.copyOf(after), fate);
  }

  private static ElementPath section(int index) {
    return ElementPath.edition().child(ElementKind.SECTION, index);
  }

  private static ElementPath task(int section, int index) {
    return section(section).child(ElementKind.OBJECTIVE, index);
  }

  private static Edition edition(List<String> first, List<String> second) {
    return Edition.builder()
        .id("edition")
        .title(LocalizedText.of("en", "Plan"))
        .addSections(section("One", first), section("Two", second))
        .build();
  }

  private static Section section(String title, List<String> tasks) {
    return Section.builder()
        .title(LocalizedText.of("en", title))
        .objectives(tasks.stream().map(text -> Objective.task("en", text)).toList())
        .build();
  }
}
