package org.rightsplan.alignment;

/**
 * How the sections around two commitments relate, as far as sections are matched. Cost: constant.
 */
final class Surroundings {

  /** All pairs of commitments of two matched sections are tried up to this many. */
  private static final int MOST_PAIRS = 2_500;

  /** Beyond, each commitment is tried with those so many places before and after its own. */
  private static final int REACH = 8;

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
   * Adds the pairs of wanted commitments whose sections are matched: those of the sections
   * themselves, and of each with what stands anywhere under the other.
   */
  void addCandidates(boolean[] wantedBefore, boolean[] wantedAfter, Pairs pairs) {
    for (int section = 0; section < before.sections.size(); section++) {
      int partner = sections.partnerOfBefore[section];
      if (partner != Matching.NONE) {
        IntList own = wanted(before, section, section + 1, wantedBefore);
        IntList ownLater = wanted(after, partner, partner + 1, wantedAfter);
        addPairs(own, wanted(after, partner, after.sectionEnd[partner], wantedAfter), pairs);
        addPairs(
            wanted(before, section, before.sectionEnd[section], wantedBefore), ownLater, pairs);
      }
    }
  }

  private static IntList wanted(Outline outline, int section, int end, boolean[] wanted) {
    IntList found = new IntList(8);
    for (int i = outline.firstObjective[section]; i < outline.firstObjective[end]; i++) {
      if (wanted[i]) {
        found.add(i);
      }
    }
    return found;
  }

  private static void addPairs(IntList earlier, IntList later, Pairs pairs) {
    boolean all = (long) earlier.size() * later.size() <= MOST_PAIRS;
    for (int i = 0; i < earlier.size(); i++) {
      int from = all ? 0 : Math.max(0, i - REACH);
      int to = all ? later.size() : Math.min(later.size(), i + REACH + 1);
      for (int j = from; j < to; j++) {
        pairs.add(earlier.get(i), later.get(j));
      }
    }
  }
}
