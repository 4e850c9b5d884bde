package org.rightsplan.alignment;

/**
 * The free items of one matching, by their words in order: those of each side that have the same.
 * Cost: linear.
 */
final class ContentGroups {

  private final Matching matching;
  private final LongIntMap numbers;
  private final IntList[] earlier;
  private final IntList[] later;

  ContentGroups(Matching matching) {
    this.matching = matching;
    this.numbers = new LongIntMap(matching.before.size());
    for (int i = 0; i < matching.before.size(); i++) {
      if (matching.isFreeBefore(i) && matching.before.hasText[i]) {
        numbers.add(matching.before.contentHash[i]);
      }
    }
    earlier = new IntList[numbers.size()];
    later = new IntList[numbers.size()];
    for (int i = 0; i < matching.before.size(); i++) {
      if (matching.isFreeBefore(i) && matching.before.hasText[i]) {
        add(earlier, numbers.get(matching.before.contentHash[i]), i);
      }
    }
    for (int i = 0; i < matching.after.size(); i++) {
      if (matching.isFreeAfter(i) && matching.after.hasText[i]) {
        int number = numbers.get(matching.after.contentHash[i]);
        if (number >= 0) {
          add(later, number, i);
        }
      }
    }
  }

  private static void add(IntList[] lists, int number, int item) {
    if (lists[number] == null) {
      lists[number] = new IntList(1);
    }
    lists[number].add(item);
  }

  /** Returns how many groups there are; some have no later item. */
  int size() {
    return earlier.length;
  }

  /** Returns the earlier items of a group in document order, at least one. */
  IntList earlier(int group) {
    return earlier[group];
  }

  /**
   * Returns the later items of a group in document order, their texts compared, not just hashed.
   */
  IntList later(int group) {
    IntList same = new IntList(1);
    if (later[group] != null) {
      int first = earlier[group].get(0);
      for (int i = 0; i < later[group].size(); i++) {
        int item = later[group].get(i);
        if (ItemTable.sameContent(matching.before, first, matching.after, item)) {
          same.add(item);
        }
      }
    }
    return same;
  }
}
