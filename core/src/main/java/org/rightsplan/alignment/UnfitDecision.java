package org.rightsplan.alignment;

/**
 * A decision of a crosswalk that could not be put into effect.
 *
 * @param decision the decision
 * @param reason why not, in a sentence without a final stop
 */
public record UnfitDecision(Crosswalk.Decision decision, String reason) {}
