package org.rightsplan.examples.quality;

import com.google.common.collect.ImmutableList;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;

/**
 * The truth about one group of elements: which of the before edition are which of the after
 * edition.
 *
 * @param kind OBJECTIVE or SECTION
 * @param before in document order, at least one
 * @param after in document order, at least one
 * @param fate what happened
 */
public record Link(
    ElementKind kind,
    ImmutableList<ElementPath> before,
    ImmutableList<ElementPath> after,
    Fate fate) {}
