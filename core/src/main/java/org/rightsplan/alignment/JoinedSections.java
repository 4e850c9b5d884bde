package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds what may have become of sections that are left over, for a person to look at: a section may
 * be a part of another one if most of its commitments are there, or if the other's title has its
 * title beside that of a sibling, as "rights to be informed and to participate" has "right to be
 * informed" and "right to participate". Whether the whole then is the sum of both, or goes on as
 * what it was, a person can tell and assert.
 *
 * <p>In: the outlines, what can be seen of the contents, and what is matched. Out: for each section
 * left over the one that it is best a part of, unless others are as good. Cost: that of the votes,
 * and the pairs of siblings.
 */
final class JoinedSections {

  /** No part less likely than this is told. */
  private static final double LEAST = 0.5;

  /** How likely a part is of which only the title tells. */
  private static final double BY_TITLE = 0.6;

  /** The share of a part's title that is in the title of the whole. */
  private static final double MOSTLY = 0.5;

  /** What a part alone shares with the whole is at least so much of what chance may well give. */
  private static final double LEAST_SHARED = 0.5;

  /** The sections of one parent are tried with each other up to this many pairs. */
  private static final int MOST_PAIRS = 2_500;

  private final Outline before;
  private final Outline after;
  private final SectionContents contents;
  private final Matching sections;
  private final SectionVotes votes;
  private final TermSet ofWhole;
  private final TermSet ofOther;

  JoinedSections(
      Outline before,
      Outline after,
      SectionContents contents,
      Matching sections,
      SectionVotes votes) {
    this.before = before;
    this.after = after;
    this.contents = contents;
    this.sections = sections;
    this.votes = votes;
    this.ofWhole = new TermSet(sections.lexicon);
    this.ofOther = new TermSet(sections.lexicon);
  }

  /** For each section left over on one side the best whole so far. */
  private final class Best {
    private final WholesAndParts sides;
    private final int[] depth;
    private final int[] whole;
    private final double[] likelihood;
    private final boolean[] tied;

    Best(WholesAndParts sides) {
      this.sides = sides;
      this.depth = (sides.split ? before : after).depth;
      whole = new int[sides.parts.size()];
      likelihood = new double[whole.length];
      tied = new boolean[whole.length];
    }

    void offer(int candidate, int part, double likely) {
      if (likely < LEAST || likely < likelihood[part]) {
        return;
      }
      if (likely > likelihood[part]) {
        whole[part] = candidate;
        likelihood[part] = likely;
        tied[part] = false;
      } else if (candidate != whole[part]) {
        // Of sections in each other the inner one is what the part went into.
        tied[part] |= !areInEachOther(candidate, whole[part]);
        whole[part] = depth[candidate] > depth[whole[part]] ? candidate : whole[part];
      }
    }

    private boolean areInEachOther(int one, int two) {
      Outline outline = sides.split ? before : after;
      return outline.isWithin(one, two) || outline.isWithin(two, one);
    }

    /** Adds what was found by the pair of sections, earlier and later. */
    void addTo(Map<Long, Double> found) {
      for (int part = 0; part < whole.length; part++) {
        if (likelihood[part] > 0 && !tied[part]) {
          long pair =
              Matching.pack(sides.earlier(whole[part], part), sides.later(whole[part], part));
          found.merge(pair, likelihood[part], Math::max);
        }
      }
    }
  }

  ImmutableList<ReviewItem> find() {
    votes.count(false, true);
    Map<Long, Double> found = new TreeMap<>();
    find(new WholesAndParts(sections, true)).addTo(found);
    find(new WholesAndParts(sections, false)).addTo(found);
    ImmutableList.Builder<ReviewItem> items = ImmutableList.builder();
    found.forEach(
        (pair, likelihood) ->
            items.add(
                ReviewItem.nearMiss(sections, (int) (pair >>> 32), pair.intValue(), likelihood)));
    return items.build();
  }

  private Best find(WholesAndParts sides) {
    Best best = new Best(sides);
    SectionPairs pairs = votes.pairs();
    IntList voted = pairs.wanted();
    for (int i = 0; i < voted.size(); i++) {
      Interruption.check(i);
      int earlier = pairs.earlier(voted.get(i));
      int later = pairs.later(voted.get(i));
      int whole = sides.split ? earlier : later;
      int part = sides.split ? later : earlier;
      if (mayBePart(sides, whole, part)) {
        best.offer(whole, part, votes.likelihoodOfPart(voted.get(i), sides.split, part));
      }
    }
    offerNamed(sides, Matching.NONE, best);
    Outline outline = sides.split ? after : before;
    for (int around = 0; around < outline.sections.size(); around++) {
      Interruption.check(around);
      offerNamed(sides, around, best);
    }
    return best;
  }

  /** Offers to the sections left over in one section those whose titles name them beside others. */
  private void offerNamed(WholesAndParts sides, int around, Best best) {
    IntList left = new IntList(8);
    IntList paired = new IntList(8);
    IntList siblings = (sides.split ? after : before).children(around);
    for (int i = 0; i < siblings.size(); i++) {
      int section = siblings.get(i);
      if (sides.isFreePart(section)) {
        left.add(section);
      } else if (sides.partnerOfPart(section) != Matching.NONE) {
        paired.add(section);
      }
    }
    if ((long) left.size() * paired.size() > MOST_PAIRS) {
      return;
    }
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < paired.size(); j++) {
        int part = left.get(i);
        int whole = sides.partnerOfPart(paired.get(j));
        if (mayBePart(sides, whole, part)
            && votes.votersOfPart(sides.split, part) == 0
            && !contents.areSeen(sides.earlier(whole, part), sides.later(whole, part))
            && isNamedBeside(sides, whole, paired.get(j), part)) {
          best.offer(whole, part, BY_TITLE);
        }
      }
    }
  }

  /** Tells whether a section is left over, and the other not something else for sure. */
  private boolean mayBePart(WholesAndParts sides, int whole, int part) {
    return sides.isFreePart(part)
        && sections.mayPair(sides.earlier(whole, part), sides.later(whole, part))
        && mayBeWhole(sides, whole);
  }

  private boolean mayBeWhole(WholesAndParts sides, int whole) {
    int partner = sides.partnerOfWhole(whole);
    return partner == Matching.NONE
        ? sides.isFreeWhole(whole)
        : sections.basis[sides.earlier(whole, partner)].compareTo(Basis.EXACT) > 0;
  }

  /**
   * Tells whether the title of a whole has that of a part, and each of two parts alone has some.
   */
  private boolean isNamedBeside(WholesAndParts sides, int whole, int partner, int part) {
    sides.measure(whole, part);
    return sides.containedPart() >= MOSTLY
        && sharesAlone(sides, whole, part, partner)
        && sharesAlone(sides, whole, partner, part);
  }

  /** Tells whether a part shares with the whole what another part has not. */
  private boolean sharesAlone(WholesAndParts sides, int whole, int part, int other) {
    ofWhole.turnTo(sides.wholes, whole);
    ofOther.turnTo(sides.parts, other);
    double alone = 0;
    for (int at = sides.parts.termStart[part]; at < sides.parts.termStart[part + 1]; at++) {
      int term = sides.parts.terms[at];
      if (ofWhole.contains(term) && !ofOther.contains(term)) {
        alone += sections.lexicon.weight(term);
      }
    }
    return alone >= LEAST_SHARED * sections.chance;
  }
}
