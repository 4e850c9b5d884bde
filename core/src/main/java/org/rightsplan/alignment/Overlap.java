package org.rightsplan.alignment;

/**
 * What two texts share, weighted by rarity: the sums behind Dice's coefficient (1945) and the two
 * containments. One object is used over and over; it holds the last pair measured.
 *
 * <p>Cost: linear in the terms of the pair.
 */
final class Overlap {

  private final ItemTable before;
  private final ItemTable after;
  private final Lexicon lexicon;

  /** The weight of the terms in both, 0 or more. */
  float shared;

  /** Twice the shared weight over the weight of both, from 0 to 1. */
  float similarity;

  /** The share of the earlier text's weight that is in the later one, from 0 to 1. */
  float beforeContained;

  /** The share of the later text's weight that is in the earlier one, from 0 to 1. */
  float afterContained;

  Overlap(ItemTable before, ItemTable after, Lexicon lexicon) {
    this.before = before;
    this.after = after;
    this.lexicon = lexicon;
  }

  /** Measures the earlier item against the later one. */
  void measure(int earlier, int later) {
    int i = before.termStart[earlier];
    int j = after.termStart[later];
    int endI = before.termStart[earlier + 1];
    int endJ = after.termStart[later + 1];
    float sum = 0;
    while (i < endI && j < endJ) {
      int mine = before.terms[i];
      int theirs = after.terms[j];
      if (mine == theirs) {
        sum += lexicon.weight(mine);
        i++;
        j++;
      } else if (mine < theirs) {
        i++;
      } else {
        j++;
      }
    }
    float mine = before.weight[earlier];
    float theirs = after.weight[later];
    shared = sum;
    similarity = mine + theirs == 0 ? 0 : Math.min(1, 2 * sum / (mine + theirs));
    beforeContained = mine == 0 ? 0 : Math.min(1, sum / mine);
    afterContained = theirs == 0 ? 0 : Math.min(1, sum / theirs);
  }
}
