/**
 * Pictures in SVG: the flow of tasks between chapters, chapters through the editions, and targets
 * through time.
 *
 * <p>Goes in: plain numbers and labels. Comes out: an {@code svg} element for a page whose style
 * has the colours, everything in it escaped, without any style or script of its own. Labels come in
 * two lengths, of which the page's style shows the one that can be read at its width.
 *
 * <p>Imports nothing of ours, and is not exported.
 */
@NullMarked
package org.rightsplan.report.picture;

import org.jspecify.annotations.NullMarked;
