package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds commitments that became several, or several that became one, by coverage: each part lies
 * mostly within the whole, and together the parts cover most of it (containment as in Broder, On
 * the resemblance and containment of documents, 1997; n:m beads as in Gale and Church, 1993).
 *
 * <p>In: the commitments' matching after the pairs are chosen. Out: groups in it. Cost: as for the
 * candidates.
 */
final class SplitsAndMerges {

  /** A part lies within the whole at least to this share of its weight. */
  private static final float LEAST_CONTAINED = 0.45f;

  /** Of a part, at least this share lies in what no better part of the whole covers. */
  private static final float LEAST_NEW = 0.35f;

  /** A part covers at least this share of the whole that no better part covers. */
  private static final float LEAST_GAIN = 0.04f;

  /** The parts together cover at least this share of the whole. */
  private static final float LEAST_COVERED = 0.55f;

  /** A part that is more than this share of the whole leaves nothing for others. */
  private static final float WHOLE = 0.95f;

  /** A pair below this confidence may be given up for a part that fits much better. */
  private static final float DOUBTFUL = 0.9f;

  private static final int MOST_PARTS = 12;

  private final Matching matching;
  private final Surroundings surroundings;
  private final double chance;

  /** A whole on one side with its parts on the other. */
  private static final class Found {
    private final boolean split;
    private final int whole;
    private final int[] parts;
    private final float covered;
    private final float contained;

    Found(boolean split, int whole, int[] parts, float covered, float contained) {
      this.split = split;
      this.whole = whole;
      this.parts = parts;
      this.covered = covered;
      this.contained = contained;
    }
  }

  SplitsAndMerges(Matching matching, Surroundings surroundings) {
    this.matching = matching;
    this.surroundings = surroundings;
    this.chance = Math.log(Math.max(2, Math.max(matching.before.size(), matching.after.size())));
  }

  void group() {
    List<Found> found = new ArrayList<>();
    Pairs pairs = candidates();
    found.addAll(find(true, pairs));
    found.addAll(find(false, pairs));
    found.sort(
        Comparator.<Found>comparingDouble(group -> -group.covered - group.contained)
            .thenComparingLong(this::contentOfWhole));
    found.forEach(this::apply);
  }

  private long contentOfWhole(Found group) {
    return (group.split ? matching.before : matching.after).contentHash[group.whole];
  }

  /** Finds wholes on one side: the earlier one for splits, the later one for merges. */
  private List<Found> find(boolean split, Pairs pairs) {
    ItemTable wholes = split ? matching.before : matching.after;
    IntList[] partsOf = new IntList[wholes.size()];
    for (int i = 0; i < pairs.size(); i++) {
      addPart(split, pairs.before(i), pairs.after(i), partsOf);
    }
    List<Found> found = new ArrayList<>();
    for (int whole = 0; whole < wholes.size(); whole++) {
      IntList parts = partsOf[whole];
      if (parts != null) {
        @Nullable Found group = cover(split, whole, parts);
        if (group != null) {
          found.add(group);
        }
      }
    }
    return found;
  }

  private Pairs candidates() {
    boolean[] before = new boolean[matching.before.size()];
    boolean[] after = new boolean[matching.after.size()];
    for (int i = 0; i < before.length; i++) {
      before[i] = matching.isFreeBefore(i) || mayBeWhole(i);
    }
    for (int i = 0; i < after.length; i++) {
      int partner = matching.partnerOfAfter[i];
      after[i] = matching.isFreeAfter(i) || (partner >= 0 && mayBeWhole(partner));
    }
    Pairs pairs = new Pairs();
    new CandidateFinder(matching).find(before, after, pairs);
    surroundings.addWholeCandidates(matching, pairs);
    pairs.sortUnique();
    return pairs;
  }

  /** Tells whether a pair was found by its text, and may be a whole with its largest part. */
  private boolean mayBeWhole(int earlier) {
    return matching.partnerOfBefore[earlier] >= 0
        && (matching.basis[earlier] == Basis.TEXT || matching.basis[earlier] == Basis.CONTEXT);
  }

  private void addPart(boolean split, int earlier, int later, IntList[] partsOf) {
    int whole = split ? earlier : later;
    int part = split ? later : earlier;
    if (!matching.mayPair(earlier, later)
        || isOwnPartner(earlier, later)
        || !isWithin(split, earlier, later)
        || !isAvailable(split, part, overlapOfPart(split))) {
      return;
    }
    if (partsOf[whole] == null) {
      partsOf[whole] = new IntList(4);
    }
    partsOf[whole].add(part);
  }

  private boolean isOwnPartner(int earlier, int later) {
    return matching.partnerOfBefore[earlier] == later;
  }

  private float overlapOfPart(boolean split) {
    return split ? matching.overlap.afterContained : matching.overlap.beforeContained;
  }

  /** A part is free, or paired so doubtfully that it lies better within the whole. */
  private boolean isAvailable(boolean split, int part, float contained) {
    if (split ? matching.isFreeAfter(part) : matching.isFreeBefore(part)) {
      return true;
    }
    int partner = split ? matching.partnerOfAfter[part] : matching.partnerOfBefore[part];
    if (partner == Matching.NONE) {
      return false;
    }
    int earlier = split ? partner : part;
    if (!mayBeWhole(earlier) || matching.confidence[earlier] >= DOUBTFUL) {
      return false;
    }
    matching.overlap.measure(earlier, split ? part : partner);
    return overlapOfPart(split) < contained - 0.15f;
  }

  private boolean isWithin(boolean split, int earlier, int later) {
    matching.overlap.measure(earlier, later);
    float contained = split ? matching.overlap.afterContained : matching.overlap.beforeContained;
    return contained >= LEAST_CONTAINED && matching.overlap.shared >= chance;
  }

  private @Nullable Found cover(boolean split, int whole, IntList freeParts) {
    int partner = split ? matching.partnerOfBefore[whole] : matching.partnerOfAfter[whole];
    IntList parts = new IntList(4);
    if (partner != Matching.NONE) {
      parts.add(partner);
    }
    for (int i = 0; i < Math.min(freeParts.size(), MOST_PARTS); i++) {
      parts.add(freeParts.get(i));
    }
    if (parts.size() < 2) {
      return null;
    }
    return greedyCover(split, whole, parts, partner);
  }

  private @Nullable Found greedyCover(boolean split, int whole, IntList candidates, int partner) {
    Coverage coverage = new Coverage(split, whole);
    IntList chosen = new IntList(4);
    float contained = 0;
    boolean[] used = new boolean[candidates.size()];
    while (chosen.size() < candidates.size()) {
      int best = Matching.NONE;
      float bestGain = LEAST_GAIN;
      for (int i = 0; i < candidates.size(); i++) {
        float gain = used[i] ? 0 : coverage.gain(candidates.get(i));
        if (gain > bestGain && coverage.newShareOf(candidates.get(i)) >= LEAST_NEW) {
          best = i;
          bestGain = gain;
        }
      }
      if (best == Matching.NONE) {
        break;
      }
      used[best] = true;
      coverage.take(candidates.get(best));
      chosen.add(candidates.get(best));
      contained += coverage.containedOf(candidates.get(best));
    }
    boolean partnerLeftOut = partner != Matching.NONE && !used[0];
    if (chosen.size() < 2
        || partnerLeftOut
        || coverage.covered() < LEAST_COVERED
        || coverage.largest() > WHOLE) {
      return null;
    }
    int[] parts = chosen.toArray();
    Arrays.sort(parts);
    return new Found(split, whole, parts, coverage.covered(), contained / parts.length);
  }

  /** Which terms of a whole are covered by the parts taken so far. */
  private final class Coverage {
    private final boolean split;
    private final ItemTable wholes;
    private final ItemTable parts;
    private final int whole;
    private final boolean[] taken;
    private float coveredWeight;
    private float largest;

    Coverage(boolean split, int whole) {
      this.split = split;
      this.whole = whole;
      wholes = split ? matching.before : matching.after;
      parts = split ? matching.after : matching.before;
      taken = new boolean[wholes.termCount(whole)];
    }

    float gain(int part) {
      return walk(part, false) / wholes.weight[whole];
    }

    /** Returns which share of a part lies in what is not covered yet. */
    float newShareOf(int part) {
      return parts.weight[part] == 0 ? 0 : walk(part, false) / parts.weight[part];
    }

    void take(int part) {
      float gained = walk(part, true);
      coveredWeight += gained;
      largest = Math.max(largest, gained / wholes.weight[whole]);
    }

    private float walk(int part, boolean take) {
      int i = wholes.termStart[whole];
      int j = parts.termStart[part];
      float sum = 0;
      while (i < wholes.termStart[whole + 1] && j < parts.termStart[part + 1]) {
        int order = Integer.compare(wholes.terms[i], parts.terms[j]);
        if (order == 0) {
          int at = i - wholes.termStart[whole];
          if (!taken[at]) {
            sum += matching.lexicon.weight(wholes.terms[i]);
            taken[at] = take;
          }
        }
        i += order <= 0 ? 1 : 0;
        j += order >= 0 ? 1 : 0;
      }
      return sum;
    }

    float covered() {
      return coveredWeight / wholes.weight[whole];
    }

    float largest() {
      return largest;
    }

    float containedOf(int part) {
      matching.overlap.measure(split ? whole : part, split ? part : whole);
      return split ? matching.overlap.afterContained : matching.overlap.beforeContained;
    }
  }

  private void apply(Found found) {
    int[] wholes = {found.whole};
    int[] before = found.split ? wholes : found.parts;
    int[] after = found.split ? found.parts : wholes;
    int partner =
        found.split ? matching.partnerOfBefore[found.whole] : matching.partnerOfAfter[found.whole];
    for (int part : found.parts) {
      if (part != partner && !isStillAvailable(found, part)) {
        return;
      }
    }
    boolean wholeFree =
        partner != Matching.NONE
            || (found.split
                ? matching.isFreeBefore(found.whole)
                : matching.isFreeAfter(found.whole));
    if (!wholeFree) {
      return;
    }
    if (partner != Matching.NONE) {
      matching.unpair(found.split ? found.whole : partner);
    }
    for (int part : found.parts) {
      release(found.split, part);
    }
    float confidence = 0.5f + 0.25f * found.covered + 0.25f * found.contained;
    matching.group(
        new Matching.Group(
            before,
            after,
            Basis.TEXT,
            Math.min(0.98f, confidence),
            found.split ? "the parts cover the whole" : "the whole covers the parts"));
  }

  private boolean isStillAvailable(Found found, int part) {
    matching.overlap.measure(found.split ? found.whole : part, found.split ? part : found.whole);
    return isAvailable(found.split, part, overlapOfPart(found.split));
  }

  private void release(boolean split, int part) {
    int partner = split ? matching.partnerOfAfter[part] : matching.partnerOfBefore[part];
    if (partner != Matching.NONE) {
      matching.unpair(split ? partner : part);
    }
  }
}
