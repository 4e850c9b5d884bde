package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.rightsplan.model.Quantity;

/**
 * What the texts at hand say to a claim.
 *
 * @param claim the claim
 * @param outcome whether they bear it out
 * @param reason on what the outcome rests, or why there is none
 * @param computed the figure that was computed, where there is one: exact where the text is
 *     complete, otherwise "at least"
 * @param elements the elements on which it rests, by edition and place, each once; an edition as a
 *     whole has the path of the edition
 * @param explanation the reason in English, without a final stop
 * @param sentence the same in parts, to be worded in other languages; empty for a verdict of which
 *     the reason is known in English only
 */
public record Verdict(
    Claim claim,
    Outcome outcome,
    Reason reason,
    Optional<Quantity> computed,
    ImmutableList<ElementRef> elements,
    String explanation,
    Optional<VerdictSentence> sentence) {

  /** Makes a verdict of which the reason is known in English only. */
  public Verdict(
      Claim claim,
      Outcome outcome,
      Reason reason,
      Optional<Quantity> computed,
      ImmutableList<ElementRef> elements,
      String explanation) {
    this(claim, outcome, reason, computed, elements, explanation, Optional.empty());
  }

  /** {@return whether the texts bear the claim out} */
  public boolean isSupported() {
    return outcome == Outcome.SUPPORTED;
  }
}
