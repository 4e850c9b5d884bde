package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * Pairs items whose words are the same as those of others too, such as one commitment printed under
 * three chapters: first within sections that answer to each other, then the rest, each time in
 * order. In: one matching and the sections' matching. Out: pairs in it. Cost: linear, plus sorting.
 */
final class Twins {

  private static final float IN_SECTION = 0.97f;
  private static final float IN_SECTION_ONE_OF_SEVERAL = 0.9f;
  private static final float ELSEWHERE = 0.95f;
  private static final float ELSEWHERE_ONE_OF_SEVERAL = 0.7f;

  private final Matching matching;
  private final Matching sections;

  Twins(Matching matching, Matching sections) {
    this.matching = matching;
    this.sections = sections;
  }

  /** Pairs twins in sections that are matched. */
  void pairWithinSections() {
    ContentGroups groups = new ContentGroups(matching);
    for (int group = 0; group < groups.size(); group++) {
      IntList earlier = groups.earlier(group);
      IntList later = groups.later(group);
      if (later.size() > 0) {
        pairWithinSections(earlier, later);
      }
    }
  }

  private void pairWithinSections(IntList earlier, IntList later) {
    LongIntMap numberOf = new LongIntMap(later.size());
    IntList[] inSection = new IntList[later.size()];
    for (int i = 0; i < later.size(); i++) {
      int number = numberOf.add(matching.after.container[later.get(i)]);
      if (inSection[number] == null) {
        inSection[number] = new IntList(1);
      }
      inSection[number].add(later.get(i));
    }
    int[] taken = new int[later.size()];
    for (int i = 0; i < earlier.size(); i++) {
      int item = earlier.get(i);
      int section = matching.before.container[item];
      int partner = section < 0 ? Matching.NONE : sections.partnerOfBefore[section];
      int number = partner == Matching.NONE ? Matching.NONE : numberOf.get(partner);
      if (number >= 0 && taken[number] < inSection[number].size()) {
        boolean several = inSection[number].size() > 1;
        pair(
            item,
            inSection[number].get(taken[number]++),
            several ? IN_SECTION_ONE_OF_SEVERAL : IN_SECTION,
            several);
      }
    }
  }

  /** Pairs the twins that are left, wherever they stand. */
  void pairRest() {
    ContentGroups groups = new ContentGroups(matching);
    for (int group = 0; group < groups.size(); group++) {
      IntList earlier = groups.earlier(group);
      IntList later = groups.later(group);
      boolean several = earlier.size() > 1 || later.size() > 1;
      int[] mine = bySection(matching.before, sections.before, earlier);
      int[] theirs = bySection(matching.after, sections.after, later);
      for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
        pair(mine[i], theirs[i], several ? ELSEWHERE_ONE_OF_SEVERAL : ELSEWHERE, several);
      }
    }
  }

  /** Orders items by the content of their section's title first, so that its place says little. */
  private static int[] bySection(ItemTable items, ItemTable sections, IntList list) {
    Integer[] sorted = new Integer[list.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = list.get(i);
    }
    Arrays.sort(
        sorted,
        (one, two) -> {
          int byTitle = Long.compare(titleOf(items, sections, one), titleOf(items, sections, two));
          return byTitle != 0 ? byTitle : Integer.compare(one, two);
        });
    int[] order = new int[sorted.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = sorted[i];
    }
    return order;
  }

  private static long titleOf(ItemTable items, ItemTable sections, int item) {
    int section = items.container[item];
    return section < 0 ? 0 : sections.contentHash[section];
  }

  private void pair(int earlier, int later, float confidence, boolean ambiguous) {
    if (matching.mayPair(earlier, later)) {
      matching.pair(earlier, later, Basis.EXACT, confidence, "same words as others have too");
      matching.ambiguous[earlier] = ambiguous;
    }
  }
}
