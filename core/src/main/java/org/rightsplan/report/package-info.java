/**
 * What a person reads: comparisons as plain text and Markdown.
 *
 * <p>Goes in: a diff. Comes out: a {@link org.rightsplan.report.Report} of headings, paragraphs,
 * lists and tables that can be written in several forms. Reports say what they leave out, and who
 * stated what.
 *
 * <p>Imports {@code diff} and everything below it; nothing of ours imports this package.
 */
@NullMarked
package org.rightsplan.report;

import org.jspecify.annotations.NullMarked;
