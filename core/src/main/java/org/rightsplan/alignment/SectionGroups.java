package org.rightsplan.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds sections that became several, or several that became one. A section that is left over is a
 * part of another one if most of its commitments are there, or if the other's title has its title
 * beside that of a sibling: "right to be informed" and "right to participate" become "rights to be
 * informed and to participate".
 *
 * <p>In: the outlines, what can be seen of the contents, and what is matched so far. Out: groups in
 * the sections' matching. Cost: that of the votes, and for each section its partner's siblings.
 */
final class SectionGroups {

  /** No part less likely than this is taken. */
  private static final double LEAST = 0.5;

  private static final double MOST = 0.95;

  /** How likely a part is of which only the title tells. */
  private static final double BY_TITLE = 0.6;

  /** The share of a part's commitments that are in the whole, and of its title that is in its. */
  private static final double MOSTLY = 0.5;

  /** What a part alone shares with the whole is at least so much of what chance may well give. */
  private static final double LEAST_SHARED = 0.5;

  /** The sections of one parent are tried with each other up to this many pairs. */
  private static final int MOST_PAIRS = 2_500;

  private final Outline before;
  private final Outline after;
  private final SectionContents contents;
  private final Matching sections;
  private final SectionPairs pairs;
  private final SectionVotes votes;
  private final double least;
  private final TermSet ofWhole;
  private final TermSet ofOther;

  /** A whole and a section left over that may be a part of it. */
  private record Part(int whole, int part, double likelihood, Basis basis) {}

  /** A whole with its parts on the other side. */
  private record Found(WholesAndParts sides, int whole, List<Part> parts) {

    double likelihood() {
      return parts.stream().mapToDouble(Part::likelihood).min().orElse(0);
    }

    long content() {
      return sides.wholes.contentHash[whole];
    }
  }

  /**
   * Makes ready to look for groups.
   *
   * @param minimum no group less likely than this is wanted
   */
  SectionGroups(
      Outline before,
      Outline after,
      SectionContents contents,
      Matching sections,
      SectionVotes votes,
      double minimum) {
    this.before = before;
    this.after = after;
    this.contents = contents;
    this.sections = sections;
    this.pairs = votes.pairs();
    this.votes = votes;
    this.least = Math.max(LEAST, minimum);
    this.ofWhole = new TermSet(sections.lexicon);
    this.ofOther = new TermSet(sections.lexicon);
  }

  void group() {
    votes.count(false);
    List<Found> found = new ArrayList<>();
    find(new WholesAndParts(sections, true), found);
    find(new WholesAndParts(sections, false), found);
    found.sort(
        Comparator.comparingDouble((Found group) -> -group.likelihood())
            .thenComparingLong(Found::content));
    found.forEach(this::apply);
  }

  private void find(WholesAndParts sides, List<Found> found) {
    Map<Integer, List<Part>> partsOf = new TreeMap<>();
    for (Part part : bestOfEach(sides)) {
      List<Part> parts = partsOf.computeIfAbsent(part.whole, whole -> partner(sides, whole));
      if (parts.isEmpty() || isAsDeep(sides, parts.get(0).part, part.part)) {
        parts.add(part);
      }
    }
    partsOf.forEach(
        (whole, parts) -> {
          if (parts.size() > 1) {
            found.add(new Found(sides, whole, parts));
          }
        });
  }

  /** Returns a list with the partner of a whole as its first part, or an empty one. */
  private List<Part> partner(WholesAndParts sides, int whole) {
    List<Part> parts = new ArrayList<>();
    int partner = sides.partnerOfWhole(whole);
    if (partner != Matching.NONE) {
      int earlier = sides.earlier(whole, partner);
      double likelihood = Math.min(MOST, sections.confidence[earlier]);
      parts.add(new Part(whole, partner, likelihood, sections.basis[earlier]));
    }
    return parts;
  }

  private boolean isAsDeep(WholesAndParts sides, int part, int other) {
    int[] depth = (sides.split ? after : before).depth;
    return depth[part] == depth[other];
  }

  /** Returns for each section left over the whole that it is best a part of, if one is the best. */
  private List<Part> bestOfEach(WholesAndParts sides) {
    @Nullable Part[] best = new Part[sides.parts.size()];
    boolean[] tied = new boolean[best.length];
    for (Part part : candidates(sides)) {
      @Nullable Part other = best[part.part];
      int compared = other == null ? 1 : compare(sides, part, other);
      if (compared > 0) {
        best[part.part] = part;
        tied[part.part] = false;
      } else if (compared == 0 && other != null) {
        tied[part.part] |= part.whole != other.whole;
      }
    }
    List<Part> all = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      if (best[i] != null && !tied[i]) {
        all.add(best[i]);
      }
    }
    return all;
  }

  /** Of wholes in each other that are as likely, the inner one is what the part went into. */
  private int compare(WholesAndParts sides, Part one, Part other) {
    int[] depth = (sides.split ? before : after).depth;
    int byLikelihood = Double.compare(one.likelihood, other.likelihood);
    return byLikelihood != 0 ? byLikelihood : Integer.compare(depth[one.whole], depth[other.whole]);
  }

  private List<Part> candidates(WholesAndParts sides) {
    List<Part> candidates = new ArrayList<>();
    IntList voted = pairs.wanted();
    for (int i = 0; i < voted.size(); i++) {
      int earlier = pairs.earlier(voted.get(i));
      int later = pairs.later(voted.get(i));
      int whole = sides.split ? earlier : later;
      int part = sides.split ? later : earlier;
      if (mayBeWhole(sides, whole) && mayBePart(sides, whole, part)) {
        add(whole, part, byVotes(sides, whole, part), Basis.CONTEXT, candidates);
      }
    }
    for (int whole = 0; whole < sides.wholes.size(); whole++) {
      int partner = sides.partnerOfWhole(whole);
      if (partner != Matching.NONE && mayBeWhole(sides, whole)) {
        addSiblings(sides, whole, partner, candidates);
      }
    }
    return candidates;
  }

  private void add(int whole, int part, double likelihood, Basis basis, List<Part> candidates) {
    if (likelihood >= least) {
      candidates.add(new Part(whole, part, Math.min(MOST, likelihood), basis));
    }
  }

  /** Adds the siblings of a partner that the title of the whole names beside it. */
  private void addSiblings(WholesAndParts sides, int whole, int partner, List<Part> candidates) {
    IntList siblings = (sides.split ? after : before).children(sides.parts.container[partner]);
    if ((long) siblings.size() * siblings.size() > MOST_PAIRS) {
      return;
    }
    for (int i = 0; i < siblings.size(); i++) {
      int part = siblings.get(i);
      if (mayBePart(sides, whole, part)
          && votesFor(sides, part) == 0
          && !contents.areSeen(sides.earlier(whole, part), sides.later(whole, part))
          && isNamedBeside(sides, whole, partner, part)) {
        add(whole, part, BY_TITLE, Basis.TITLE, candidates);
      }
    }
  }

  /** Tells whether a section is free, or paired by what was computed of it. */
  private boolean mayBeWhole(WholesAndParts sides, int whole) {
    int partner = sides.partnerOfWhole(whole);
    return partner == Matching.NONE
        ? sides.isFreeWhole(whole)
        : sections.basis[sides.earlier(whole, partner)].compareTo(Basis.EXACT) > 0;
  }

  /** Tells whether a section is left over, and stands as deep as the partner that it would join. */
  private boolean mayBePart(WholesAndParts sides, int whole, int part) {
    int partner = sides.partnerOfWhole(whole);
    return sides.isFreePart(part)
        && (partner == Matching.NONE || isAsDeep(sides, partner, part))
        && sections.mayPair(sides.earlier(whole, part), sides.later(whole, part));
  }

  private float votesFor(WholesAndParts sides, int part) {
    return sides.split ? votes.votersAfter(part) : votes.votersBefore(part);
  }

  /**
   * Returns how likely a part is as far as the votes tell; 0 if most of what it has is not there.
   */
  private double byVotes(WholesAndParts sides, int whole, int part) {
    float shared = pairs.votes(pairs.number(sides.earlier(whole, part), sides.later(whole, part)));
    int commitments =
        sides.split ? contents.commitmentsAfter(part) : contents.commitmentsBefore(part);
    double share = shared / Math.max(commitments, votesFor(sides, part));
    return share < MOSTLY ? 0 : share * SectionVotes.sureness(shared);
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

  /** Puts a group into the matching, unless surer ones have taken from it. */
  private void apply(Found found) {
    WholesAndParts sides = found.sides;
    int partner = sides.partnerOfWhole(found.whole);
    boolean untouched = partner != Matching.NONE || sides.isFreeWhole(found.whole);
    boolean byTitle = true;
    for (Part part : found.parts) {
      untouched &= part.part == partner || sides.isFreePart(part.part);
      byTitle &= part.part == partner || part.basis == Basis.TITLE;
    }
    if (untouched) {
      sides.group(
          found.whole,
          found.parts.stream().mapToInt(Part::part).toArray(),
          byTitle ? Basis.TITLE : Basis.CONTEXT,
          (float) found.likelihood(),
          byTitle
              ? "one title names them all"
              : "most of what stands in the parts is in the whole");
    }
  }
}
