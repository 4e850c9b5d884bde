package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * One matching seen from the side of what may have been divided: the earlier items when splits are
 * looked for, the later ones when merges are. Everything that follows is the same for both.
 */
final class WholesAndParts {

  final Matching matching;
  final boolean split;
  final ItemTable wholes;
  final ItemTable parts;

  /** The terms of the part that was last looked at. */
  final TermSet termsOfPart;

  /** What the length of each part and each whole says, as far as it was asked for; else NaN. */
  private final double[] lengthsOfParts;

  private final double[] lengthsOfWholes;

  WholesAndParts(Matching matching, boolean split) {
    this.matching = matching;
    this.split = split;
    wholes = split ? matching.before : matching.after;
    parts = split ? matching.after : matching.before;
    termsOfPart = new TermSet(matching.lexicon);
    lengthsOfParts = new double[parts.size()];
    lengthsOfWholes = new double[wholes.size()];
    Arrays.fill(lengthsOfParts, Double.NaN);
    Arrays.fill(lengthsOfWholes, Double.NaN);
  }

  int partnerOfWhole(int whole) {
    return split ? matching.partnerOfBefore[whole] : matching.partnerOfAfter[whole];
  }

  int partnerOfPart(int part) {
    return split ? matching.partnerOfAfter[part] : matching.partnerOfBefore[part];
  }

  boolean isFreeWhole(int whole) {
    return split ? matching.isFreeBefore(whole) : matching.isFreeAfter(whole);
  }

  boolean isFreePart(int part) {
    return split ? matching.isFreeAfter(part) : matching.isFreeBefore(part);
  }

  /** Returns the earlier one of a whole and a part. */
  int earlier(int whole, int part) {
    return split ? whole : part;
  }

  int later(int whole, int part) {
    return split ? part : whole;
  }

  double lengthOfPart(int part) {
    if (Double.isNaN(lengthsOfParts[part])) {
      lengthsOfParts[part] = GroupScore.lengthOfPart(parts.wordCount(part), parts.weight[part]);
    }
    return lengthsOfParts[part];
  }

  double lengthOfWhole(int whole) {
    if (Double.isNaN(lengthsOfWholes[whole])) {
      lengthsOfWholes[whole] =
          GroupScore.lengthOfWhole(wholes.wordCount(whole), wholes.weight[whole]);
    }
    return lengthsOfWholes[whole];
  }

  /** Measures the overlap of a whole and a part. */
  void measure(int whole, int part) {
    matching.overlap.measure(earlier(whole, part), later(whole, part));
  }

  /** Returns which share of the part last measured lies in the whole. */
  float containedPart() {
    return split ? matching.overlap.afterContained : matching.overlap.beforeContained;
  }

  /** Returns which share of the whole last measured lies in the part. */
  float containedWhole() {
    return split ? matching.overlap.beforeContained : matching.overlap.afterContained;
  }

  /** Tells whether the pair of a part was found by its text, and if so how sure it is. */
  boolean isPairedByText(int earlier) {
    return matching.basis[earlier] == Basis.TEXT || matching.basis[earlier] == Basis.CONTEXT;
  }

  /** Puts a whole and its parts together, parting the pairs in which they were. */
  void group(int whole, int[] found, float confidence) {
    int partner = partnerOfWhole(whole);
    if (partner != Matching.NONE) {
      matching.unpair(earlier(whole, partner));
    }
    for (int part : found) {
      int other = partnerOfPart(part);
      if (other != Matching.NONE) {
        matching.unpair(earlier(other, part));
      }
    }
    int[] sorted = found.clone();
    Arrays.sort(sorted);
    int[] one = {whole};
    matching.group(
        new Matching.Group(
            split ? one : sorted,
            split ? sorted : one,
            Basis.TEXT,
            confidence,
            split ? "the parts cover the whole" : "the whole covers the parts"));
  }
}
