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
 * place of those computed before. Cost: that of the votes, and of choosing among the pairs.
 */
final class SectionMatcher {

  /** All pairs of subsections of two matched sections are tried up to this many. */
  private static final int MOST_PAIRS = 2_500;

  private static final double LEAST = 0.5;

  /** What a title may lose if the contents speak against it; half where it stands but once. */
  private static final double CONTRADICTED = 0.6;

  /** What contents are worth that are those of the sections around as well. */
  private static final double OF_THOSE_AROUND = 0.5;

  /** What contents are worth that stand in one section within as well. */
  private static final double OF_ONE_WITHIN = 0.5;

  /** Contents fit about as well if the likelihood is at least this share of the other. */
  private static final double AS_LIKELY = 0.95;

  /** Votes that speak so much against two sections of the same title do not leave it to that. */
  private static final double OPPOSED = 0.2;

  private final Outline before;
  private final Outline after;
  private final Matching sections;

  private final SectionPairs known;
  private final SectionVotes votes;
  private final SectionTitles titles;
  private final IntList byTitle = new IntList(64);
  private boolean begun;

  /** For each section its printed number, as one of ours, or -1 if it has none. */
  private final int[] numberBefore;

  private final int[] numberAfter;
  private final SectionKind[] kindBefore;
  private final SectionKind[] kindAfter;

  SectionMatcher(Outline before, Outline after, Matching sections, Matching objectives) {
    this.before = before;
    this.after = after;
    this.sections = sections;
    this.known = new SectionPairs(sections.before.size());
    this.votes = new SectionVotes(before, after, sections, objectives, known);
    this.titles = new SectionTitles(before, after, sections);
    Map<String, Integer> numbers = new HashMap<>();
    this.numberBefore = numbers(sections.before, numbers);
    this.numberAfter = numbers(sections.after, numbers);
    this.kindBefore = kinds(sections.before);
    this.kindAfter = kinds(sections.after);
  }

  /** Returns what the titles tell. */
  SectionTitles titles() {
    return titles;
  }

  /** Returns what is counted here, to be counted anew. */
  SectionVotes votes() {
    return votes;
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

  /**
   * Matches the sections anew.
   *
   * @param compared whether the commitments have been compared with each other by their words
   */
  void match(boolean compared) {
    boolean[] fixed = new boolean[sections.before.size()];
    for (int i = 0; i < fixed.length; i++) {
      fixed[i] =
          sections.partnerOfBefore[i] != Matching.NONE
              && (sections.isKept(i) || sections.basis[i].compareTo(Basis.EXACT) <= 0);
    }
    if (!begun) {
      // Commitments vote and titles speak, while no section is known that could vote.
      begun = true;
      addCandidatesByTitle(fixed);
      choose(fixed, false, compared);
    }
    choose(fixed, true, compared);
    new SameTitles(before, after, sections)
        .pair(
            (earlier, later) ->
                (votes.votersBefore(earlier) == 0 || votes.votersAfter(later) == 0)
                    && votes.against(known.number(earlier, later), earlier, later) < OPPOSED);
    nameBasis(fixed);
  }

  /**
   * Chooses pairs in place of those chosen before.
   *
   * @param withSections whether the pairs chosen before vote for the sections around them
   * @param compared whether the commitments have been compared with each other by their words
   */
  private void choose(boolean[] fixed, boolean withSections, boolean compared) {
    votes.count(withSections, compared);
    for (int i = 0; i < byTitle.size(); i++) {
      known.want(byTitle.get(i));
    }
    if (withSections) {
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

  private double score(int pair, int earlier, int later, int[] partners) {
    boolean sameAround = isSameAround(earlier, later, partners);
    double likelihood = votes.likelihood(pair, earlier, later);
    double content = likelihood;
    double named = 1;
    if (content > 0) {
      if (isAllOfThoseAround(earlier, later)) {
        named = 1 - content * (1 - titles.containedOuter(earlier, later));
        content *= OF_THOSE_AROUND;
      }
      content *= 1 - (1 - OF_ONE_WITHIN) * ofAnother(pair, earlier, later, likelihood);
    }
    boolean alone = sameAround && titles.areOnlyOnes(earlier, later);
    double title =
        titleScore(pair, earlier, later)
            * named
            * (1 - (alone ? CONTRADICTED / 2 : CONTRADICTED) * votes.against(pair, earlier, later))
            / titles.claimants(earlier, later, sameAround);
    double score = 1 - (1 - 0.9 * content) * (1 - 0.9 * title);
    return Math.min(0.995, score + 0.1 * structure(earlier, later, sameAround) * (1 - score));
  }

  /**
   * Returns how far what two sections share, from 0 to 1, may as well make one of them answer to a
   * section within or around the other: to the one around if that has its title, and else to the
   * one within.
   */
  private double ofAnother(int pair, int earlier, int later, double likelihood) {
    if (titles.haveSame(earlier, later)) {
      int one = before.ancestorAt(earlier, after.depth[later]);
      int two = after.ancestorAt(later, before.depth[earlier]);
      return isAsLikely(one, two, likelihood) ? votes.inOneWithin(pair) : 0;
    }
    return isAsLikely(before.sections.container[earlier], later, likelihood)
            || isAsLikely(earlier, after.sections.container[later], likelihood)
        ? 1
        : votes.inOneWithin(pair);
  }

  /**
   * Tells whether two sections have the same title, may answer to each other, and have contents
   * that fit about as well as is likely of another pair.
   */
  private boolean isAsLikely(int earlier, int later, double likelihood) {
    return earlier >= 0
        && later >= 0
        && titles.haveSame(earlier, later)
        && sections.mayAnswer(earlier, later)
        && votes.likelihood(known.number(earlier, later), earlier, later) >= AS_LIKELY * likelihood;
  }

  private double titleScore(int pair, int earlier, int later) {
    if (pair < 0) {
      return titles.likelihood(earlier, later);
    }
    double noted = known.title(pair);
    if (Double.isNaN(noted)) {
      noted = titles.likelihood(earlier, later);
      known.noteTitle(pair, noted);
    }
    return noted;
  }

  /**
   * Tells whether of two sections at different depths the deeper one is all that stands in a
   * section that is as deep as the other and free to answer to it: then the contents do not tell
   * these two apart, and a chapter goes on as a chapter.
   */
  private boolean isAllOfThoseAround(int earlier, int later) {
    if (before.depth[earlier] == after.depth[later]
        || (before.depth[earlier] > after.depth[later] && !isAllAround(before, earlier))
        || (before.depth[earlier] < after.depth[later] && !isAllAround(after, later))) {
      return false;
    }
    int one = before.ancestorAt(earlier, after.depth[later]);
    int two = after.ancestorAt(later, before.depth[earlier]);
    return before.commitments(one) == before.commitments(earlier)
        && after.commitments(two) == after.commitments(later)
        && sections.mayAnswer(one, two);
  }

  /** Tells whether there is a section around another, and it has the same commitments, and some. */
  private static boolean isAllAround(Outline outline, int section) {
    int around = outline.sections.container[section];
    int all = around < 0 ? 0 : outline.commitments(around);
    return all > 0 && all == outline.commitments(section);
  }

  private boolean isSameAround(int earlier, int later, int[] partners) {
    int around = before.sections.container[earlier];
    int aroundLater = after.sections.container[later];
    return around < 0 ? aroundLater < 0 : aroundLater >= 0 && partners[around] == aroundLater;
  }

  /** How far number, kind, depth and the section around agree, from 0 to 1. */
  private double structure(int earlier, int later, boolean sameAround) {
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
      double content = votes.likelihood(pair, i, partner);
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
