package org.rightsplan.examples.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.sample.SamplePlan;

/** The sample plan as files of a folder. */
final class PlanFiles {

  private final Path folder;

  PlanFiles(Path folder) {
    this.folder = folder;
  }

  /** Writes a file and returns its name. */
  String write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text).toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the name of a file that is not there yet. */
  String name(String name) {
    return folder.resolve(name).toString();
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String plan() {
    return write("plan.json", RightsPlanJson.standard().write(SamplePlan.plan()));
  }

  String first() {
    return write("first.json", RightsPlanJson.standard().write(SamplePlan.first()));
  }

  String second() {
    return write("second.json", RightsPlanJson.standard().write(SamplePlan.second()));
  }
}
