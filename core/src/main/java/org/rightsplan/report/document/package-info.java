/**
 * What a report is made of, before it is written in some form: parts, paragraphs, tables, entries,
 * pictures, and in them runs of the report's own words and of a plan's.
 *
 * <p>Plain values without any markup. A form writes every one of them; none may forget one.
 *
 * <p>Imports nothing of ours, and is not exported.
 */
@NullMarked
package org.rightsplan.report.document;

import org.jspecify.annotations.NullMarked;
