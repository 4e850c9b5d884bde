package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ObjectArrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;

/** What the titles of sections tell by themselves. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class SectionTitlesTest {

  private static final int CHAPTER = 0;
  private static final int PART = 1;

  private static final Section OBLIGATIONS = section("Obligations to treaty bodies");

  private static final Edition BEFORE =
      edition("A", section("Obligations to treaty bodies, and exchanges", OBLIGATIONS));

  private static final Edition AFTER =
      edition("B", section("Governance of the world", section("Obligations of treaty bodies")));

  private Matching sections;
  private SectionTitles titles;

  private void begin(Edition earlier, Edition later) {
    Languages languages = Languages.sharedBy(earlier, later);
    Outline before = new Outline(earlier.elements(), languages);
    Outline after = new Outline(later.elements(), languages);
    sections = new Matching(before.sections, after.sections);
    titles = new SectionTitles(before, after, sections);
  }

  @Test
  void aChapterWithThePartThatIsAsAlikeIsHalfAsLikely() {
    begin(BEFORE, AFTER);
    double halved = titles.likelihood(CHAPTER, PART);
    double own = titles.likelihood(PART, PART);
    sections.forbid(PART, PART);
    assertEquals(2 * halved, titles.likelihood(CHAPTER, PART), 1e-6, "its part is not free for it");
    assertEquals(own, titles.likelihood(PART, PART), "equally deep");

    begin(AFTER, BEFORE);
    assertEquals(halved, titles.likelihood(PART, CHAPTER), 1e-6, "the other way");
    sections.forbid(PART, PART);
    assertEquals(2 * halved, titles.likelihood(PART, CHAPTER), 1e-6, "the other way");
  }

  @Test
  void aPartThatIsLessAlikeChangesNothing() {
    begin(edition("A", section("Obligations to treaty bodies", section("Exchanges"))), AFTER);
    double whole = titles.likelihood(CHAPTER, PART);
    assertTrue(whole > 0.5, "" + whole);
    sections.forbid(PART, PART);
    assertEquals(whole, titles.likelihood(CHAPTER, PART));
  }

  @Test
  void ofVeryManyPartsNoneIsAsked() {
    begin(with(49), AFTER);
    double halved = titles.likelihood(CHAPTER, PART);
    sections.forbid(PART, PART);
    assertEquals(2 * halved, titles.likelihood(CHAPTER, PART), 1e-6, "fifty are asked");
    begin(with(50), AFTER);
    double whole = titles.likelihood(CHAPTER, PART);
    sections.forbid(PART, PART);
    assertEquals(whole, titles.likelihood(CHAPTER, PART), 1e-6, "and fifty-one are not");
  }

  /** Returns an edition of one chapter with the part about obligations and so many others. */
  private static Edition with(int others) {
    Object[] parts = IntStream.range(0, others).mapToObj(i -> section("Part " + i)).toArray();
    return edition(
        "A",
        section(
            "Obligations to treaty bodies, and exchanges",
            ObjectArrays.concat(OBLIGATIONS, parts)));
  }

  @Test
  void whatOfTheOuterTitleIsInTheInnerOneIsAsked() {
    begin(BEFORE, AFTER);
    double contained = titles.containedOuter(CHAPTER, PART);
    assertTrue(contained > 0.2 && contained < 0.9, "" + contained);
    begin(AFTER, BEFORE);
    assertEquals(contained, titles.containedOuter(PART, CHAPTER), 1e-6);
    begin(
        edition("A", section("Treaty bodies")),
        edition("B", section("World", section("Treaty bodies and exchanges with other bodies"))));
    assertEquals(1, titles.containedOuter(CHAPTER, PART), 1e-6);
  }
}
