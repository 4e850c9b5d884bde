package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * How many words two texts have in common in the same order: texts that continue each other keep
 * their sentence, where texts that merely share some words do not (the longest common subsequence
 * as a measure of texts: Lin, ROUGE, 2004). Words that share a stem, or take each other's place
 * between the editions, count as the same.
 *
 * <p>Cost: linear in the words, as long as the earlier one is short: its words are the bits of a
 * number or a few (Hyyrö, Bit-parallel LCS-length computation revisited, 2004). Of either text only
 * the first {@value #MOST_WORDS} words are read. The earlier item stays laid out for the next call.
 */
final class WordOrder {

  private static final int MOST_WORDS = 192;

  private final ItemTable before;
  private final ItemTable after;
  private final Lexicon lexicon;

  /** For each {@link Long#SIZE} words of the earlier item, by term the places where it stands. */
  private long[][] places = new long[0][];

  /** The laid out item, or NONE; how many words of it are, in how many blocks. */
  private int laidOut = Matching.NONE;

  private int earlierWords;
  private int blocks;

  private int inCommon;
  private int all;

  WordOrder(ItemTable before, ItemTable after, Lexicon lexicon) {
    this.before = before;
    this.after = after;
    this.lexicon = lexicon;
  }

  /** Measures the earlier item against the later one. */
  void measure(int earlier, int later) {
    if (earlier != laidOut) {
      forget();
      layOut(earlier);
    }
    int laterWords = Math.min(MOST_WORDS, after.wordCount(later));
    all = earlierWords + laterWords;
    inCommon = blocks == 1 ? inCommon(later, laterWords) : inCommonOfBlocks(later, laterWords);
  }

  private int inCommon(int later, int laterWords) {
    long[] placesOf = places[0];
    // A bit is 0 where one more word is in common than up to the bit before it.
    long row = -1;
    for (int j = 0; j < laterWords; j++) {
      long same = row & placesOf[lexicon.commonTermOf(after, later, j)];
      row = (row + same) | (row - same);
    }
    return Long.bitCount(~row & lowest(earlierWords));
  }

  private int inCommonOfBlocks(int later, int laterWords) {
    long[] row = new long[blocks];
    Arrays.fill(row, -1);
    for (int j = 0; j < laterWords; j++) {
      int term = lexicon.commonTermOf(after, later, j);
      long carry = 0;
      for (int block = 0; block < blocks; block++) {
        long same = row[block] & places[block][term];
        long sum = row[block] + same;
        long carried = sum + carry;
        // An unsigned sum that is less than one of its parts has overflown.
        carry =
            Long.compareUnsigned(sum, same) < 0 || Long.compareUnsigned(carried, sum) < 0 ? 1 : 0;
        row[block] = carried | (row[block] - same);
      }
    }
    int count = 0;
    for (int block = 0; block < blocks; block++) {
      count += Long.bitCount(~row[block] & lowest(earlierWords - block * Long.SIZE));
    }
    return count;
  }

  private static long lowest(int bits) {
    return bits >= Long.SIZE ? -1 : (1L << bits) - 1;
  }

  private void layOut(int earlier) {
    earlierWords = Math.min(MOST_WORDS, before.wordCount(earlier));
    blocks = Math.max(1, (earlierWords + Long.SIZE - 1) / Long.SIZE);
    if (places.length < blocks || places[0].length < lexicon.size()) {
      places = new long[blocks][lexicon.size()];
    }
    for (int i = 0; i < earlierWords; i++) {
      places[i / Long.SIZE][lexicon.commonTermOf(before, earlier, i)] |= 1L << i;
    }
    laidOut = earlier;
  }

  /** Must be called before the numbers of the terms change. */
  void forget() {
    if (laidOut != Matching.NONE) {
      for (int i = 0; i < earlierWords; i++) {
        places[i / Long.SIZE][lexicon.commonTermOf(before, laidOut, i)] = 0;
      }
    }
    laidOut = Matching.NONE;
  }

  /** Returns the share of the words of both that they have in the same order, from 0 to 1. */
  double inOrder() {
    return all == 0 ? 0 : 2.0 * inCommon / all;
  }
}
