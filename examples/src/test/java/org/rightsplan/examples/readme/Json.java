package org.rightsplan.examples.readme;

import java.io.IOException;
import java.nio.file.Path;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Plan;
import org.rightsplan.patch.EditionPatch;

/** The README on JSON. */
final class Json {

  private Json() {}

  static void run() throws IOException {
    RightsPlanJson json = RightsPlanJson.standard();
    Plan plan = json.readPlan(Path.of("plan.json"));
    json.writeTo(plan, Path.of("copy.json"));
  }

  static String compare(RightsPlanJson json, Edition before, Edition after) {
    EditionDiff diff = EditionDiff.between(before, after);
    EditionDiff same = json.read(json.write(diff), EditionDiff.class); // equal to the first
    String rfc6902 = json.writeJsonPatch(EditionPatch.of(same), before);
    return rfc6902;
  }
}
