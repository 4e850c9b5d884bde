package org.rightsplan.alignment;

import org.rightsplan.model.Section;

/**
 * Whether two sections that are left over may be paired for their titles or their places: nothing
 * that can be seen of what stands in them speaks against it.
 *
 * <p>In: the outlines, what is known of their transcription, and what is matched so far. Out: a yes
 * or no for each pair; and pairs in the sections' matching. Cost: linear in the commitments of
 * both.
 */
final class LeftSections {

  private final Outline before;
  private final Outline after;
  private final SectionContents contents;
  private final Matching sections;
  private final Matching objectives;

  LeftSections(
      Outline before,
      Outline after,
      SectionContents contents,
      Matching sections,
      Matching objectives) {
    this.before = before;
    this.after = after;
    this.contents = contents;
    this.sections = sections;
    this.objectives = objectives;
  }

  /** Tells whether two sections, both left over, may be paired. */
  boolean mayPair(int section, int other) {
    return sections.mayPair(section, other)
        && mayHoldCommitments(before, section) == mayHoldCommitments(after, other)
        // Where it can be seen what stands in both, that decides.
        && !contents.areSeen(section, other)
        && !wentElsewhere(section, other);
  }

  /** Pairs two sections; they do not speak for the sections for which they were paired. */
  void pair(int section, int other, Basis basis, double confidence, String rule) {
    sections.pair(section, other, basis, (float) confidence, rule);
    sections.forSurroundings[section] = true;
  }

  private static boolean mayHoldCommitments(Outline outline, int section) {
    return ((Section) outline.sections.located.get(section).element()).kind().mayHoldCommitments();
  }

  /** Tells whether commitments of both are matched, and none of one with one of the other. */
  private boolean wentElsewhere(int section, int other) {
    int first = before.firstObjective[section];
    int end = before.firstObjective[before.sectionEnd[section]];
    int firstLater = after.firstObjective[other];
    int endLater = after.firstObjective[after.sectionEnd[other]];
    boolean matched = false;
    for (int i = first; i < end; i++) {
      int partner = objectives.partnerOfBefore[i];
      if (partner >= firstLater && partner < endLater) {
        return false;
      }
      matched |= partner != Matching.NONE;
    }
    boolean matchedLater = false;
    for (int i = firstLater; i < endLater; i++) {
      matchedLater |= objectives.partnerOfAfter[i] != Matching.NONE;
    }
    return matched && matchedLater;
  }
}
