/**
 * References to recommendations, treaties and goals of the United Nations as documents print them:
 * found in running text, and printed.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.reference;

import org.jspecify.annotations.NullMarked;
