package org.rightsplan.examples.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Plan;

/** The README on generated plans. */
class GeneratedProperties {

  @Property(tries = 100)
  void aPlanIsReadAsItWasWritten(@ForAll Plan plan) {
    RightsPlanJson json = RightsPlanJson.standard();
    assertEquals(plan, json.readPlan(json.write(plan)));
  }
}
