package org.rightsplan.alignment;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Learns from the pairs found so far which words take each other's place between the two editions,
 * as where one says "employment" and the other "labour", so that the pairs still to be found can
 * make use of it. No dictionary is needed, and none of a language is left out.
 *
 * <p>Words that one text of a pair has and the other has not are linked by how much more often they
 * go together than chance would have it (Dunning, Accurate methods for the statistics of surprise
 * and coincidence, 1993), the strongest link of a pair first, each word once (competitive linking:
 * Melamed, Models of translational equivalence among words, 2000).
 *
 * <p>In: one matching with pairs. Out: classes of words in its lexicon. Cost: linear in the pairs,
 * times the square of the words that differ, of which only a few are looked at.
 */
final class WordExchange {

  /** Pairs with more words of their own than this on a side say little about each of them. */
  private static final int MOST_WORDS = 18;

  /** So many pairs are enough to learn from. */
  private static final int MOST_PAIRS = 20_000;

  /** A link below this is chance once in a thousand times, which is too often. */
  private static final double LEAST_SURPRISE = 10.8;

  /**
   * A link must be as surprising as twice the logarithm of how many links are tried, less this: the
   * more there are, the more of them are surprising by chance; so no more than a handful are taken.
   */
  private static final double HANDFUL = 7;

  private static final int LARGEST_CLASS = 4;

  private final Matching matching;
  private final Lexicon lexicon;

  /** The pairs to learn from. */
  private final int[] partnerOfBefore;

  /** The words only in the earlier texts of the pairs learned from, and only in the later. */
  private final IntList gone = new IntList(256);

  private final IntList come = new IntList(256);
  private final IntList goneEnd = new IntList(64);
  private final IntList comeEnd = new IntList(64);

  private int[] timesGone = new int[0];
  private int[] timesCome = new int[0];
  private final LongIntMap links = new LongIntMap(1024);
  private final IntList together = new IntList(1024);

  /** Takes note of the pairs found so far; those that are wrong are outvoted by the right ones. */
  WordExchange(Matching matching) {
    this.matching = matching;
    this.lexicon = matching.lexicon;
    this.partnerOfBefore = matching.partnerOfBefore.clone();
    for (int i = 0; i < partnerOfBefore.length; i++) {
      if (partnerOfBefore[i] != Matching.NONE && saysNothing(i)) {
        partnerOfBefore[i] = Matching.NONE;
      }
    }
  }

  /** Tells whether a pair has the same content, or is not compared in one language. */
  private boolean saysNothing(int earlier) {
    return matching.basis[earlier] == Basis.EXACT
        || !matching.areInOneLanguage(earlier, partnerOfBefore[earlier])
        || matching.before.contentHash[earlier]
            == matching.after.contentHash[partnerOfBefore[earlier]];
  }

  /** Keeps so many pairs, chosen by their contents so that neither order nor side matters. */
  private void dropAllBut(int most) {
    long[] keys =
        IntStream.range(0, partnerOfBefore.length)
            .filter(i -> partnerOfBefore[i] != Matching.NONE)
            .mapToLong(this::contentOfPair)
            .toArray();
    if (keys.length <= most) {
      return;
    }
    Arrays.sort(keys);
    for (int i = 0; i < partnerOfBefore.length; i++) {
      // Of pairs that say the same all are kept.
      if (partnerOfBefore[i] != Matching.NONE && contentOfPair(i) > keys[most - 1]) {
        partnerOfBefore[i] = Matching.NONE;
      }
    }
  }

  private long contentOfPair(int earlier) {
    return matching.before.contentHash[earlier]
        + matching.after.contentHash[partnerOfBefore[earlier]];
  }

  /** Changes the lexicon, if anything was learned from the pairs noted; tells whether. */
  boolean learn() {
    collect();
    countTogether();
    int[] linked = linkWithinPairs();
    int[] classOf = new int[lexicon.size()];
    int classes = classes(linked, classOf);
    if (classes > 0) {
      matching.termsChange();
      lexicon.exchange(classOf, classes);
    }
    return classes > 0;
  }

  private void collect() {
    dropAllBut(MOST_PAIRS);
    timesGone = new int[lexicon.size()];
    timesCome = new int[lexicon.size()];
    for (int earlier = 0; earlier < partnerOfBefore.length; earlier++) {
      if (partnerOfBefore[earlier] != Matching.NONE) {
        collect(earlier, partnerOfBefore[earlier]);
      }
    }
  }

  private void collect(int earlier, int later) {
    int goneStart = gone.size();
    int comeStart = come.size();
    addMissing(matching.before, earlier, matching.after, later, gone);
    addMissing(matching.after, later, matching.before, earlier, come);
    int lost = gone.size() - goneStart;
    int won = come.size() - comeStart;
    if (lost == 0 || won == 0 || lost > MOST_WORDS || won > MOST_WORDS) {
      gone.cutTo(goneStart);
      come.cutTo(comeStart);
      return;
    }
    goneEnd.add(gone.size());
    comeEnd.add(come.size());
    for (int i = goneStart; i < gone.size(); i++) {
      timesGone[gone.get(i)]++;
    }
    for (int i = comeStart; i < come.size(); i++) {
      timesCome[come.get(i)]++;
    }
  }

  /** Adds the words of one item that another has not. */
  private void addMissing(ItemTable from, int item, ItemTable other, int otherItem, IntList to) {
    int end = other.termStart[otherItem + 1];
    int j = other.termStart[otherItem];
    for (int i = from.termStart[item]; i < from.termStart[item + 1]; i++) {
      int term = from.terms[i];
      while (j < end && other.terms[j] < term) {
        j++;
      }
      if ((j == end || other.terms[j] != term) && lexicon.isWord(term)) {
        to.add(term);
      }
    }
  }

  private interface PairOfWords {
    void visit(int gone, int come);
  }

  private void forEachPairOfWords(int pair, PairOfWords visitor) {
    int goneStart = pair == 0 ? 0 : goneEnd.get(pair - 1);
    int comeStart = pair == 0 ? 0 : comeEnd.get(pair - 1);
    for (int i = goneStart; i < goneEnd.get(pair); i++) {
      for (int j = comeStart; j < comeEnd.get(pair); j++) {
        if (!lexicon.haveSameStem(gone.get(i), come.get(j))) {
          visitor.visit(gone.get(i), come.get(j));
        }
      }
    }
  }

  private void countTogether() {
    for (int pair = 0; pair < goneEnd.size(); pair++) {
      Interruption.check(pair);
      forEachPairOfWords(
          pair,
          (one, two) -> {
            int link = links.add(Matching.pack(one, two));
            if (link == together.size()) {
              together.add(1);
            } else {
              together.set(link, together.get(link) + 1);
            }
          });
    }
  }

  /** Returns how often each link is the strongest of its words within a pair. */
  private int[] linkWithinPairs() {
    double[] surprise = new double[links.size()];
    for (int link = 0; link < surprise.length; link++) {
      surprise[link] = surprise(link);
    }
    double least = Math.max(LEAST_SURPRISE, 2 * Math.log(links.size()) - HANDFUL);
    int[] linked = new int[links.size()];
    IntList inPair = new IntList(64);
    for (int pair = 0; pair < goneEnd.size(); pair++) {
      inPair.clear();
      forEachPairOfWords(
          pair,
          (one, two) -> {
            int link = links.get(Matching.pack(one, two));
            if (surprise[link] >= least && (together.get(link) > 1 || isOfWords(one, two))) {
              inPair.add(link);
            }
          });
      takeStrongest(inPair, surprise, linked);
    }
    return linked;
  }

  /** One word makes several pairs of characters, of which each would be linked with each. */
  private boolean isOfWords(int one, int two) {
    return !lexicon.isPair(one) && !lexicon.isPair(two);
  }

  private void takeStrongest(IntList inPair, double[] surprise, int[] linked) {
    boolean[] used = new boolean[inPair.size()];
    for (int round = 0; round < inPair.size(); round++) {
      int best = Matching.NONE;
      for (int i = 0; i < inPair.size(); i++) {
        if (!used[i]
            && (best == Matching.NONE || isStronger(inPair.get(i), inPair.get(best), surprise))) {
          best = i;
        }
      }
      if (best == Matching.NONE) {
        return;
      }
      linked[inPair.get(best)]++;
      long words = links.key(inPair.get(best));
      for (int i = 0; i < inPair.size(); i++) {
        long other = links.key(inPair.get(i));
        used[i] |= other >>> 32 == words >>> 32 || (int) other == (int) words;
      }
    }
  }

  /** Tells whether a link comes before another; which side a word is of makes no difference. */
  private boolean isStronger(int one, int other, double[] surprise) {
    return surprise[one] != surprise[other]
        ? surprise[one] > surprise[other]
        : words(one) < words(other);
  }

  /** Returns a number for the two words of a link, the same whichever of them is the earlier. */
  private long words(int link) {
    long words = links.key(link);
    int one = (int) (words >>> 32);
    int two = (int) words;
    return Matching.pack(Math.min(one, two), Math.max(one, two));
  }

  /** Dunning's log-likelihood ratio; 0 where words go together less often than by chance. */
  private double surprise(int link) {
    long words = links.key(link);
    double both = together.get(link);
    double first = timesGone[(int) (words >>> 32)];
    double second = timesCome[(int) words];
    double all = goneEnd.size();
    if (both * all <= first * second) {
      return 0;
    }
    return 2
        * (term(both, first * second / all)
            // Together, so that swapping the two makes no difference, however small.
            + (term(first - both, first * (all - second) / all)
                + term(second - both, (all - first) * second / all))
            + term(all - first - second + both, (all - first) * (all - second) / all));
  }

  private static double term(double seen, double expected) {
    return seen <= 0 ? 0 : seen * Math.log(seen / expected);
  }

  /** Puts linked words into classes, those linked most often first; returns how many there are. */
  private int classes(int[] linked, int[] classOf) {
    int[] root = new int[classOf.length];
    int[] members = new int[classOf.length];
    Arrays.setAll(root, i -> i);
    Arrays.fill(members, 1);
    for (int link : byFrequency(linked)) {
      long words = links.key(link);
      int one = root(root, (int) (words >>> 32));
      int two = root(root, (int) words);
      if (one != two && members[one] + members[two] <= LARGEST_CLASS) {
        root[Math.max(one, two)] = Math.min(one, two);
        members[Math.min(one, two)] += members[Math.max(one, two)];
      }
    }
    int classes = 0;
    Arrays.fill(classOf, Matching.NONE);
    for (int word = 0; word < root.length; word++) {
      int first = root(root, word);
      if (members[first] > 1) {
        if (first == word) {
          classOf[word] = classes++;
        } else {
          classOf[word] = classOf[first];
        }
      }
    }
    return classes;
  }

  /** Returns the links that are the strongest of a pair, those that are so most often first. */
  private int[] byFrequency(int[] linked) {
    return IntStream.range(0, linked.length)
        .filter(link -> linked[link] > 0)
        .boxed()
        .sorted(
            Comparator.comparingInt((Integer link) -> -linked[link]).thenComparingLong(this::words))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  private static int root(int[] root, int word) {
    int at = word;
    while (root[at] != at) {
      root[at] = root[root[at]];
      at = root[at];
    }
    return at;
  }
}
