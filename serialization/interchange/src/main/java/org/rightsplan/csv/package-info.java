/**
 * Plans, comparisons and decisions as tidy tables of comma-separated values (RFC 4180), out and in
 * with the same columns.
 *
 * <p>Columns are found by their names, in any order; case and blanks around do not count. A column
 * that is missing says nothing; one that is unknown is a finding, unless it is empty. Cells may be
 * separated by commas, semicolons or tabs, as the first line shows. A text in another language than
 * that of the table stands in a column with its BCP 47 tag, such as {@code title@fr}. A cell with
 * several items has semicolons between them.
 *
 * <p>A text that a spreadsheet would run as a formula, since it begins with {@code =}, {@code +},
 * {@code -}, {@code @}, a tab or a line end, is written with an apostrophe before it, and so is one
 * that begins with an apostrophe; reading takes that apostrophe off again. Plain numbers stay as
 * they are.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.csv;

import org.jspecify.annotations.NullMarked;
