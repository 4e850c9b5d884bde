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
    /**
     * Returns how well a pair fits by itself; 0 or more, higher is better.
     *
     * @param pair its index in the list of pairs
     */
    double score(int pair, int earlier, int later);

    /** Notes of the pair last scored what its confidence depends on. */
    void note(Candidates candidates, int index);

    /**
     * Returns how likely a chosen pair is right, from 0 to 1.
     *
     * @param index its index in the candidates
     * @param smallerLead by how much it leads its best rival on one side
     * @param greaterLead the same on the other side, where the lead is greater
     */
    double confidence(Candidates candidates, int index, double smallerLead, double greaterLead);
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

  /** The largest lot is half of what a place beside the same one weighs. */
  private static final double LOT = 5e-5;

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

  private Candidates candidates = new Candidates(0);

  Chooser(Matching matching, double minimum, Basis basis, String rule) {
    this.matching = matching;
    this.minimum = minimum;
    this.basis = basis;
    this.rule = rule;
  }

  /**
   * Chooses among pairs.
   *
   * @param pairs sorted, each once
   */
  void choose(Pairs pairs, Judge judge) {
    candidates = scoreAll(pairs, judge);
    candidates.dropBelow(HOPELESS, matching.before.size(), matching.after.size());
    Rivals rivals = new Rivals(candidates, matching.before.size(), matching.after.size());
    int size = candidates.size;
    int[] order = byComponent();
    int from = 0;
    while (from < size) {
      int to = from + 1;
      while (to < size && component[order[to]] == component[order[from]]) {
        to++;
      }
      solve(order, from, to, rivals, judge);
      from = to;
    }
  }

  private Candidates scoreAll(Pairs pairs, Judge judge) {
    // Not all pairs that were found are like enough to be rivals.
    Candidates scored = new Candidates(pairs.size() / 2);
    long[] lotsBefore = matching.before.lots();
    long[] lotsAfter = matching.after.lots();
    for (int i = 0; i < pairs.size(); i++) {
      Interruption.check(i);
      int earlier = pairs.before(i);
      int later = pairs.after(i);
      if (matching.isFreeBefore(earlier)
          && matching.isFreeAfter(later)
          && matching.mayPair(earlier, later)) {
        double value = judge.score(i, earlier, later);
        if (value >= LEAST_RIVAL) {
          int index =
              scored.add(
                  earlier,
                  later,
                  value
                      - TIE
                          * (placeDifference(earlier, later)
                              + LOT * Lots.ofPair(lotsBefore[earlier], lotsAfter[later])));
          judge.note(scored, index);
        }
      }
    }
    return scored;
  }

  private double placeDifference(int earlier, int later) {
    double difference = matching.before.place[earlier] - matching.after.place[later];
    return Math.min(1, difference * difference / 10_000);
  }

  private int[] component = new int[0];

  /** Returns the candidates in the order of the groups of items that compete for each other. */
  private int[] byComponent() {
    int size = candidates.size;
    int[] before = candidates.before;
    int[] after = candidates.after;
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

  private void solve(int[] order, int from, int to, Rivals rivals, Judge judge) {
    if (to - from == 1) {
      accept(order[from], rivals, judge);
      return;
    }
    int[] group = Arrays.copyOfRange(order, from, to);
    if (isSmall(group)) {
      int[] rows = distinct(group, candidates.before);
      int[] columns = distinct(group, candidates.after);
      if ((long) rows.length * columns.length <= MOST_CELLS) {
        solveExactly(group, rows, columns, rivals, judge);
        return;
      }
    }
    solveBestFirst(group, rivals, judge);
  }

  /** Tells whether a group has few items on one side; more than a few are not counted. */
  private boolean isSmall(int[] group) {
    return group.length <= MOST_CELLS
        && (hasFew(group, candidates.before) || hasFew(group, candidates.after));
  }

  private static boolean hasFew(int[] group, int[] items) {
    IntList seen = new IntList(LARGEST_EXACT + 1);
    for (int candidate : group) {
      if (!seen.contains(items[candidate])) {
        seen.add(items[candidate]);
        if (seen.size() > LARGEST_EXACT) {
          return false;
        }
      }
    }
    return true;
  }

  /** Returns the items of some candidates in order, each once. */
  private static int[] distinct(int[] group, int[] items) {
    IntList found = new IntList(group.length);
    for (int candidate : group) {
      found.add(items[candidate]);
    }
    found.sortUniqueFrom(0);
    return found.toArray();
  }

  private void solveExactly(int[] group, int[] rows, int[] columns, Rivals rivals, Judge judge) {
    double[][] scores = new double[rows.length][columns.length];
    int[][] chosenFrom = new int[rows.length][columns.length];
    for (int candidate : group) {
      int row = Arrays.binarySearch(rows, candidates.before[candidate]);
      int column = Arrays.binarySearch(columns, candidates.after[candidate]);
      // Squares, so that one good pair is worth more than two poor ones.
      scores[row][column] = candidates.score[candidate] * candidates.score[candidate];
      chosenFrom[row][column] = candidate;
    }
    boolean allAccepted = acceptBest(scores, chosenFrom, rivals, judge);
    if (!allAccepted) {
      // What was too unlikely no longer stands in the way of what it excluded; once is enough.
      acceptBest(scores, chosenFrom, rivals, judge);
    }
  }

  /**
   * Accepts the pairs of the greatest total that are likely enough; sets the scores of those that
   * are not, and of what the others exclude, to 0.
   *
   * @return whether all were likely enough
   */
  private boolean acceptBest(double[][] scores, int[][] chosenFrom, Rivals rivals, Judge judge) {
    int[] chosen = Assignment.best(scores);
    boolean all = true;
    for (int row = 0; row < chosen.length; row++) {
      int column = chosen[row];
      if (column == Matching.NONE) {
        continue;
      }
      if (accept(chosenFrom[row][column], rivals, judge)) {
        Arrays.fill(scores[row], 0);
        for (double[] other : scores) {
          other[column] = 0;
        }
      } else {
        scores[row][column] = 0;
        all = false;
      }
    }
    return all;
  }

  private void solveBestFirst(int[] group, Rivals rivals, Judge judge) {
    sortByScore(group);
    for (int candidate : group) {
      if (matching.isFreeBefore(candidates.before[candidate])
          && matching.isFreeAfter(candidates.after[candidate])) {
        accept(candidate, rivals, judge);
      }
    }
  }

  /**
   * Sorts candidates, the highest score first. Pairs that exclude each other share an item, so
   * their sums of places differ: no order is left to chance, and swapping the sides changes
   * nothing.
   */
  private void sortByScore(int[] group) {
    long[] keys = new long[group.length];
    for (int i = 0; i < keys.length; i++) {
      double score = candidates.score[group[i]];
      keys[i] = ((long) ((MOST_SCORE - score) * SCORE_STEPS) << INDEX_BITS) | i;
    }
    Arrays.sort(keys);
    int[] sorted = new int[group.length];
    for (int i = 0; i < keys.length; i++) {
      int candidate = group[(int) (keys[i] & ((1L << INDEX_BITS) - 1))];
      int at = i;
      while (at > 0 && isOutOfOrder(sorted[at - 1], candidate)) {
        sorted[at] = sorted[at - 1];
        at--;
      }
      sorted[at] = candidate;
    }
    System.arraycopy(sorted, 0, group, 0, sorted.length);
  }

  private boolean isOutOfOrder(int first, int second) {
    // The keys are rounded; the scores decide.
    double[] score = candidates.score;
    return score[first] != score[second]
        ? score[first] < score[second]
        : candidates.before[first] + candidates.after[first]
            > candidates.before[second] + candidates.after[second];
  }

  /** Pairs a candidate if it is likely enough; tells whether it is. */
  private boolean accept(int candidate, Rivals rivals, Judge judge) {
    double one = rivals.leadBefore(candidate);
    double two = rivals.leadAfter(candidate);
    double confidence =
        judge.confidence(candidates, candidate, Math.min(one, two), Math.max(one, two));
    if (confidence < minimum) {
      return false;
    }
    int earlier = candidates.before[candidate];
    matching.pair(earlier, candidates.after[candidate], basis, (float) confidence, rule);
    int rival = rivals.bestBeside(candidate);
    if (rival != Matching.NONE) {
      double score = candidates.score[rival];
      boolean close = score > candidates.score[candidate] - CLOSE;
      matching.noteRunnerUp(
          earlier, candidates.before[rival], candidates.after[rival], (float) score, close);
    }
    return true;
  }
}
