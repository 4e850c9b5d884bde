package org.rightsplan.examples.cli;

import java.time.Duration;
import org.rightsplan.alignment.ProgressListener;

/**
 * Tells a person at a terminal how far a run has come, once it takes long. Everybody else is told
 * nothing.
 */
final class Progress implements ProgressListener, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMillis(700);
  private static final String CLEAR_LINE = "\r\u001B[K";

  private final Host host;
  private final boolean wanted;
  private final long start;
  private boolean shown;

  /**
   * Prepares to tell.
   *
   * @param start when the run began, as {@link System#nanoTime()} has it
   */
  Progress(Host host, boolean quiet, long start) {
    this.host = host;
    this.start = start;
    this.wanted = host.errIsTerminal() && !quiet;
  }

  @Override
  public void onStep(String step, int number, int of) {
    say("comparing, step " + number + " of " + of + ": " + step);
  }

  /** Says what is done next. */
  void say(String what) {
    if (wanted && System.nanoTime() - start > PATIENCE.toNanos()) {
      host.err().print(CLEAR_LINE + what);
      host.err().flush();
      shown = true;
    }
  }

  @Override
  public void close() {
    clear();
  }

  /** Takes the line away again. */
  void clear() {
    if (shown) {
      host.err().print(CLEAR_LINE);
      host.err().flush();
      shown = false;
    }
  }
}
