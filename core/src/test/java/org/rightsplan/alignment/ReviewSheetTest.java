package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;

/** The doubtful pairs go out, a person's answers come in, and the result obeys them. */
class ReviewSheetTest {

  private static final String FIRST = "sections[0].objectives[0]";
  private static final String SECOND = "sections[0].objectives[1]";

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
        ReviewSheet.Answer.SAME,
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
      assertEquals(ReviewSheet.Answer.UNDECIDED, entry.answer());
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
    for (ReviewSheet.Answer answer :
        List.of(ReviewSheet.Answer.SAME, ReviewSheet.Answer.DIFFERENT)) {
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
        assertEquals(answer == ReviewSheet.Answer.SAME, matched, entry::toString);
      }
    }
  }

  @Test
  void aPersonMayAddPairsOfTheirOwn() {
    ReviewSheet.Outcome outcome =
        sheet(ReviewSheet.Entry.of(path(FIRST), path(SECOND), ReviewSheet.Answer.SAME))
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
            ReviewSheet.Entry.of(
                path("sections[7]"), path("sections[0]"), ReviewSheet.Answer.DIFFERENT),
            ReviewSheet.Entry.of(
                path("sections[7]"), path("sections[0]"), ReviewSheet.Answer.UNDECIDED));
    Edition twice =
        edition("After", section("Health", "Twice", COMMITMENTS.get(3)), section("B", "Twice"));
    ReviewSheet.Outcome outcome = sheet.decide(before(), twice);
    assertEquals(Crosswalk.empty(), outcome.crosswalk());
    assertEquals(
        List.of(
            "0: the earlier edition no longer has at sections[0].objectives[0] the text decided"
                + " on, and nowhere else: \"Gone\"",
            "1: the later edition no longer has at sections[0].objectives[1] the text decided on,"
                + " and has it in 2 other places: \"Twice\"",
            "2: the earlier edition has no sections[7]"),
        outcome.unfit().stream().map(unfit -> unfit.number() + ": " + unfit.reason()).toList());
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
        () -> ReviewSheet.Entry.of(path("sections[0]"), path(FIRST), ReviewSheet.Answer.UNDECIDED));
    assertEquals(ElementKind.SECTION, path("sections[0]").kind());
  }
}
