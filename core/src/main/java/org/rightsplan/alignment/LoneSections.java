package org.rightsplan.alignment;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Section;

/**
 * Pairs what is left: the only section that is not paired on either side, under sections that
 * answer to each other and of which most else is paired with each other. So "senior citizens'
 * rights" goes on as "rights of the elderly" where the rights of women, of children and of disabled
 * people stand beside both, in whatever order.
 *
 * <p>In: the outlines, what is known of their transcription, and what is matched so far. Out: pairs
 * in the sections' matching. Cost: linear, but for the search of partners among siblings.
 */
final class LoneSections {

  static final float CONFIDENCE = 0.6f;

  private static final String RULE = "the only ones left beside others that are matched";

  /** So many of the sections beside them, and half of all, are paired with each other. */
  private static final int LEAST_PAIRED = 2;

  private final Outline before;
  private final Outline after;
  private final Comparability earlier;
  private final Comparability later;
  private final SectionContents contents;
  private final Matching sections;
  private final Matching objectives;

  LoneSections(
      Outline before,
      Outline after,
      Comparability earlier,
      Comparability later,
      Matching sections,
      Matching objectives) {
    this.before = before;
    this.after = after;
    this.earlier = earlier;
    this.later = later;
    this.contents = new SectionContents(before, after, earlier, later);
    this.sections = sections;
    this.objectives = objectives;
  }

  void pair() {
    if (noneIsLeft()) {
      return;
    }
    pairChildren(Matching.NONE, Matching.NONE);
    // In document order, so that what is under a section paired here is looked at too.
    for (int around = 0; around < before.sections.size(); around++) {
      int partner = sections.partnerOfBefore[around];
      if (partner != Matching.NONE) {
        pairChildren(around, partner);
      }
    }
  }

  private boolean noneIsLeft() {
    for (int partner : sections.partnerOfBefore) {
      if (partner == Matching.NONE) {
        return false;
      }
    }
    return true;
  }

  private void pairChildren(int around, int aroundLater) {
    int[] mine = before.children(around).toArray();
    int[] theirs = after.children(aroundLater).toArray();
    int left = only(mine, sections::isFreeBefore);
    int leftLater = only(theirs, sections::isFreeAfter);
    if (left == Matching.NONE || leftLater == Matching.NONE || !mayPair(left, leftLater)) {
      return;
    }
    int paired = 0;
    for (int section : mine) {
      // Both stand in document order.
      paired += Arrays.binarySearch(theirs, sections.partnerOfBefore[section]) >= 0 ? 1 : 0;
    }
    if (paired >= LEAST_PAIRED
        && 2 * paired >= Math.max(mine.length, theirs.length)
        && listsSections(earlier, before, around)
        && listsSections(later, after, aroundLater)) {
      sections.pair(left, leftLater, Basis.CONTEXT, CONFIDENCE, RULE);
    }
  }

  /** Returns the only one of some sections that is free, or NONE if there are none or several. */
  private static int only(int[] some, IntPredicate isFree) {
    int[] free = Arrays.stream(some).filter(isFree).limit(2).toArray();
    return free.length == 1 ? free[0] : Matching.NONE;
  }

  private static boolean listsSections(Comparability known, Outline outline, int around) {
    return around == Matching.NONE ? known.titles : known.listsSections(path(outline, around));
  }

  private boolean mayPair(int section, int other) {
    return sections.mayPair(section, other)
        && mayHoldCommitments(before, section) == mayHoldCommitments(after, other)
        // Where it can be seen what stands in both, that decides and not their place.
        && !contents.areSeen(section, other)
        && !wentElsewhere(section, other);
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

  private static ElementPath path(Outline outline, int section) {
    return outline.sections.located.get(section).path();
  }
}
