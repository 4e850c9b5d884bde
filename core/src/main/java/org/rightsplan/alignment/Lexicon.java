package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * The terms of two tables with their rarity, counted in the two editions themselves, so that no
 * list of common words of any language is needed (Spärck Jones, A statistical interpretation of
 * term specificity, 1972).
 *
 * <p>In: two tables. Out: the same tables with each item's terms as numbers, the rarest first, and
 * their weights. Cost: linear in the text, plus sorting the distinct terms.
 *
 * <p>A term that occurs in one item only weighs as much as one in two: it can never be shared, and
 * says no more about difference than the rarest term that can.
 */
final class Lexicon {

  /** Numbers change from edition to edition where words stay. */
  private static final float NUMERIC_SHARE = 0.5f;

  /** How much of a word's weight its first letters carry, which inflected forms share. */
  private static final float STEM_SHARE = 0.4f;

  private final LongIntMap numbers;

  /** The number of each word's stem, or one of the constants below. */
  private final IntList stemOf = new IntList(1024);

  private static final int IS_PAIR = -1;
  private static final int IS_NUMERIC = -2;
  private static final int IS_STEM = -3;

  private int[] occurrences = new int[0];
  private float[] weights = new float[0];
  private int[] rank = new int[0];

  private Lexicon(int expected) {
    numbers = new LongIntMap(expected);
  }

  static Lexicon of(ItemTable before, ItemTable after) {
    Lexicon lexicon = new Lexicon(4 * (before.size() + after.size()));
    lexicon.read(before);
    lexicon.read(after);
    lexicon.weigh(before, after);
    lexicon.renumber(before);
    lexicon.renumber(after);
    return lexicon;
  }

  private void read(ItemTable table) {
    int size = table.size();
    table.termStart = new int[size + 1];
    table.contentHash = new long[size];
    IntList all = new IntList(size * 16);
    Reader reader = new Reader(all);
    for (int i = 0; i < size; i++) {
      reader.content = 1;
      Tokenizer.tokenize(table.text[i], reader);
      all.sortUniqueFrom(table.termStart[i]);
      table.termStart[i + 1] = all.size();
      boolean wordless = table.termStart[i + 1] == table.termStart[i];
      table.contentHash[i] = wordless ? table.text[i].hashCode() : reader.content;
    }
    table.terms = all.toArray();
  }

  private final class Reader implements Tokenizer.Sink {
    private final IntList all;
    private long content;

    Reader(IntList all) {
      this.all = all;
    }

    @Override
    public void term(long hash, long stem, boolean isNumber, int start, int end) {
      int number = add(hash, stem, isNumber);
      all.add(number);
      if (stemOf.get(number) >= 0) {
        all.add(stemOf.get(number));
      }
      content = (content ^ hash) * 0x9FB21C651E98DF25L + (content >>> 29);
    }
  }

  private int add(long hash, long stem, boolean isNumber) {
    int known = numbers.size();
    int number = numbers.add(hash);
    if (number == known) {
      stemOf.add(isNumber ? IS_NUMERIC : IS_PAIR);
      if (stem != 0) {
        stemOf.set(number, addStem(stem));
      }
    }
    return number;
  }

  /** Numbers a stem as a term of its own kind, so that the word "right" is not also a stem. */
  private int addStem(long stem) {
    int known = numbers.size();
    int number = numbers.add(stem * 31 + 7);
    if (number == known) {
      stemOf.add(IS_STEM);
    }
    return number;
  }

  private void weigh(ItemTable before, ItemTable after) {
    int size = numbers.size();
    occurrences = new int[size];
    for (ItemTable table : new ItemTable[] {before, after}) {
      for (int term : table.terms) {
        occurrences[term]++;
      }
    }
    float[] byNumber = new float[size];
    double items = before.size() + after.size();
    for (int i = 0; i < size; i++) {
      byNumber[i] = (float) Math.log(1 + items / Math.max(occurrences[i], 2));
    }
    rankByRarity(size, byNumber);
  }

  /** Renumbers the terms so that rarer ones come first; ties in the order of their hashes. */
  private void rankByRarity(int size, float[] byNumber) {
    long[] hashes = new long[size];
    int most = 0;
    for (int i = 0; i < size; i++) {
      hashes[i] = numbers.key(i);
      most = Math.max(most, occurrences[i]);
    }
    Arrays.sort(hashes);
    int[] next = new int[most + 2];
    for (int i = 0; i < size; i++) {
      next[occurrences[i] + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    rank = new int[size];
    weights = new float[size];
    int[] ranked = new int[size];
    for (long hash : hashes) {
      int number = numbers.get(hash);
      int place = next[occurrences[number]]++;
      rank[number] = place;
      ranked[place] = occurrences[number];
      weights[place] = byNumber[number] * share(number);
    }
    occurrences = ranked;
  }

  private float share(int number) {
    return switch (stemOf.get(number)) {
      case IS_PAIR -> 1;
      case IS_NUMERIC -> NUMERIC_SHARE;
      case IS_STEM -> STEM_SHARE;
      default -> 1 - STEM_SHARE;
    };
  }

  private void renumber(ItemTable table) {
    table.weight = new float[table.size()];
    for (int i = 0; i < table.size(); i++) {
      float sum = 0;
      for (int at = table.termStart[i]; at < table.termStart[i + 1]; at++) {
        table.terms[at] = rank[table.terms[at]];
      }
      Arrays.sort(table.terms, table.termStart[i], table.termStart[i + 1]);
      for (int at = table.termStart[i]; at < table.termStart[i + 1]; at++) {
        sum += weights[table.terms[at]];
      }
      table.weight[i] = sum;
    }
  }

  int size() {
    return weights.length;
  }

  /** Returns how rare a term is, above 0. */
  float weight(int term) {
    return weights[term];
  }

  /** Returns how rare the word or pair of characters with a hash is; its stem counts with it. */
  double weightOf(long hash) {
    int number = numbers.get(hash);
    if (number < 0) {
      return 0;
    }
    double own = weights[rank[number]];
    return stemOf.get(number) >= 0 ? own + weights[rank[stemOf.get(number)]] : own;
  }

  /** Returns in how many items of both tables a term occurs. */
  int occurrences(int term) {
    return occurrences[term];
  }
}
