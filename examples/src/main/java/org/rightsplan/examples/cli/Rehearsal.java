package org.rightsplan.examples.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.sample.SamplePlan;

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
    // Another plan has other kinds of changes.
    RightsPlanJson json = RightsPlanJson.standard();
    Path before = folder.resolve("before.json");
    Path after = folder.resolve("after.json");
    json.writeTo(SamplePlan.first(), before);
    json.writeTo(SamplePlan.second(), after);
    for (String form : List.of("sample.txt", "sample.html")) {
      run("compare", before.toString(), after.toString(), "-o", folder.resolve(form).toString());
    }
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
