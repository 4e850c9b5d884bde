package org.rightsplan.examples.readme;

import java.io.IOException;
import java.nio.file.Path;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Plan;

/** The README on JSON. */
final class Json {

  private Json() {}

  static void run() throws IOException {
    RightsPlanJson json = RightsPlanJson.standard();
    Plan plan = json.readPlan(Path.of("plan.json"));
    json.writeTo(plan, Path.of("copy.json"));
  }
}
