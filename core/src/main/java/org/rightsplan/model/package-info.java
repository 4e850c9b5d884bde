/**
 * The values of a human-rights action plan: plans, editions, sections, objectives, indicators,
 * bodies and what they are made of.
 *
 * <p>Goes in: what a document prints and what other sources report about it. Comes out: immutable
 * values that check themselves when they are built, paths to their elements, and counts. This
 * package imports nothing else of rightsplan, and no serialization framework.
 *
 * <p>What is not known is absent or says so: an empty {@code Optional}, an {@code UNSTATED}
 * constant, an {@link org.rightsplan.model.IndicatorValue.Unavailable} value. Nothing here guesses.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.model;

import org.jspecify.annotations.NullMarked;
