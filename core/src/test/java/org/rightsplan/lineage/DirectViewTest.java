package org.rightsplan.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.AlignmentOptions;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.TranscriptionStatus;

/** What the direct comparison of the first and the last of three editions says. */
class DirectViewTest {

  private static final ElementPath FIRST = path("sections[0].objectives[0]");
  private static final ElementPath SECOND = path("sections[0].objectives[1]");

  private final Edition one =
      edition("One", section("Life", COMMITMENTS.get(0), COMMITMENTS.get(1), COMMITMENTS.get(2)));
  private final Edition two = edition("Two", section("Other", COMMITMENTS.get(8)));
  private final Edition three =
      edition(
          "Three",
          section("Life", COMMITMENTS.get(2), "Raise the minimum pension of rural workers"),
          section("Work", COMMITMENTS.get(5)));

  private DirectView view(Edition last, AlignmentOptions options) {
    Nodes nodes = new Nodes(ElementKind.OBJECTIVE, ImmutableList.of(one, two, last));
    return new DirectView(nodes, Alignment.between(one, last, options, Crosswalk.empty()), 0, 2);
  }

  @Test
  void anElementIsMatchedOrMissingByItsNumberInAllEditions() {
    DirectView view = view(three, AlignmentOptions.defaults());
    assertEquals(DirectView.Other.MATCHED, view.ofBefore(2));
    assertEquals(DirectView.ELSEWHERE, view.reasonOfBefore(2));
    assertEquals(DirectView.Other.MISSING, view.ofBefore(1));
    assertTrue(view.reasonOfBefore(1).contains("transcri"), view.reasonOfBefore(1));
    // One earlier edition has three commitments, the next one has one.
    assertEquals(DirectView.Other.MATCHED, view.ofAfter(4));
    assertEquals(DirectView.ELSEWHERE, view.reasonOfAfter(4));
    assertEquals(DirectView.Other.MISSING, view.ofAfter(6));
    assertTrue(view.reasonOfAfter(6).contains("transcri"), view.reasonOfAfter(6));
  }

  @Test
  void whatIsNotTranscribedIsUnknown() {
    Edition begun =
        edition("Three", section("Life", TranscriptionStatus.PARTIAL, COMMITMENTS.get(2)));
    DirectView view = view(begun, AlignmentOptions.defaults());
    assertEquals(DirectView.Other.UNKNOWN, view.ofBefore(1));
    assertTrue(view.reasonOfBefore(1).contains("transcri"), view.reasonOfBefore(1));
  }

  @Test
  void theNearerTheNearestMissTheLessSureIsTheAbsence() {
    AlignmentOptions strict = AlignmentOptions.defaults().withMinimumConfidence(1);
    DirectView view = view(three, strict);
    double nearest =
        Alignment.between(one, three, strict, Crosswalk.empty()).reviewList().stream()
            .filter(item -> item.reason() == ReviewItem.Reason.NEAR_MISS)
            .filter(item -> item.before().contains(FIRST) && item.after().contains(SECOND))
            .mapToDouble(ReviewItem::confidence)
            .max()
            .orElseThrow();
    assertEquals(1 - nearest, view.sureOfBefore(FIRST), 1e-9);
    assertEquals(1 - nearest, view.sureOfAfter(SECOND), 1e-9);
    assertEquals(1, view.sureOfBefore(path("sections[0].objectives[1]")));
    assertEquals(1, view.sureOfAfter(path("sections[1].objectives[0]")));
  }
}
