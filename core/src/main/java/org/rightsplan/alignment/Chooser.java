package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * Chooses among candidate pairs: within each group of items that compete for each other, the pairs
 * with the greatest total of squared scores; then keeps those that are likely enough.
 *
 * <p>In: candidates and how to score them. Out: pairs in the matching, each with a confidence that
 * has taken its rivals into account. Cost: linear in the candidates, but for groups of competing
 * items: exact assignment up to {@link #LARGEST_EXACT} on the smaller side, best first beyond.
 */
final class Chooser {

  /** How pairs are judged. */
  interface Judge {
    /** Returns how well a pair fits by itself; 0 or more, higher is better. */
    double score(int earlier, int later);

    /**
     * Returns how likely a chosen pair is right, from 0 to 1.
     *
     * @param smallerLead by how much it leads its best rival on one side
     * @param greaterLead the same on the other side, where the lead is greater
     */
    double confidence(int earlier, int later, double smallerLead, double greaterLead);
  }

  /** Pairs below this are not even rivals. */
  private static final double LEAST_RIVAL = 0.08;

  /** Below this share of the best score of both its items a pair is not looked at. */
  private static final double HOPELESS = 0.4;

  /** A group larger than this on both sides is not solved exactly. */
  private static final int LARGEST_EXACT = 48;

  private static final int MOST_CELLS = 20_000;

  /** A rival whose score is no more than this below makes a choice ambiguous. */
  private static final double CLOSE = 0.05;

  /** How much the places of two items may weigh: only enough to decide between equal scores. */
  private static final double TIE = 1e-6;

  /**
   * For sorting: no score is higher, in how many steps it is told apart, and the rest of a long.
   */
  private static final double MOST_SCORE = 2;

  private static final double SCORE_STEPS = 1L << 34;
  private static final int INDEX_BITS = 28;

  private final Matching matching;
  private final double minimum;
  private final Basis basis;
  private final String rule;

  private int[] before = new int[0];
  private int[] after = new int[0];
  private double[] score = new double[0];
  private int size;

  Chooser(Matching matching, double minimum, Basis basis, String rule) {
    this.matching = matching;
    this.minimum = minimum;
    this.basis = basis;
    this.rule = rule;
  }

  void choose(Pairs pairs, Judge judge) {
    pairs.sortUnique();
    scoreAll(pairs, judge);
    dropHopeless();
    Rivals rivals = new Rivals(judge);
    int[] order = byComponent();
    int from = 0;
    while (from < size) {
      int to = from + 1;
      while (to < size && component[order[to]] == component[order[from]]) {
        to++;
      }
      solve(order, from, to, rivals);
      from = to;
    }
  }

  private void scoreAll(Pairs pairs, Judge judge) {
    before = new int[pairs.size()];
    after = new int[pairs.size()];
    score = new double[pairs.size()];
    for (int i = 0; i < pairs.size(); i++) {
      Interruption.check(i);
      int earlier = pairs.before(i);
      int later = pairs.after(i);
      if (matching.isFreeBefore(earlier)
          && matching.isFreeAfter(later)
          && matching.mayPair(earlier, later)) {
        double value = judge.score(earlier, later);
        if (value >= LEAST_RIVAL) {
          before[size] = earlier;
          after[size] = later;
          score[size++] = value - TIE * placeDifference(earlier, later);
        }
      }
    }
  }

  /** Drops the pairs that both their items can do much better than. */
  private void dropHopeless() {
    double[] bestBefore = new double[matching.before.size()];
    double[] bestAfter = new double[matching.after.size()];
    for (int i = 0; i < size; i++) {
      bestBefore[before[i]] = Math.max(bestBefore[before[i]], score[i]);
      bestAfter[after[i]] = Math.max(bestAfter[after[i]], score[i]);
    }
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (score[i] >= HOPELESS * Math.min(bestBefore[before[i]], bestAfter[after[i]])) {
        before[kept] = before[i];
        after[kept] = after[i];
        score[kept++] = score[i];
      }
    }
    size = kept;
  }

  private double placeDifference(int earlier, int later) {
    double difference =
        matching.before.located.get(earlier).path().index()
            - matching.after.located.get(later).path().index();
    return Math.min(1, difference * difference / 10_000);
  }

  private int[] component = new int[0];

  /** Returns the candidates in the order of the groups of items that compete for each other. */
  private int[] byComponent() {
    int earlierItems = matching.before.size();
    int[] parent = new int[earlierItems + matching.after.size()];
    for (int i = 0; i < parent.length; i++) {
      parent[i] = i;
    }
    for (int i = 0; i < size; i++) {
      int one = root(parent, before[i]);
      int two = root(parent, earlierItems + after[i]);
      parent[Math.max(one, two)] = Math.min(one, two);
    }
    component = new int[size];
    int[] next = new int[parent.length + 1];
    for (int i = 0; i < size; i++) {
      component[i] = root(parent, before[i]);
      next[component[i] + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[next[component[i]]++] = i;
    }
    return order;
  }

  private static int root(int[] parent, int item) {
    int at = item;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void solve(int[] order, int from, int to, Rivals rivals) {
    if (to - from == 1) {
      accept(order[from], rivals);
      return;
    }
    int[] rows = distinct(order, from, to, before);
    int[] columns = distinct(order, from, to, after);
    boolean exact =
        Math.min(rows.length, columns.length) <= LARGEST_EXACT
            && (long) rows.length * columns.length <= MOST_CELLS;
    if (exact) {
      solveExactly(order, from, to, rows, columns, rivals);
    } else {
      solveBestFirst(Arrays.copyOfRange(order, from, to), rivals);
    }
  }

  private static int[] distinct(int[] order, int from, int to, int[] items) {
    int[] found = new int[to - from];
    for (int i = from; i < to; i++) {
      found[i - from] = items[order[i]];
    }
    return Arrays.stream(found).sorted().distinct().toArray();
  }

  private void solveExactly(
      int[] order, int from, int to, int[] rows, int[] columns, Rivals rivals) {
    double[][] scores = new double[rows.length][columns.length];
    int[][] candidate = new int[rows.length][columns.length];
    for (int i = from; i < to; i++) {
      int row = Arrays.binarySearch(rows, before[order[i]]);
      int column = Arrays.binarySearch(columns, after[order[i]]);
      // Squares, so that one good pair is worth more than two poor ones.
      scores[row][column] = score[order[i]] * score[order[i]];
      candidate[row][column] = order[i];
    }
    int[] chosen = Assignment.best(scores);
    for (int row = 0; row < rows.length; row++) {
      if (chosen[row] != Matching.NONE) {
        accept(candidate[row][chosen[row]], rivals);
      }
    }
  }

  private void solveBestFirst(int[] candidates, Rivals rivals) {
    sortByScore(candidates);
    for (int candidate : candidates) {
      if (matching.isFreeBefore(before[candidate]) && matching.isFreeAfter(after[candidate])) {
        accept(candidate, rivals);
      }
    }
  }

  /**
   * Sorts candidates, the highest score first. Pairs that exclude each other share an item, so
   * their sums of places differ: no order is left to chance, and swapping the sides changes
   * nothing.
   */
  private void sortByScore(int[] candidates) {
    long[] keys = new long[candidates.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) ((MOST_SCORE - score[candidates[i]]) * SCORE_STEPS) << INDEX_BITS) | i;
    }
    Arrays.sort(keys);
    int[] sorted = new int[candidates.length];
    for (int i = 0; i < keys.length; i++) {
      int candidate = candidates[(int) (keys[i] & ((1L << INDEX_BITS) - 1))];
      int at = i;
      while (at > 0 && isOutOfOrder(sorted[at - 1], candidate)) {
        sorted[at] = sorted[at - 1];
        at--;
      }
      sorted[at] = candidate;
    }
    System.arraycopy(sorted, 0, candidates, 0, sorted.length);
  }

  private boolean isOutOfOrder(int first, int second) {
    // The keys are rounded; the scores decide.
    return score[first] != score[second]
        ? score[first] < score[second]
        : before[first] + after[first] > before[second] + after[second];
  }

  private void accept(int candidate, Rivals rivals) {
    double confidence = rivals.confidence(candidate);
    if (confidence < minimum) {
      return;
    }
    int earlier = before[candidate];
    matching.pair(earlier, after[candidate], basis, (float) confidence, rule);
    int rival = rivals.bestBeside(candidate);
    if (rival != Matching.NONE) {
      boolean close = score[rival] > score[candidate] - CLOSE;
      matching.noteRunnerUp(earlier, before[rival], after[rival], (float) score[rival], close);
    }
  }

  /** The best candidates of each item, to see what a chosen pair was preferred to. */
  private final class Rivals {
    private final int[][] best = new int[2][];
    private final int[][] second = new int[2][];
    private final int[][] strongest = new int[2][];
    private final int[][] nextStrongest = new int[2][];
    private final Judge judge;

    Rivals(Judge judge) {
      this.judge = judge;
      rank(0, before, matching.before.size());
      rank(1, after, matching.after.size());
      rankByStrength(0, before, matching.before.size());
      rankByStrength(1, after, matching.after.size());
    }

    /** Ranks by score; of rivals with equal scores the one served worse is the stronger. */
    private void rankByStrength(int side, int[] items, int count) {
      strongest[side] = new int[count];
      nextStrongest[side] = new int[count];
      Arrays.fill(strongest[side], Matching.NONE);
      Arrays.fill(nextStrongest[side], Matching.NONE);
      for (int i = 0; i < size; i++) {
        int first = strongest[side][items[i]];
        int next = nextStrongest[side][items[i]];
        if (first == Matching.NONE || isStronger(side, i, first)) {
          nextStrongest[side][items[i]] = first;
          strongest[side][items[i]] = i;
        } else if (next == Matching.NONE || isStronger(side, i, next)) {
          nextStrongest[side][items[i]] = i;
        }
      }
    }

    private void rank(int side, int[] items, int count) {
      best[side] = new int[count];
      second[side] = new int[count];
      Arrays.fill(best[side], Matching.NONE);
      Arrays.fill(second[side], Matching.NONE);
      for (int i = 0; i < size; i++) {
        int item = items[i];
        int first = best[side][item];
        if (first == Matching.NONE || score[i] > score[first]) {
          second[side][item] = first;
          best[side][item] = i;
        } else if (second[side][item] == Matching.NONE || score[i] > score[second[side][item]]) {
          second[side][item] = i;
        }
      }
    }

    private boolean isStronger(int side, int one, int two) {
      return score[one] != score[two]
          ? score[one] > score[two]
          : strength(side, one) > strength(side, two);
    }

    private int beside(int side, int item, int candidate) {
      return best[side][item] == candidate ? second[side][item] : best[side][item];
    }

    int bestBeside(int candidate) {
      int one = beside(0, before[candidate], candidate);
      int two = beside(1, after[candidate], candidate);
      if (one == Matching.NONE || two == Matching.NONE) {
        return Math.max(one, two);
      }
      return score[one] >= score[two] ? one : two;
    }

    double confidence(int candidate) {
      double one = lead(candidate, 0, before[candidate]);
      double two = lead(candidate, 1, after[candidate]);
      return judge.confidence(
          before[candidate], after[candidate], Math.min(one, two), Math.max(one, two));
    }

    private double lead(int candidate, int side, int item) {
      int rival =
          strongest[side][item] == candidate ? nextStrongest[side][item] : strongest[side][item];
      return score[candidate] - (rival == Matching.NONE ? 0 : Math.max(0, strength(side, rival)));
    }

    /** A rival counts the less the better its other item is served elsewhere. */
    private double strength(int side, int rival) {
      int elsewhere = side == 0 ? best[1][after[rival]] : best[0][before[rival]];
      return score[rival] - Math.max(0, score[elsewhere] - score[rival]);
    }
  }
}
