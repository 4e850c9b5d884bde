package org.rightsplan.alignment;

import java.util.HashMap;
import java.util.Map;

/**
 * Pairs items whose words are the same in the same order, when no other item has these words. In:
 * one matching. Out: pairs in it. Cost: linear; hashes only find the pairs, the texts decide.
 */
final class ExactContent {

  private static final float CONFIDENCE = 0.99f;

  private ExactContent() {}

  static void pairUnique(Matching matching, String rule) {
    Map<Long, Integer> earlier = uniqueContent(matching, true);
    Map<Long, Integer> later = uniqueContent(matching, false);
    earlier.forEach(
        (hash, item) -> {
          Integer other = later.get(hash);
          if (other != null
              && item >= 0
              && other >= 0
              && matching.mayPair(item, other)
              && ItemTable.sameContent(matching.before, item, matching.after, other)) {
            matching.pair(item, other, Basis.EXACT, CONFIDENCE, rule);
          }
        });
  }

  /** Returns the free item with each content, or -1 where several have it. */
  private static Map<Long, Integer> uniqueContent(Matching matching, boolean before) {
    ItemTable table = before ? matching.before : matching.after;
    Map<Long, Integer> items = new HashMap<>(table.size() * 2);
    for (int i = 0; i < table.size(); i++) {
      boolean free = before ? matching.isFreeBefore(i) : matching.isFreeAfter(i);
      if (free && !table.text[i].isEmpty()) {
        items.merge(table.contentHash[i], i, (one, two) -> Matching.NONE);
      }
    }
    return items;
  }
}
