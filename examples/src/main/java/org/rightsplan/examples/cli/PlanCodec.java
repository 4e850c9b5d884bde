package org.rightsplan.examples.cli;

import org.rightsplan.interchange.Writing;

/** Reads and writes plans in one form. */
interface PlanCodec {

  /**
   * Reads an input.
   *
   * @throws Failure if it holds neither a plan nor an edition in this form
   */
  PlanFile read(Source source, TextSettings settings);

  /**
   * Writes what an input held.
   *
   * @throws Failure if this form has no place for it as a whole
   */
  Writing write(PlanFile content, TextSettings settings);
}
