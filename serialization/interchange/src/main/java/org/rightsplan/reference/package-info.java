/**
 * References to recommendations, treaties and goals of the United Nations as documents print them:
 * found in running text, and printed.
 */
@NullMarked
package org.rightsplan.reference;

import org.jspecify.annotations.NullMarked;
