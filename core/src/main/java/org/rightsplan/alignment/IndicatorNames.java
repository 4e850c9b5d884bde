package org.rightsplan.alignment;

/**
 * How alike the names of indicators are, weighted by rarity: of those of two commitments only by
 * what sets them apart from the others of the same commitment, so that "SO2, total" is nearer to
 * "SO2 emissions" than to "NOx, total".
 *
 * <p>In: the indicators and a lexicon of commitments. Out: a similarity for each pair. Cost: linear
 * in the names, and for a pair in both.
 */
final class IndicatorNames {

  private final Matching names;

  /** For each term of each name its weight, or 0 if a name beside has it too. */
  private final float[] apartEarlier;

  private final float[] apartLater;

  /** For each name the sum of that. */
  private final double[] sumEarlier;

  private final double[] sumLater;

  IndicatorNames(Matching indicators, Lexicon commitments, Languages languages) {
    names =
        Matching.among(
            indicators.before.withTexts(languages::nameOf),
            indicators.after.withTexts(languages::nameOf),
            commitments);
    apartEarlier = weighApart(names.before, names.lexicon);
    apartLater = weighApart(names.after, names.lexicon);
    sumEarlier = sums(names.before, apartEarlier);
    sumLater = sums(names.after, apartLater);
  }

  private static float[] weighApart(ItemTable table, Lexicon lexicon) {
    float[] apart = new float[table.terms.length];
    int[] having = new int[lexicon.size()];
    int from = 0;
    while (from < table.size()) {
      int to = from + 1;
      while (to < table.size() && table.container[to] == table.container[from]) {
        to++;
      }
      int start = table.termStart[from];
      int end = table.termStart[to];
      for (int at = start; at < end; at++) {
        having[table.terms[at]]++;
      }
      for (int at = start; at < end; at++) {
        apart[at] = having[table.terms[at]] == 1 ? lexicon.weight(table.terms[at]) : 0;
      }
      for (int at = start; at < end; at++) {
        having[table.terms[at]] = 0;
      }
      from = to;
    }
    return apart;
  }

  private static double[] sums(ItemTable table, float[] apart) {
    double[] sums = new double[table.size()];
    for (int i = 0; i < sums.length; i++) {
      for (int at = table.termStart[i]; at < table.termStart[i + 1]; at++) {
        sums[i] += apart[at];
      }
    }
    return sums;
  }

  /** Returns how alike two names are, from 0 to 1. */
  double similarity(int earlier, int later) {
    names.overlap.measure(earlier, later);
    return names.overlap.similarity;
  }

  /**
   * Returns how alike two names are, from 0 to 1, by what sets each apart from those beside it; by
   * all that they say if that sets one of them apart from none.
   */
  double similarityApart(int earlier, int later) {
    double mine = sumEarlier[earlier];
    double theirs = sumLater[later];
    return mine == 0 || theirs == 0
        ? similarity(earlier, later)
        : Math.min(1, 2 * sharedApart(earlier, later) / (mine + theirs));
  }

  /** Adds up the weights of the terms that set both apart. The terms of each are sorted. */
  private double sharedApart(int earlier, int later) {
    ItemTable before = names.before;
    ItemTable after = names.after;
    double shared = 0;
    int other = after.termStart[later];
    int end = after.termStart[later + 1];
    for (int at = before.termStart[earlier]; at < before.termStart[earlier + 1]; at++) {
      int term = before.terms[at];
      while (other < end && after.terms[other] < term) {
        other++;
      }
      if (other < end && after.terms[other] == term) {
        shared += Math.min(apartEarlier[at], apartLater[other]);
      }
    }
    return shared;
  }
}
