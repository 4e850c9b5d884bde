package org.rightsplan.alignment;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

/**
 * Matches sections by the votes of what stands in them and by their titles, whatever their kind,
 * number or depth: that is what makes a subsection that became a chapter visible (top-down and
 * bottom-up matching as in Falleri et al., Fine-grained and accurate source code differencing,
 * 2014, with votes in place of equal labels).
 *
 * <p>In: the outlines and the commitments matched so far. Out: pairs in the sections' matching, in
 * place of those computed before. Cost: linear in the matched commitments, times the square of the
 * levels that vote.
 */
final class SectionMatcher {

  /** How many sections outwards a matched commitment votes for. */
  private static final int VOTING_LEVELS = 6;

  /** All pairs of subsections of two matched sections are tried up to this many. */
  private static final int MOST_PAIRS = 2_500;

  private static final double LEAST = 0.5;

  private static final float VOTE_STEPS = 64;

  /** What a likeness of titles is worth where another section has the better claim. */
  private static final double TITLE_ELSEWHERE = 0.5;

  /** Titles that are less likely the same than others, but by no more than this, are as alike. */
  private static final double AS_ALIKE = 0.1;

  private final Outline before;
  private final Outline after;
  private final Matching sections;
  private final Matching objectives;

  private final SectionPairs known;
  private final IntList byTitle = new IntList(64);
  private float[] votersBefore = new float[0];
  private float[] votersAfter = new float[0];

  /** For each section the only one of the other edition with the same title, if both are alone. */
  private final int[] sameTitleBefore;

  private final int[] sameTitleAfter;

  /** For each section its printed number, as one of ours, or -1 if it has none. */
  private final int[] numberBefore;

  private final int[] numberAfter;
  private final SectionKind[] kindBefore;
  private final SectionKind[] kindAfter;

  SectionMatcher(Outline before, Outline after, Matching sections, Matching objectives) {
    this.before = before;
    this.after = after;
    this.sections = sections;
    this.objectives = objectives;
    this.known = new SectionPairs(sections.before.size());
    this.sameTitleBefore = new int[sections.before.size()];
    this.sameTitleAfter = new int[sections.after.size()];
    findSameTitles();
    Map<String, Integer> numbers = new HashMap<>();
    this.numberBefore = numbers(sections.before, numbers);
    this.numberAfter = numbers(sections.after, numbers);
    this.kindBefore = kinds(sections.before);
    this.kindAfter = kinds(sections.after);
  }

  private static int[] numbers(ItemTable table, Map<String, Integer> known) {
    int[] numbers = new int[table.size()];
    for (int i = 0; i < numbers.length; i++) {
      Optional<String> printed = ((Section) table.located.get(i).element()).number();
      numbers[i] =
          printed.map(number -> known.computeIfAbsent(number, key -> known.size())).orElse(-1);
    }
    return numbers;
  }

  private static SectionKind[] kinds(ItemTable table) {
    SectionKind[] kinds = new SectionKind[table.size()];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = ((Section) table.located.get(i).element()).kind();
    }
    return kinds;
  }

  void match() {
    boolean[] fixed = new boolean[sections.before.size()];
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] =
          sections.partnerOfBefore[i] != Matching.NONE
              && sections.basis[i].compareTo(Basis.EXACT) <= 0;
    }
    if (byTitle.size() == 0) {
      addCandidatesByTitle(fixed);
    }
    // First commitments vote and titles speak; then the sections found vote for those around them.
    for (int round = 0; round < 2; round++) {
      known.beginRound();
      countVotes(round > 0);
      for (int i = 0; i < byTitle.size(); i++) {
        known.want(byTitle.get(i));
      }
      if (round > 0) {
        wantBelowMatched();
      }
      int[] partners = sections.partnerOfBefore.clone();
      clear(fixed);
      IntList wanted = known.wanted();
      Pairs pairs = new Pairs();
      for (int i = 0; i < wanted.size(); i++) {
        pairs.add(known.earlier(wanted.get(i)), known.later(wanted.get(i)));
      }
      new Chooser(sections, LEAST, Basis.TITLE, "title and content")
          .choose(
              pairs,
              new PlainJudge(
                  (pair, earlier, later) -> score(wanted.get(pair), earlier, later, partners)));
    }
    new SameTitles(before, after, sections)
        .pair((earlier, later) -> votersBefore[earlier] == 0 || votersAfter[later] == 0);
    nameBasis(fixed);
  }

  private void clear(boolean[] fixed) {
    for (int i = 0; i < fixed.length; i++) {
      if (!fixed[i] && sections.partnerOfBefore[i] != Matching.NONE) {
        sections.unpair(i);
      }
    }
  }

  private void addCandidatesByTitle(boolean[] fixed) {
    boolean[] freeBefore = new boolean[sections.before.size()];
    boolean[] freeAfter = new boolean[sections.after.size()];
    for (int i = 0; i < freeBefore.length; i++) {
      freeBefore[i] = !fixed[i];
    }
    Arrays.fill(freeAfter, true);
    for (int i = 0; i < freeBefore.length; i++) {
      if (fixed[i]) {
        freeAfter[sections.partnerOfBefore[i]] = false;
      }
    }
    Pairs pairs = new Pairs();
    sections.candidates.find(freeBefore, freeAfter, pairs);
    for (int i = 0; i < pairs.size(); i++) {
      byTitle.add(known.want(pairs.before(i), pairs.after(i)));
    }
  }

  private void wantBelowMatched() {
    wantChildren(Matching.NONE, Matching.NONE);
    for (int section = 0; section < before.sections.size(); section++) {
      if (sections.partnerOfBefore[section] != Matching.NONE) {
        wantChildren(section, sections.partnerOfBefore[section]);
      }
    }
  }

  private void wantChildren(int earlier, int later) {
    IntList mine = before.children(earlier);
    IntList theirs = after.children(later);
    if ((long) mine.size() * theirs.size() <= MOST_PAIRS) {
      for (int i = 0; i < mine.size(); i++) {
        for (int j = 0; j < theirs.size(); j++) {
          known.want(mine.get(i), theirs.get(j));
        }
      }
    }
  }

  private void countVotes(boolean withSections) {
    votersBefore = new float[sections.before.size()];
    votersAfter = new float[sections.after.size()];
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
        if (partner != Matching.NONE) {
          vote(before.sections.container[i], after.sections.container[partner], 1);
        }
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
        known.vote(i, j, weight);
        laterLevel++;
      }
    }
    level = 0;
    for (int j = later; j >= 0 && level < VOTING_LEVELS; j = after.sections.container[j]) {
      votersAfter[j] += weight;
      level++;
    }
  }

  private double score(int pair, int earlier, int later, int[] partners) {
    double content = contentScore(pair, earlier, later);
    double title = titleScore(pair, earlier, later);
    boolean contradicted = content == 0 && votersBefore[earlier] >= 2 && votersAfter[later] >= 2;
    double score = 1 - (1 - 0.9 * content) * (1 - 0.9 * title * (contradicted ? 0.4 : 1));
    return Math.min(0.995, score + 0.1 * structure(earlier, later, partners) * (1 - score));
  }

  /** The share of the votes of two sections that they give each other, less for few votes. */
  private double contentScore(int pair, int earlier, int later) {
    float shared = pair < 0 ? 0 : known.votes(pair);
    if (shared == 0) {
      return 0;
    }
    double share = 2 * shared / (votersBefore[earlier] + votersAfter[later]);
    return share * (1 - Math.exp(-shared / 1.5));
  }

  private double titleScore(int pair, int earlier, int later) {
    if (pair < 0) {
      return titleScore(earlier, later);
    }
    double noted = known.title(pair);
    if (Double.isNaN(noted)) {
      noted = titleScore(earlier, later);
      known.noteTitle(pair, noted);
    }
    return noted;
  }

  private boolean mayAnswer(int earlier, int later) {
    int partner = sections.partnerOfBefore[earlier];
    return partner == later
        || (partner == Matching.NONE
            && sections.partnerOfAfter[later] == Matching.NONE
            && sections.mayPair(earlier, later));
  }

  private double likeness(int earlier, int later) {
    sections.overlap.measure(earlier, later);
    double information = Math.min(14, sections.overlap.shared - sections.chance);
    return PairScore.logistic(-3.8 + 7.5 * sections.overlap.similarity + 0.3 * information);
  }

  private double titleScore(int earlier, int later) {
    double score = likeness(earlier, later);
    boolean elsewhere =
        sameTitleBefore[earlier] != Matching.NONE || sameTitleAfter[later] != Matching.NONE;
    boolean isSame = sameTitleBefore[earlier] == later;
    return (elsewhere && !isSame) || isForOneAround(earlier, later, score)
        ? score * TITLE_ELSEWHERE
        : score;
  }

  /**
   * Tells whether of two sections at different depths the deeper one stands in a section that is as
   * deep as the other, about as alike in title, and free to answer to it: a chapter goes on as a
   * chapter, even if a part of the later chapter has half of the title.
   */
  private boolean isForOneAround(int earlier, int later, double score) {
    int one = before.ancestorAt(earlier, after.depth[later]);
    int two = after.ancestorAt(later, before.depth[earlier]);
    return (one != earlier || two != later)
        && score > AS_ALIKE
        && mayAnswer(one, two)
        && !ItemTable.sameContent(sections.before, earlier, sections.after, later)
        && likeness(one, two) >= score - AS_ALIKE;
  }

  /** Notes the sections whose title stands just once in each edition. */
  private void findSameTitles() {
    Arrays.fill(sameTitleBefore, Matching.NONE);
    Arrays.fill(sameTitleAfter, Matching.NONE);
    ContentGroups groups = new ContentGroups(sections);
    for (int group = 0; group < groups.size(); group++) {
      IntList later = groups.later(group);
      if (groups.earlier(group).size() == 1 && later.size() == 1) {
        sameTitleBefore[groups.earlier(group).get(0)] = later.get(0);
        sameTitleAfter[later.get(0)] = groups.earlier(group).get(0);
      }
    }
  }

  /** How far number, kind, depth and the section around agree, from 0 to 1. */
  private double structure(int earlier, int later, int[] partners) {
    int around = before.sections.container[earlier];
    int aroundLater = after.sections.container[later];
    boolean sameAround =
        around < 0 ? aroundLater < 0 : aroundLater >= 0 && partners[around] == aroundLater;
    return (sameAround ? 0.6 : 0)
        + (numberBefore[earlier] >= 0 && numberBefore[earlier] == numberAfter[later] ? 0.15 : 0)
        + (kindBefore[earlier] == kindAfter[later] ? 0.15 : 0)
        + (before.depth[earlier] == after.depth[later] ? 0.1 : 0);
  }

  private void nameBasis(boolean[] fixed) {
    for (int i = 0; i < fixed.length; i++) {
      int partner = sections.partnerOfBefore[i];
      if (fixed[i] || partner == Matching.NONE) {
        continue;
      }
      int pair = known.number(i, partner);
      double content = contentScore(pair, i, partner);
      double title = titleScore(pair, i, partner);
      if (ItemTable.sameContent(sections.before, i, sections.after, partner)) {
        sections.rule[i] = content > 0 ? "same title, and content" : "same title";
      } else if (title >= content) {
        sections.rule[i] = content > 0 ? "alike in title, and content" : "alike in title";
      } else {
        sections.basis[i] = Basis.CONTEXT;
        sections.rule[i] = "what stands in them is matched";
      }
    }
  }
}
