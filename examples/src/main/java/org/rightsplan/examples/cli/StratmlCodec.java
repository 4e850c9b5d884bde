package org.rightsplan.examples.cli;

import java.io.IOException;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;
import org.rightsplan.stratml.StratmlPart;
import org.rightsplan.stratml.StratmlReader;
import org.rightsplan.stratml.StratmlWriter;

/** StratML: both parts are read, Part 2 is written, since it has a place for indicators. */
final class StratmlCodec implements PlanCodec {

  @Override
  public PlanFile read(Source source, TextSettings settings) {
    try {
      return PlanFile.of(
          source.name(),
          StratmlReader.of(settings.idOf(source), settings.language()).read(source.stream()));
    } catch (InputException e) {
      throw source.unreadable(e);
    } catch (IOException e) {
      throw new AssertionError("bytes in memory have no such errors", e);
    }
  }

  @Override
  public Writing write(PlanFile content, TextSettings settings) {
    Edition edition = content.edition();
    try {
      return new StratmlWriter(StratmlPart.PART_2, settings.language()).write(edition);
    } catch (IllegalArgumentException e) {
      throw content.unwritable(PlanFormat.STRATML, e);
    }
  }
}
