package org.rightsplan.examples.readme;

import java.util.List;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.ObjectiveLevel;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;

/** The README on values. */
final class Values {

  private Values() {}

  static List<Object> run() {
    Objective objective =
        Objective.builder()
            .level(ObjectiveLevel.TASK)
            .statement(LocalizedText.of("en", "Draft a law on noise"))
            .addResponsibility(Responsibility.of("moj", ResponsibilityRole.LEAD))
            .build();
    Quantity stated = Quantity.nearly(200);
    boolean agrees = stated.agreesWith(193); // true: below 200, by no more than a tenth
    return List.of(objective, agrees);
  }
}
