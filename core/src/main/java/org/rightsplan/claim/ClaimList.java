package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;

/**
 * Claims that belong together, such as those of one briefing, to be kept as one document.
 *
 * @param claims the claims, in the order made
 */
public record ClaimList(ImmutableList<Claim> claims) {}
