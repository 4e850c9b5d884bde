package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds commitments that became several, or several that became one: the words of the whole, in
 * order, are divided among its partner and what may be further parts of it; a part is one that has
 * a stretch of the whole to itself and tells enough in it (containment as in Broder, On the
 * resemblance and containment of documents, 1997; n:m beads as in Gale and Church, 1993).
 *
 * <p>In: the commitments' matching after the pairs are chosen. Out: groups in it. Cost: as for the
 * candidates, which are few, plus for each whole that is worth it its words times the cube of the
 * parts that are tried, at most {@value #MOST_PARTS}.
 */
final class SplitsAndMerges {

  /** A part lies within the whole at least to this share of its weight. */
  private static final float LEAST_CONTAINED = 0.2f;

  /** A part shares at least so much of what chance may well give. */
  private static final double LEAST_SHARED = 0.4;

  private static final double LEAST_PART = 0.5;

  /** Groups are never quite sure. */
  private static final double MOST_SURE = 0.98;

  /** A pair below this confidence may be given up for a group. */
  private static final float DOUBTFUL = 0.9f;

  /** So many candidates are tried for a whole, the most promising first. */
  private static final int MOST_PARTS = 12;

  private final Matching matching;
  private final Surroundings surroundings;
  private final NamedInstruments instruments;

  /** No part less likely than this is taken. */
  private final double least;

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

  SplitsAndMerges(
      Matching matching, Surroundings surroundings, NamedInstruments instruments, double minimum) {
    this.least = Math.max(LEAST_PART, minimum);
    this.matching = matching;
    this.surroundings = surroundings;
    this.instruments = instruments;
  }

  void group() {
    if (least > MOST_SURE) {
      // No pair is parted for a group that would not be kept.
      return;
    }
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
    for (int whole = 0; whole < partsOf.length; whole++) {
      if (partsOf[whole] != null) {
        @Nullable Found group = cover(sides, whole, partsOf[whole]);
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
      parts[i] = isAvailable(sides, i);
    }
    boolean[] before = sides.split ? wholes : parts;
    boolean[] after = sides.split ? parts : wholes;
    Pairs pairs = new Pairs();
    matching.candidates.find(before, after, pairs);
    surroundings.addCandidates(before, after, pairs);
    new Runs(matching).addCandidates(before, after, pairs);
    pairs.sortUnique();
    return pairs;
  }

  /**
   * A whole is free, or was paired by its text with what may be the largest part of it only, and
   * has words left that another part may share.
   */
  private boolean mayBeWhole(WholesAndParts sides, int whole) {
    if (sides.isFreeWhole(whole)) {
      return true;
    }
    int partner = sides.partnerOfWhole(whole);
    if (partner == Matching.NONE
        || !sides.isPairedByText(sides.earlier(whole, partner))
        || !matching.areInOneLanguage(sides.earlier(whole, partner), sides.later(whole, partner))) {
      return false;
    }
    sides.measure(whole, partner);
    return (1 - sides.containedWhole()) * sides.wholes.weight[whole]
        >= LEAST_SHARED * matching.chance;
  }

  /** Tells whether a part is free, or in a pair of which it is not sure that it is right. */
  private boolean isAvailable(WholesAndParts sides, int part) {
    if (sides.isFreePart(part)) {
      return true;
    }
    int partner = sides.partnerOfPart(part);
    if (partner == Matching.NONE) {
      return false;
    }
    int earlier = sides.earlier(partner, part);
    return sides.isPairedByText(earlier) && matching.confidence[earlier] < DOUBTFUL;
  }

  private boolean mayBePart(WholesAndParts sides, int whole, int part) {
    if (!matching.mayPair(sides.earlier(whole, part), sides.later(whole, part))
        || matching.areInOtherLanguages(sides.earlier(whole, part), sides.later(whole, part))
        || sides.partnerOfWhole(whole) == part
        || instruments.evidence(sides.earlier(whole, part), sides.later(whole, part)) < 0) {
      return false;
    }
    sides.measure(whole, part);
    return sides.containedPart() >= LEAST_CONTAINED
        && matching.overlap.shared >= LEAST_SHARED * matching.chance
        && firstLook(sides, whole, part) >= 0;
  }

  /** Returns how promising a part is, 0 or more where it is worth dividing the whole for. */
  private double firstLook(WholesAndParts sides, int whole, int part) {
    return GroupScore.firstLook(
        features(sides, whole, part, 1, GroupScore.APART, sides.wholes.wordCount(whole)));
  }

  /** Returns what speaks for a part, wherever its stretches are. */
  private GroupScore.Part features(
      WholesAndParts sides, int whole, int part, int known, int away, int open) {
    int partner = sides.partnerOfWhole(whole);
    int other = sides.partnerOfPart(part);
    float inOther = 0;
    if (other != Matching.NONE) {
      sides.measure(other, part);
      inOther = sides.containedPart();
    }
    sides.measure(whole, part);
    return new GroupScore.Part(
        matching.overlap.shared,
        surroundings.of(sides.earlier(whole, part), sides.later(whole, part))
            == PairScore.SAME_SECTION,
        known,
        away,
        open,
        sides.lengthOfPart(part),
        sides.lengthOfWhole(whole),
        sides.containedWhole(),
        partner == Matching.NONE ? 0 : matching.confidence[sides.earlier(whole, partner)],
        other == Matching.NONE ? 0 : matching.confidence[sides.earlier(other, part)],
        other == Matching.NONE ? 0 : Math.max(0, sides.containedPart() - inOther));
  }

  /** Returns how many places away the nearest of the known parts is that has the same section. */
  private static int away(WholesAndParts sides, int part, IntList known) {
    int[] container = sides.parts.container;
    int away = GroupScore.APART;
    for (int i = 0; i < known.size(); i++) {
      if (container[known.get(i)] == container[part]) {
        away = Math.min(away, Math.abs(known.get(i) - part));
      }
    }
    return away;
  }

  /** Takes parts for as long as a likely one is left; the partner is the first of them. */
  private @Nullable Found cover(WholesAndParts sides, int whole, IntList candidates) {
    int partner = sides.partnerOfWhole(whole);
    if (partner == Matching.NONE && candidates.size() < 2) {
      return null;
    }
    IntList left = mostPromising(sides, whole, candidates);
    Division division = new Division(sides, whole);
    IntList chosen = new IntList(4);
    if (partner != Matching.NONE) {
      division.take(partner);
      chosen.add(partner);
    }
    double leastLikely = 1;
    while (left.size() > 0) {
      int best = Matching.NONE;
      double bestLikelihood = -1;
      for (int i = 0; i < left.size(); i++) {
        int part = left.get(i);
        int away = away(sides, part, chosen);
        double likelihood =
            GroupScore.part(
                features(sides, whole, part, chosen.size(), away, division.longestOpen()),
                division.attempt(part));
        if (likelihood > bestLikelihood) {
          best = i;
          bestLikelihood = likelihood;
        }
      }
      if (bestLikelihood < least) {
        break;
      }
      int part = left.remove(best);
      division.take(part);
      chosen.add(part);
      leastLikely = Math.min(leastLikely, bestLikelihood);
    }
    if (chosen.size() < 2) {
      return null;
    }
    return new Found(sides, whole, chosen.toArray(), Math.min(MOST_SURE, leastLikely));
  }

  private IntList mostPromising(WholesAndParts sides, int whole, IntList candidates) {
    if (candidates.size() <= MOST_PARTS) {
      return candidates;
    }
    List<Promise> promises = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      int part = candidates.get(i);
      promises.add(new Promise(part, firstLook(sides, whole, part), sides.isFreePart(part)));
    }
    promises.sort(
        Comparator.comparingDouble((Promise promise) -> -promise.look)
            .thenComparing(promise -> !promise.isFree));
    IntList best = new IntList(MOST_PARTS);
    promises.subList(0, MOST_PARTS).forEach(promise -> best.add(promise.part));
    return best;
  }

  private record Promise(int part, double look, boolean isFree) {}

  /** Puts a group into the matching, unless surer ones have taken from it. */
  private void apply(Found found) {
    WholesAndParts sides = found.sides;
    int partner = sides.partnerOfWhole(found.whole);
    if (partner == Matching.NONE && !sides.isFreeWhole(found.whole)) {
      return;
    }
    for (int part : found.parts) {
      if (part != partner && !isAvailable(sides, part)) {
        return;
      }
    }
    sides.group(found.whole, found.parts, (float) found.confidence);
  }
}
