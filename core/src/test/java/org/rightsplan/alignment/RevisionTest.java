package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.Editions;
import org.rightsplan.model.Edition;

/** How much one edition differs from the other as a whole. */
class RevisionTest {

  private static final double TENTH = PairScore.logit(0.1);
  private static final double THIRD = PairScore.logit(0.3);

  private static double doubt(double pairedCommitments, double pairedSections) {
    return new Revision(0.2, pairedCommitments, pairedSections, 0.05).doubt();
  }

  @Test
  void editionsThatHaveMuchInCommonAreNotDoubted() {
    assertEquals(0, doubt(TENTH, -5));
    assertEquals(0, doubt(TENTH + 1, -5));
    assertEquals(0, doubt(TENTH - 1, THIRD), "the chapters are the same");
    assertEquals(0, doubt(TENTH - 1, THIRD + 1));
  }

  @Test
  void theLessThereIsInCommonTheMoreIsDoubtedUpToALimit() {
    assertEquals(2, doubt(TENTH - 1, THIRD - 0.1), 1e-9);
    assertEquals(3, doubt(TENTH - 1.5, -5), 1e-9);
    assertEquals(4, doubt(TENTH - 2, -5), 1e-9);
    assertEquals(4, doubt(TENTH - 2.5, -5), 1e-9);
  }

  @Test
  void whereNothingIsTheSameAndLessThanHalfAnswersToAnythingItIsDoubted() {
    assertEquals(1.5, new Revision(0.2, -0.3, -0.2, 0.049).doubt(), 1e-9);
    assertEquals(4, new Revision(0.2, -1, -1, 0).doubt(), 1e-9);
    assertEquals(0, new Revision(0.2, -0.3, -0.2, 0.05).doubt(), "some of it was kept");
    assertEquals(0, new Revision(0.2, 0, -2, 0).doubt(), "half of the commitments are found");
    assertEquals(0, new Revision(0.2, -2, 0, 0).doubt(), "half of the sections are found");
    double more = new Revision(0.2, TENTH - 2, THIRD - 0.1, 0.05).doubt();
    assertEquals(4, more, 1e-9, "hardly anything answers to anything");
  }

  @Test
  void unchangedIsWhatIsPairedForItsVeryWords() {
    Matching commitments =
        commitments(Editions.COMMITMENTS.subList(0, 4), Editions.COMMITMENTS.subList(0, 8));
    commitments.pair(0, 0, Basis.EXACT, 0.99f, "same");
    commitments.pair(1, 2, Basis.TEXT, 0.99f, "words");
    assertEquals(0.25, Revision.between(commitments, sections(1, 1)).unchanged());
  }

  @Test
  void whatIsTheSameIsSoWhateverItWasPairedFor() {
    Matching commitments =
        commitments(Editions.COMMITMENTS.subList(0, 4), Editions.COMMITMENTS.subList(0, 8));
    commitments.pair(0, 0, Basis.SAME_ID, 0.99f, "id");
    commitments.pair(1, 1, Basis.EXACT, 0.7f, "one of several");
    assertEquals(0.5, Revision.between(commitments, sections(1, 1)).unchanged());
  }

  private static Matching commitments(List<String> before, List<String> after) {
    return Matchings.of(before, after);
  }

  private static Matching sections(int before, int after) {
    Edition one = edition("A", sectionsCalled(before, "early"));
    Edition two = edition("B", sectionsCalled(after, "late"));
    Languages languages = Languages.sharedBy(one, two);
    return new Matching(
        new Outline(one.elements(), languages).sections,
        new Outline(two.elements(), languages).sections);
  }

  private static Object[] sectionsCalled(int count, String word) {
    Object[] sections = new Object[count];
    Arrays.setAll(sections, i -> section(word + i));
    return sections;
  }

  @Test
  void aFewUsualPairsAreAddedSoThatSmallEditionsSayLittle() {
    Matching same = commitments(Editions.COMMITMENTS, Editions.COMMITMENTS);
    assertEquals(0.2, Revision.between(same, sections(1, 1)).dissimilarity(), 1e-9);
    for (int i = 0; i < 3; i++) {
      same.pair(i, i, Basis.EXACT, 0.99f, "same");
    }
    assertEquals(0.1, Revision.between(same, sections(1, 1)).dissimilarity(), 1e-9);
  }

  @Test
  void onlySurePairsSayHowMuchWasReworded() {
    List<String> before = List.of("Open public libraries on Sundays", "Plant mangroves");
    List<String> after = List.of("Open museums on Sundays", "Plant mangroves");
    Matching reworded = commitments(before, after);
    reworded.pair(0, 0, Basis.TEXT, 0.74f, "words");
    assertEquals(0.2, Revision.between(reworded, sections(1, 1)).dissimilarity(), 1e-9);
    reworded.pair(0, 0, Basis.TEXT, 0.75f, "words");
    reworded.overlap.measure(0, 0);
    double expected = (3 * 0.2 + 1 - reworded.overlap.similarity) / 4;
    assertTrue(expected > 0.2, "more than usual was reworded");
    assertEquals(
        expected, Revision.between(reworded, sections(1, 1)).dissimilarity(), 1.0 / (1 << 16));
  }

  @Test
  void theShareThatIsPairedIsThatOfTheSmallerSide() {
    Matching commitments =
        commitments(Editions.COMMITMENTS.subList(0, 4), Editions.COMMITMENTS.subList(0, 8));
    commitments.pair(0, 0, Basis.EXACT, 0.99f, "same");
    Matching sections = sections(8, 2);
    sections.pair(3, 1, Basis.TITLE, 0.9f, "title");
    sections.pair(4, 0, Basis.TITLE, 0.9f, "title");
    Revision revision = Revision.between(commitments, sections);
    assertEquals(PairScore.logit(2.0 / 6), revision.pairedCommitments(), 1e-9);
    assertEquals(PairScore.logit(3.0 / 4), revision.pairedSections(), 1e-9);
  }

  @Test
  void sharesStayWithinTheirRange() {
    Matching all = sections(30, 30);
    for (int i = 0; i < 30; i++) {
      all.pair(i, i, Basis.TITLE, 0.9f, "title");
    }
    Matching few = commitments(Editions.COMMITMENTS, Editions.COMMITMENTS);
    assertEquals(2, Revision.between(few, all).pairedSections());
    assertEquals(-5, Revision.between(few, sections(300, 300)).pairedSections());
  }
}
