package org.rightsplan.alignment;

import org.rightsplan.model.Indicator;

/**
 * How alike the names of indicators are, weighted by rarity, and what they are counted of. Names of
 * two commitments are compared by what sets them apart from the others of the same commitment, so
 * that "SO2, total" is nearer to "SO2 emissions" than to "NOx, total": what others beside either
 * say too is left out.
 *
 * <p>In: the indicators and a lexicon of commitments, before words are exchanged in it. Out: a
 * similarity for each pair. Cost: linear in the names, and for a pair in both.
 */
final class IndicatorNames {

  private final Matching names;
  private final Matching scopes;

  /** For each term of each name whether no other beside it has it. */
  private final boolean[] apartEarlier;

  private final boolean[] apartLater;

  IndicatorNames(Matching indicators, Lexicon commitments, Languages languages) {
    names =
        Matching.among(
            indicators.before.withTexts(languages::nameOf),
            indicators.after.withTexts(languages::nameOf),
            commitments);
    scopes =
        Matching.among(
            indicators.before.withTexts(element -> languages.scopeOf((Indicator) element)),
            indicators.after.withTexts(element -> languages.scopeOf((Indicator) element)),
            commitments);
    apartEarlier = setsApart(names.before, names.lexicon);
    apartLater = setsApart(names.after, names.lexicon);
  }

  private static boolean[] setsApart(ItemTable table, Lexicon lexicon) {
    boolean[] apart = new boolean[table.terms.length];
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
        apart[at] = having[table.terms[at]] == 1;
      }
      for (int at = start; at < end; at++) {
        having[table.terms[at]] = 0;
      }
      from = to;
    }
    return apart;
  }

  /** Finds pairs of indicators that share rare words of their names. */
  void findCandidates(boolean[] wantedBefore, boolean[] wantedAfter, Pairs pairs) {
    names.candidates.find(wantedBefore, wantedAfter, pairs);
  }

  /**
   * Tells whether the names of both have several words, as "coverage" has not; in scripts without
   * spaces, five characters.
   */
  boolean areTelling(int earlier, int later) {
    return isTelling(names.before, earlier) && isTelling(names.after, later);
  }

  private boolean isTelling(ItemTable table, int item) {
    int words = table.wordCount(item);
    return words > 1 && (words > 3 || !names.lexicon.isPair(names.lexicon.termOf(table, item, 0)));
  }

  /** Returns how alike two names are, from 0 to 1. */
  double similarity(int earlier, int later) {
    names.overlap.measure(earlier, later);
    return names.overlap.similarity;
  }

  /**
   * Returns how alike two names are, from 0 to 1, by what sets each apart from those beside it; 1
   * if they are the same, and by all that they say if nothing more than the other says sets one
   * apart.
   */
  double similarityApart(int earlier, int later) {
    if (names.before.termCount(earlier) > 0
        && ItemTable.sameContent(names.before, earlier, names.after, later)) {
      return 1;
    }
    ItemTable before = names.before;
    ItemTable after = names.after;
    double mine = 0;
    double theirs = 0;
    double shared = 0;
    int other = after.termStart[later];
    int end = after.termStart[later + 1];
    // The terms of each are sorted, so that both are gone through side by side.
    for (int at = before.termStart[earlier]; at < before.termStart[earlier + 1]; at++) {
      int term = before.terms[at];
      while (other < end && after.terms[other] < term) {
        theirs += apartLater[other] ? weight(after.terms[other]) : 0;
        other++;
      }
      boolean both = other < end && after.terms[other] == term;
      // What both say, and others beside one of them, speaks neither for the two nor against.
      if (both && apartEarlier[at] && apartLater[other]) {
        shared += weight(term);
        mine += weight(term);
        theirs += weight(term);
      } else if (!both && apartEarlier[at]) {
        mine += weight(term);
      }
      other += both ? 1 : 0;
    }
    for (; other < end; other++) {
      theirs += apartLater[other] ? weight(after.terms[other]) : 0;
    }
    return mine == 0 || theirs == 0 ? similarity(earlier, later) : 2 * shared / (mine + theirs);
  }

  private double weight(int term) {
    return names.lexicon.weight(term);
  }

  /** Tells whether it is said of both indicators what they are counted of. */
  boolean haveScopes(int earlier, int later) {
    return scopes.before.termCount(earlier) > 0 && scopes.after.termCount(later) > 0;
  }

  /** Returns how alike what two indicators are counted of is, from 0 to 1. */
  double similarityOfScopes(int earlier, int later) {
    scopes.overlap.measure(earlier, later);
    return scopes.overlap.similarity;
  }
}
