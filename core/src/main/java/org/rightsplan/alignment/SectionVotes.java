package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * How much of what stands in two sections answers to each other: each matched commitment votes for
 * the two sections that it stands in, and for those around them, with its confidence.
 *
 * <p>In: the outlines and what is matched so far. Out: the votes of the last count, by pair and by
 * section. Cost: linear in the matched commitments, times the square of the levels that vote.
 */
final class SectionVotes {

  /** How many sections outwards a matched commitment votes for. */
  private static final int VOTING_LEVELS = 6;

  private static final float VOTE_STEPS = 64;

  /** What a fit of one half makes likely, as odds: votes that go elsewhere go far apart. */
  private static final double HALF_IS_MUCH = 3;

  /** How much a commitment that is matched with none speaks against all that its section may be. */
  private static final double SILENT = 0.1;

  /** How much one of these speaks against the sections whose commitments it could answer to. */
  private static final double NOT_SHARED = 0.3;

  /** Sections that share less than this of the votes they could share contradict each other. */
  private static final float HARDLY_ANY = 1 / 3f;

  /** So much of what two sections share may well stand in one section within the outer one. */
  private static final float MOSTLY = 0.75f;

  private final Outline before;
  private final Outline after;
  private final Matching sections;
  private final Matching objectives;
  private final SectionPairs pairs;
  private final float[] votersBefore;
  private final float[] votersAfter;

  /** Whether the commitments that answer to none have been compared with others. */
  private boolean silenceTells;

  /** How many commitments of each section answer to none, and so have no vote. */
  private final int[] silentBefore;

  private final int[] silentAfter;

  /**
   * For each pair of sections at different depths the most votes that one section right within the
   * outer one and the inner one give each other.
   */
  private float[] mostWithin = new float[0];

  /**
   * Begins with no votes.
   *
   * @param pairs where the votes are noted; a count begins a round of it
   */
  SectionVotes(
      Outline before, Outline after, Matching sections, Matching objectives, SectionPairs pairs) {
    this.before = before;
    this.after = after;
    this.sections = sections;
    this.objectives = objectives;
    this.pairs = pairs;
    votersBefore = new float[sections.before.size()];
    votersAfter = new float[sections.after.size()];
    silentBefore = new int[votersBefore.length];
    silentAfter = new int[votersAfter.length];
  }

  /**
   * Counts anew.
   *
   * @param withSections whether matched sections vote for those around them as well, but for those
   *     that were matched for what is around them
   * @param silenceTells whether commitments that answer to none were compared with others, so that
   *     this says something
   */
  void count(boolean withSections, boolean silenceTells) {
    this.silenceTells = silenceTells;
    pairs.beginRound();
    Arrays.fill(votersBefore, 0);
    Arrays.fill(votersAfter, 0);
    countSilent(objectives.freeBefore(), before, silentBefore);
    countSilent(objectives.freeAfter(), after, silentAfter);
    // Neighbours mostly vote for the same two sections, and so together.
    int earlier = Matching.NONE;
    int later = Matching.NONE;
    float weight = 0;
    for (int i = 0; i < objectives.before.size(); i++) {
      int partner = objectives.partnerOfBefore[i];
      if (partner != Matching.NONE) {
        int one = before.objectives.container[i];
        int two = after.objectives.container[partner];
        if (one != earlier || two != later) {
          vote(earlier, later, weight);
          earlier = one;
          later = two;
          weight = 0;
        }
        weight += stepped(objectives.confidence[i]);
      }
    }
    vote(earlier, later, weight);
    for (Matching.Group group : objectives.groups) {
      for (int one : group.before()) {
        for (int two : group.after()) {
          vote(
              before.objectives.container[one],
              after.objectives.container[two],
              stepped(group.confidence() / Math.max(group.before().length, group.after().length)));
        }
      }
    }
    if (withSections) {
      for (int i = 0; i < before.sections.size(); i++) {
        int partner = sections.partnerOfBefore[i];
        if (partner != Matching.NONE && !sections.forSurroundings[i]) {
          vote(
              before.sections.container[i],
              after.sections.container[partner],
              stepped(sections.confidence[i]));
        }
      }
    }
    noteMostWithin();
  }

  private void noteMostWithin() {
    mostWithin = new float[pairs.size()];
    for (int pair = 0; pair < mostWithin.length; pair++) {
      float votes = pairs.votes(pair);
      if (votes > 0) {
        int earlier = pairs.earlier(pair);
        int later = pairs.later(pair);
        if (before.depth[earlier] >= after.depth[later]) {
          noteWithin(earlier, after.sections.container[later], votes);
        }
        if (before.depth[earlier] <= after.depth[later]) {
          noteWithin(before.sections.container[earlier], later, votes);
        }
      }
    }
  }

  private void noteWithin(int earlier, int later, float votes) {
    if (earlier >= 0 && later >= 0) {
      int outer = pairs.number(earlier, later);
      if (outer >= 0) {
        mostWithin[outer] = Math.max(mostWithin[outer], votes);
      }
    }
  }

  private static void countSilent(boolean[] free, Outline outline, int[] silent) {
    Arrays.fill(silent, 0);
    for (int i = 0; i < free.length; i++) {
      Interruption.check(i);
      int section = outline.objectives.container[i];
      for (int level = 0; free[i] && section >= 0 && level < VOTING_LEVELS; level++) {
        silent[section]++;
        section = outline.sections.container[section];
      }
    }
  }

  /** Rounds to steps that add up without rounding, so that the order changes nothing. */
  private static float stepped(float confidence) {
    return (float) Math.rint(confidence * VOTE_STEPS) / VOTE_STEPS;
  }

  private void vote(int earlier, int later, float weight) {
    int level = 0;
    for (int i = earlier; i >= 0 && level < VOTING_LEVELS; i = before.sections.container[i]) {
      votersBefore[i] += weight;
      level++;
      int laterLevel = 0;
      for (int j = later; j >= 0 && laterLevel < VOTING_LEVELS; j = after.sections.container[j]) {
        pairs.vote(i, j, weight);
        laterLevel++;
      }
    }
    level = 0;
    for (int j = later; j >= 0 && level < VOTING_LEVELS; j = after.sections.container[j]) {
      votersAfter[j] += weight;
      level++;
    }
  }

  /** Returns the pairs with the votes of the last count. */
  SectionPairs pairs() {
    return pairs;
  }

  /** Returns the votes for an earlier section. */
  float votersBefore(int section) {
    return votersBefore[section];
  }

  /** Returns the votes for a later section. */
  float votersAfter(int section) {
    return votersAfter[section];
  }

  /** Returns the votes that two sections give each other, given the number of their pair. */
  private float shared(int pair) {
    return pair < 0 ? 0 : pairs.votes(pair);
  }

  /**
   * Returns how likely two sections answer to each other, as far as the votes tell: the greater the
   * share of their votes that they give each other, and the more these are.
   */
  double likelihood(int pair, int earlier, int later) {
    float shared = shared(pair);
    if (shared == 0) {
      return 0;
    }
    double silent = SILENT * (silentBefore[earlier] + silentAfter[later]);
    double share = 2 * shared / (votersBefore[earlier] + votersAfter[later] + silent);
    double fit = share * sureness(shared);
    return HALF_IS_MUCH * fit / (1 - fit + HALF_IS_MUCH * fit);
  }

  /**
   * Returns how far one section right within the outer one of two at different depths has all that
   * these share, from 0, where that is no more than {@value #MOSTLY}, to 1: then the inner one may
   * as well answer to that section.
   */
  double inOneWithin(int pair) {
    float shared = shared(pair);
    return shared == 0
        ? 0
        : Math.max(0, Math.min(1, (mostWithin[pair] / shared - MOSTLY) / (1 - MOSTLY)));
  }

  /** Returns the votes for a section of the side of the parts. */
  float votersOfPart(boolean isLater, int part) {
    return isLater ? votersAfter[part] : votersBefore[part];
  }

  /**
   * Returns how likely a section is a part of another one, as far as the votes tell: the more of
   * what it has votes for both, and the more these are.
   */
  double likelihoodOfPart(int pair, boolean isLater, int part) {
    float shared = shared(pair);
    int silent = isLater ? silentAfter[part] : silentBefore[part];
    return shared == 0 ? 0 : shared / (votersOfPart(isLater, part) + silent) * sureness(shared);
  }

  /**
   * Returns how far the votes speak against two sections, from 0 to 1: of those that could have
   * been for both, hardly any was. Where one of them has votes, the commitments of the other that
   * answer to none could have been for both too.
   */
  double against(int pair, int earlier, int later) {
    double mine = votersBefore[earlier];
    double theirs = votersAfter[later];
    double least =
        Math.max(
            Math.min(mine, couldVote(theirs, silentAfter[later], mine, silentBefore[earlier])),
            Math.min(couldVote(mine, silentBefore[earlier], theirs, silentAfter[later]), theirs));
    return least == 0
        ? 0
        : Math.max(0, 1 - shared(pair) / (HARDLY_ANY * least)) * (1 - Math.exp(-least / 2));
  }

  /**
   * Returns the votes for a section and a part of those that its silent commitments could have
   * given: the smaller, the less of what stands in the other section has a vote itself.
   */
  private double couldVote(double votes, int silent, double others, int othersSilent) {
    return silenceTells && others > 0
        ? votes + NOT_SHARED * silent * others / (others + othersSilent)
        : votes;
  }

  /** Returns how much so many votes say, from 0 to 1: half a vote much less than half of one. */
  static double sureness(double votes) {
    double some = votes / 1.5;
    return 1 - Math.exp(-some * Math.sqrt(some));
  }
}
