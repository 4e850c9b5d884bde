package org.rightsplan.alignment;

/**
 * How much one edition differs from the other as a whole, judged by the pairs that are sure: the
 * same doubtful pair is likelier where much was reworded, and less likely where little of anything
 * answers to anything.
 *
 * @param dissimilarity one less the mean similarity of the pairs, from 0 to 1
 * @param pairedCommitments the logit of the share of commitments that are paired, on the side that
 *     has fewer; from -5 to 2
 * @param pairedSections the same of sections
 * @param unchanged the share of commitments that are paired and say the very same, on the side that
 *     has fewer; from 0 to 1
 */
record Revision(
    double dissimilarity, double pairedCommitments, double pairedSections, double unchanged) {

  private static final double SURE = 0.75;

  /** A few pairs of about this dissimilarity are added, so that small editions say little. */
  private static final double USUAL = 0.2;

  private static final int ADDED = 3;

  private static final double STEPS = 1 << 16;

  private static final double LEAST = -5;
  private static final double MOST = 2;

  /** Editions of which hardly a tenth answers to anything, by commitments and by sections. */
  private static final double HARDLY = PairScore.logit(0.1);

  private static final double FEW_SECTIONS = PairScore.logit(0.3);

  /** Where fewer are the very same, nearly all would have been written anew. */
  private static final double FEW_UNCHANGED = 0.05;

  private static final double PER_HARDLY_ANY = 2;
  private static final double PER_FEWER_THAN_HALF = 3;
  private static final double MOST_DOUBT = 4;

  /**
   * Returns by how much the logit of every confidence is to be lowered: 0 unless the editions have
   * so little in common that what is alike in them may well be chance.
   */
  double doubt() {
    double hardlyAny =
        pairedSections >= FEW_SECTIONS ? 0 : PER_HARDLY_ANY * (HARDLY - pairedCommitments);
    // Drafters use the same phrases: one edition that is another one's next keeps more than these.
    double fewerThanHalf =
        unchanged >= FEW_UNCHANGED || pairedCommitments >= 0 || pairedSections >= 0
            ? 0
            : PER_FEWER_THAN_HALF * (-pairedCommitments - pairedSections);
    return Math.max(0, Math.min(MOST_DOUBT, Math.max(hardlyAny, fewerThanHalf)));
  }

  /** Looks at what is paired so far. Cost: linear. */
  static Revision between(Matching objectives, Matching sections) {
    double pairs = ADDED;
    double sum = ADDED * USUAL;
    int same = 0;
    for (int i = 0; i < objectives.before.size(); i++) {
      int partner = objectives.partnerOfBefore[i];
      if (partner == Matching.NONE) {
        continue;
      }
      if (ItemTable.sameContent(objectives.before, i, objectives.after, partner)) {
        same++;
      }
      if (objectives.confidence[i] >= SURE && objectives.areInOneLanguage(i, partner)) {
        pairs++;
        if (objectives.basis[i] != Basis.EXACT) {
          objectives.overlap.measure(i, partner);
          // In steps that add up without rounding, so that the order changes nothing.
          sum += Math.rint((1 - objectives.overlap.similarity) * STEPS) / STEPS;
        }
      }
    }
    return new Revision(
        sum / pairs,
        pairedShare(objectives),
        pairedShare(sections),
        same / (double) Math.max(1, Math.max(same, objectives.comparable())));
  }

  private static double pairedShare(Matching matching) {
    int paired = 0;
    for (int partner : matching.partnerOfBefore) {
      paired += partner == Matching.NONE ? 0 : 1;
    }
    int most = Math.max(paired, matching.comparable());
    return Math.max(LEAST, Math.min(MOST, PairScore.logit((paired + 1.0) / (most + 2))));
  }
}
