package org.rightsplan.examples.cli;

import java.util.Locale;
import org.rightsplan.examples.ReferencePlans;
import org.rightsplan.model.Plan;

/** The plans that come with the program. */
enum Reference {
  /** China's, in four editions. */
  CHINA;

  Plan plan() {
    return switch (this) {
      case CHINA -> ReferencePlans.china();
    };
  }

  /** Returns the name as an option has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
