package org.rightsplan.examples.cli;

import java.util.Optional;

/**
 * Where the program starts in the second machine, see {@link Launcher}. It ends soon after the
 * first one does, however that ended: a process that is killed can tell nobody.
 */
final class HandedOver {

  /** A small comparison is over before; to look loads a good many classes. */
  private static final long MILLIS_BETWEEN_LOOKS = 1500;

  /** What a shell says of a process that was asked to end. */
  private static final int ENDED = 143;

  private HandedOver() {}

  /**
   * Runs the program and ends the process with its exit code.
   *
   * @param args the process id of the first machine, then the arguments of the program
   */
  public static void main(String[] args) {
    Thread watch = new Watch(Long.parseLong(args[0]));
    watch.setDaemon(true);
    watch.start();
    String[] own = new String[args.length - 1];
    System.arraycopy(args, 1, own, 0, own.length);
    RightsPlanCommand.main(own);
  }

  /** Looks from time to time whether the first machine is still there. */
  private static final class Watch extends Thread {

    private final long first;

    Watch(long first) {
      super("watch");
      this.first = first;
    }

    @Override
    public void run() {
      try {
        do {
          Thread.sleep(MILLIS_BETWEEN_LOOKS);
        } while (isThere());
        System.exit(ENDED);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    /** An orphan has another parent, so that a process id that was given again misleads nobody. */
    private boolean isThere() {
      Optional<ProcessHandle> parent = ProcessHandle.current().parent();
      return parent.isPresent() && parent.get().pid() == first;
    }
  }
}
