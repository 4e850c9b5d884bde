package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds commitments that became several, or several that became one, by coverage: each part lies
 * mostly within the whole, and together the parts cover most of it (containment as in Broder, On
 * the resemblance and containment of documents, 1997; n:m beads as in Gale and Church, 1993).
 *
 * <p>In: the commitments' matching after the pairs are chosen. Out: groups in it. Cost: as for the
 * candidates, which are few: what is paired and covered leaves nothing to divide.
 */
final class SplitsAndMerges {

  /** A part lies within the whole at least to this share of its weight. */
  private static final float LEAST_CONTAINED = 0.3f;

  /** A whole that its partner covers to this share has no other part. */
  private static final float COVERED = 0.92f;

  /** A part adds at least this share of the whole. */
  private static final float LEAST_GAIN = 0.02f;

  private static final double LEAST_PART = 0.2;
  private static final double LEAST_GROUP = 0.65;

  /** Groups are never quite sure. */
  private static final double MOST_SURE = 0.98;

  /** A pair below this confidence may be given up for a part that fits better by as much. */
  private static final float DOUBTFUL = 0.9f;

  private static final float BETTER = 0.15f;

  private static final int MOST_PARTS = 12;

  private final Matching matching;
  private final Surroundings surroundings;
  private final double dissimilarity;

  /** No group below this confidence is made. */
  private final double least;

  /** What two texts may well share by chance: the weight of a term that is in one text only. */
  private final double chance;

  /** A whole with its parts on the other side. */
  private static final class Found {
    private final WholesAndParts sides;
    private final int whole;
    private final int[] parts;
    private final double confidence;

    Found(WholesAndParts sides, int whole, int[] parts, double confidence) {
      this.sides = sides;
      this.whole = whole;
      this.parts = parts;
      this.confidence = confidence;
    }

    long content() {
      return sides.wholes.contentHash[whole];
    }
  }

  SplitsAndMerges(Matching matching, Surroundings surroundings, Revision revision, double minimum) {
    this.least = Math.max(LEAST_GROUP, minimum);
    this.matching = matching;
    this.surroundings = surroundings;
    this.dissimilarity = revision.dissimilarity();
    this.chance = Math.log(Math.max(2, Math.max(matching.before.size(), matching.after.size())));
  }

  void group() {
    List<Found> found = new ArrayList<>();
    find(new WholesAndParts(matching, true), found);
    find(new WholesAndParts(matching, false), found);
    found.sort(
        Comparator.comparingDouble((Found group) -> -group.confidence)
            .thenComparingLong(Found::content));
    found.forEach(this::apply);
  }

  private void find(WholesAndParts sides, List<Found> found) {
    IntList[] partsOf = new IntList[sides.wholes.size()];
    Pairs pairs = candidates(sides);
    for (int i = 0; i < pairs.size(); i++) {
      Interruption.check(i);
      int whole = sides.split ? pairs.before(i) : pairs.after(i);
      int part = sides.split ? pairs.after(i) : pairs.before(i);
      if (mayBePart(sides, whole, part)) {
        if (partsOf[whole] == null) {
          partsOf[whole] = new IntList(4);
        }
        partsOf[whole].add(part);
      }
    }
    Coverage coverage = new Coverage(sides);
    for (int whole = 0; whole < partsOf.length; whole++) {
      if (partsOf[whole] != null) {
        @Nullable Found group = cover(sides, coverage, whole, partsOf[whole]);
        if (group != null) {
          found.add(group);
        }
      }
    }
  }

  private Pairs candidates(WholesAndParts sides) {
    boolean[] wholes = new boolean[sides.wholes.size()];
    for (int i = 0; i < wholes.length; i++) {
      wholes[i] = mayBeWhole(sides, i);
    }
    boolean[] parts = new boolean[sides.parts.size()];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = sides.isFreePart(i) || isDoubtful(sides, i);
    }
    boolean[] before = sides.split ? wholes : parts;
    boolean[] after = sides.split ? parts : wholes;
    Pairs pairs = new Pairs();
    matching.candidates.find(before, after, pairs);
    surroundings.addCandidates(before, after, pairs);
    pairs.sortUnique();
    return pairs;
  }

  /** A whole is free, or was paired by its text with what may be the largest part of it only. */
  private boolean mayBeWhole(WholesAndParts sides, int whole) {
    if (sides.isFreeWhole(whole)) {
      return true;
    }
    int partner = sides.partnerOfWhole(whole);
    if (partner == Matching.NONE || !sides.isPairedByText(sides.earlier(whole, partner))) {
      return false;
    }
    sides.measure(whole, partner);
    return sides.containedWhole() < COVERED;
  }

  /** Tells whether a part is in a pair of which it is not sure that it is right. */
  private boolean isDoubtful(WholesAndParts sides, int part) {
    int partner = sides.partnerOfPart(part);
    if (partner == Matching.NONE) {
      return false;
    }
    int earlier = sides.earlier(partner, part);
    return sides.isPairedByText(earlier) && matching.confidence[earlier] < DOUBTFUL;
  }

  private boolean mayBePart(WholesAndParts sides, int whole, int part) {
    if (!matching.mayPair(sides.earlier(whole, part), sides.later(whole, part))
        || sides.partnerOfWhole(whole) == part) {
      return false;
    }
    sides.measure(whole, part);
    float contained = sides.containedPart();
    return contained >= LEAST_CONTAINED
        && matching.overlap.shared >= 0.5 * chance
        && isAvailable(sides, part, contained);
  }

  /** A part is free, or paired so doubtfully that it lies better within the whole. */
  private boolean isAvailable(WholesAndParts sides, int part, float contained) {
    if (sides.isFreePart(part)) {
      return true;
    }
    if (!isDoubtful(sides, part)) {
      return false;
    }
    sides.measure(sides.partnerOfPart(part), part);
    return sides.containedPart() < contained - BETTER;
  }

  /** Takes parts for as long as one covers more of the whole; the partner must be among them. */
  private @Nullable Found cover(
      WholesAndParts sides, Coverage coverage, int whole, IntList candidates) {
    IntList left = new IntList(MOST_PARTS + 1);
    int partner = sides.partnerOfWhole(whole);
    if (partner != Matching.NONE) {
      left.add(partner);
    }
    for (int i = 0; i < Math.min(candidates.size(), MOST_PARTS); i++) {
      left.add(candidates.get(i));
    }
    if (left.size() < 2) {
      return null;
    }
    coverage.begin(whole);
    IntList chosen = new IntList(4);
    double leastLikely = 1;
    double contained = 0;
    while (left.size() > 0) {
      int best = Matching.NONE;
      double bestValue = 0;
      double bestLikelihood = 0;
      for (int i = 0; i < left.size(); i++) {
        double gain = coverage.gain(left.get(i));
        if (gain < LEAST_GAIN * sides.wholes.weight[whole]) {
          continue;
        }
        double likelihood =
            left.get(i) == partner ? 1 : likelihood(sides, whole, left.get(i), gain);
        double value = likelihood * gain;
        if (likelihood >= LEAST_PART && value > bestValue) {
          best = i;
          bestValue = value;
          bestLikelihood = likelihood;
        }
      }
      if (best == Matching.NONE) {
        break;
      }
      int part = left.remove(best);
      coverage.take(part);
      chosen.add(part);
      sides.measure(whole, part);
      contained += sides.containedPart();
      leastLikely = Math.min(leastLikely, bestLikelihood);
    }
    if (chosen.size() < 2 || (partner != Matching.NONE && !chosen.contains(partner))) {
      return null;
    }
    double confidence =
        GroupScore.group(
            coverage.covered(),
            coverage.largest(),
            contained / chosen.size(),
            leastLikely,
            chosen.size(),
            dissimilarity);
    return confidence < least
        ? null
        : new Found(sides, whole, chosen.toArray(), Math.min(MOST_SURE, confidence));
  }

  private double likelihood(WholesAndParts sides, int whole, int part, double gain) {
    sides.measure(whole, part);
    return GroupScore.part(
        sides.containedPart(),
        gain / sides.parts.weight[part],
        gain / sides.wholes.weight[whole],
        matching.overlap.shared - chance,
        surroundings.of(sides.earlier(whole, part), sides.later(whole, part)),
        dissimilarity);
  }

  /** Puts a group into the matching, unless surer ones have taken from it. */
  private void apply(Found found) {
    WholesAndParts sides = found.sides;
    int partner = sides.partnerOfWhole(found.whole);
    if (partner == Matching.NONE && !sides.isFreeWhole(found.whole)) {
      return;
    }
    for (int part : found.parts) {
      sides.measure(found.whole, part);
      if (part != partner && !isAvailable(sides, part, sides.containedPart())) {
        return;
      }
    }
    sides.group(found.whole, found.parts, (float) found.confidence);
  }
}
