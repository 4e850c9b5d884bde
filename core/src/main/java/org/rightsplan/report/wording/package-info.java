/**
 * What reports say, in the reader's language: sentences from messages, names of elements, dates,
 * numbers, targets and changes.
 *
 * <p>Imports {@code report.document} and the packages whose values it puts into words, and is not
 * exported.
 */
@NullMarked
package org.rightsplan.report.wording;

import org.jspecify.annotations.NullMarked;
