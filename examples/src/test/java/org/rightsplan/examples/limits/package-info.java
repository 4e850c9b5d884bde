/** What the library does with very much, in many threads, and when something goes wrong. */
@NullMarked
package org.rightsplan.examples.limits;

import org.jspecify.annotations.NullMarked;
