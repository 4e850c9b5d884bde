/**
 * What became of each commitment, section, indicator and principle through all editions of a plan.
 *
 * <p>Goes in: a plan, or editions in their order with the alignments of some pairs. Comes out: a
 * {@link org.rightsplan.lineage.Lineage}, in which every element of every edition stands in exactly
 * one {@link org.rightsplan.lineage.ElementThread}. Where an edition is not transcribed, a thread
 * says so and is never said to end.
 *
 * <p>Imports {@code diff}, {@code alignment} and {@code model} only.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.lineage;

import org.jspecify.annotations.NullMarked;
