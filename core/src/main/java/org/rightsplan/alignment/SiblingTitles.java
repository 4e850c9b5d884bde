package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Pairs sections left over, under sections that answer to each other, whose titles are alike enough
 * there if not everywhere, and share what no other title beside them has: "rights of the person"
 * may be any section, but where civil and political rights stand around both it is "personal
 * rights". What a sibling says too, such as "right to", tells nothing here.
 *
 * <p>In: the outlines and what is matched so far. Out: pairs in the sections' matching. Cost: the
 * pairs of siblings left over, and the commitments of those that are alike.
 */
final class SiblingTitles {

  /** The sections left over under one are tried with each other up to this many pairs. */
  private static final int MOST_PAIRS = 2_500;

  private static final double LEAST = 0.5;

  /** What rests on a title alone is never surer than this. */
  private static final double MOST = 0.7;

  private static final double MOST_LIKELIHOOD = 0.9;

  /**
   * How many times as likely, as odds, two sections answer to each other for what is around both,
   * compared with any two of both editions.
   */
  private static final double SAME_AROUND = 30;

  /** What two titles alone share is at least so much of what chance may well give. */
  private static final double LEAST_SHARED = 0.4;

  private final Outline before;
  private final Outline after;
  private final Matching sections;
  private final SectionTitles titles;
  private final LeftSections left;
  private final double least;

  /** For each term how many of some siblings have it, on either side. */
  private final int[] earlierWith;

  private final int[] laterWith;
  private final TermSet terms;

  /**
   * Begins with what is matched so far.
   *
   * @param minimum pairs less sure than this are not wanted, from 0 to 1
   */
  SiblingTitles(
      Outline before,
      Outline after,
      Matching sections,
      SectionTitles titles,
      LeftSections left,
      double minimum) {
    this.before = before;
    this.after = after;
    this.sections = sections;
    this.titles = titles;
    this.left = left;
    this.least = Math.max(LEAST, minimum);
    this.earlierWith = new int[sections.lexicon.size()];
    this.laterWith = new int[sections.lexicon.size()];
    this.terms = new TermSet(sections.lexicon);
  }

  /** Two sections that were found to be alike. */
  private record Found(int earlier, int later, double confidence) {}

  void pair() {
    if (least > MOST) {
      return;
    }
    IntList around = new IntList(8);
    around.add(Matching.NONE);
    for (int i = 0; i < before.sections.size(); i++) {
      if (sections.partnerOfBefore[i] != Matching.NONE) {
        around.add(i);
      }
    }
    // All that is found under the sections matched so far is found before any of it is paired, so
    // that the order of the sections changes nothing.
    while (around.size() > 0) {
      List<Found> found = new ArrayList<>();
      for (int i = 0; i < around.size(); i++) {
        Interruption.check(i);
        int section = around.get(i);
        int partner = section == Matching.NONE ? section : sections.partnerOfBefore[section];
        find(before.children(section), after.children(partner), found);
      }
      around = new IntList(8);
      for (Found pair : found) {
        left.pair(
            pair.earlier,
            pair.later,
            Basis.TITLE,
            pair.confidence,
            "alike in title, under sections that are matched");
        around.add(pair.earlier);
      }
    }
  }

  private void find(IntList earlier, IntList later, List<Found> found) {
    int[] mine = which(earlier, sections::isFreeBefore);
    int[] theirs = mine.length == 0 ? mine : which(later, sections::isFreeAfter);
    long pairs = (long) mine.length * theirs.length;
    if (pairs == 0 || pairs > MOST_PAIRS) {
      return;
    }
    count(earlier, sections.before, earlierWith, 1);
    count(later, sections.after, laterWith, 1);
    double[][] odds = new double[mine.length][theirs.length];
    double[] ofMine = new double[mine.length];
    double[] ofTheirs = new double[theirs.length];
    for (int i = 0; i < mine.length; i++) {
      for (int j = 0; j < theirs.length; j++) {
        odds[i][j] = odds(mine[i], theirs[j]);
        ofMine[i] += odds[i][j];
        ofTheirs[j] += odds[i][j];
      }
    }
    for (int i = 0; i < mine.length; i++) {
      for (int j = 0; j < theirs.length; j++) {
        // Against all pairs that this one excludes, and that neither has a partner: of pairs that
        // exclude each other only one can have half of that.
        double confidence =
            Math.min(MOST, odds[i][j] / (1 + (ofMine[i] + ofTheirs[j]) - odds[i][j]));
        if (confidence >= least) {
          found.add(new Found(mine[i], theirs[j], confidence));
        }
      }
    }
    count(earlier, sections.before, earlierWith, -1);
    count(later, sections.after, laterWith, -1);
  }

  private static int[] which(IntList some, IntPredicate isFree) {
    return Arrays.stream(some.toArray()).filter(isFree).toArray();
  }

  private static void count(IntList some, ItemTable table, int[] with, int step) {
    for (int i = 0; i < some.size(); i++) {
      int item = some.get(i);
      for (int at = table.termStart[item]; at < table.termStart[item + 1]; at++) {
        with[table.terms[at]] += step;
      }
    }
  }

  private double odds(int section, int other) {
    if (sharedAlone(section, other) < LEAST_SHARED * sections.chance
        || !left.mayPair(section, other)) {
      return 0;
    }
    double likely = Math.min(MOST_LIKELIHOOD, titles.likelihood(section, other));
    return SAME_AROUND * likely / (1 - likely);
  }

  /** Returns the weight of the terms that two sections have, and none of their siblings. */
  private double sharedAlone(int section, int other) {
    terms.turnTo(sections.after, other);
    double shared = 0;
    for (int at = sections.before.termStart[section];
        at < sections.before.termStart[section + 1];
        at++) {
      int term = sections.before.terms[at];
      if (earlierWith[term] == 1 && laterWith[term] == 1 && terms.contains(term)) {
        shared += sections.lexicon.weight(term);
      }
    }
    return shared;
  }
}
