package org.rightsplan.examples.readme;

import java.io.IOException;
import java.nio.file.Path;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.ReviewSheet;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Edition;

/** The README on deciding what is doubtful. */
final class Deciding {

  private Deciding() {}

  static void export(RightsPlanJson json, Edition before, Edition after, Path file)
      throws IOException {
    json.writeTo(ReviewSheet.of(Alignment.between(before, after)), file);
  }

  static EditionDiff read(RightsPlanJson json, Edition before, Edition after, Path file)
      throws IOException {
    ReviewSheet sheet = json.read(file, ReviewSheet.class);
    ReviewSheet.Outcome outcome = sheet.decide(before, after);
    EditionDiff diff = EditionDiff.between(before, after, outcome.crosswalk());
    outcome.unfit().forEach(unfit -> System.out.println(unfit.reason()));
    return diff;
  }
}
