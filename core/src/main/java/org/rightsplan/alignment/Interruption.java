package org.rightsplan.alignment;

import java.util.concurrent.CancellationException;

/** Ends a comparison whose thread was interrupted. */
final class Interruption {

  private static final int EVERY = 1024;

  private Interruption() {}

  /**
   * Looks now and then whether the thread was interrupted.
   *
   * @param round the number of the round of the calling loop
   * @throws CancellationException if it was; the thread stays marked as interrupted
   */
  static void check(int round) {
    if (round % EVERY == 0 && Thread.currentThread().isInterrupted()) {
      throw new CancellationException("The comparison was interrupted; it has no partial result");
    }
  }
}
