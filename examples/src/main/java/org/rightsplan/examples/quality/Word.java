package org.rightsplan.examples.quality;

/**
 * Words packed into integers: the class, the rank of the meaning in that class, and which of the
 * words for that meaning.
 *
 * <p>A generated corpus holds millions of words, too many for an object each.
 */
final class Word {

  private static final WordClass[] CLASSES = WordClass.values();
  private static final int RANK_BITS = 24;
  private static final int VARIANT_BITS = 3;

  private Word() {}

  /**
   * Packs a word.
   *
   * @param rank the meaning, from 0 (the most frequent) to 16,777,215
   * @param variant which synonym, from 0 to 7
   */
  @SuppressWarnings("EnumOrdinal") // read back by this class only, in the same run
  static int of(WordClass wordClass, int rank, int variant) {
    return (wordClass.ordinal() << (RANK_BITS + VARIANT_BITS)) | (variant << RANK_BITS) | rank;
  }

  static WordClass wordClass(int word) {
    return CLASSES[word >>> (RANK_BITS + VARIANT_BITS)];
  }

  static int rank(int word) {
    return word & ((1 << RANK_BITS) - 1);
  }

  static int variant(int word) {
    return (word >>> RANK_BITS) & ((1 << VARIANT_BITS) - 1);
  }

  static boolean isContent(int word) {
    return wordClass(word) != WordClass.FUNCTION;
  }
}
