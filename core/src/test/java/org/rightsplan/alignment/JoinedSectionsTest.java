package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/** Sections left over that may have become a part of another one, or have come out of it. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class JoinedSectionsTest {

  private Outline before;
  private Outline after;
  private SectionContents contents;
  private Matching sections;
  private Matching objectives;

  /** Begins with two editions, and for each earlier section the later one that it answers to. */
  private void begin(Edition earlier, Edition later, int... partners) {
    Languages languages = Languages.sharedBy(earlier, later);
    before = new Outline(earlier.elements(), languages);
    after = new Outline(later.elements(), languages);
    contents =
        new SectionContents(before, after, new Comparability(earlier), new Comparability(later));
    sections = new Matching(before.sections, after.sections);
    objectives = new Matching(before.objectives, after.objectives);
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != Matching.NONE) {
        sections.pair(i, partners[i], Basis.TITLE, 0.9f, "given");
      }
    }
  }

  /** Begins, and matches the commitments that both editions have. */
  private void beginWithSameWords(Edition earlier, Edition later, int... partners) {
    begin(earlier, later, partners);
    ExactContent.pairUnique(objectives, "same");
  }

  private List<String> told() {
    SectionPairs pairs = new SectionPairs(sections.before.size());
    SectionVotes votes = new SectionVotes(before, after, sections, objectives, pairs);
    return new JoinedSections(before, after, contents, sections, votes)
        .find().stream()
            .map(
                item ->
                    item.reason()
                        + " "
                        + item.before().get(0)
                        + " = "
                        + item.after().get(0)
                        + " "
                        + item.confidence())
            .map(text -> text.replace("sections", "").replace("NEAR_MISS ", ""))
            .toList();
  }

  private static final Edition TWO =
      edition(
          "A",
          section("Health", "ants", "bees", "crows"),
          section("Care", "dogs", "eels"),
          section("Work", "foxes"));

  private static final Edition ONE =
      edition(
          "B",
          section("Wellbeing", "ants", "bees", "crows", "dogs", "eels"),
          section("Work", "foxes"));

  @Test
  void aSectionWhoseCommitmentsStandInAnotherMayHaveJoinedIt() {
    beginWithSameWords(TWO, ONE, 0, Matching.NONE, 1);
    assertEquals(List.of("[1] = [0] 0.778"), told());
  }

  @Test
  void aNewSectionWhoseCommitmentsStoodInAnotherMayHaveComeOutOfIt() {
    beginWithSameWords(ONE, TWO, 0, 2);
    assertEquals(List.of("[0] = [1] 0.778"), told());
  }

  @Test
  void commitmentsThatWereDividedOrPutTogetherAreThereAsWholeOnesAre() {
    Edition before =
        edition("A", section("Health", "ants"), section("Care", "dogs", "eels", "gnats", "hens"));
    begin(before, edition("B", section("Wellbeing", "ants", "dogs eels", "gnats hens")), 0);
    for (int i = 0; i < 2; i++) {
      int[] two = {1 + 2 * i, 2 + 2 * i};
      objectives.group(new Matching.Group(two, new int[] {1 + i}, Basis.TEXT, 0.9f, "merged"));
    }
    assertEquals(List.of("[1] = [0] 0.735"), told());
  }

  @Test
  void mostOfWhatASectionHasMustBeThere() {
    Edition whole = edition("B", section("Wellbeing", "ants", "dogs", "eels", "gnats"));
    Section health = section("Health", "ants");
    Section half = section("Care", "dogs", "eels", "gnats", "1", "2", "3");
    beginWithSameWords(edition("A", health, half), whole, 0, Matching.NONE);
    assertEquals(List.of(), told());
    Section most = section("Care", "dogs", "eels", "gnats", "1", "2");
    beginWithSameWords(edition("A", health, most), whole, 0, Matching.NONE);
    assertEquals(List.of("[1] = [0] 0.559"), told());
  }

  @Test
  void oneCommitmentIsNotEnough() {
    Edition before = edition("A", section("Health", "ants", "bees"), section("Care", "dogs"));
    beginWithSameWords(
        before, edition("B", section("Wellbeing", "ants", "bees", "dogs")), 0, Matching.NONE);
    assertEquals(List.of(), told());
  }

  @Test
  void ofSectionsInEachOtherTheInnerOneIsTold() {
    Edition before = edition("A", section("Health", "a", "b", "c"), section("Care", "d", "e"));
    Edition after =
        edition("B", section("Life", section("Services", "a", "b", "c", "d", "e"), "f"));
    beginWithSameWords(before, after, 0, Matching.NONE);
    assertEquals(
        List.of("[0] = [0].[0] 0.562", "[1] = [0].[0] 0.778"),
        told(),
        "of what stands in the new one, more was in another");
  }

  @Test
  void ofTwoSectionsThatAreAsGoodNeitherIsTold() {
    Edition before =
        edition("A", section("Health", "a"), section("Work", "b"), section("Care", "c", "d", "e"));
    Edition after = edition("B", section("Health", "a", "c", "d", "e"), section("Work", "b"));
    beginWithSameWords(before, after, 0, 1, Matching.NONE);
    assertEquals(1, told().size());
    begin(
        titled("Right to be informed", "Right to participate", "Right to be heard"),
        titled("Rights to be informed and to participate", "Rights to be heard and to participate"),
        0,
        1,
        Matching.NONE,
        2);
    assertEquals(List.of(), told());
  }

  @Test
  void whatAPersonDecidedIsNotDoubted() {
    beginWithSameWords(TWO, ONE, Matching.NONE, Matching.NONE, 1);
    sections.pair(0, 0, Basis.ASSERTED, 1, "asserted");
    assertEquals(List.of(), told());
    beginWithSameWords(TWO, ONE, 0, Matching.NONE, 1);
    sections.forbid(1, 0);
    assertEquals(List.of(), told());
  }

  private static Edition titled(String... titles) {
    return edition(
        "E", section("II|Rights", Arrays.stream(titles).map(title -> section(title)).toArray()));
  }

  private static final Edition APART =
      titled("Right to vote", "Right to be informed", "Right to participate", "Freedom of belief");
  private static final Edition TOGETHER =
      titled("Right to vote", "Rights to be informed and to participate", "Freedom of belief");

  @Test
  void aTitleThatNamesTwoSectionsMayBeThatOfBoth() {
    begin(APART, TOGETHER, 0, 1, 2, Matching.NONE, 3);
    assertEquals(List.of("[0].[2] = [0].[1] 0.6"), told());
    begin(TOGETHER, APART, 0, 1, 2, 4);
    assertEquals(List.of("[0].[1] = [0].[2] 0.6"), told());
  }

  @Test
  void whereTheTitleSaysNoMoreThanItsPartnersNothingIsTold() {
    Edition before = titled("Rights of women and children", "Rights of women", "Right to vote");
    Edition after = titled("Rights of women and children", "Right to vote", "Right to eat");
    begin(before, after, 0, 1, Matching.NONE, 2);
    assertEquals(List.of(), told(), "the partner names the women too");
    begin(titled("Right to vote", "Freedom", "Right to eat"), APART, 0, 1, 4, Matching.NONE);
    assertEquals(List.of(), told(), "nothing is named");
  }

  @Test
  void anotherSectionThanASiblingIsNotMeant() {
    Edition before =
        edition(
            "A",
            section("Rights", section("Right to be informed"), section("Right to vote")),
            section("Culture", section("Right to participate")));
    begin(before, TOGETHER, 0, 2, 1, Matching.NONE, Matching.NONE);
    assertEquals(List.of(), told());
  }

  @Test
  void whereItCanBeSeenWhatStandsInThemTheTitleAloneTellsNothing() {
    Section informed = section("Right to be informed", "ants");
    Section participate = section("Right to participate", "bees");
    Section both = section("Rights to be informed and to participate", "ants", "crows");
    Edition before = edition("A", informed, participate);
    begin(before, edition("B", both), 0, Matching.NONE);
    assertEquals(List.of(), told(), "the bees are gone");
    begin(before, edition("B", TranscriptionStatus.PARTIAL, both), 0, Matching.NONE);
    assertEquals(1, told().size(), "the bees may be there");
  }

  @Test
  void aSectionWhoseCommitmentsWentElsewhereIsNotNamed() {
    Section informed = section("Right to be informed", "ants");
    Section participate = section("Right to participate", "bees");
    Section both = section("Rights to be informed and to participate", "ants");
    Edition before = edition("A", TranscriptionStatus.PARTIAL, informed, participate);
    Edition after = edition("B", TranscriptionStatus.PARTIAL, both, section("Work", "bees"));
    begin(before, after, 0, Matching.NONE);
    assertEquals(1, told().size());
    beginWithSameWords(before, after, 0, Matching.NONE);
    assertEquals(List.of(), told());
  }

  @Test
  void aComparisonPutsThemOnTheReviewListAndIsLessSureThatTheyWereDropped() {
    Section health = section("Health", COMMITMENTS.get(0), COMMITMENTS.get(1), COMMITMENTS.get(2));
    Section care = section("Care of the old", COMMITMENTS.get(3), COMMITMENTS.get(4));
    Section both =
        section(
            "Health",
            COMMITMENTS.get(0),
            COMMITMENTS.get(1),
            COMMITMENTS.get(2),
            COMMITMENTS.get(3),
            COMMITMENTS.get(4));
    Alignment alignment = Alignment.between(edition("A", health, care), edition("B", both));
    ReviewItem item = alignment.reviewList().get(0);
    assertEquals("[sections[1]]", item.before().toString());
    assertEquals("[sections[0]]", item.after().toString());
    assertEquals(
        1 - item.confidence(),
        EditionDiff.of(alignment).entries().stream()
            .filter(entry -> entry.kind() == ElementKind.SECTION && entry.after().isEmpty())
            .findFirst()
            .orElseThrow()
            .confidence(),
        1e-9);
  }
}
