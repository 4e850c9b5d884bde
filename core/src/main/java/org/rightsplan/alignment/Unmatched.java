package org.rightsplan.alignment;

import org.rightsplan.model.ElementPath;

/**
 * An element that answers to nothing in the other edition, as far as that can be told.
 *
 * @param path the element, in its own edition
 * @param comparable whether the other edition is transcribed far enough for the element to be
 *     missed there; if not, nothing may be concluded from its not being found
 * @param reason why it is comparable or not, in a sentence without a final stop
 */
public record Unmatched(ElementPath path, boolean comparable, String reason) {}
