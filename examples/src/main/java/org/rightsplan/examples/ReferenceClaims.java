package org.rightsplan.examples;

import com.google.common.collect.ImmutableList;
import org.rightsplan.claim.Claim;
import org.rightsplan.claim.ClaimList;

/**
 * Statements that speakers made about the {@link ReferencePlans}, as data.
 *
 * <p>They are records of what was said. What the plans say to them comes out of {@link
 * org.rightsplan.claim.ClaimChecker}, and stands nowhere in the data.
 */
public final class ReferenceClaims {

  private ReferenceClaims() {}

  /**
   * Returns what was said of China's plans at the briefing of 14 September 2021 on the fourth one.
   *
   * <p>The statements are paraphrased; each cites the speaker and the line of the English
   * transcript, the document {@code briefing-2021} of {@link ReferencePlans#china()}. A sentence
   * that asserts several things gives several claims, whose ids differ in the last letter.
   */
  public static ImmutableList<Claim> briefing2021() {
    return Briefing2021.CLAIMS;
  }

  /** Holds the claims from when they are first asked for. */
  private static final class Briefing2021 {
    static final ImmutableList<Claim> CLAIMS =
        ReferencePlans.read("china/claims.json", ClaimList.class).claims();
  }
}
