/**
 * Pairs of plan editions of which it is known what became of every element, and the score of a
 * comparison on them.
 *
 * <p>Goes in: a scenario, a size, a seed. Comes out: two editions, the true links between their
 * elements, and precision and recall of the links that somebody claims. The texts are invented; no
 * real plan is in them. Never import a tool under test here: the harness, the adapters for other
 * tools and the benchmarks live in the test sources.
 */
@NullMarked
package org.rightsplan.examples.quality;

import org.jspecify.annotations.NullMarked;
