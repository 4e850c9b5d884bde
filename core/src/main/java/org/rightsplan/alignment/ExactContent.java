package org.rightsplan.alignment;

/**
 * Pairs items whose words are the same in the same order, when no other item has these words. In:
 * one matching. Out: pairs in it. Cost: linear; hashes only find the pairs, the texts decide.
 */
final class ExactContent {

  private static final float CONFIDENCE = 0.99f;

  private ExactContent() {}

  static void pairUnique(Matching matching, String rule) {
    pairUnique(matching, rule, (earlier, later) -> true);
  }

  /** Pairs those of them for which a condition holds. */
  static void pairUnique(Matching matching, String rule, PairCondition condition) {
    ContentGroups groups = new ContentGroups(matching);
    for (int group = 0; group < groups.size(); group++) {
      if (groups.earlier(group).size() != 1) {
        continue;
      }
      IntList later = groups.later(group);
      int item = groups.earlier(group).get(0);
      if (later.size() == 1
          && matching.mayPair(item, later.get(0))
          && condition.holds(item, later.get(0))) {
        matching.pair(item, later.get(0), Basis.EXACT, CONFIDENCE, rule);
      }
    }
  }
}
