/**
 * The tools that are measured, each behind the same small interface.
 *
 * <p>Goes in: a pair of editions. Comes out: the links that one tool claims. Every tool gets the
 * setting that serves it best on plans, said in its own comment. Conversion into a tool's input
 * form, and reading of its result, stand apart from the work that is timed.
 */
@NullMarked
package org.rightsplan.examples.quality.tools;

import org.jspecify.annotations.NullMarked;
