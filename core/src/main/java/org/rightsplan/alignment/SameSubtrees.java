package org.rightsplan.alignment;

import java.util.HashMap;
import java.util.Map;

/**
 * Pairs outermost sections that are the same with all that stands in them, and all that stands in
 * them, so that what nobody touched is never mistaken (the top-down step of Falleri et al.,
 * Fine-grained and accurate source code differencing, 2014): those with the same content in order,
 * if there are as many on both sides.
 *
 * <p>In: the outlines. Out: pairs in the matchings of sections, commitments and indicators. Cost:
 * linear; hashes only find the pairs, the texts decide.
 */
final class SameSubtrees {

  private static final float CONFIDENCE = 0.99f;
  private static final String RULE = "the same section with the same content";
  private static final long FACTOR = 0x9FB21C651E98DF25L;

  private final Outline before;
  private final Outline after;
  private final Matching sections;
  private final Matching objectives;
  private final Matching indicators;
  private final Content earlier;
  private final Content later;

  SameSubtrees(
      Outline before, Outline after, Matching sections, Matching objectives, Matching indicators) {
    this.before = before;
    this.after = after;
    this.sections = sections;
    this.objectives = objectives;
    this.indicators = indicators;
    this.earlier = new Content(before);
    this.later = new Content(after);
  }

  void pair() {
    IntList mine = before.children(Matching.NONE);
    IntList theirs = after.children(Matching.NONE);
    Map<Long, IntList> alike = new HashMap<>();
    for (int i = 0; i < theirs.size(); i++) {
      alike.computeIfAbsent(later.hash[theirs.get(i)], hash -> new IntList(1)).add(theirs.get(i));
    }
    Map<Long, IntList> own = new HashMap<>();
    for (int i = 0; i < mine.size(); i++) {
      own.computeIfAbsent(earlier.hash[mine.get(i)], hash -> new IntList(1)).add(mine.get(i));
    }
    own.forEach(
        (hash, group) -> {
          IntList other = alike.getOrDefault(hash, new IntList(1));
          for (int i = 0; group.size() == other.size() && i < group.size(); i++) {
            if (areSame(group.get(i), other.get(i))) {
              pairAll(group.get(i), other.get(i));
            }
          }
        });
  }

  private boolean areSame(int section, int other) {
    int count = before.sectionEnd[section] - section;
    if (after.sectionEnd[other] - other != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!mayPair(sections, section + i, other + i)
          || !ItemTable.sameContent(before.sections, section + i, after.sections, other + i)
          || before.depth[section + i] - before.depth[section]
              != after.depth[other + i] - after.depth[other]
          || before.objectiveCount(section + i) != after.objectiveCount(other + i)
          || !sameIndicators(earlier.ofSection(section + i), later.ofSection(other + i))) {
        return false;
      }
    }
    int first = before.firstObjective[section];
    int firstLater = after.firstObjective[other];
    for (int i = 0; i < before.firstObjective[section + count] - first; i++) {
      if (!mayPair(objectives, first + i, firstLater + i)
          || !ItemTable.sameContent(before.objectives, first + i, after.objectives, firstLater + i)
          || !sameIndicators(earlier.indicatorsOf[first + i], later.indicatorsOf[firstLater + i])) {
        return false;
      }
    }
    return true;
  }

  private boolean sameIndicators(IntList mine, IntList theirs) {
    if (mine.size() != theirs.size()) {
      return false;
    }
    for (int i = 0; i < mine.size(); i++) {
      if (!mayPair(indicators, mine.get(i), theirs.get(i))
          || !ItemTable.sameContent(
              before.indicators, mine.get(i), after.indicators, theirs.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void pairAll(int section, int other) {
    int count = before.sectionEnd[section] - section;
    for (int i = 0; i < count; i++) {
      pair(sections, section + i, other + i);
      pairIndicators(earlier.ofSection(section + i), later.ofSection(other + i));
    }
    int first = before.firstObjective[section];
    int firstLater = after.firstObjective[other];
    for (int i = 0; i < before.firstObjective[section + count] - first; i++) {
      pair(objectives, first + i, firstLater + i);
      pairIndicators(earlier.indicatorsOf[first + i], later.indicatorsOf[firstLater + i]);
    }
  }

  private void pairIndicators(IntList mine, IntList theirs) {
    for (int i = 0; i < mine.size(); i++) {
      pair(indicators, mine.get(i), theirs.get(i));
    }
  }

  /** Tells whether two items may be paired, or already are paired with each other. */
  private static boolean mayPair(Matching matching, int earlier, int later) {
    return matching.partnerOfBefore[earlier] == later
        || (matching.isFreeBefore(earlier)
            && matching.isFreeAfter(later)
            && matching.mayPair(earlier, later));
  }

  private static void pair(Matching matching, int earlier, int later) {
    if (matching.partnerOfBefore[earlier] != later) {
      matching.pair(earlier, later, Basis.EXACT, CONFIDENCE, RULE);
    }
  }

  /** Hashes of whole sections, and which indicators stand in which commitment or section. */
  private static final class Content {
    final long[] hash;
    final IntList[] indicatorsOf;
    private final int objectives;

    Content(Outline outline) {
      objectives = outline.objectives.size();
      indicatorsOf = new IntList[objectives + outline.sections.size()];
      for (int i = 0; i < indicatorsOf.length; i++) {
        indicatorsOf[i] = EMPTY;
      }
      for (int i = 0; i < outline.indicators.size(); i++) {
        int container = outline.indicators.container[i];
        if (indicatorsOf[container] == EMPTY) {
          indicatorsOf[container] = new IntList(2);
        }
        indicatorsOf[container].add(i);
      }
      hash = new long[outline.sections.size()];
      for (int section = hash.length - 1; section >= 0; section--) {
        long sum = outline.sections.contentHash[section];
        for (int i = outline.firstObjective[section];
            i < outline.firstObjective[section + 1];
            i++) {
          sum = (sum ^ outline.objectives.contentHash[i]) * FACTOR;
        }
        int end = outline.sectionEnd[section];
        for (int child = section + 1; child < end; child = outline.sectionEnd[child]) {
          sum = ((sum ^ hash[child]) * FACTOR) + 1;
        }
        hash[section] = sum ^ (sum >>> 29);
      }
    }

    private static final IntList EMPTY = new IntList(0);

    IntList ofSection(int section) {
      return indicatorsOf[objectives + section];
    }
  }
}
