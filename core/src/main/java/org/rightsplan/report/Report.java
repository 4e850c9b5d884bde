package org.rightsplan.report;

import com.google.common.collect.ImmutableList;

/**
 * A laid-out report, to be written in the form that its reader wants.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class Report {

  private final ImmutableList<Block> blocks;

  Report(ImmutableList<Block> blocks) {
    this.blocks = blocks;
  }

  ImmutableList<Block> blocks() {
    return blocks;
  }

  /** {@return the report as plain text, lines of about 100 columns, ending with a line feed} */
  public String text() {
    return new TextForm().write(blocks);
  }

  /** {@return the report as Markdown (CommonMark with tables), ending with a line feed} */
  public String markdown() {
    return new MarkdownForm().write(blocks);
  }

  /** Returns the same as {@link #text()}. */
  @Override
  public String toString() {
    return text();
  }
}
