package org.rightsplan.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import org.rightsplan.iati.IatiReader;
import org.rightsplan.iati.IatiWriter;
import org.rightsplan.interchange.InputException;
import org.rightsplan.interchange.Reading;
import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;

/** IATI activities with their results; each is an edition. */
final class IatiCodec implements PlanCodec {

  @Override
  public PlanFile read(Source source, TextSettings settings) {
    try {
      Reading<ImmutableList<Edition>> reading =
          IatiReader.of(settings.language()).read(source.stream());
      return new PlanFile(
          source.name(), Optional.empty(), reading.value(), reading.findings(), reading.losses());
    } catch (InputException e) {
      throw source.unreadable(e);
    } catch (IOException e) {
      throw new AssertionError("bytes in memory have no such errors", e);
    }
  }

  @Override
  public Writing write(PlanFile content, TextSettings settings) {
    return IatiWriter.write(content.edition());
  }
}
