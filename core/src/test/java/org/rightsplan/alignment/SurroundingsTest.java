package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;

/** How the sections around two commitments relate, and which pairs that suggests. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class SurroundingsTest {

  private Outline before;
  private Outline after;
  private Matching sections;

  private Surroundings surroundings(Edition earlier, Edition later) {
    Languages languages = Languages.sharedBy(earlier, later);
    before = new Outline(earlier.elements(), languages);
    after = new Outline(later.elements(), languages);
    sections = new Matching(before.sections, after.sections);
    return new Surroundings(before, after, sections);
  }

  private List<String> candidates(
      Surroundings surroundings, boolean[] wantedBefore, boolean[] wantedAfter) {
    Pairs pairs = new Pairs();
    surroundings.addCandidates(wantedBefore, wantedAfter, pairs);
    pairs.sortUnique();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < pairs.size(); i++) {
      found.add(pairs.before(i) + "-" + pairs.after(i));
    }
    return found;
  }

  private List<String> candidates(Surroundings surroundings) {
    boolean[] earlier = new boolean[before.objectives.size()];
    boolean[] later = new boolean[after.objectives.size()];
    Arrays.fill(earlier, true);
    Arrays.fill(later, true);
    return candidates(surroundings, earlier, later);
  }

  /** Part I with a task, and sections of two and one; part II with one task. */
  private static final Edition PLAN =
      edition(
          "A",
          section("I", section("Health", "b", "c"), section("Work", "d"), "a"),
          section("II", "e"));

  @Test
  void aCommitmentOfTheSectionThatAnswersIsNearest() {
    Surroundings surroundings = surroundings(PLAN, PLAN);
    pair(0, 0);
    pair(1, 1);
    assertEquals(PairScore.SAME_SECTION, surroundings.of(task("b"), task("c")));
    assertEquals(PairScore.SAME_PART, surroundings.of(task("b"), task("d")));
    assertEquals(PairScore.ELSEWHERE, surroundings.of(task("b"), task("e")));
    assertEquals(PairScore.ELSEWHERE, surroundings.of(task("e"), task("b")));
  }

  @Test
  void whatStandsUnderTheSectionThatAnswersIsInTheSameToo() {
    Surroundings surroundings = surroundings(PLAN, PLAN);
    pair(0, 0);
    assertEquals(PairScore.SAME_SECTION, surroundings.of(task("a"), task("d")));
    assertEquals(PairScore.SAME_SECTION, surroundings.of(task("d"), task("a")));
    assertEquals(PairScore.SAME_PART, surroundings.of(task("b"), task("d")));
  }

  @Test
  void aSectionThatAnswersToNoneIsElsewhere() {
    Surroundings surroundings = surroundings(PLAN, PLAN);
    assertEquals(PairScore.ELSEWHERE, surroundings.of(task("b"), task("b")));
    assertEquals(List.of(), candidates(surroundings));
  }

  @Test
  void allPairsOfTwoSectionsThatAnswerToEachOtherAreTried() {
    Surroundings surroundings = surroundings(PLAN, PLAN);
    pair(1, 1);
    pair(3, 2);
    int b = task("b");
    int c = task("c");
    List<String> expected =
        new ArrayList<>(
            List.of(
                b + "-" + b, b + "-" + c, c + "-" + b, c + "-" + c, task("e") + "-" + task("d")));
    expected.sort(null);
    assertEquals(expected, candidates(surroundings));
  }

  @Test
  void thoseOfASectionAreTriedWithAllThatStandsUnderTheOther() {
    Surroundings surroundings = surroundings(PLAN, PLAN);
    pair(0, 0);
    List<String> found = candidates(surroundings);
    for (String other : List.of("a", "b", "c", "d")) {
      assertTrue(found.contains(task("a") + "-" + task(other)), found.toString());
      assertTrue(found.contains(task(other) + "-" + task("a")), found.toString());
    }
    assertEquals(7, found.size(), "no two of its subsections");
  }

  @Test
  void onlyTheWantedAreTried() {
    Surroundings surroundings = surroundings(PLAN, PLAN);
    pair(1, 1);
    boolean[] wanted = new boolean[5];
    wanted[task("b")] = true;
    boolean[] all = {true, true, true, true, true};
    assertEquals(2, candidates(surroundings, wanted, all).size());
    assertEquals(2, candidates(surroundings, all, wanted).size());
    assertEquals(List.of(task("b") + "-" + task("b")), candidates(surroundings, wanted, wanted));
  }

  @Test
  void ofVeryManyEachIsTriedWithThoseNearItsOwnPlace() {
    Edition fifty = many(50);
    Surroundings surroundings = surroundings(fifty, fifty);
    pair(0, 0);
    assertEquals(2_500, candidates(surroundings).size());
    surroundings = surroundings(fifty, many(51));
    pair(0, 0);
    List<String> found = candidates(surroundings);
    assertTrue(found.contains("20-12") && found.contains("20-28"));
    assertFalse(found.contains("20-11") || found.contains("20-29"));
    assertTrue(found.contains("0-0") && found.contains("0-8") && found.contains("49-50"));
  }

  private static Edition many(int tasks) {
    return edition(
        "M", section("S", IntStream.range(0, tasks).mapToObj(i -> "task " + i).toArray()));
  }

  private void pair(int section, int partner) {
    sections.pair(section, partner, Basis.TITLE, 0.9f, "title");
  }

  /** Returns the number of a task of the plan above. */
  private int task(String text) {
    return Arrays.asList(before.objectives.text).indexOf(text);
  }
}
