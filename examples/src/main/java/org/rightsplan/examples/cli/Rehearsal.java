package org.rightsplan.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Does once what people do often. The build runs it to archive the classes that such runs load, see
 * {@link Launcher}.
 */
final class Rehearsal {

  private Rehearsal() {}

  /**
   * Runs the program a few times.
   *
   * @param args a folder to write to
   */
  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    String first = folder.resolve("first.json").toString();
    String second = folder.resolve("second.json").toString();
    run("convert", "--reference", "china", "--edition", "2016", "-o", first);
    run("convert", "--reference", "china", "--edition", "2021", "-o", second);
    run("compare", first, second, "-o", folder.resolve("compare.txt").toString());
    run("compare", first, second, "-o", folder.resolve("compare.html").toString());
    run("validate", first, "-o", folder.resolve("validate.txt").toString());
    run("review", first, second, "-o", folder.resolve("review.csv").toString());
  }

  private static void run(String... args) {
    int code = RightsPlanCommand.run(Host.ofProcess(), args);
    if (code != ExitCode.DONE.number()) {
      throw new IllegalStateException(
          "Rehearsal: expected " + String.join(" ", args) + " to end with 0, but got " + code);
    }
  }
}
