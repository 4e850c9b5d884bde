package org.rightsplan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import org.junit.jupiter.api.Test;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.ReviewItem;
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
}
