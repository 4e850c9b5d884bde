package org.rightsplan.patch;

import java.util.Optional;

/**
 * A part of a patch that had no place in an edition.
 *
 * @param element the element that it is about
 * @param facet the field that was not set, or empty if the element was not dropped, added or put in
 *     its place
 * @param reason why not, in a sentence without a final stop
 */
public record Unplaced(ElementPair element, Optional<String> facet, String reason) {}
