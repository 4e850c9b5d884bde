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

  private final Matching matching;
  private final Matching sections;

  Twins(Matching matching, Matching sections) {
    this.matching = matching;
    this.sections = sections;
  }

  /** Pairs twins in sections that are matched. */
  void pairWithinSections() {
    for (List<Integer> twins : groups().values()) {
      Map<Integer, List<Integer>> later = bySection(matching.after, twinsOf(twins.get(0)));
      bySection(matching.before, twins)
          .forEach(
              (section, earlier) -> {
                int partner = section < 0 ? Matching.NONE : sections.partnerOfBefore[section];
                if (partner != Matching.NONE && later.containsKey(partner)) {
                  pairInOrder(earlier, later.get(partner), 0.9f, 0.97f);
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
    for (List<Integer> earlier : groups().values()) {
      List<Integer> later = twinsOf(earlier.get(0));
      earlier.sort(bySection(matching.before, sections.before));
      later.sort(bySection(matching.after, sections.after));
      pairInOrder(earlier, later, 0.7f, 0.95f);
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
