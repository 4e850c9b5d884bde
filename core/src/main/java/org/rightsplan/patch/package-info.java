/**
 * Differences as something to hand over and to put into effect: a declarative patch of an edition,
 * and the merge of two revisions of one edition.
 *
 * <p>Goes in: an {@link org.rightsplan.diff.EditionDiff} or editions. Comes out: an {@link
 * org.rightsplan.patch.EditionPatch} that makes one edition into the other and back, or a {@link
 * org.rightsplan.patch.ThreeWayMerge}. Nothing that an edition holds is left out, citations and the
 * state of the transcription included.
 *
 * <p>Imports {@code diff}, {@code alignment} and {@code model} only.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.patch;

import org.jspecify.annotations.NullMarked;
