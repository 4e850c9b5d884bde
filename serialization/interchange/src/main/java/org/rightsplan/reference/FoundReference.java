package org.rightsplan.reference;

import org.rightsplan.model.Reference;

/**
 * A reference in a text. Several can share their characters, as in {@code paras. 12 and 13}.
 *
 * @param reference what it points to
 * @param start the index of its first character, in UTF-16 units
 * @param end the index after its last character
 * @param text the characters
 */
public record FoundReference(Reference reference, int start, int end, String text) {}
