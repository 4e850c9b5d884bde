package org.rightsplan.alignment;

import java.util.ArrayList;
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

  private final Matching matching;
  private final Matching sections;

  Twins(Matching matching, Matching sections) {
    this.matching = matching;
    this.sections = sections;
  }

  /** Pairs twins in sections that are matched. */
  void pairWithinSections() {
    for (List<Integer> earlier : groups().values()) {
      Map<Integer, List<Integer>> laterBySection = new LinkedHashMap<>();
      for (int later : twinsOf(earlier.get(0))) {
        laterBySection
            .computeIfAbsent(matching.after.container[later], section -> new ArrayList<>())
            .add(later);
      }
      Map<Integer, Integer> taken = new LinkedHashMap<>();
      for (int item : earlier) {
        int section = matching.before.container[item];
        int partner = section < 0 ? Matching.NONE : sections.partnerOfBefore[section];
        List<Integer> there = laterBySection.getOrDefault(partner, List.of());
        int next = taken.merge(partner, 1, Integer::sum) - 1;
        if (partner != Matching.NONE && next < there.size()) {
          boolean several = there.size() > 1;
          pair(item, there.get(next), several ? 0.9f : 0.97f, several);
        }
      }
    }
  }

  /** Pairs the twins that are left, wherever they stand. */
  void pairRest() {
    for (List<Integer> earlier : groups().values()) {
      List<Integer> later = twinsOf(earlier.get(0));
      earlier.sort(bySection(matching.before, sections.before));
      later.sort(bySection(matching.after, sections.after));
      boolean several = earlier.size() > 1 || later.size() > 1;
      for (int i = 0; i < Math.min(earlier.size(), later.size()); i++) {
        pair(earlier.get(i), later.get(i), several ? 0.7f : 0.95f, several);
      }
    }
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
    if (matching.mayPair(earlier, later)) {
      matching.pair(earlier, later, Basis.EXACT, confidence, "same words as others have too");
      matching.ambiguous[earlier] = ambiguous;
    }
  }

  private Map<Long, List<Integer>> laterGroups = Map.of();

  /** Returns the free items of both sides by content, those of the later side put by. */
  private Map<Long, List<Integer>> groups() {
    laterGroups = group(matching.after, false);
    Map<Long, List<Integer>> earlier = group(matching.before, true);
    earlier.keySet().retainAll(laterGroups.keySet());
    return earlier;
  }

  private List<Integer> twinsOf(int earlier) {
    List<Integer> twins = new ArrayList<>();
    for (int later : laterGroups.getOrDefault(matching.before.contentHash[earlier], List.of())) {
      if (matching.isFreeAfter(later)
          && ItemTable.sameContent(matching.before, earlier, matching.after, later)) {
        twins.add(later);
      }
    }
    return twins;
  }

  private Map<Long, List<Integer>> group(ItemTable table, boolean before) {
    Map<Long, List<Integer>> groups = new LinkedHashMap<>();
    for (int i = 0; i < table.size(); i++) {
      boolean free = before ? matching.isFreeBefore(i) : matching.isFreeAfter(i);
      if (free && !table.text[i].isEmpty()) {
        groups.computeIfAbsent(table.contentHash[i], hash -> new ArrayList<>()).add(i);
      }
    }
    return groups;
  }
}
