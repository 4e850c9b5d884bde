package org.rightsplan.alignment;

import org.rightsplan.model.Objective;

/**
 * Pairs commitments by their place alone: the only one left between the same two neighbours, in two
 * sections that answer to each other and of which most else is paired in order. It takes words in
 * common all the same, if fewer than elsewhere, and no other law or treaty.
 *
 * <p>In: the outlines, and commitments and sections matched so far. Out: pairs in the commitments'
 * matching. Cost: linear.
 */
final class ContextPairs {

  static final float CONFIDENCE = 0.6f;

  /** At least this share of the larger section is paired with the other. */
  private static final double LEAST_PAIRED = 0.5;

  /** At least this much two texts have in common. */
  private static final float LEAST_SIMILARITY = 0.15f;

  /** This much is enough where all the others of both sections are paired, and there are some. */
  private static final float LEAST_IF_LAST = 0.1f;

  private static final int SOME = 3;

  private final Outline before;
  private final Outline after;
  private final Matching objectives;
  private final Matching sections;
  private final NamedInstruments instruments;

  ContextPairs(
      Outline before,
      Outline after,
      Matching objectives,
      Matching sections,
      NamedInstruments instruments) {
    this.before = before;
    this.after = after;
    this.objectives = objectives;
    this.sections = sections;
    this.instruments = instruments;
  }

  void pair() {
    for (int section = 0; section < before.sections.size(); section++) {
      int partner = sections.partnerOfBefore[section];
      if (partner != Matching.NONE) {
        pair(
            before.firstObjective[section],
            before.firstObjective[section + 1],
            after.firstObjective[partner],
            after.firstObjective[partner + 1]);
      }
    }
  }

  private void pair(int start, int end, int laterStart, int laterEnd) {
    int paired = 0;
    for (int i = start; i < end; i++) {
      paired += isWithin(objectives.partnerOfBefore[i], laterStart, laterEnd) ? 1 : 0;
    }
    if (paired < 2 || paired < LEAST_PAIRED * Math.max(end - start, laterEnd - laterStart)) {
      return;
    }
    int most = Math.max(end - start, laterEnd - laterStart);
    float least = paired >= SOME && paired == most - 1 ? LEAST_IF_LAST : LEAST_SIMILARITY;
    for (int i = start; i < end; i++) {
      int last = i == start ? laterStart - 1 : partnerIn(i - 1, laterStart, laterEnd);
      int next = i + 1 == end ? laterEnd : partnerIn(i + 1, laterStart, laterEnd);
      boolean bounded = (i == start || last != Matching.NONE) && next != Matching.NONE;
      if (bounded && next - last == 2 && objectives.isFreeBefore(i)) {
        pair(i, last + 1, least);
      }
    }
  }

  private void pair(int earlier, int later, float least) {
    if (objectives.isFreeAfter(later)
        && objectives.mayPair(earlier, later)
        && !objectives.areInOtherLanguages(earlier, later)
        && instruments.evidence(earlier, later) >= 0
        && !(isTitled(objectives.before, earlier) && isTitled(objectives.after, later))) {
      objectives.overlap.measure(earlier, later);
      if (objectives.overlap.similarity >= least) {
        objectives.pair(
            earlier, later, Basis.CONTEXT, CONFIDENCE, "the only ones between the same neighbours");
      }
    }
  }

  /** Of two commitments with titles of their own the titles tell more than their places. */
  private static boolean isTitled(ItemTable table, int item) {
    return ((Objective) table.located.get(item).element()).title().isPresent();
  }

  /** Returns the partner of an item if it is in a range, or NONE. */
  private int partnerIn(int item, int start, int end) {
    int partner = objectives.partnerOfBefore[item];
    return isWithin(partner, start, end) ? partner : Matching.NONE;
  }

  private static boolean isWithin(int item, int start, int end) {
    return item >= start && item < end;
  }
}
