package org.rightsplan.alignment;

/**
 * The words of one text in order, as terms with their weights, for the few texts of which the order
 * is looked at. Cost: linear in the text.
 */
final class WordSequence {

  /** The term of each word. */
  private final int[] terms;

  /** The term that the word shares with others, its stem or class, or NONE. */
  private final int[] shared;

  /** For each word the first place at which it stands. */
  private final int[] firstPlace;

  private final Lexicon lexicon;

  private WordSequence(int[] terms, Lexicon lexicon) {
    this.terms = terms;
    this.lexicon = lexicon;
    shared = new int[terms.length];
    firstPlace = new int[terms.length];
    LongIntMap numbers = new LongIntMap(terms.length);
    int[] firstByNumber = new int[terms.length];
    for (int i = 0; i < terms.length; i++) {
      shared[i] = lexicon.sharedTermOf(terms[i]);
      int known = numbers.size();
      int number = numbers.add(terms[i]);
      if (number == known) {
        firstByNumber[number] = i;
      }
      firstPlace[i] = firstByNumber[number];
    }
  }

  static WordSequence of(ItemTable table, int item, Lexicon lexicon) {
    int[] terms = new int[table.wordCount(item)];
    for (int i = 0; i < terms.length; i++) {
      terms[i] = lexicon.termOf(table, item, i);
    }
    return new WordSequence(terms, lexicon);
  }

  int size() {
    return terms.length;
  }

  /** Returns how much the word at a place weighs, with what it shares with others. */
  float weight(int place) {
    return lexicon.weight(terms[place]) + sharedWeight(place);
  }

  /** Returns the first place at which the word of a place stands. */
  int firstPlaceOf(int place) {
    return firstPlace[place];
  }

  /** Returns how far the word at a place mostly comes as a surprise, above 0 to 1. */
  float surprise(int place) {
    return lexicon.surprise(terms[place]);
  }

  private float sharedWeight(int place) {
    return shared[place] == Matching.NONE ? 0 : lexicon.weight(shared[place]);
  }

  /** Returns for each place how much of its weight some terms have too, in any order. */
  float[] weightsIn(TermSet others) {
    float[] weights = new float[terms.length];
    for (int i = 0; i < terms.length; i++) {
      if (others.contains(terms[i])) {
        weights[i] = weight(i);
      } else if (shared[i] != Matching.NONE && others.contains(shared[i])) {
        weights[i] = sharedWeight(i);
      }
    }
    return weights;
  }
}
