/**
 * How fast the library's operations are, and what they allocate.
 *
 * <p>Goes in: a reference edition and generated ones. Comes out: JMH's own file, and a table of
 * ratios between operations of one run; times of different machines are never compared.
 */
@NullMarked
package org.rightsplan.examples.speed;

import org.jspecify.annotations.NullMarked;
