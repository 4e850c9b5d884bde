package org.rightsplan.examples.quality;

/** What became of an element, or of a group of elements, between two editions. */
public enum Fate {
  /** Same words, same place. */
  KEPT,
  /** Other words, same place; a section under another title. */
  REWORDED,
  /** Same words, elsewhere. */
  MOVED,
  /** Other words, elsewhere. */
  MOVED_REWORDED,
  /** One became several. */
  SPLIT,
  /** Several became one. */
  MERGED,
  /** A section that became a chapter; a task under such a section, whatever its words. */
  PROMOTED,
  /** Gone; stands in no link. */
  DROPPED
}
