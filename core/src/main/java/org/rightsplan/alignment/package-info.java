/**
 * Which element of one edition answers to which of another, and why.
 *
 * <p>Goes in: two editions, options, and a crosswalk of what people assert. Comes out: one {@link
 * org.rightsplan.alignment.Alignment}, in which every section, objective, indicator and principle
 * of both editions stands exactly once. {@code AlignmentPipeline} is the table of contents of how
 * it is made, one class a step.
 *
 * <p>Imports {@code model} and nothing above itself; what a match means as a change is the matter
 * of the {@code diff} package.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.alignment;

import org.jspecify.annotations.NullMarked;
