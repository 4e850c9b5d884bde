package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;
import org.rightsplan.model.TranscriptionStatus;

/** Sections that became several, and several that became one. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class SectionGroupsTest {

  private static final String BY_CONTENT =
      "most of what stands in the parts is in the whole CONTEXT";
  private static final String BY_TITLE = "one title names them all TITLE";

  private Outline before;
  private Outline after;
  private SectionContents contents;
  private Matching sections;
  private Matching objectives;

  /** Begins with two editions, pairs of their sections, and commitments matched in order. */
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

  /** Matches the commitments that both editions have, and begins. */
  private void beginWithSameWords(Edition earlier, Edition later, int... partners) {
    begin(earlier, later, partners);
    ExactContent.pairUnique(objectives, "same");
  }

  private List<String> told(double minimum) {
    SectionPairs pairs = new SectionPairs(sections.before.size());
    SectionVotes votes = new SectionVotes(before, after, sections, objectives, pairs);
    new SectionGroups(before, after, contents, sections, votes, minimum).group();
    List<String> told = new ArrayList<>();
    for (Matching.Group group : sections.groups) {
      told.add(
          Arrays.toString(group.before())
              + "-"
              + Arrays.toString(group.after())
              + " "
              + group.rule()
              + " "
              + group.basis());
    }
    return told;
  }

  private List<String> told() {
    return told(0);
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
  void twoSectionsWhoseCommitmentsStandInOneBecameOne() {
    beginWithSameWords(TWO, ONE, 0, Matching.NONE, 1);
    assertEquals(List.of("[0, 1]-[0] " + BY_CONTENT), told());
    assertEquals(Matching.NONE, sections.partnerOfBefore[0], "no longer a pair");
    assertEquals(1, sections.partnerOfBefore[2]);
    assertEquals(0.77f, sections.groups.get(0).confidence(), 0.01f);
  }

  @Test
  void oneSectionWhoseCommitmentsStandInTwoBecameTwo() {
    beginWithSameWords(ONE, TWO, 0, 2);
    assertEquals(List.of("[0]-[0, 1] " + BY_CONTENT), told());
  }

  @Test
  void severalNewSectionsShareWhatStoodInOneThatIsGone() {
    beginWithSameWords(TWO, ONE, Matching.NONE, Matching.NONE, 1);
    assertEquals(List.of("[0, 1]-[0] " + BY_CONTENT), told());
  }

  @Test
  void moreThanHalfOfAPartMustBeThere() {
    Edition spread =
        edition(
            "B",
            section("Wellbeing", "ants", "bees", "crows", "dogs"),
            section("Work", "foxes", "eels", "gnats", "hens"));
    Edition before =
        edition(
            "A",
            section("Health", "ants", "bees", "crows"),
            section("Care", "dogs", "eels", "gnats", "hens"),
            section("Work", "foxes"));
    beginWithSameWords(before, spread, 0, Matching.NONE, 1);
    assertEquals(List.of("[1, 2]-[1] " + BY_CONTENT), told(), "where three of four are");
  }

  @Test
  void ofTwoSectionsThatHaveHalfEachNeitherIsTheWhole() {
    Edition half =
        edition(
            "B",
            section("Wellbeing", "ants", "bees", "dogs", "eels"),
            section("Work", "foxes", "gnats", "hens"));
    Edition before =
        edition(
            "A",
            section("Health", "ants", "bees"),
            section("Care", "dogs", "eels", "gnats", "hens"),
            section("Work", "foxes"));
    beginWithSameWords(before, half, 0, Matching.NONE, 1);
    assertEquals(List.of(), told());
  }

  @Test
  void oneCommitmentIsNotEnough() {
    Edition before = edition("A", section("Health", "ants", "bees"), section("Care", "dogs"));
    beginWithSameWords(
        before, edition("B", section("Wellbeing", "ants", "bees", "dogs")), 0, Matching.NONE);
    assertEquals(List.of(), told());
  }

  @Test
  void aSectionJoinsOnlyWhatStandsAsDeep() {
    Edition before =
        edition(
            "A",
            section("Life", section("Health", "ants", "bees", "crows")),
            section("Care", "dogs", "eels"));
    Edition after =
        edition(
            "B", section("Life", section("Wellbeing", "ants", "bees", "crows", "dogs", "eels")));
    beginWithSameWords(before, after, 0, 1, Matching.NONE);
    assertEquals(List.of("[0, 2]-[0] " + BY_CONTENT), told(), "a chapter joins the chapter");
  }

  @Test
  void ofSectionsInEachOtherTheInnerOneIsTheWhole() {
    Edition before =
        edition(
            "A",
            section("Life", section("Health", "ants", "bees", "crows"), section("Care", "d", "e")));
    Edition after =
        edition("B", section("Life", section("Wellbeing", "ants", "bees", "crows", "d", "e")));
    beginWithSameWords(before, after, 0, 1, Matching.NONE);
    assertEquals(List.of("[1, 2]-[1] " + BY_CONTENT), told());
  }

  @Test
  void whatIsAssertedIsNotDivided() {
    beginWithSameWords(TWO, ONE, Matching.NONE, Matching.NONE, 1);
    sections.pair(0, 0, Basis.ASSERTED, 1, "asserted");
    assertEquals(List.of(), told());
  }

  @Test
  void whatIsKeptApartIsNotPutTogether() {
    beginWithSameWords(TWO, ONE, 0, Matching.NONE, 1);
    sections.forbid(1, 0);
    assertEquals(List.of(), told());
  }

  @Test
  void whatIsLessLikelyThanAskedForIsLeft() {
    beginWithSameWords(TWO, ONE, 0, Matching.NONE, 1);
    assertEquals(List.of(), told(0.8));
    assertEquals(1, told(0.7).size());
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
  void aTitleThatNamesTwoSectionsIsThatOfBoth() {
    begin(APART, TOGETHER, 0, 1, 2, Matching.NONE, 3);
    assertEquals(List.of("[2, 3]-[2] " + BY_TITLE), told());
    assertEquals(0.6f, sections.groups.get(0).confidence());
    begin(TOGETHER, APART, 0, 1, 2, 4);
    assertEquals(List.of("[2]-[2, 3] " + BY_TITLE), told());
  }

  @Test
  void whereTheTitleSaysNoMoreThanItsPartnersNothingIsAdded() {
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
            section("Right to participate"));
    begin(before, TOGETHER, 0, 2, 1, Matching.NONE);
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
  void theComparisonTellsOfThemAndWhatIsInThemDidNotMove() {
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
    Match merged = alignment.matches().stream().filter(Match::isMerge).findFirst().orElseThrow();
    assertEquals("[sections[0], sections[1]]", merged.before().toString());
    assertEquals("[sections[0]]", merged.after().toString());
    assertTrue(alignment.unmatchedBefore().isEmpty());
    assertTrue(
        alignment.matches().stream()
            .filter(match -> match.before().get(0).toString().startsWith("sections[1].obj"))
            .allMatch(match -> match.evidence().facets().contains(Facet.SECTION)));
  }
}
