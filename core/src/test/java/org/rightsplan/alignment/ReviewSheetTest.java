package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsplan.Editions;
import org.rightsplan.alignment.ReviewSheet.Answer;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Indicator;

/** The doubtful pairs go out, a person's answers come in, and the result obeys them. */
class ReviewSheetTest {

  private static final String FIRST = "sections[0].objectives[0]";
  private static final String SECOND = "sections[0].objectives[1]";

  private static final Indicator PEOPLE = indicator("People trained");

  private static Edition before() {
    return edition("Before", section("Health", COMMITMENTS.get(0), COMMITMENTS.get(1)));
  }

  private static Edition after() {
    return edition("After", section("Health", COMMITMENTS.get(2), COMMITMENTS.get(3)));
  }

  private static ReviewSheet sheet(ReviewSheet.Entry... entries) {
    return new ReviewSheet("before", "after", ImmutableList.copyOf(entries));
  }

  private static ReviewSheet.Entry same(String one, String text, String two, String other) {
    return new ReviewSheet.Entry(
        ImmutableList.of(path(one)),
        ImmutableList.of(text),
        ImmutableList.of(path(two)),
        ImmutableList.of(other),
        Optional.empty(),
        Optional.empty(),
        Answer.SAME,
        Optional.empty(),
        Optional.empty());
  }

  /** Of the tasks one has a twin, and one is a new wording that says little of the old one. */
  private static Edition doubtful(String title, String pits) {
    return edition(
        title,
        section(
            "Life",
            "Inspect mines twice a year.",
            "Inspect mines twice a year.",
            pits + " where miners were hurt badly.",
            pits + " where people were hurt."));
  }

  private static final Edition ONE = doubtful("Before", "Close pits");
  private static final Edition TWO = doubtful("After", "Shut old pits");

  @Test
  void everythingOnTheReviewListIsOnTheSheetWithItsTexts() {
    Alignment alignment = Alignment.between(ONE, TWO);
    ReviewSheet sheet = ReviewSheet.of(alignment);
    assertFalse(sheet.entries().isEmpty());
    assertEquals(
        alignment.reviewList().stream().map(ReviewItem::before).toList(),
        sheet.entries().stream().map(ReviewSheet.Entry::before).toList());
    for (ReviewSheet.Entry entry : sheet.entries()) {
      assertEquals(Answer.UNDECIDED, entry.answer());
      assertEquals(entry.before().size(), entry.beforeTexts().size());
      assertEquals(entry.after().size(), entry.afterTexts().size());
      assertTrue(entry.beforeTexts().stream().allMatch(text -> text.contains(" ")));
    }
    assertEquals(
        new ReviewSheet.Outcome(Crosswalk.empty(), ImmutableList.of()), sheet.decide(ONE, TWO));
  }

  @Test
  void everyAnswerOnTheSheetIsObeyed() {
    ReviewSheet sheet = ReviewSheet.of(Alignment.between(ONE, TWO));
    assertTrue(sheet.entries().size() > 1, sheet::toString);
    for (Answer answer : List.of(Answer.SAME, Answer.DIFFERENT)) {
      for (ReviewSheet.Entry entry : sheet.entries()) {
        ReviewSheet.Outcome outcome =
            sheet(entry.withAnswer(answer).withDecidedBy("M. Muster")).decide(ONE, TWO);
        assertEquals(ImmutableList.of(), outcome.unfit());
        Alignment decided =
            Alignment.between(ONE, TWO, AlignmentOptions.defaults(), outcome.crosswalk());
        assertEquals(ImmutableList.of(), decided.unfitDecisions());
        boolean matched =
            decided
                .ofBefore(entry.before().get(0))
                .filter(match -> match.after().contains(entry.after().get(0)))
                .isPresent();
        assertEquals(answer == Answer.SAME, matched, entry::toString);
      }
    }
  }

  @Test
  void aPersonMayAddPairsOfTheirOwn() {
    ReviewSheet.Outcome outcome =
        sheet(ReviewSheet.Entry.of(path(FIRST), path(SECOND), Answer.SAME))
            .decide(before(), after());
    Alignment decided =
        Alignment.between(before(), after(), AlignmentOptions.defaults(), outcome.crosswalk());
    assertEquals(SECOND, partner(decided, FIRST));
  }

  @Test
  void aDecisionFollowsItsTextWhenPathsHaveShifted() {
    ReviewSheet sheet = sheet(same(FIRST, COMMITMENTS.get(0), SECOND, COMMITMENTS.get(3)));
    Edition corrected =
        edition("Before", section("Health", COMMITMENTS.get(9), COMMITMENTS.get(0)));
    assertEquals(
        Crosswalk.empty().withSame(path(SECOND), path(SECOND)),
        sheet.decide(corrected, after()).crosswalk());
  }

  @Test
  void whatNoLongerFitsIsReportedAndNotPutIntoEffect() {
    ReviewSheet sheet =
        sheet(
            same(FIRST, "Gone", SECOND, COMMITMENTS.get(3)),
            same(FIRST, COMMITMENTS.get(0), SECOND, "Twice"),
            ReviewSheet.Entry.of(path("sections[7]"), path("sections[0]"), Answer.DIFFERENT),
            ReviewSheet.Entry.of(path("sections[7]"), path("sections[0]"), Answer.UNDECIDED));
    Edition twice =
        edition("After", section("Health", "Twice", COMMITMENTS.get(3)), section("B", "Twice"));
    ReviewSheet.Outcome outcome = sheet.decide(before(), twice);
    assertEquals(Crosswalk.empty(), outcome.crosswalk());
    assertEquals(
        List.of(
            "0: the earlier edition no longer has at sections[0].objectives[0] the text decided"
                + " on, and nowhere else: \"Gone\"",
            "1: the later edition has the text decided on in 2 places, such as"
                + " sections[0].objectives[0] and sections[1].objectives[0], so that it may be"
                + " about any of them: \"Twice\"",
            "2: the earlier edition has no sections[7]"),
        outcome.unfit().stream().map(unfit -> unfit.number() + ": " + unfit.reason()).toList());
  }

  @Test
  void aTextThatHasComeToStandTwiceIsNotTakenForTheOneAtItsPath() {
    Edition decided = edition("Before", section("Law", task("Train judges.", PEOPLE)));
    Edition corrected =
        edition(
            "Before", section("Law", task("Train guards.", PEOPLE), task("Train judges.", PEOPLE)));
    String first = FIRST + ".indicators[0]";
    ReviewSheet sheet = sheet(same(first, "People trained", first, "People trained"));
    assertEquals(ImmutableList.of(), sheet.decide(decided, decided.withId("after")).unfit());
    assertEquals(
        List.of(
            "the earlier edition has the text decided on in 2 places, such as "
                + first
                + " and "
                + SECOND
                + ".indicators[0], so that it may be about any of them: \"People trained\"; what tells"
                + " the one at "
                + first
                + " apart is \"People trained [in: Train guards.]\""),
        reasons(sheet.decide(corrected, decided.withId("after"))));
  }

  @Test
  void whatSaysTheSameIsToldApartByWhatItStandsIn() {
    Edition two =
        edition(
            "Before",
            section("Law", section("Goals", task("Train judges.", PEOPLE), "Act.", "Act.")),
            section("Work", section("Goals", task("Train guards.", PEOPLE), "Act.")),
            section("Goals", "Rest."),
            section("Goals"));
    ReviewTexts texts = new ReviewTexts(two);
    ImmutableList<ElementPath> paths =
        Stream.of(
                "sections[0].sections[0].objectives[0].indicators[0]",
                "sections[0].sections[0]",
                "sections[0].sections[0].objectives[2]",
                "sections[1].sections[0].objectives[1]",
                "sections[3]",
                "sections[2].objectives[0]")
            .map(Editions::path)
            .collect(ImmutableList.toImmutableList());
    assertEquals(
        List.of(
            "People trained [in: Train judges.]",
            "Goals [in: Law]",
            "Act. [in: Goals / Law, 2 of 2]",
            "Act. [in: Goals / Work]",
            "Goals [2 of 2]",
            "Rest."),
        texts.at(paths));
    for (int i = 0; i < paths.size(); i++) {
      ElementPath path = paths.get(i);
      assertEquals(List.of(path), texts.placesOf(path.kind(), texts.at(paths).get(i)));
    }
    assertEquals(4, texts.placesOf(ElementKind.SECTION, "Goals").size());
  }

  @Test
  void aDecisionOnOneOfSeveralThatSayTheSameFollowsWhatItStandsIn() {
    Edition two =
        edition(
            "Before", section("Law", task("Train judges.", PEOPLE), task("Train guards.", PEOPLE)));
    Edition swapped =
        edition(
            "Before", section("Law", task("Train guards.", PEOPLE), task("Train judges.", PEOPLE)));
    ReviewSheet sheet =
        sheet(
            same(
                FIRST + ".indicators[0]",
                "People trained [in: Train judges.]",
                FIRST + ".indicators[0]",
                "People trained [in: Train judges.]"));
    assertEquals(
        Crosswalk.empty().withSame(path(SECOND + ".indicators[0]"), path(FIRST + ".indicators[0]")),
        sheet.decide(swapped, two.withId("after")).crosswalk());
  }

  @Test
  void contradictionsAreToldWithTheEntryThatTheyContradict() {
    ReviewSheet.Entry different = ReviewSheet.Entry.of(path(FIRST), path(SECOND), Answer.DIFFERENT);
    ReviewSheet.Entry same = ReviewSheet.Entry.of(path(FIRST), path(FIRST), Answer.SAME);
    ReviewSheet sheet =
        sheet(
            ReviewSheet.Entry.of(path("sections[7]"), path("sections[0]"), Answer.DIFFERENT),
            same,
            different,
            same,
            different,
            same.withAnswer(Answer.DIFFERENT),
            ReviewSheet.Entry.of(path(SECOND), path(FIRST), Answer.SAME));
    ReviewSheet.Outcome outcome = sheet.decide(before(), after());
    assertEquals(
        List.of(
            "0: the earlier edition has no sections[7] Optional.empty",
            "5: an earlier decision says that "
                + FIRST
                + " and "
                + FIRST
                + " are the same Optional[1]",
            "6: an earlier decision already pairs " + FIRST + " with " + FIRST + " Optional[1]"),
        outcome.unfit().stream()
            .map(unfit -> unfit.number() + ": " + unfit.reason() + " " + unfit.contradicted())
            .toList());
    Alignment decided =
        Alignment.between(before(), after(), AlignmentOptions.defaults(), outcome.crosswalk());
    assertEquals(FIRST, partner(decided, FIRST));
    assertEquals(
        outcome.unfit().stream().skip(1).map(ReviewSheet.Unfit::reason).toList(),
        decided.unfitDecisions().stream().map(UnfitDecision::reason).toList());
  }

  @Test
  void nobodyDecidesOnWhatIsNeverMatched() {
    assertEquals(
        List.of(
            "expected principles, sections, objectives or indicators, but got bodies[0]",
            "expected principles, sections, objectives or indicators, but got the edition itself"),
        reasons(
            sheet(
                    ReviewSheet.Entry.of(path("bodies[0]"), path("bodies[0]"), Answer.SAME),
                    ReviewSheet.Entry.of(path(""), path(""), Answer.DIFFERENT))
                .decide(before(), after())));
  }

  private static List<String> reasons(ReviewSheet.Outcome outcome) {
    return outcome.unfit().stream().map(ReviewSheet.Unfit::reason).toList();
  }

  @Test
  void thereIsATextForEachElementOrNone() {
    var failure =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new ReviewSheet.Entry(
                    ImmutableList.of(path(FIRST), path(SECOND)),
                    ImmutableList.of("One"),
                    ImmutableList.of(path(FIRST)),
                    ImmutableList.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Answer.SAME,
                    Optional.empty(),
                    Optional.empty()));
    assertEquals(
        "ReviewSheet.Entry: expected a text for each of ["
            + FIRST
            + ", "
            + SECOND
            + "] or none at all, but got [One]",
        failure.getMessage());
  }

  @Test
  void otherEditionsAreRefused() {
    var failure = assertThrows(IllegalArgumentException.class, () -> sheet().decide(TWO, after()));
    assertEquals(
        "ReviewSheet: expected the editions before and after, but got after and after",
        failure.getMessage());
  }

  @Test
  void sidesOfTwoKindsAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> ReviewSheet.Entry.of(path("sections[0]"), path(FIRST), Answer.UNDECIDED));
    assertEquals(ElementKind.SECTION, path("sections[0]").kind());
  }
}
