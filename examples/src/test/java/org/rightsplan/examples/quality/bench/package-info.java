/**
 * How fast the alignment is, beside the same tools, and how its time grows.
 *
 * <p>Goes in: generated pairs of editions of several sizes. Comes out: JMH's own file, and tables.
 */
@NullMarked
package org.rightsplan.examples.quality.bench;

import org.jspecify.annotations.NullMarked;
