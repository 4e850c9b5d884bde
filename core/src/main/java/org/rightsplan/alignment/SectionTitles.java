package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * How likely two sections answer to each other by their titles alone, whatever their kind, number
 * or depth.
 *
 * <p>A title that stands once in each edition has the better claim to its like. One that stands
 * often, such as "Background", says little of which of its sections answers to which.
 */
final class SectionTitles {

  /** What a likeness of titles is worth where another section has the better claim. */
  private static final double ELSEWHERE = 0.5;

  /** Titles that are less likely the same than others, but by no more than this, are as alike. */
  private static final double AS_ALIKE = 0.1;

  /** The parts of sections that have more than this are not asked for their titles. */
  private static final int MOST_PARTS = 50;

  private final Outline before;
  private final Outline after;
  private final Matching sections;

  /** For each section the number of its title among those that both editions have, or NONE. */
  private final int[] titleBefore;

  private final int[] titleAfter;

  /** How many sections have each of these titles, in the edition in which more of those left do. */
  private final int[] bearers;

  /** For each section how many have its title that stand in the same section. */
  private final int[] besideBefore;

  private final int[] besideAfter;

  SectionTitles(Outline before, Outline after, Matching sections) {
    this.before = before;
    this.after = after;
    this.sections = sections;
    this.titleBefore = none(sections.before);
    this.titleAfter = none(sections.after);
    ContentGroups groups = new ContentGroups(sections);
    this.bearers = new int[groups.size()];
    for (int group = 0; group < groups.size(); group++) {
      IntList earlier = groups.earlier(group);
      IntList later = groups.later(group);
      if (later.size() > 0) {
        number(earlier, group, titleBefore);
        number(later, group, titleAfter);
        bearers[group] = Math.max(earlier.size(), later.size());
      }
    }
    this.besideBefore = countBeside(sections.before, titleBefore);
    this.besideAfter = countBeside(sections.after, titleAfter);
  }

  private static int[] none(ItemTable table) {
    int[] numbers = new int[table.size()];
    Arrays.fill(numbers, Matching.NONE);
    return numbers;
  }

  private static void number(IntList some, int title, int[] titles) {
    for (int i = 0; i < some.size(); i++) {
      titles[some.get(i)] = title;
    }
  }

  /** Returns how likely two sections answer to each other, as far as their titles tell. */
  double likelihood(int earlier, int later) {
    double likeness = likeness(earlier, later);
    boolean elsewhere =
        !haveSame(earlier, later)
            && (isUnique(titleBefore[earlier]) || isUnique(titleAfter[later]));
    return elsewhere
            || isForOneAround(earlier, later, likeness)
            || isForOneWithin(earlier, later, likeness)
        ? likeness * ELSEWHERE
        : likeness;
  }

  private boolean isUnique(int title) {
    return title != Matching.NONE && bearers[title] == 1;
  }

  /** Tells whether two sections have the same title. */
  boolean haveSame(int earlier, int later) {
    return titleBefore[earlier] != Matching.NONE && titleBefore[earlier] == titleAfter[later];
  }

  /** Tells whether two sections have the same title, and no other section has it. */
  boolean areOnlyOnes(int earlier, int later) {
    return haveSame(earlier, later) && bearers[titleBefore[earlier]] == 1;
  }

  private double likeness(int earlier, int later) {
    sections.overlap.measure(earlier, later);
    double information = Math.min(14, sections.overlap.shared - sections.chance);
    return PairScore.logistic(-3.8 + 7.5 * sections.overlap.similarity + 0.3 * information);
  }

  /**
   * Tells whether of two sections at different depths the deeper one stands in a section that is as
   * deep as the other, about as alike in title, and free to answer to it: a chapter goes on as a
   * chapter, even if a part of the later chapter has half of the title.
   */
  private boolean isForOneAround(int earlier, int later, double likeness) {
    int one = before.ancestorAt(earlier, after.depth[later]);
    int two = after.ancestorAt(later, before.depth[earlier]);
    return (one != earlier || two != later)
        && likeness > AS_ALIKE
        && sections.mayAnswer(one, two)
        && !haveSame(earlier, later)
        && likeness(one, two) >= likeness - AS_ALIKE;
  }

  /**
   * Tells whether of two sections at different depths a part of the outer one is at least as alike
   * in title to the other, and free to answer to it: the title of a chapter may have those of all
   * its parts.
   */
  private boolean isForOneWithin(int earlier, int later, double likeness) {
    if (before.depth[earlier] == after.depth[later]
        || likeness <= AS_ALIKE
        || haveSame(earlier, later)) {
      return false;
    }
    boolean isEarlierOuter = before.depth[earlier] < after.depth[later];
    IntList within = isEarlierOuter ? before.children(earlier) : after.children(later);
    for (int i = 0; i < within.size() && within.size() <= MOST_PARTS; i++) {
      int one = isEarlierOuter ? within.get(i) : earlier;
      int two = isEarlierOuter ? later : within.get(i);
      if (sections.mayAnswer(one, two) && likeness(one, two) >= likeness) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns which share of the title of the outer one of two sections, from 0 to 1, is in that of
   * the inner one: a chapter's title may name its parts.
   */
  double containedOuter(int earlier, int later) {
    sections.overlap.measure(earlier, later);
    return before.depth[earlier] < after.depth[later]
        ? sections.overlap.beforeContained
        : sections.overlap.afterContained;
  }

  /**
   * Returns how many sections may claim the same title, 1 if it is not the same: of those that
   * stand in the same section if these two do, and else of all.
   */
  int claimants(int earlier, int later, boolean sameAround) {
    if (!haveSame(earlier, later)) {
      return 1;
    }
    return sameAround
        ? Math.max(besideBefore[earlier], besideAfter[later])
        : bearers[titleBefore[earlier]];
  }

  /** Counts for each section those of its title that stand in the same section, itself included. */
  private static int[] countBeside(ItemTable table, int[] titles) {
    LongIntMap places = new LongIntMap(titles.length);
    int[] counts = new int[titles.length];
    int[] placeOf = new int[titles.length];
    for (int i = 0; i < titles.length; i++) {
      placeOf[i] = places.add(Matching.pack(table.container[i], titles[i]));
      counts[placeOf[i]]++;
    }
    int[] beside = new int[titles.length];
    Arrays.setAll(beside, i -> counts[placeOf[i]]);
    return beside;
  }
}
