package org.rightsplan.alignment;

/**
 * How far each word comes as a surprise after the word before it. In a name such as "Covenant on
 * Economic, Social and Cultural Rights" the first word foretells the others; two texts that share
 * it share one thing, not five (collocations: Church and Hanks, Word association norms, mutual
 * information, and lexicography, 1990).
 *
 * <p>In: the words of all texts in order. Out: for each the share of its rarity that counts. Cost:
 * linear in the text: the words are sorted by the one before, and those after each are counted.
 */
final class Collocations {

  /** So many times two words may follow each other because one text is the other's next edition. */
  private static final int SAME_TEXT = 2;

  /** However well a word is foretold, so much of it counts. */
  private static final float LEAST_SHARE = 0.02f;

  private final IntList firsts;
  private final IntList seconds;

  /**
   * Makes room.
   *
   * @param expected about how many words will come
   */
  Collocations(int expected) {
    firsts = new IntList(expected);
    seconds = new IntList(expected);
  }

  /** Notes that a word follows another. */
  void add(int first, int second) {
    firsts.add(first);
    seconds.add(second);
  }

  /**
   * Returns for each term the share of its rarity that counts, above 0 to 1.
   *
   * @param rarity the rarity of each term, above 0
   * @param stemOf the stem of each, which is foretold as its words are, or a negative number
   */
  float[] shares(float[] rarity, IntList stemOf) {
    int[] end = new int[rarity.length + 1];
    int[] after = sortByFirst(end);
    // Sums of whole steps, so that the order in which the texts were read changes nothing.
    long[] steps = new long[rarity.length];
    int[] times = new int[rarity.length];
    int[] together = new int[rarity.length];
    int from = 0;
    for (int first = 0; first < rarity.length; first++) {
      int to = end[first];
      for (int i = from; i < to; i++) {
        together[after[i]]++;
      }
      for (int i = from; i < to; i++) {
        int second = after[i];
        int count = together[second];
        if (count > 0) {
          together[second] = 0;
          long step = count * stepsOf(count, to - from, rarity[second]);
          steps[second] += step;
          times[second] += count;
          int stem = stemOf.get(second);
          if (stem >= 0) {
            steps[stem] += step;
            times[stem] += count;
          }
        }
      }
      from = to;
    }
    float[] shares = new float[rarity.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] =
          times[i] == 0 ? 1 : Math.max(LEAST_SHARE, (float) ((double) steps[i] / times[i] / STEPS));
    }
    return shares;
  }

  /** Returns the second words by first word; fills in where those after each first word end. */
  private int[] sortByFirst(int[] end) {
    for (int i = 0; i < firsts.size(); i++) {
      end[firsts.get(i) + 1]++;
    }
    for (int i = 1; i < end.length; i++) {
      end[i] += end[i - 1];
    }
    int[] sorted = new int[seconds.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[end[firsts.get(i)]++] = seconds.get(i);
    }
    return sorted;
  }

  private static final int STEPS = 1 << 20;

  /** Returns which share of its rarity a word keeps after another, in steps. */
  private static long stepsOf(int together, int first, float rarity) {
    if (together <= SAME_TEXT) {
      return STEPS;
    }
    double foretold = (together - SAME_TEXT) / (first + 1.0);
    double surprise = -Math.log(foretold + (1 - foretold) * Math.exp(-rarity));
    return (long) (Math.min(1, surprise / rarity) * STEPS);
  }
}
