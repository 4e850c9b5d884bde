package org.rightsplan.alignment;

/**
 * What two texts share, weighted by rarity: the sums behind Dice's coefficient (1945) and the two
 * containments. One object is used over and over; it holds the last pair measured.
 *
 * <p>What is {@linkplain Attached attached} to a commitment counts as if its text said it, but only
 * where the other side says it too: of one edition the indicators are often printed elsewhere, so
 * that nothing follows from their silence.
 *
 * <p>Cost: linear in the terms of one item of the pair. Pairs come in runs that have an item in
 * common. Its terms are laid out once, so that those of the others only need to be looked up.
 */
final class Overlap {

  private final ItemTable before;
  private final ItemTable after;
  private final Lexicon lexicon;

  /** The weight of each term of the item laid out; 0 for all other terms. */
  private float[] laidOut = new float[0];

  private int laidOutEarlier = Matching.NONE;
  private int laidOutLater = Matching.NONE;
  private int lastLater = Matching.NONE;

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
    float sum;
    if (earlier == laidOutEarlier) {
      sum = sumOf(after, later);
    } else if (later == laidOutLater) {
      sum = sumOf(before, earlier);
    } else if (later == lastLater) {
      clear();
      layOut(after, later);
      laidOutLater = later;
      sum = sumOf(before, earlier);
    } else {
      clear();
      layOut(before, earlier);
      laidOutEarlier = earlier;
      sum = sumOf(after, later);
    }
    lastLater = later;
    float mine = before.weight[earlier];
    float theirs = after.weight[later];
    shared = sum;
    if (!before.attached.isEmpty() || !after.attached.isEmpty()) {
      Attached other = after.attached;
      float both =
          sharedByAttached(
              before.attached, earlier, other.terms(), other.first(later), other.end(later));
      float attachedEarlier = sharedWithText(before.attached, earlier, after, later);
      float attachedLater = sharedWithText(after.attached, later, before, earlier);
      shared += both + (attachedEarlier + attachedLater);
      mine += both + attachedEarlier;
      theirs += both + attachedLater;
    }
    sum = shared;
    similarity = mine + theirs == 0 ? 0 : Math.min(1, 2 * sum / (mine + theirs));
    beforeContained = mine == 0 ? 0 : Math.min(1, sum / mine);
    afterContained = theirs == 0 ? 0 : Math.min(1, sum / theirs);
  }

  /** Returns the weight of the terms attached to one item that some sorted terms have too. */
  private float sharedByAttached(Attached attached, int item, int[] others, int from, int end) {
    float sum = 0;
    int at = from;
    for (int i = attached.first(item); i < attached.end(item); i++) {
      int term = attached.term(i);
      while (at < end && others[at] < term) {
        at++;
      }
      if (at < end && others[at] == term) {
        sum += lexicon.weight(term);
      }
    }
    return sum;
  }

  private float sharedWithText(Attached attached, int item, ItemTable other, int otherItem) {
    return sharedByAttached(
        attached, item, other.terms, other.termStart[otherItem], other.termStart[otherItem + 1]);
  }

  /** Returns the weight of an item's terms that are laid out, added up from the rarest on. */
  private float sumOf(ItemTable table, int item) {
    int[] terms = table.terms;
    float[] weights = laidOut;
    float sum = 0;
    int end = table.termStart[item + 1];
    for (int at = table.termStart[item]; at < end; at++) {
      sum += weights[terms[at]];
    }
    return sum;
  }

  private void layOut(ItemTable table, int item) {
    if (laidOut.length < lexicon.size()) {
      laidOut = new float[lexicon.size()];
    }
    int end = table.termStart[item + 1];
    for (int at = table.termStart[item]; at < end; at++) {
      laidOut[table.terms[at]] = lexicon.weight(table.terms[at]);
    }
  }

  private void clear() {
    if (laidOutEarlier != Matching.NONE) {
      clear(before, laidOutEarlier);
    } else if (laidOutLater != Matching.NONE) {
      clear(after, laidOutLater);
    }
    laidOutEarlier = Matching.NONE;
    laidOutLater = Matching.NONE;
  }

  private void clear(ItemTable table, int item) {
    for (int at = table.termStart[item]; at < table.termStart[item + 1]; at++) {
      laidOut[table.terms[at]] = 0;
    }
  }

  /** Must be called before the numbers of the terms change. */
  void forget() {
    clear();
    lastLater = Matching.NONE;
  }
}
