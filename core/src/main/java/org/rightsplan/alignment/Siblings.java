package org.rightsplan.alignment;

/**
 * How alike one item of a pair is to what stands beside the other. Six reports on six treaties
 * share nearly every word; where one treaty gives way to another, a text is no nearer to the one it
 * seems to continue than to that one's siblings, and no more follows from the words they all share.
 *
 * <p>Cost: the words of some {@value #REACH} items to each side of both.
 */
final class Siblings {

  private static final int REACH = 8;

  private final Outline before;
  private final Outline after;
  private final Overlap overlap;

  Siblings(Outline before, Outline after, Matching objectives) {
    this.before = before;
    this.after = after;
    this.overlap = objectives.overlap;
  }

  /**
   * Returns the greatest similarity of either item of a pair with one of the items that stand
   * beside the other, matched or not, from 0 to 1; or the first one found that is enough.
   */
  float mostAlike(int earlier, int later, double enough) {
    float most = 0;
    int section = after.objectives.container[later];
    int from = Math.max(after.firstObjective[section], later - REACH);
    int to = Math.min(after.firstObjective[section + 1], later + REACH + 1);
    for (int other = from; other < to && most < enough; other++) {
      if (other != later) {
        overlap.measure(earlier, other);
        most = Math.max(most, overlap.similarity);
      }
    }
    section = before.objectives.container[earlier];
    from = Math.max(before.firstObjective[section], earlier - REACH);
    to = Math.min(before.firstObjective[section + 1], earlier + REACH + 1);
    for (int other = from; other < to && most < enough; other++) {
      if (other != earlier) {
        overlap.measure(other, later);
        most = Math.max(most, overlap.similarity);
      }
    }
    return most;
  }
}
