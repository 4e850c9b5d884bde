package org.rightsplan.alignment;

/**
 * A word, or a pair of characters of a script without spaces, that two matched texts share.
 *
 * <p>Places are counted in the text as compared: in form NFC, the title of a commitment or the name
 * of an indicator, then a line break and the statement or scope, as far as there are both.
 *
 * @param term the term as compared: in lower case and NFC, without marks and spellings that are
 *     optional
 * @param weight how rare it is in the two editions, above 0; higher is rarer
 * @param before where it first occurs in the earlier text, in characters from 0
 * @param after where it first occurs in the later text, in characters from 0
 */
public record SharedTerm(String term, double weight, int before, int after) {}
