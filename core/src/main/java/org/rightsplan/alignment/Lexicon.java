package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The terms of two tables with their rarity, counted in the two editions themselves, so that no
 * list of common words of any language is needed (Spärck Jones, A statistical interpretation of
 * term specificity, 1972).
 *
 * <p>In: two tables, and others whose words are counted as well. Out: the same two tables with each
 * item's terms as numbers, the rarest first, and their weights. Cost: linear in the text, plus
 * sorting the distinct terms.
 *
 * <p>A term that occurs in one item only weighs as much as one in two: it can never be shared, and
 * says no more about difference than the rarest term that can.
 */
final class Lexicon {

  /** Numbers change from edition to edition where words stay. */
  private static final float NUMERIC_SHARE = 0.5f;

  /** How much of a word's weight its first letters carry, which inflected forms share. */
  private static final float STEM_SHARE = 0.4f;

  /**
   * The same in titles, which have few words, and where "the disabled" become "persons with
   * disabilities".
   */
  private static final float STEM_SHARE_IN_TITLES = 0.7f;

  /**
   * What the rarity of a brief word counts for in titles: few of them have a word such as "the",
   * and notes in place of sentences leave it out, so that it seems rare (brief words are the common
   * ones: Zipf, The psycho-biology of language, 1935).
   */
  private static final float BRIEF_SHARE_IN_TITLES = 0.5f;

  private static final int IS_CLASS = -4;

  /** How much of a word's weight the words carry that take its place in the other edition. */
  private static final float EXCHANGE_SHARE = 0.75f;

  private final LongIntMap numbers;

  /** The two tables, and after them those whose words are only counted. */
  private final ImmutableList<ItemTable> tables;

  /** By rank: in how many items a term occurs, and how rare it is. */
  private int[] occurrences = new int[0];

  private float[] weights = new float[0];

  /** By rank: how far a term comes as a surprise after the one before it, above 0 to 1. */
  private float[] surprise = new float[0];

  /** By rank: the rank of a word's stem, or one of the constants for what is no word. */
  private int[] stemOfRank = new int[0];

  /** By number. */
  private int[] rank = new int[0];

  /** By number: the term that a word shares with others, or its own. */
  private int[] common = new int[0];

  private Lexicon(ImmutableList<ItemTable> tables, @Nullable Lexicon wider) {
    this.tables = tables;
    TermReader reader = new TermReader(items(), wider != null);
    tables.forEach(reader::read);
    numbers = reader.numbers;
    weigh(reader, wider);
    sort(rank);
  }

  /** Returns one of the tables whose words are only counted, with its terms as numbered here. */
  ItemTable beside(int place) {
    return tables.get(2 + place);
  }

  /** Returns how many texts are counted. */
  int items() {
    return tables.stream().mapToInt(ItemTable::size).sum();
  }

  /** Sorts the terms of all items, given the rank of the number by which each is known so far. */
  private void sort(int[] rankOf) {
    TermOrder order = new TermOrder(rankOf, weights);
    tables.forEach(order::sort);
  }

  /**
   * Reads two tables.
   *
   * @param beside tables of other texts, in which the words are counted too, as rarity is better
   *     known from more texts
   */
  static Lexicon of(ItemTable before, ItemTable after, ItemTable... beside) {
    ImmutableList.Builder<ItemTable> tables = ImmutableList.builder();
    tables.add(before, after);
    for (ItemTable table : beside) {
      tables.add(table.toBeRead());
    }
    return new Lexicon(tables.build(), null);
  }

  /**
   * Reads two tables of titles, and tells how rare their words are from another lexicon that has
   * counted them among others. Classes of words are not meant for such a one.
   */
  static Lexicon of(ItemTable before, ItemTable after, Lexicon wider) {
    return new Lexicon(ImmutableList.of(before, after), wider);
  }

  private void weigh(TermReader reader, @Nullable Lexicon wider) {
    int size = numbers.size();
    occurrences = counts(size);
    int[] counted = wider == null ? occurrences : wider.countsOf(numbers);
    float[] byNumber = new float[size];
    double items = wider == null ? items() : wider.items();
    for (int i = 0; i < size; i++) {
      int known = Math.max(counted[i], occurrences[i]);
      byNumber[i] = (float) Math.log(1 + items / Math.max(known, 2));
    }
    rankByRarity(byNumber, reader, wider == null ? STEM_SHARE : STEM_SHARE_IN_TITLES);
  }

  /** Counts for each term the items of all tables that have it. */
  private int[] counts(int size) {
    int[] counts = new int[size];
    for (ItemTable table : tables) {
      for (int term : table.terms) {
        counts[term]++;
      }
      table.attached.count(counts);
    }
    return counts;
  }

  /** Returns for each term that another lexicon has numbered in how many items it occurs here. */
  private int[] countsOf(LongIntMap others) {
    int[] counts = new int[others.size()];
    for (int i = 0; i < counts.length; i++) {
      int number = numbers.get(others.key(i));
      counts[i] = number < 0 ? 0 : occurrences[rank[number]];
    }
    return counts;
  }

  /** Renumbers the terms so that rarer ones come first; ties in the order of their hashes. */
  private void rankByRarity(float[] byNumber, TermReader reader, float stemShare) {
    int size = byNumber.length;
    int most = 0;
    for (int i = 0; i < size; i++) {
      most = Math.max(most, occurrences[i]);
    }
    int[] next = new int[most + 2];
    for (int i = 0; i < size; i++) {
      next[occurrences[i] + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    float[] shares = reader.collocations.shares(byNumber, reader.stemOf);
    rank = new int[size];
    weights = new float[size];
    surprise = new float[size];
    int[] ranked = new int[size];
    for (int number : numbers.inOrderOfKeys()) {
      int place = next[occurrences[number]]++;
      rank[number] = place;
      ranked[place] = occurrences[number];
      surprise[place] = shares[number];
      weights[place] =
          byNumber[number]
              * shares[number]
              * (reader.brief.get(number) ? BRIEF_SHARE_IN_TITLES : 1);
    }
    occurrences = ranked;
    stemOfRank = new int[size];
    for (int number = 0; number < size; number++) {
      int stem = reader.stemOf.get(number);
      stemOfRank[rank[number]] = stem >= 0 ? rank[stem] : stem;
    }
    for (int term = 0; term < size; term++) {
      weights[term] *= share(stemOfRank, term, stemShare);
    }
    findCommon();
  }

  /** Returns which share of its rarity a term weighs, given the kind or stem of each. */
  private static float share(int[] stems, int term, float stemShare) {
    return switch (stems[term]) {
      case TermReader.IS_PAIR -> 1;
      case TermReader.IS_NUMERIC -> NUMERIC_SHARE;
      case TermReader.IS_STEM -> stemShare;
      case IS_CLASS -> EXCHANGE_SHARE;
      default -> 1 - (stems[stems[term]] == IS_CLASS ? EXCHANGE_SHARE : stemShare);
    };
  }

  int size() {
    return weights.length;
  }

  /** Returns how rare a term is, above 0. */
  float weight(int term) {
    return weights[term];
  }

  /**
   * Returns how far a term comes as a surprise after what stands before it, wherever it occurs,
   * above 0 to 1; pairs of characters always do.
   */
  float surprise(int term) {
    return surprise[term];
  }

  /** Returns how rare the word or pair of characters with a hash is; its stem counts with it. */
  double weightOf(long hash) {
    int number = numbers.get(hash);
    if (number < 0) {
      return 0;
    }
    int place = rank[number];
    return stemOfRank[place] >= 0 ? weights[place] + weights[stemOfRank[place]] : weights[place];
  }

  /** Returns the term that a word of an item is. */
  int termOf(ItemTable table, int item, int place) {
    return rank[table.words[table.wordStart[item] + place]];
  }

  /** Returns the term that a word shares with other words, its stem or class, or NONE. */
  int sharedTermOf(int term) {
    return stemOfRank[term] >= 0 ? stemOfRank[term] : Matching.NONE;
  }

  /**
   * Returns what makes a word the same as others: the term that it shares with them, or its own.
   */
  int commonTermOf(ItemTable table, int item, int place) {
    return common[table.words[table.wordStart[item] + place]];
  }

  private void findCommon() {
    common = new int[rank.length];
    for (int number = 0; number < common.length; number++) {
      int term = rank[number];
      common[number] = stemOfRank[term] >= 0 ? stemOfRank[term] : term;
    }
  }

  /** Tells whether a term is a whole word, or a pair of characters, and not a number or a stem. */
  boolean isWord(int term) {
    return stemOfRank[term] >= 0 || isPair(term);
  }

  /** Tells whether a term is a pair of characters that may be a part of a word, or of two. */
  boolean isPair(int term) {
    return stemOfRank[term] == TermReader.IS_PAIR;
  }

  /** Tells whether two terms are words with the same first letters. */
  boolean haveSameStem(int one, int two) {
    return stemOfRank[one] >= 0 && stemOfRank[one] == stemOfRank[two];
  }

  /**
   * Lets words that take each other's place count as nearly the same: in place of its stem each
   * gets a term that all words of its class share.
   *
   * @param classOf for each term the number of its class, or -1
   * @param classes how many classes there are
   */
  void exchange(int[] classOf, int classes) {
    int size = size();
    // A word brings its stem into the class, and with it all words of that stem.
    int[] shared = new int[size];
    int[] classTerm = new int[size];
    Arrays.fill(classTerm, Matching.NONE);
    for (int term = 0; term < size; term++) {
      shared[term] = stemOfRank[term] >= 0 ? stemOfRank[term] : term;
      if (classOf[term] >= 0) {
        classTerm[shared[term]] = size + classOf[term];
      }
    }
    int[] stems = Arrays.copyOf(stemOfRank, size + classes);
    Arrays.fill(stems, size, size + classes, IS_CLASS);
    for (int term = 0; term < size; term++) {
      if (isWord(term) && classTerm[shared[term]] != Matching.NONE) {
        stems[term] = classTerm[shared[term]];
      }
    }
    tables.forEach(table -> addShared(table, stems));
    reweigh(stems);
  }

  /** Adds to each item the class terms of its words, and drops the stems that they replace. */
  private void addShared(ItemTable table, int[] stems) {
    IntList all = new IntList(table.terms.length * 2);
    int[] start = new int[table.size() + 1];
    for (int i = 0; i < table.size(); i++) {
      for (int at = table.termStart[i]; at < table.termStart[i + 1]; at++) {
        addWithShared(table.terms[at], stems, all);
      }
      all.sortUniqueFrom(start[i]);
      start[i + 1] = all.size();
    }
    table.termStart = start;
    table.terms = all.toArray();
    addSharedToAttached(table, stems);
  }

  private void addSharedToAttached(ItemTable table, int[] stems) {
    Attached attached = table.attached;
    if (attached.isEmpty()) {
      return;
    }
    IntList all = new IntList(64);
    int[] start = new int[table.size() + 1];
    for (int i = 0; i < table.size(); i++) {
      for (int at = attached.first(i); at < attached.end(i); at++) {
        addWithShared(attached.term(at), stems, all);
      }
      all.sortUniqueFrom(start[i]);
      all.dropFrom(start[i], table.terms, table.termStart[i], table.termStart[i + 1]);
      start[i + 1] = all.size();
    }
    attached.replace(start, all.toArray());
  }

  private void addWithShared(int term, int[] stems, IntList all) {
    if (isWord(term) || stemOfRank[term] == TermReader.IS_NUMERIC) {
      all.add(term);
      if (stems[term] >= 0) {
        all.add(stems[term]);
      }
    }
  }

  /** Ranks and weighs the terms anew after classes were added. */
  private void reweigh(int[] stems) {
    int size = stems.length;
    int[] counts = counts(size);
    int most = Arrays.stream(counts).max().orElse(0);
    int[] next = new int[most + 2];
    for (int count : counts) {
      next[count + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] place = new int[size];
    for (int term = 0; term < size; term++) {
      place[term] = next[counts[term]]++;
    }
    double items = items();
    float[] newWeights = new float[size];
    int[] newOccurrences = new int[size];
    int[] newStems = new int[size];
    float[] newSurprise = new float[size];
    for (int term = 0; term < size; term++) {
      float rarity = (float) Math.log(1 + items / Math.max(counts[term], 2));
      float share = share(stems, term, STEM_SHARE);
      float foretold = term < surprise.length ? surprise[term] : 1;
      newSurprise[place[term]] = foretold;
      newWeights[place[term]] = rarity * share * foretold;
      newOccurrences[place[term]] = counts[term];
      newStems[place[term]] = stems[term] >= 0 ? place[stems[term]] : stems[term];
    }
    for (int number = 0; number < rank.length; number++) {
      rank[number] = place[rank[number]];
    }
    weights = newWeights;
    occurrences = newOccurrences;
    surprise = newSurprise;
    stemOfRank = newStems;
    findCommon();
    sort(place);
  }

  /** Returns in how many items of all tables a term occurs. */
  int occurrences(int term) {
    return occurrences[term];
  }
}
