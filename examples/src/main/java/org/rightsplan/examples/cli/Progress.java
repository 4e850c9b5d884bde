package org.rightsplan.examples.cli;

import java.time.Duration;
import org.rightsplan.alignment.ProgressListener;

/**
 * Tells a person at a terminal how far a comparison has come, once it takes long. Everybody else is
 * told nothing.
 */
final class Progress implements ProgressListener, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMillis(700);
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Host host;
  private final boolean wanted;
  private final long start = System.nanoTime();
  private boolean shown;

  Progress(Host host, boolean quiet) {
    this.host = host;
    this.wanted = host.errIsTerminal() && !quiet;
  }

  @Override
  public void onStep(String step, int number, int of) {
    if (wanted && System.nanoTime() - start > PATIENCE.toNanos()) {
      host.err().print(CLEAR_LINE + "comparing, step " + number + " of " + of + ": " + step);
      host.err().flush();
      shown = true;
    }
  }

  /** Takes the line away again. */
  @Override
  public void close() {
    if (shown) {
      host.err().print(CLEAR_LINE);
      host.err().flush();
    }
  }
}
