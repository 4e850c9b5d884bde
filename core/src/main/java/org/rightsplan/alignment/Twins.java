package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
      IntList twins = groups.later(group);
      if (twins.size() == 0) {
        continue;
      }
      Map<Integer, List<Integer>> later = bySection(matching.after, twins.toList());
      bySection(matching.before, groups.earlier(group).toList())
          .forEach(
              (section, earlier) -> {
                int partner = section < 0 ? Matching.NONE : sections.partnerOfBefore[section];
                if (partner != Matching.NONE && later.containsKey(partner)) {
                  pairInOrder(earlier, later.get(partner), IN_SECTION_ONE_OF_SEVERAL, IN_SECTION);
                }
              });
    }
  }

  private static Map<Integer, List<Integer>> bySection(ItemTable table, List<Integer> items) {
    Map<Integer, List<Integer>> bySection = new LinkedHashMap<>();
    for (int item : items) {
      bySection.computeIfAbsent(table.container[item], key -> new ArrayList<>()).add(item);
    }
    return bySection;
  }

  /** Pairs the twins that are left, wherever they stand. */
  void pairRest() {
    ContentGroups groups = new ContentGroups(matching);
    for (int group = 0; group < groups.size(); group++) {
      List<Integer> earlier = groups.earlier(group).toList();
      List<Integer> later = groups.later(group).toList();
      earlier.sort(bySection(matching.before, sections.before));
      later.sort(bySection(matching.after, sections.after));
      pairInOrder(earlier, later, ELSEWHERE_ONE_OF_SEVERAL, ELSEWHERE);
    }
  }

  private void pairInOrder(
      List<Integer> earlier, List<Integer> later, float ofSeveral, float ofOne) {
    boolean several = earlier.size() > 1 || later.size() > 1;
    int next = 0;
    for (int item : earlier) {
      if (bringForward(later, next, item)) {
        pair(item, later.get(next++), several ? ofSeveral : ofOne, several);
      }
    }
  }

  /** Puts the first later item from an index on that may be paired at that index, if any may. */
  private boolean bringForward(List<Integer> later, int from, int earlier) {
    for (int i = from; i < later.size(); i++) {
      if (matching.mayPair(earlier, later.get(i))) {
        Collections.rotate(later.subList(from, i + 1), 1);
        return true;
      }
    }
    return false;
  }

  /** Orders items by the content of their section's title first, so that its place says little. */
  private static Comparator<Integer> bySection(ItemTable items, ItemTable sections) {
    return Comparator.<Integer>comparingLong(
            item -> {
              int section = items.container[item];
              return section < 0 ? 0 : sections.contentHash[section];
            })
        .thenComparing(Comparator.naturalOrder());
  }

  private void pair(int earlier, int later, float confidence, boolean ambiguous) {
    matching.pair(earlier, later, Basis.EXACT, confidence, "same words as others have too");
    matching.ambiguous[earlier] = ambiguous;
  }
}
