/**
 * The forms in which a report is written: plain text, Markdown, HTML.
 *
 * <p>Goes in: a {@link org.rightsplan.report.document.Document}. Comes out: text that ends with a
 * line feed. Whatever a plan says is escaped here and nowhere else: it is never markup, never a
 * control sequence, and cannot turn the direction of what stands around it.
 *
 * <p>Imports {@code report.document} only, and is not exported.
 */
@NullMarked
package org.rightsplan.report.form;

import org.jspecify.annotations.NullMarked;
