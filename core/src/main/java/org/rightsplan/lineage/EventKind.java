package org.rightsplan.lineage;

/**
 * What happens to a thread between two editions. Several can happen at once; {@link #KEPT} stands
 * alone.
 */
public enum EventKind {
  /** It stands in the first edition, or no earlier edition has it. */
  INTRODUCED,
  /** It is there again after an edition that is known not to have it. */
  REINTRODUCED,
  /** None of the things below happened to it. Its number or its place among siblings may differ. */
  KEPT,
  /** A title or another text changed. */
  REWORDED,
  /** A target was set, dropped or changed. */
  RETARGETED,
  /** A body was assigned or released, or has another role. */
  REASSIGNED,
  /** It stands under another section. */
  MOVED,
  /** A section stands nearer to the edition itself, such as a subsection that became a chapter. */
  PROMOTED,
  /** A section stands deeper. */
  DEMOTED,
  /** One element became several. */
  SPLIT,
  /** Several elements became one. */
  MERGED,
  /** A later edition, transcribed where it would be, does not have it. */
  DROPPED,
  /** Whether it is in the other edition cannot be told. */
  NOT_COMPARABLE
}
