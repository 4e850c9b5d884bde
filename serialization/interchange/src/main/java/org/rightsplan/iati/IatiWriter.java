package org.rightsplan.iati;

import org.rightsplan.interchange.Writing;
import org.rightsplan.model.Edition;

/**
 * Writes the objectives of an edition with their indicators as results of an IATI activity, version
 * 2.03.
 *
 * <p>From version 2.01 on the standard's schema (iati-activities-schema.xsd) asks for a fixed
 * order: in a result title, description, document links, references, indicators; in an indicator
 * title, description, document links, references, baselines, periods; in a period its start, its
 * end, targets, actual values; under each value locations, dimensions, comment.
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
