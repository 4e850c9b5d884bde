/**
 * The printed text of a plan, as plain text or Markdown: read into an edition, and written from
 * one.
 *
 * <p>{@link org.rightsplan.outline.OutlineReader} takes the text apart into sections and
 * commitments. What the text says in prose about targets and bodies it {@linkplain
 * org.rightsplan.outline.Proposal proposes}, each with the characters that it rests on; nothing of
 * that stands in the edition before somebody accepts it. The {@linkplain
 * org.rightsplan.outline.Span spans} of a reading tile the text: no character is lost. {@link
 * org.rightsplan.outline.OutlineWriter} writes an edition as Markdown that reads back.
 *
 * <p>What depends on a language is data: {@link org.rightsplan.outline.OutlineCues}.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.outline;

import org.jspecify.annotations.NullMarked;
