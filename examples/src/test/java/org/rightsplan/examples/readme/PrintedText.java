package org.rightsplan.examples.readme;

import java.io.IOException;
import java.nio.file.Path;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.outline.Outline;
import org.rightsplan.outline.OutlineReader;
import org.rightsplan.outline.OutlineWriter;
import org.rightsplan.outline.Proposal;

/** The README on printed text. */
final class PrintedText {

  private PrintedText() {}

  static void run() throws IOException {
    Reading<Outline> reading =
        OutlineReader.standard().withId("atlantis-2026").read(Path.of("plan.txt"));
    reading.findings().forEach(System.out::println); // page numbers, contents, what has no place
    Outline outline = reading.value();
    for (Proposal proposal : outline.proposals()) {
      System.out.println(proposal.path() + ": " + proposal.source());
    }
    Edition edition = outline.acceptAll();
    Writing markdown = OutlineWriter.standard().writeTo(edition, Path.of("plan.md"));
    markdown.losses().forEach(System.out::println);
  }
}
