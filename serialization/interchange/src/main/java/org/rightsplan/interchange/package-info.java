/**
 * What all readers and writers of this module have in common: what was read and what was found on
 * the way, where in the input, within which limits, and what a form could not hold.
 *
 * <p>A reader of real documents is lenient: it gives a value and {@linkplain InputFinding
 * findings}, and throws {@link InputException} only where there is nothing that it could give. A
 * writer is strict: what it writes is right by the rules of the form, and what these had no place
 * for is in its list of {@linkplain Loss losses}.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.interchange;

import org.jspecify.annotations.NullMarked;
