package org.rightsplan.report;

import com.google.common.collect.ImmutableList;

/** One piece of a report. */
sealed interface Block {

  /** A heading; levels count from 1. */
  record Heading(int level, String text) implements Block {}

  /** A paragraph. */
  record Paragraph(String text) implements Block {}

  /** A list of points. */
  record Points(ImmutableList<String> points) implements Block {}

  /** A table; every row has as many cells as the header. */
  record Table(ImmutableList<String> header, ImmutableList<ImmutableList<String>> rows)
      implements Block {}
}
