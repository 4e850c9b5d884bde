/**
 * A small, complete plan in two editions to try things on: in documentation, in tests, at a prompt.
 *
 * <p>Place, bodies, figures and wording are invented. Nothing goes in; {@link
 * org.rightsplan.sample.SamplePlan} comes out. This package imports the model only, and no other
 * package of the library may import it: the library works on plans that it does not know.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.sample;

import org.jspecify.annotations.NullMarked;
