/**
 * The JSON form of plans for Jackson 2.
 *
 * <p>In come JSON documents and the values of {@code org.rightsplan.model}, out go the other ones;
 * {@link org.rightsplan.jackson2.RightsPlanJson} is a ready reader and writer, {@link
 * org.rightsplan.jackson2.RightsPlanModule} extends a mapper that you have. The form is said by
 * mix-ins, one beside each type of the model, all of them listed in one table; the model itself
 * knows nothing of it. Equal values give equal bytes, and reading what was written gives an equal
 * value.
 *
 * <p>Never imported here: comparison and anything above the model, and Jackson 3.
 */
@NullMarked
package org.rightsplan.jackson2;

import org.jspecify.annotations.NullMarked;
