/**
 * The HTML of reports as pages: written from the reference plans, the sample plan and a hostile
 * one, checked with parsers in the ordinary build and in a real browser by {@code -Pbrowser}.
 */
@NullMarked
package org.rightsplan.examples.pages;

import org.jspecify.annotations.NullMarked;
