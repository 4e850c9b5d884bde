package org.rightsplan.alignment;

import java.util.Arrays;

/**
 * Whether two commitments are each about what the sections around them are about, and not about
 * what those around the other are: "raise public spending on health to 6 percent" in the chapter on
 * health does not go on as "raise public spending on education to 6 percent" in that on education,
 * however many words these share.
 *
 * <p>In: the outlines, the sections matched so far, and the words of commitments and titles. Out: a
 * yes or no for each pair of commitments. Cost: the words of the titles around both.
 */
final class OwnSubjects {

  /** A word that more than one in so many of all texts have tells little of what one is about. */
  private static final int COMMON = 3;

  /**
   * What it adds to the logit of a pair, set by hand: enough that a sentence of which all but the
   * subject is the same is not taken for the same commitment.
   */
  static final double DIFFER = -7;

  /** One edition, and the titles of its sections in the terms of the commitments. */
  private static final class Side {
    private final Outline outline;
    private final ItemTable titles;

    /** For each section the one that it answers to, or NONE. */
    private final int[] partners;

    Side(Outline outline, ItemTable titles, int[] partners) {
      this.outline = outline;
      this.titles = titles;
      this.partners = partners;
    }

    boolean has(int objective, int term, Lexicon lexicon) {
      return has(outline.objectives, objective, term, lexicon);
    }

    /** Tells whether a section or one around it has a word in its title. */
    boolean isAround(int innermost, int term, Lexicon lexicon) {
      int section = innermost;
      while (section != Matching.NONE && !has(titles, section, term, lexicon)) {
        section = outline.sections.container[section];
      }
      return section != Matching.NONE;
    }

    /** Returns the innermost section around an item whose partner is around another one. */
    int shared(int objective, Outline other, int otherObjective) {
      int section = outline.objectives.container[objective];
      while (section != Matching.NONE && !answers(section, other, otherObjective)) {
        section = outline.sections.container[section];
      }
      return section;
    }

    private boolean answers(int section, Outline other, int otherObjective) {
      return partners[section] != Matching.NONE
          && other.isWithin(other.objectives.container[otherObjective], partners[section]);
    }

    /** Tells whether an item has a word, or one that counts as nearly the same. */
    private static boolean has(ItemTable table, int item, int term, Lexicon lexicon) {
      int shared = lexicon.sharedTermOf(term);
      return contains(table, item, term)
          || (shared != Matching.NONE && contains(table, item, shared));
    }

    private static boolean contains(ItemTable table, int item, int term) {
      int end = table.termStart[item + 1];
      return Arrays.binarySearch(table.terms, table.termStart[item], end, term) >= 0;
    }
  }

  private final Side before;
  private final Side after;
  private final Surroundings surroundings;
  private final Lexicon lexicon;

  /**
   * Begins with what is matched so far.
   *
   * @param objectives commitments, in whose lexicon the titles of the sections are counted first
   */
  OwnSubjects(Outline before, Outline after, Matching sections, Matching objectives) {
    this.lexicon = objectives.lexicon;
    this.before = new Side(before, lexicon.beside(0), sections.partnerOfBefore);
    this.after = new Side(after, lexicon.beside(1), sections.partnerOfAfter);
    this.surroundings = new Surroundings(before, after, sections);
  }

  /** Parts the pairs found by their texts of which this holds, to be looked at again. */
  void part(Matching objectives) {
    for (int i = 0; i < objectives.partnerOfBefore.length; i++) {
      if (objectives.partnerOfBefore[i] != Matching.NONE
          && objectives.basis[i] == Basis.TEXT
          && !objectives.isKept(i)
          && differ(i, objectives.partnerOfBefore[i])) {
        objectives.unpair(i);
      }
    }
  }

  /**
   * Tells whether each of two commitments names what is in the title of a section around it, and
   * neither the other text nor a title around that has it; not where their sections answer to each
   * other, nor for what the titles say of sections around both.
   */
  boolean differ(int earlier, int later) {
    return surroundings.of(earlier, later) != PairScore.SAME_SECTION
        && hasOwn(before, earlier, after, later)
        && hasOwn(after, later, before, earlier);
  }

  private boolean hasOwn(Side side, int item, Side other, int otherItem) {
    int shared = side.shared(item, other.outline, otherItem);
    for (int section = side.outline.objectives.container[item];
        section != shared;
        section = side.outline.sections.container[section]) {
      for (int at = side.titles.termStart[section]; at < side.titles.termStart[section + 1]; at++) {
        int term = side.titles.terms[at];
        if (tells(term)
            && side.has(item, term, lexicon)
            && !side.isAround(shared, term, lexicon)
            && !other.has(otherItem, term, lexicon)
            && !other.isAround(other.outline.objectives.container[otherItem], term, lexicon)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean tells(int term) {
    return lexicon.isWord(term) && lexicon.occurrences(term) * COMMON <= lexicon.items();
  }
}
