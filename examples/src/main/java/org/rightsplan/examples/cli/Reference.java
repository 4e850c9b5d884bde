package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import org.rightsplan.claim.Claim;
import org.rightsplan.examples.ReferenceClaims;
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

  ImmutableList<Claim> claims() {
    return switch (this) {
      case CHINA -> ReferenceClaims.briefing2021();
    };
  }

  /** Returns the name as an option has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
