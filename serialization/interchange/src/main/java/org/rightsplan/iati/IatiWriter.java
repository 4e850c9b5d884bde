package org.rightsplan.iati;

import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;

/**
 * Writes the objectives of an edition with their indicators as results of an IATI activity, in the
 * order of version 2.03.
 *
 * <p>The activity has its identifier, title and results. An edition says nothing of the reporting
 * organisation, the participating organisations, the status and the dates of an activity, which the
 * standard asks for as well: the publisher adds them.
 */
public final class IatiWriter {

  private IatiWriter() {}

  /** Returns an activity file, and what it could not hold. */
  public static Writing write(Edition edition) {
    return new ActivityWriting(edition).write();
  }
}
