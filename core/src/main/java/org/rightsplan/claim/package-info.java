/**
 * Statements that somebody made about a plan's editions, and what the texts say to them.
 *
 * <p>Goes in: {@linkplain org.rightsplan.claim.Claim claims} with their speakers, and a plan or its
 * lineage. Comes out: for each claim a {@link org.rightsplan.claim.Verdict} with the figure that
 * was computed, the elements it rests on, and the reason.
 *
 * <p>A verdict rests on what was read in the plans. What other sources report or state is named in
 * the reason and proves nothing. More text never turns SUPPORTED into CANNOT_TELL, where "more
 * text" means: commitments, indicators, sections and translations where the transcription leaves
 * room for them, parts of which more is at hand than before, and reported parts that are now read.
 * One thing lies outside this law, because it is inferred: that two sections with different titles
 * are the same, which {@link org.rightsplan.claim.Assertion.MovedOut} and {@link
 * org.rightsplan.claim.Assertion.TitleChanged} take from the lineage.
 *
 * <p>The package takes no side: a claim that cannot be checked is neither right nor wrong.
 *
 * <p>Imports {@code lineage}, {@code diff}, {@code alignment} and {@code model} only.
 *
 * @since 1.0.0
 */
@NullMarked
package org.rightsplan.claim;

import org.jspecify.annotations.NullMarked;
