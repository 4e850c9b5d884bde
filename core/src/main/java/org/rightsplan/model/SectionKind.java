package org.rightsplan.model;

/**
 * What a section of an edition is. The words follow Akoma Ntoso and StratML where they have one.
 */
public enum SectionKind {
  /** A foreword or introduction: what stands before the first commitments. */
  INTRODUCTION,
  /** A chapter: a main part of the body, numbered or not. */
  CHAPTER,
  /** A division of a chapter that holds commitments; what briefings call an aspect. */
  ASPECT,
  /** A goal, strategic objective or priority area under which objectives stand (StratML: Goal). */
  GOAL,
  /** The part on implementation, monitoring, supervision and assessment. */
  IMPLEMENTATION,
  /** An annex, a list of bodies, a glossary. */
  ANNEX,
  /** Anything else. */
  OTHER;

  /**
   * {@return whether a section of this kind, of which only the title is known, may hold commitments
   * of its own} All may, also a chapter whose subsections are known, except an introduction and an
   * annex.
   */
  public boolean mayHoldCommitments() {
    return this != INTRODUCTION && this != ANNEX;
  }
}
