package org.rightsplan.alignment;

import org.rightsplan.model.ElementPath;

/** What can be seen of what stands in the sections of two editions, as far as both show it. */
final class SectionContents {

  private final Outline before;
  private final Outline after;
  private final Comparability earlier;
  private final Comparability later;

  SectionContents(Outline before, Outline after, Comparability earlier, Comparability later) {
    this.before = before;
    this.after = after;
    this.earlier = earlier;
    this.later = later;
  }

  /** Tells whether it can be seen what stands in both of two sections, and something does. */
  boolean areSeen(int section, int other) {
    return (before.commitments(section) > 0 || after.commitments(other) > 0)
        && earlier.showsContents(path(before, section))
        && later.showsContents(path(after, other));
  }

  private static ElementPath path(Outline outline, int section) {
    return outline.sections.located.get(section).path();
  }
}
