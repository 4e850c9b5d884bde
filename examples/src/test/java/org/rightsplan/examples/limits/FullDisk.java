package org.rightsplan.examples.limits;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.rightsplan.examples.ReferencePlans;
import org.rightsplan.jackson2.RightsPlanJson;
import org.rightsplan.model.Edition;
import org.rightsplan.outline.OutlineWriter;

/**
 * Has everything that writes files write one, and says what became of it; see {@link FaultsTest}.
 */
final class FullDisk {

  /** Writes a file. */
  interface Writer {
    void write(Path file) throws IOException;
  }

  private static final Edition EDITION = ReferencePlans.china().editions().get(3);

  static final ImmutableMap<String, Writer> WRITERS =
      ImmutableMap.of(
          "plan.json", file -> RightsPlanJson.standard().writeTo(EDITION, file),
          "plan3.json",
              file -> org.rightsplan.jackson3.RightsPlanJson.standard().writeTo(EDITION, file),
          "plan.jsonl",
              file -> RightsPlanJson.standard().writeLines(Stream.of(EDITION, EDITION), file),
          "plan.md", file -> OutlineWriter.standard().writeTo(EDITION, file));

  private FullDisk() {}

  public static void main(String[] arguments) {
    for (Map.Entry<String, Writer> writer : WRITERS.entrySet()) {
      String outcome = "written";
      try {
        writer.getValue().write(Path.of(arguments[0], writer.getKey()));
      } catch (IOException | RuntimeException e) {
        outcome = e.toString();
      }
      System.out.println(writer.getKey() + ": " + outcome);
    }
  }
}
