package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;

/** What the votes of matched commitments tell of the sections around them. */
class SectionVotesTest {

  /** A chapter with one part, whose commitments are parted seven to one in the other edition. */
  private static final Edition WHOLE =
      edition("Whole", section("A", section("B", COMMITMENTS.subList(0, 8).toArray())));

  private static final Edition PARTED =
      edition(
          "Parted",
          section(
              "C",
              section("D", COMMITMENTS.subList(0, 7).toArray()),
              section("E", COMMITMENTS.get(7))));

  private static final int OUTER = 0;
  private static final int INNER = 1;
  private static final int OTHER = 2;

  /** The votes where commitments of equal words are matched, and the sections' pairs. */
  private record Counted(SectionVotes votes, SectionPairs pairs) {

    static Counted of(Edition earlier, Edition later) {
      return of(earlier, later, earlier.elements().objectives().size());
    }

    /** Counts where the first so many commitments are matched. */
    static Counted of(Edition earlier, Edition later, int matched) {
      Languages languages = Languages.sharedBy(earlier, later);
      Outline before = new Outline(earlier.elements(), languages);
      Outline after = new Outline(later.elements(), languages);
      Matching sections = new Matching(before.sections, after.sections);
      Matching objectives = new Matching(before.objectives, after.objectives);
      for (int i = 0; i < matched; i++) {
        objectives.pair(i, i, Basis.EXACT, 1, "same");
      }
      SectionPairs pairs = new SectionPairs(sections.before.size());
      SectionVotes votes = new SectionVotes(before, after, sections, objectives, pairs);
      votes.count(false, true);
      return new Counted(votes, pairs);
    }

    double against(int earlier, int later) {
      return votes.against(pairs.number(earlier, later), earlier, later);
    }

    double inOneWithin(int earlier, int later) {
      return votes.inOneWithin(pairs.number(earlier, later));
    }
  }

  @Test
  void whatAPartAndAChapterShareMayStandMostlyInOnePartOfIt() {
    Counted counted = Counted.of(WHOLE, PARTED);
    assertEquals(0.5, counted.inOneWithin(INNER, OUTER), 1e-6, "seven of eight");
    assertEquals(0, counted.inOneWithin(OUTER, OUTER), "equally deep");
    assertEquals(0, counted.inOneWithin(INNER, INNER), "equally deep");
    assertEquals(1, counted.inOneWithin(OUTER, OTHER), "all that they share is in one");
  }

  @Test
  void itIsTheSameWithTheEditionsSwapped() {
    Counted counted = Counted.of(PARTED, WHOLE);
    assertEquals(0.5, counted.inOneWithin(OUTER, INNER), 1e-6);
    assertEquals(1, counted.inOneWithin(OTHER, OUTER));
  }

  @Test
  void sectionsWithoutVotesShareNothing() {
    Counted counted = Counted.of(WHOLE, PARTED);
    assertEquals(0, counted.votes().inOneWithin(Matching.NONE));
    assertEquals(0, counted.inOneWithin(OTHER, OTHER), "no such pair");
  }

  @Test
  void whatAnswersToNoneSpeaksAgainstASectionToWhichVotesCouldHaveGone() {
    Edition whole = edition("A", section("A", COMMITMENTS.subList(0, 6).toArray()));
    Object[] others = COMMITMENTS.subList(6, 12).toArray();
    Edition parted =
        edition("B", section("B", COMMITMENTS.subList(0, 6).toArray()), section("C", others));
    Counted counted = Counted.of(whole, parted);
    double against = counted.against(0, 1);
    assertEquals(1 - Math.exp(-0.3 * 6 / 2), against, 1e-6, "six that answer to none");
    assertEquals(0, counted.against(0, 0), "all votes are for both");
    assertEquals(against, Counted.of(parted, whole, 6).against(1, 0), 1e-6, "swapped");
    Edition empty = edition("B", section("B", COMMITMENTS.subList(0, 6).toArray()), section("C"));
    assertEquals(0, Counted.of(whole, empty).against(0, 1), "nothing could have been for it");
  }

  @Test
  void itSpeaksTheLessTheFewerOfTheOthersHaveAVote() {
    Edition whole = edition("A", section("A", COMMITMENTS.subList(0, 6).toArray()));
    Object[] others = COMMITMENTS.subList(6, 12).toArray();
    Edition parted =
        edition("B", section("B", COMMITMENTS.subList(0, 6).toArray()), section("C", others));
    double couldVote = 0.3 * 6 * 2 / 6;
    Counted two = Counted.of(whole, parted, 2);
    assertEquals(1 - Math.exp(-couldVote / 2), two.against(0, 1), 1e-6, "two of six have");
    two.votes().count(false, false);
    assertEquals(0, two.against(0, 1), "nothing has been compared yet");
  }
}
