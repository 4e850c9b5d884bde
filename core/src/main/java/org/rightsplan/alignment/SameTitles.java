package org.rightsplan.alignment;

/**
 * Pairs the sections left over with those of the same title under the section that answers to the
 * one around, so that titles which many chapters repeat find their own. Where several siblings have
 * the title, they are paired in order if there are as many on both sides.
 *
 * <p>In: the outlines and the sections matched so far. Out: pairs in the sections' matching. Cost:
 * linear, plus the pairs of siblings.
 */
final class SameTitles {

  private static final float ALONE = 0.9f;
  private static final float ONE_OF_SEVERAL = 0.7f;

  /** Siblings are compared with each other up to this many pairs. */
  private static final int MOST_PAIRS = 2_500;

  private final Outline before;
  private final Outline after;
  private final Matching sections;

  SameTitles(Outline before, Outline after, Matching sections) {
    this.before = before;
    this.after = after;
    this.sections = sections;
  }

  void pair(PairCondition condition) {
    pairChildren(Matching.NONE, Matching.NONE, condition);
    // In document order, so that what is under a section paired here is looked at too.
    for (int around = 0; around < before.sections.size(); around++) {
      if (sections.partnerOfBefore[around] != Matching.NONE) {
        pairChildren(around, sections.partnerOfBefore[around], condition);
      }
    }
  }

  private void pairChildren(int around, int aroundLater, PairCondition condition) {
    IntList mine = before.children(around);
    IntList theirs = after.children(aroundLater);
    if ((long) mine.size() * Math.max(mine.size(), theirs.size()) > MOST_PAIRS) {
      return;
    }
    for (int i = 0; i < mine.size(); i++) {
      int earlier = mine.get(i);
      if (sections.isFreeBefore(earlier)) {
        IntList alike = freeLike(earlier, mine, before, true);
        IntList alikeLater = freeLike(earlier, theirs, after, false);
        if (alike.size() == alikeLater.size()) {
          pairInOrder(alike, alikeLater, condition);
        }
      }
    }
  }

  private void pairInOrder(IntList earlier, IntList later, PairCondition condition) {
    boolean several = earlier.size() > 1;
    for (int i = 0; i < earlier.size(); i++) {
      int one = earlier.get(i);
      int two = later.get(i);
      if (sections.mayPair(one, two) && condition.holds(one, two)) {
        sections.pair(one, two, Basis.TITLE, several ? ONE_OF_SEVERAL : ALONE, "same title");
        sections.ambiguous[one] = several;
      }
    }
  }

  /** Returns the free ones of some sections whose title is that of an earlier one. */
  private IntList freeLike(int earlier, IntList among, Outline outline, boolean isBefore) {
    IntList alike = new IntList(2);
    for (int i = 0; i < among.size(); i++) {
      int section = among.get(i);
      boolean free = isBefore ? sections.isFreeBefore(section) : sections.isFreeAfter(section);
      if (free && ItemTable.sameContent(sections.before, earlier, outline.sections, section)) {
        alike.add(section);
      }
    }
    return alike;
  }
}
