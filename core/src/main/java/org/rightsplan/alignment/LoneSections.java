package org.rightsplan.alignment;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.rightsplan.model.ElementPath;

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
  private final LeftSections left;
  private final Matching sections;

  LoneSections(
      Outline before,
      Outline after,
      Comparability earlier,
      Comparability later,
      LeftSections left,
      Matching sections) {
    this.before = before;
    this.after = after;
    this.earlier = earlier;
    this.later = later;
    this.left = left;
    this.sections = sections;
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
    int lone = only(mine, sections::isFreeBefore);
    int loneLater = only(theirs, sections::isFreeAfter);
    if (lone == Matching.NONE || loneLater == Matching.NONE || !left.mayPair(lone, loneLater)) {
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
      left.pair(lone, loneLater, Basis.CONTEXT, CONFIDENCE, RULE);
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

  private static ElementPath path(Outline outline, int section) {
    return outline.sections.located.get(section).path();
  }
}
