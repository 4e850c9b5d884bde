package org.rightsplan.alignment;

/**
 * A word, or a pair of characters of a script without spaces, that two matched texts share.
 *
 * @param term the term as compared: folded to lower case and NFC
 * @param weight how rare it is in the two editions, above 0; higher is rarer
 * @param before where it first occurs in the earlier text, in characters from 0
 * @param after where it first occurs in the later text, in characters from 0
 */
public record SharedTerm(String term, double weight, int before, int after) {}
