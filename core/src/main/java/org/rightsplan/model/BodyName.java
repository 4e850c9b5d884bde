package org.rightsplan.model;

import java.util.Optional;

/**
 * A name that a body has or had for a time.
 *
 * @param name the name
 * @param period when it was in use, as far as known
 */
public record BodyName(LocalizedText name, Optional<Period> period) {}
