package org.rightsplan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;

/** What a person is told of the pairs to decide. */
class ReviewReportTest {

  private static final Edition APART =
      edition(
          "A",
          section("Health", COMMITMENTS.get(0), COMMITMENTS.get(1), COMMITMENTS.get(2)),
          section("Care of the old", COMMITMENTS.get(3), COMMITMENTS.get(4)));

  private static final Edition TOGETHER =
      edition("B", section("Health", COMMITMENTS.subList(0, 5).toArray()));

  @Test
  void aSectionThatMayHaveJoinedAnotherIsNotSaidToLeaveThatOneNew() {
    Alignment alignment = Alignment.between(APART, TOGETHER);
    assertEquals(1, alignment.reviewList().size());
    assertEquals(ReviewItem.Reason.NEAR_MISS, alignment.reviewList().get(0).reason());
    String told = ReviewReport.of(alignment).text();
    String words = told.replaceAll("\\s+", " ");
    assertTrue(words.contains("One of the two is matched with another"), told);
    assertFalse(words.contains("the other for new"), told);
  }

  @Test
  void decisionsThatAreNotInEffectAreTold() {
    Crosswalk crosswalk =
        Crosswalk.empty()
            .withSame(path("sections[0]"), path("sections[0]"))
            .withDifferent(path("sections[0]"), path("sections[0]"))
            .withSame(path("sections[1]"), path("sections[7]"))
            .withSame(path("bodies[3]"), path("bodies[0]"));
    EditionDiff diff = EditionDiff.between(APART, TOGETHER, crosswalk);
    for (Report report :
        List.of(
            ReviewReport.of(diff.alignment()),
            ComparisonReport.of(diff),
            ComparisonReport.of(diff).summary())) {
      String words = report.text().replaceAll("\\s+", " ");
      assertTrue(words.contains("Decisions not put into effect"), words);
      assertTrue(
          words.contains("#1 “Health” → #1 “Health”: said not to answer to each other"), words);
      assertTrue(
          words.contains("#2 “Care of the old” → sections[7]: said to answer to each other"),
          words);
      assertTrue(words.contains("bodies[3] → bodies[0]: said to answer"), words);
      assertTrue(report.text(ReportOptions.in("es")).contains("se dijo que no se corresponden"));
      assertTrue(report.text(ReportOptions.in("zh")).contains("曾认定不相互对应"));
    }
    String silent = ReviewReport.of(Alignment.between(APART, TOGETHER)).text();
    assertFalse(silent.contains("Decisions not put into effect"), silent);
  }
}
