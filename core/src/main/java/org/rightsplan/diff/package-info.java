/**
 * What changed between two editions: one entry for each element with all that happened to it, and
 * the counts before and after.
 *
 * <p>Goes in: an alignment. Comes out: an {@link org.rightsplan.diff.EditionDiff}. What the other
 * edition's transcription does not reach is listed as not comparable, never as dropped or added.
 *
 * <p>Imports {@code alignment} and {@code model} only.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.diff;

import org.jspecify.annotations.NullMarked;
