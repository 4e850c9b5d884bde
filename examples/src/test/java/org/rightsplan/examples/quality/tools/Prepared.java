package org.rightsplan.examples.quality.tools;

import java.util.function.Supplier;

/** Two editions in the input form of one tool. */
@FunctionalInterface
public interface Prepared {

  /**
   * Compares the editions, anew at each call. This is what is timed.
   *
   * @return what reads the tool's result; reading is not timed
   */
  Supplier<Found> match();
}
