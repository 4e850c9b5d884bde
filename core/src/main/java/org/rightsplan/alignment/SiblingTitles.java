package org.rightsplan.alignment;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Pairs sections left over, under sections that answer to each other, whose titles are alike enough
 * there if not everywhere: "rights of the person" may be any section, but where civil and political
 * rights stand around both it is "personal rights".
 *
 * <p>In: the outlines and what is matched so far. Out: pairs in the sections' matching. Cost: the
 * pairs of siblings left over.
 */
final class SiblingTitles {

  /** The sections left over under one are tried with each other up to this many pairs. */
  private static final int MOST_PAIRS = 2_500;

  private static final double LEAST = 0.5;
  private static final double MOST = 0.9;

  /**
   * How many times as likely, as odds, two sections answer to each other for what is around both,
   * compared with any two of both editions.
   */
  private static final double SAME_AROUND = 30;

  private final Outline before;
  private final Outline after;
  private final Matching sections;
  private final SectionTitles titles;
  private final LeftSections left;
  private final double least;

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
  }

  void pair() {
    pairChildren(Matching.NONE, Matching.NONE);
    // In document order, so that what is under a section paired here is looked at too.
    for (int around = 0; around < before.sections.size(); around++) {
      Interruption.check(around);
      if (sections.partnerOfBefore[around] != Matching.NONE) {
        pairChildren(around, sections.partnerOfBefore[around]);
      }
    }
  }

  private void pairChildren(int around, int aroundLater) {
    int[] mine = which(before.children(around), sections::isFreeBefore);
    int[] theirs =
        mine.length == 0 ? mine : which(after.children(aroundLater), sections::isFreeAfter);
    if ((long) mine.length * theirs.length > MOST_PAIRS) {
      return;
    }
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
        // Against that neither has a partner, and against all pairs that this one excludes; only
        // one of them can have half of that.
        double confidence = odds[i][j] / (1 + (ofMine[i] + ofTheirs[j]) - odds[i][j]);
        if (confidence >= least) {
          sections.pair(
              mine[i],
              theirs[j],
              Basis.TITLE,
              (float) Math.min(MOST, confidence),
              "alike in title, under sections that are matched");
        }
      }
    }
  }

  private static int[] which(IntList some, IntPredicate isFree) {
    return Arrays.stream(some.toArray()).filter(isFree).toArray();
  }

  private double odds(int section, int other) {
    if (!left.mayPair(section, other)) {
      return 0;
    }
    double likely = Math.min(MOST, titles.likelihood(section, other));
    return SAME_AROUND * likely / (1 - likely);
  }
}
