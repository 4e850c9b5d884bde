package org.rightsplan.claim;

import com.google.common.collect.ImmutableList;

/**
 * What came out for a list of claims, to be kept as one document.
 *
 * @param verdicts the verdicts, each with its claim
 */
public record VerdictList(ImmutableList<Verdict> verdicts) {}
