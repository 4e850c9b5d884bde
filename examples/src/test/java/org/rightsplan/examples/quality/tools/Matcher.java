package org.rightsplan.examples.quality.tools;

import org.rightsplan.examples.quality.PlanPair;

/** A tool that says which tasks of one edition are which of another. */
public interface Matcher {

  /** {@return the name in tables and files, such as {@code gumtree-simple}} */
  String name();

  /** {@return the most tasks with which the tool is run} */
  default int limit() {
    return Integer.MAX_VALUE;
  }

  /** {@return why it is not run with more, in words without a final stop; empty if it is} */
  default String reason() {
    return "";
  }

  /** Brings two editions into the tool's own input form. Not timed. */
  Prepared prepare(PlanPair pair);
}
