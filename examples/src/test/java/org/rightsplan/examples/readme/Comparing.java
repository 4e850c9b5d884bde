package org.rightsplan.examples.readme;

import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.alignment.ReviewItem;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;

/** The README on comparing. */
final class Comparing {

  private Comparing() {}

  static EditionDiff run(Edition before, Edition after, ElementPath one, ElementPath two) {
    Alignment alignment = Alignment.between(before, after);
    for (ReviewItem doubtful : alignment.reviewList()) {
      System.out.println(doubtful.reason() + " " + doubtful.before() + " -> " + doubtful.after());
    }
    Crosswalk decided = Crosswalk.empty().withSame(one, two);
    EditionDiff diff = EditionDiff.between(before, after, decided);
    return diff;
  }
}
