package org.rightsplan.patch;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which main sections of an edition answer to which of the one for which a patch was made, as far
 * as the fingerprints tell.
 */
final class MainParts {

  private final boolean samePrinciples;
  private final Map<Integer, Integer> same = new HashMap<>();
  private final Map<Integer, Integer> between = new HashMap<>();

  /**
   * Compares two editions.
   *
   * @param expected the edition for which the patch was made
   * @param found the one to which it is applied
   */
  MainParts(Fingerprint expected, Fingerprint found) {
    samePrinciples = expected.principles().equals(found.principles());
    ListMultimap<String, Integer> there = indexes(found.sections());
    indexes(expected.sections())
        .asMap()
        .forEach(
            (digest, here) -> {
              List<Integer> others = there.get(digest);
              // Of twins any may have been taken away or put in.
              if (others.size() == here.size()) {
                int next = 0;
                for (int index : here) {
                  same.put(index, others.get(next++));
                }
              }
            });
    pairRuns(expected.sections().size(), found.sections().size());
  }

  private static ListMultimap<String, Integer> indexes(ImmutableList<String> digests) {
    ListMultimap<String, Integer> indexes =
        MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (int i = 0; i < digests.size(); i++) {
      indexes.put(digests.get(i), i);
    }
    return indexes;
  }

  /** Pairs changed sections in order where between two unchanged ones there are as many. */
  private void pairRuns(int expected, int found) {
    Set<Integer> known = new HashSet<>(same.values());
    int start = 0;
    while (start < expected) {
      int end = start;
      while (end < expected && !same.containsKey(end)) {
        end++;
      }
      int left = start == 0 ? -1 : same.getOrDefault(start - 1, -1);
      int right = end == expected ? found : same.getOrDefault(end, found);
      boolean alone = true;
      for (int i = left + 1; i < right; i++) {
        alone &= !known.contains(i);
      }
      if (alone && right - left - 1 == end - start) {
        for (int i = start; i < end; i++) {
          between.put(i, left + 1 + i - start);
        }
      }
      start = end + 1;
    }
  }

  /** {@return whether both have the very same principles} */
  boolean samePrinciples() {
    return samePrinciples;
  }

  /** {@return the index of the main section that says the same, with all under it} */
  Optional<Integer> same(int index) {
    return Optional.ofNullable(same.get(index));
  }

  /** {@return the index of the changed main section that stands in the same place} */
  Optional<Integer> between(int index) {
    return Optional.ofNullable(between.get(index));
  }
}
