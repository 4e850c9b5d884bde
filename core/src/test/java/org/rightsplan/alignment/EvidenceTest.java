package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Unit;

/** Why elements were matched, and what a person should look at. */
class EvidenceTest {

  private static final String FIRST = "sections[0].objectives[0]";

  private static Evidence evidence(Edition before, Edition after, String path) {
    return Alignment.between(before, after).ofBefore(path(path)).orElseThrow().evidence();
  }

  private static Objective full(String statement) {
    return task(statement, Responsibility.of("ministry", ResponsibilityRole.LEAD))
        .withNumber("(1)")
        .withTitle(text("Pensions"))
        .withTags(Tag.right("social security"), Tag.group("retirees"))
        .withReferences(new Reference.SdgTarget("1.3"));
  }

  @Test
  void sharedTermsStandInBothTextsAtThePlacesTheyName() {
    Edition before = edition("Before", section("Life", COMMITMENTS.toArray()));
    String later = "Pay every month the raised minimum pension of rural retirees and widows.";
    Edition after =
        edition("After", section("Life", COMMITMENTS.get(1), later, COMMITMENTS.get(2)));
    Evidence evidence = evidence(before, after, FIRST);
    assertFalse(evidence.sharedTerms().isEmpty());
    double last = Double.MAX_VALUE;
    for (SharedTerm term : evidence.sharedTerms()) {
      assertTrue(startsAt(COMMITMENTS.get(0), term.before(), term.term()), term.toString());
      assertTrue(startsAt(later, term.after(), term.term()), term.toString());
      assertTrue(term.weight() > 0 && term.weight() <= last, evidence.sharedTerms().toString());
      last = term.weight();
    }
    assertFalse(
        evidence.sharedTerms().stream().anyMatch(term -> term.term().equals("and")),
        "the commonest word is not among the rarest");
    assertTrue(evidence.similarity() > 0.3 && evidence.similarity() < 1, evidence.toString());
  }

  private static boolean startsAt(String text, int place, String term) {
    return text.regionMatches(true, place, term, 0, term.length());
  }

  @Test
  void theSameTextIsContainedWholly() {
    Edition before = edition("Before", section("Life", COMMITMENTS.get(0)));
    Evidence evidence = evidence(before, before, FIRST);
    assertEquals(1, evidence.similarity(), 1e-6);
    assertEquals(1, evidence.beforeContained(), 1e-6);
    assertEquals(1, evidence.afterContained(), 1e-6);
  }

  @Test
  void facetsSayWhatElseAgrees() {
    Edition before = edition("Before", section("I|Life", full(COMMITMENTS.get(0))));
    assertEquals(
        ImmutableSet.of(
            Facet.NUMBER,
            Facet.TITLE,
            Facet.SECTION,
            Facet.PLACE,
            Facet.REFERENCE,
            Facet.TAG,
            Facet.BODY),
        evidence(before, before, FIRST).facets());
    assertEquals(
        ImmutableSet.of(Facet.NUMBER, Facet.TITLE, Facet.PLACE),
        evidence(before, before, "sections[0]").facets());
  }

  @Test
  void facetsThatDoNotAgreeAreNotNamed() {
    Edition before = edition("Before", section("I|Life", full(COMMITMENTS.get(0))));
    Edition after =
        edition(
            "After",
            section("Foreword", COMMITMENTS.get(2)),
            section(
                "Pay",
                COMMITMENTS.get(1),
                task("Pensions. " + COMMITMENTS.get(0)).withNumber("(2)")));
    Evidence evidence = evidence(before, after, FIRST);
    assertEquals(
        ImmutableSet.of(),
        ImmutableSet.copyOf(
            com.google.common.collect.Sets.difference(
                evidence.facets(), ImmutableSet.of(Facet.SECTION))));
  }

  @Test
  void indicatorsAgreeInUnitAndNumber() {
    Edition before =
        edition(
            "Before",
            section(
                "Life",
                task(
                    COMMITMENTS.get(0),
                    indicator("Average pension").withUnit(Unit.of("euro")).withNumber("a"))));
    assertEquals(
        ImmutableSet.of(Facet.NUMBER, Facet.SECTION, Facet.PLACE, Facet.UNIT),
        evidence(before, before, FIRST + ".indicators[0]").facets());
  }

  @Test
  void theRunnerUpIsTheNextBestChoice() {
    Edition before =
        edition(
            "Before", section("Life", "Repair leaking water mains in the capital before winter."));
    Edition after =
        edition(
            "After",
            section(
                "Life",
                "Repair leaking water mains in the capital before the winter comes.",
                "Repair leaking gas mains in the harbour before winter.",
                COMMITMENTS.get(1)));
    Match match = Alignment.between(before, after).ofBefore(path(FIRST)).orElseThrow();
    assertEquals(List.of(path(FIRST)), match.after());
    Evidence.RunnerUp runnerUp = match.evidence().runnerUp().orElseThrow();
    assertEquals(path(FIRST), runnerUp.before());
    assertEquals(path("sections[0].objectives[1]"), runnerUp.after());
    assertTrue(runnerUp.score() > 0 && runnerUp.score() < 1, runnerUp.toString());
  }

  @Test
  void theReviewListBeginsWithTheMostDoubtful() {
    Edition before = edition("Before", section("Life", twins("Inspect mines", "Close pits")));
    Edition after = edition("After", section("Life", twins("Inspect mines", "Shut old pits")));
    ImmutableList<ReviewItem> list = Alignment.between(before, after).reviewList();
    assertTrue(list.size() > 1, list.toString());
    for (int i = 1; i < list.size(); i++) {
      assertTrue(
          Math.abs(list.get(i - 1).confidence() - 0.5) <= Math.abs(list.get(i).confidence() - 0.5),
          list.toString());
    }
  }

  private static Object[] twins(String one, String other) {
    return new Object[] {
      one + " twice a year.",
      one + " twice a year.",
      other + " where miners were hurt badly.",
      other + " where people were hurt."
    };
  }

  @Test
  void aNearMissIsOnTheReviewListWithWhatItNearlyAnswersTo() {
    Edition before = edition("Before", section("Life", COMMITMENTS.subList(0, 4).toArray()));
    Edition after =
        edition(
            "After",
            section(
                "Life",
                "Raise the minimum pension of rural workers and index it every year.",
                COMMITMENTS.get(1),
                COMMITMENTS.get(2),
                COMMITMENTS.get(3)));
    Alignment alignment =
        Alignment.between(
            before, after, AlignmentOptions.defaults().withMinimumConfidence(1), Crosswalk.empty());
    ReviewItem miss = alignment.reviewList().get(0);
    assertEquals(ReviewItem.Reason.NEAR_MISS, miss.reason());
    assertEquals(ImmutableList.of(path(FIRST)), miss.before());
    assertEquals(ImmutableList.of(path(FIRST)), miss.after());
  }

  @Test
  void whatAPersonAssertedNeedsNoReview() {
    Edition before = edition("Before", section("Life", COMMITMENTS.get(0)));
    Edition after = edition("After", section("Life", COMMITMENTS.get(1)));
    Alignment alignment =
        Alignment.between(
            before,
            after,
            AlignmentOptions.defaults(),
            Crosswalk.empty().withSame(path(FIRST), path(FIRST)));
    assertEquals(
        List.of(),
        alignment.reviewList().stream()
            .filter(item -> item.before().contains(path(FIRST)))
            .toList());
  }

  private static final Evidence NONE =
      new Evidence(
          "read", 0, 0, 0, ImmutableList.of(), ImmutableSortedSet.of(), Optional.empty(), false);

  private static Match match(String before, String after, double confidence) {
    return Match.of(paths(before), paths(after), Basis.TEXT, confidence, NONE);
  }

  private static ImmutableList<ElementPath> paths(String paths) {
    return paths.isEmpty()
        ? ImmutableList.of()
        : List.of(paths.split(" ")).stream()
            .map(ElementPath::parse)
            .collect(ImmutableList.toImmutableList());
  }

  @Test
  void matchesMadeElsewhereAreEqualByWhatTheySay() {
    Match match = match("sections[0]", "sections[1]", 0.5);
    assertEquals(match, match("sections[0]", "sections[1]", 0.5));
    assertEquals(match.hashCode(), match("sections[0]", "sections[1]", 0.5).hashCode());
    assertNotEquals(match, match("sections[0]", "sections[1]", 0.6));
    assertNotEquals(match, match("sections[0]", "sections[2]", 0.5));
    assertNotEquals(match, match("sections[3]", "sections[1]", 0.5));
    assertEquals("[sections[0]] -> [sections[1]] (TEXT, 0.5)", match.toString());
    assertTrue(match.isOneToOne() && !match.isSplit() && !match.isMerge());
    assertTrue(match("sections[0]", "sections[1] sections[2]", 1).isSplit());
    assertTrue(match("sections[0] sections[1]", "sections[1]", 1).isMerge());
    assertFalse(match("sections[0] sections[1]", "sections[1] sections[2]", 1).isMerge());
  }

  @Test
  void matchesThatCannotBeAreRefused() {
    assertEquals(
        "Match: expected at least one element on each side, but got [] and [sections[0]]",
        refusal("", "sections[0]", 1));
    assertEquals(
        "Match: expected elements of one kind, but got [sections[0]] and [principles[0]]",
        refusal("sections[0]", "principles[0]", 1));
    assertEquals(
        "Match.confidence: expected 0 to 1, but got 1.01",
        refusal("sections[0]", "sections[0]", 1.01));
    assertEquals(
        "Match.confidence: expected 0 to 1, but got NaN",
        refusal("sections[0]", "sections[0]", Double.NaN));
  }

  private static Optional<String> message(IllegalArgumentException failure) {
    return Optional.ofNullable(failure.getMessage());
  }

  private static String refusal(String before, String after, double confidence) {
    return message(
            assertThrows(IllegalArgumentException.class, () -> match(before, after, confidence)))
        .orElseThrow();
  }

  @Test
  void sectionsThatAPersonPutTogetherAgreeForAllThatStandsInThem() {
    Edition apart =
        edition("A", section("Health", COMMITMENTS.get(0)), section("Care", COMMITMENTS.get(1)));
    Edition one = edition("B", section("Wellbeing", COMMITMENTS.get(0), COMMITMENTS.get(1)));
    Crosswalk together =
        Crosswalk.empty()
            .with(
                new Crosswalk.Decision(
                    Crosswalk.Verdict.SAME,
                    ImmutableList.of(path("sections[0]"), path("sections[1]")),
                    ImmutableList.of(path("sections[0]"))));
    Alignment alignment = Alignment.between(apart, one, AlignmentOptions.defaults(), together);
    for (String commitment : List.of(FIRST, "sections[1].objectives[0]")) {
      Evidence evidence = alignment.ofBefore(path(commitment)).orElseThrow().evidence();
      assertTrue(evidence.facets().contains(Facet.SECTION), commitment);
    }
  }
}
