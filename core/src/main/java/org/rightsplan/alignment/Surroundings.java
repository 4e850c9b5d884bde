package org.rightsplan.alignment;

import java.util.function.IntPredicate;

/**
 * How the sections around two commitments relate, as far as sections are matched. Cost: constant.
 */
final class Surroundings {

  private final Outline before;
  private final Outline after;
  private final Matching sections;

  Surroundings(Outline before, Outline after, Matching sections) {
    this.before = before;
    this.after = after;
    this.sections = sections;
  }

  /** Returns one of the constants of {@link PairScore}. */
  int of(int earlier, int later) {
    int one = before.objectives.container[earlier];
    int two = after.objectives.container[later];
    int partner = sections.partnerOfBefore[one];
    if (partner != Matching.NONE && after.isWithin(two, partner)) {
      return PairScore.SAME_SECTION;
    }
    int partnerBack = sections.partnerOfAfter[two];
    if (partnerBack != Matching.NONE && before.isWithin(one, partnerBack)) {
      return PairScore.SAME_SECTION;
    }
    return sections.partnerOfBefore[before.top[one]] == after.top[two]
        ? PairScore.SAME_PART
        : PairScore.ELSEWHERE;
  }

  /**
   * Adds the pairs of free commitments whose sections are matched. Where a section is so large that
   * all pairs would be too many, only those at about the same place are taken.
   */
  void addCandidates(Matching objectives, Pairs pairs) {
    for (int section = 0; section < before.sections.size(); section++) {
      int partner = sections.partnerOfBefore[section];
      if (partner != Matching.NONE) {
        addCandidates(
            objectives,
            ownFree(before, objectives, section, section + 1, true),
            within(after, objectives, partner, false),
            pairs);
        addCandidates(
            objectives,
            within(before, objectives, section, true),
            ownFree(after, objectives, partner, partner + 1, false),
            pairs);
      }
    }
  }

  /** Adds all pairs of matched sections, for splits and merges. */
  void addWholeCandidates(Matching objectives, Pairs pairs) {
    for (int section = 0; section < before.sections.size(); section++) {
      int partner = sections.partnerOfBefore[section];
      if (partner == Matching.NONE) {
        continue;
      }
      IntList earlier = own(before, section, i -> true);
      IntList later = own(after, partner, i -> true);
      addCandidates(objectives, earlier, later, pairs);
    }
  }

  private static IntList own(Outline outline, int section, IntPredicate wanted) {
    IntList found = new IntList(8);
    for (int i = outline.firstObjective[section]; i < outline.firstObjective[section + 1]; i++) {
      if (wanted.test(i)) {
        found.add(i);
      }
    }
    return found;
  }

  private static final int MOST_PAIRS = 2_500;
  private static final int REACH = 8;

  private static IntList within(
      Outline outline, Matching objectives, int section, boolean isBefore) {
    return ownFree(outline, objectives, section, outline.sectionEnd[section], isBefore);
  }

  private static IntList ownFree(
      Outline outline, Matching objectives, int section, int end, boolean isBefore) {
    IntList free = new IntList(8);
    for (int i = outline.firstObjective[section]; i < outline.firstObjective[end]; i++) {
      if (isBefore ? objectives.isFreeBefore(i) : objectives.isFreeAfter(i)) {
        free.add(i);
      }
    }
    return free;
  }

  private static void addCandidates(
      Matching objectives, IntList earlier, IntList later, Pairs pairs) {
    boolean all = (long) earlier.size() * later.size() <= MOST_PAIRS;
    for (int i = 0; i < earlier.size(); i++) {
      int from = all ? 0 : Math.max(0, i - REACH);
      int to = all ? later.size() : Math.min(later.size(), i + REACH + 1);
      for (int j = from; j < to; j++) {
        if (objectives.mayPair(earlier.get(i), later.get(j))) {
          pairs.add(earlier.get(i), later.get(j));
        }
      }
    }
  }
}
