package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ObjectArrays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.TranscriptionStatus;

/** Which sections answer to each other, given the commitments matched so far. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class SectionMatcherTest {

  private Matching sections;
  private Matching objectives;

  /** Tells the pairs of sections of two editions whose commitments are matched as given. */
  private List<String> matched(Edition earlier, Edition later, int... partners) {
    return matched(earlier, later, 0.9f, partners);
  }

  private List<String> matched(Edition earlier, Edition later, float confidence, int... partners) {
    SectionMatcher matcher = matcher(earlier, later);
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] != Matching.NONE) {
        objectives.pair(i, partners[i], Basis.TEXT, confidence, "text");
      }
    }
    matcher.match(true);
    List<String> told = told();
    matcher.match(true);
    assertEquals(told, told(), "nothing new is found from the same");
    return told;
  }

  private SectionMatcher matcher(Edition earlier, Edition later) {
    Languages languages = Languages.sharedBy(earlier, later);
    Outline before = new Outline(earlier.elements(), languages);
    Outline after = new Outline(later.elements(), languages);
    sections = new Matching(before.sections, after.sections);
    objectives = new Matching(before.objectives, after.objectives);
    return new SectionMatcher(before, after, sections, objectives);
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < sections.partnerOfBefore.length; i++) {
      if (sections.partnerOfBefore[i] != Matching.NONE) {
        told.add(i + "-" + sections.partnerOfBefore[i] + " " + sections.rule[i]);
      }
    }
    return told;
  }

  @Test
  void whatStandsInThemTellsThoughTheTitleIsAnother() {
    assertEquals(
        List.of("0-1 what stands in them is matched", "1-0 what stands in them is matched"),
        matched(
            edition("A", section("Health", "a", "b", "c"), section("Work", "d", "e", "f")),
            edition("B", section("Jobs", "d", "e", "f"), section("Medicine", "a", "b", "c")),
            3,
            4,
            5,
            0,
            1,
            2));
    assertEquals(Basis.CONTEXT, sections.basis[0]);
  }

  @Test
  void oneDoubtfulVoteIsNotEnough() {
    Edition before = edition("A", section("Foreword"), section("Health", "a", "b"));
    Edition after = edition("B", section("Jobs", "c", "d"), section("Foreword"));
    assertEquals(List.of("0-1 same title"), matched(before, after, 0.5f, 0, Matching.NONE));
  }

  @Test
  void theTitleTellsThoughNothingStandsInThem() {
    assertEquals(
        List.of("0-1 same title", "1-0 alike in title"),
        matched(
            edition("A", section("Foreword"), section("Rights of the child")),
            edition("B", section("Rights of the young child"), section("Foreword"))));
    assertEquals(Basis.TITLE, sections.basis[0]);
  }

  @Test
  void titleAndContentTogetherAreNamedAndSurerThanEither() {
    Edition before = edition("A", section("Health", "a", "b"), section("Work", "c"));
    Edition after = edition("B", section("Health", "a", "b"), section("Work", "c"));
    matched(before, after);
    float title = sections.confidence[0];
    assertEquals(
        List.of("0-0 same title, and content", "1-1 same title, and content"),
        matched(before, after, 0, 1, 2));
    assertTrue(sections.confidence[0] > title, title + " by its title");
  }

  @Test
  void whereAllThatStandsInThemWentElsewhereTheTitleYields() {
    assertEquals(
        List.of("0-1 what stands in them is matched", "1-0 what stands in them is matched"),
        matched(
            edition("A", section("Health", "a", "b", "c"), section("Work", "d", "e", "f")),
            edition("B", section("Health", "d", "e", "f"), section("Work", "a", "b", "c")),
            3,
            4,
            5,
            0,
            1,
            2));
  }

  @Test
  void commitmentsVoteForAllSectionsAroundThem() {
    Edition before =
        edition(
            "A", section("One", section("Two", "a", "b", "c"), section("Three", "d", "e", "f")));
    Edition after =
        edition("B", section("Uno", section("Tres", "d", "e", "f"), section("Dos", "a", "b", "c")));
    assertEquals(
        List.of(
            "0-0 what stands in them is matched",
            "1-2 what stands in them is matched",
            "2-1 what stands in them is matched"),
        matched(before, after, 3, 4, 5, 0, 1, 2));
  }

  @Test
  void theMajorityOfTheCommitmentsDecides() {
    Edition before = edition("A", section("Health", "a", "b", "c", "d", "e"));
    Edition after = edition("B", section("Jobs", "a"), section("Clinics", "b", "c", "d", "e"));
    assertEquals(
        List.of("0-1 what stands in them is matched"), matched(before, after, 0, 1, 2, 3, 4));
  }

  @Test
  void partsOfASplitShareItsVote() {
    SectionMatcher matcher =
        matcher(
            edition("A", section("Health", "a", "b", "c")),
            edition("B", section("Clinics", "a", "b", "c", "d", "e", "f"), section("Jobs", "g")));
    for (int i = 0; i < 3; i++) {
      objectives.group(
          new Matching.Group(
              new int[] {i}, new int[] {2 * i, 2 * i + 1}, Basis.TEXT, 0.9f, "split"));
    }
    matcher.match(true);
    assertEquals(List.of("0-0 what stands in them is matched"), told());
  }

  @Test
  void siblingsOfOneTitleArePairedInOrderAndMarkedAmbiguous() {
    Edition three = edition("A", section("Goals"), section("Goals"), section("Goals"));
    assertEquals(
        List.of("0-0 same title", "1-1 same title", "2-2 same title"), matched(three, three));
    assertTrue(sections.ambiguous[0] && sections.ambiguous[1] && sections.ambiguous[2]);
    assertEquals(List.of(), matched(three, edition("B", section("Goals"), section("Goals"))));
  }

  @Test
  void numberKindAndDepthMakeAPairSurer() {
    Edition numbered = edition("A", section("1|Rights of the child"));
    matched(numbered, edition("B", section("1|Rights of the young child")));
    float same = sections.confidence[0];
    matched(numbered, edition("B", section("2|Rights of the young child")));
    assertTrue(sections.confidence[0] < same, "another number");
    matched(
        numbered, edition("B", section("1|Rights of the young child").withKind(SectionKind.ANNEX)));
    assertTrue(sections.confidence[0] < same, "another kind");
    matched(numbered, edition("B", section("Life", section("1|Rights of the young child"))));
    assertTrue(sections.confidence[0] < same, "another depth");
  }

  @Test
  void theSectionAroundDecidesBetweenEqualTitles() {
    Edition before =
        edition(
            "A",
            section("Health", section("Goals"), "a", "b", "c"),
            section("Work", section("Goals"), "d", "e", "f"));
    Edition after =
        edition(
            "B",
            section("Work", section("Goals"), "d", "e", "f"),
            section("Health", section("Goals"), "a", "b", "c"));
    assertEquals(
        List.of(
            "0-2 same title, and content",
            "1-3 same title",
            "2-0 same title, and content",
            "3-1 same title"),
        matched(before, after, 3, 4, 5, 0, 1, 2));
  }

  @Test
  void theVeryTitleIsPreferredToOneThatIsLikeIt() {
    assertEquals(
        List.of("0-1 same title"),
        matched(
            edition("A", section("Rights of the child")),
            edition("B", section("Rights of the young child"), section("Rights of the child"))));
    assertEquals(
        List.of("1-0 same title"),
        matched(
            edition("A", section("Rights of the young child"), section("Rights of the child")),
            edition("B", section("Rights of the child"))));
  }

  private static final Edition CHAPTER =
      edition(
          "A",
          section("I|Economic, social and cultural rights"),
          section("II|Civil and political rights"),
          section(
              "III|Performing international human rights duties, and conducting exchanges and"
                  + " cooperation in the field of international human rights"));

  private static final Edition CHAPTER_WITH_PARTS =
      edition(
          "B",
          section("I|Economic, social and cultural rights"),
          section("II|Civil and political rights"),
          section(
              "III|Fulfilment of obligations to international human rights conventions, and"
                  + " exchanges and cooperation in the field of international human rights",
              section("(1)|Obligations to international human rights conventions"),
              section("(2)|Exchanges and cooperation in the field of international human rights")),
          section("IV|Implementation and supervision"));

  @Test
  void aChapterIsNotTakenForThePartOfAChapterThatSaysHalfOfItsTitle() {
    assertEquals(
        List.of("0-0 same title", "1-1 same title", "2-2 alike in title"),
        matched(CHAPTER, CHAPTER_WITH_PARTS));
    assertEquals(
        List.of("0-0 same title", "1-1 same title", "2-2 alike in title"),
        matched(CHAPTER_WITH_PARTS, CHAPTER));
  }

  @Test
  void aChapterThatIsNotTheSameGivesWayToItsPart() {
    SectionMatcher matcher = matcher(CHAPTER, CHAPTER_WITH_PARTS);
    sections.forbid(2, 2);
    matcher.match(true);
    assertEquals(List.of("0-0 same title", "1-1 same title", "2-4 alike in title"), told());
  }

  @Test
  void aPartIsNotTakenForThePartOfAnotherChapterInPlaceOfItsOwn() {
    Edition before =
        edition(
            "A",
            section("Education"),
            section(
                "Fulfilment of obligations to international conventions, and exchanges abroad",
                section("Fulfilment of obligations to international conventions"),
                section("Exchanges abroad")));
    Edition after =
        edition(
            "B",
            section("Education"),
            section(
                "Taking part in the governance of the world",
                section("Fulfilling obligations to international conventions"),
                section("Working in the bodies of the union")));
    assertTrue(
        matched(before, after).contains("2-2 alike in title"), "the part and not its chapter");
    assertTrue(matched(after, before).contains("2-2 alike in title"), "the other way");
  }

  @Test
  void aChapterThatNamesAPartAndMoreStaysAChapter() {
    Edition before =
        edition("A", section("Obligations to conventions, and exchanges abroad", "a", "b", "c"));
    Edition after =
        edition(
            "B",
            section(
                "Taking part in the world",
                section("Obligations to conventions", "a", "b", "c"),
                section("Bodies of the union", TranscriptionStatus.TITLES_ONLY)));
    assertEquals(List.of("0-0 what stands in them is matched"), matched(before, after, 0, 1, 2));
    assertEquals(List.of("0-0 what stands in them is matched"), matched(after, before, 0, 1, 2));
  }

  @Test
  void thatTheTitleIsTheChaptersDecidesWhereAPartHasAllThatGoesOn() {
    Edition before =
        edition("A", section("Groups", section("Youth", "a", "b", "c"), section("Old", "d", "e")));
    Edition after =
        edition(
            "B",
            section("Groups", section("Old", "d", "e")),
            section("Youth", section("Measures", "a", "b", "c"), section("Money", "f")));
    assertTrue(matched(before, after, 0, 1, 2, 3, 4).contains("1-2 same title, and content"));
    assertTrue(
        matched(after, before, 3, 4, 0, 1, 2, Matching.NONE)
            .contains("2-1 same title, and content"));
  }

  @Test
  void aChapterThatIsNotTheSameDoesNotTakeWhatItsPartHas() {
    Edition before = edition("A", section("Youth", section("Measures", "a", "b", "c")));
    Edition after = edition("B", section("Youth", "a", "b", "c"));
    assertEquals(List.of("0-0 same title, and content"), matched(before, after, 0, 1, 2));
    SectionMatcher matcher = matcher(before, after);
    sections.forbid(0, 0);
    for (int i = 0; i < 3; i++) {
      objectives.pair(i, i, Basis.EXACT, 0.99f, "same");
    }
    matcher.match(true);
    assertEquals(List.of("1-0 what stands in them is matched"), told());
  }

  @Test
  void aTitleThatRepeatsIsNotEnoughIfAllThatStoodThereWentElsewhere() {
    Section aims = section("Aims", "y");
    Section other = section("Life", section("Goals", "z"));
    Section part = section("Part", aims, section("Goals", "a", "b", "c", "d", "e", "f"));
    Edition before = edition("A", part, other);
    Section youth = section("Youth", "a", "b", "c", "d", "e", "f");
    Section untaken = section("Part", aims, section("Goals", "g", "h", "i", "j", "k", "l", "m"));
    assertTrue(
        matched(before, edition("B", untaken, other, youth), 0, 9, 10, 11, 12, 13, 14, 8)
            .contains("2-5 what stands in them is matched"));
    Section one = section("Part", aims, section("Goals", "g"));
    assertTrue(
        matched(before, edition("B", one, other, youth), 0, 3, -1, -1, -1, -1, -1, 2)
            .contains("2-2 same title"),
        "little of it did");
  }

  @Test
  void whatIsAssertedStaysWhateverStandsInThem() {
    SectionMatcher matcher =
        matcher(
            edition("A", section("Health", "a", "b"), section("Work", "c", "d")),
            edition("B", section("Health", "a", "b"), section("Work", "c", "d")));
    for (int i = 0; i < 4; i++) {
      objectives.pair(i, i, Basis.EXACT, 0.99f, "same");
    }
    sections.pair(0, 1, Basis.ASSERTED, 1, "asserted");
    matcher.match(true);
    matcher.match(true);
    assertEquals(List.of("0-1 asserted"), told().subList(0, 1));
    assertEquals(Basis.ASSERTED, sections.basis[0]);
  }

  @Test
  void whatIsFoundFirstGivesWayWhenMoreCommitmentsAreMatched() {
    Edition before = edition("A", section("Goals", "a", "b", "c"), section("Work", "d", "e", "f"));
    Edition after = edition("B", section("Goals", "d", "e", "f"), section("Aims", "a", "b", "c"));
    SectionMatcher matcher = matcher(before, after);
    matcher.match(true);
    assertEquals(List.of("0-0 same title"), told());
    for (int i = 0; i < 6; i++) {
      objectives.pair(i, (i + 3) % 6, Basis.TEXT, 0.9f, "text");
    }
    matcher.match(true);
    assertEquals(
        List.of("0-1 what stands in them is matched", "1-0 what stands in them is matched"),
        told());
  }

  /** Sections of one title that repeats in many chapters, holding what is told by two letters. */
  private static Edition backgrounds(String title, String... chapters) {
    Section[] parts = new Section[chapters.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] =
          section("Chapter " + i, section(chapters[i], i + " a", i + " b", i + " c", i + " d"));
    }
    return edition(title, (Object[]) parts);
  }

  @Test
  void aTitleThatRepeatsSaysLittleWhereTheContentsTell() {
    Edition before = backgrounds("A", "Background", "Goals", "Background", "Background");
    Edition after = backgrounds("B", "Goals", "Background", "Background", "Goals");
    int[] same = IntStream.range(0, 16).toArray();
    List<String> told = matched(before, after, same);
    assertEquals(
        List.of(
            "1-1 what stands in them is matched",
            "3-3 what stands in them is matched",
            "5-5 same title, and content",
            "7-7 what stands in them is matched"),
        told.stream().filter(pair -> pair.matches("[1357]-.*")).toList());
  }

  @Test
  void hardlyAnyContentInCommonSpeaksAgainstATitle() {
    Edition before =
        edition(
            "A",
            section("Goals", "a", "b", "c", "d", "e", "f", "g"),
            section("Aims", "h", "i", "j", "k", "l"));
    Edition after =
        edition(
            "B",
            section("Work", "b", "c", "d", "e", "f", "g"),
            section("Life", section("Goals", "a", "h", "i", "j", "k", "l")));
    assertEquals(
        List.of("0-0 what stands in them is matched", "1-1 what stands in them is matched"),
        matched(before, after, 6, 0, 1, 2, 3, 4, 5, 7, 8, 9, 10, 11));
  }

  @Test
  void theSameTitleInTheSamePlaceStaysThoughItsContentsWentElsewhere() {
    Section[] others = new Section[5];
    Section[] othersLater = new Section[5];
    for (int i = 0; i < 5; i++) {
      others[i] = section("Part " + i, "come " + i, "stay " + i);
      othersLater[i] = section("Part " + i, "gone " + i, "stay " + i);
    }
    Section goals = section("Goals", "gone 0", "gone 1", "gone 2", "gone 3", "gone 4");
    Section goalsLater = section("Goals", "come 0", "come 1", "come 2", "come 3", "come 4");
    int[] partners = {5, 7, 9, 11, 13, 0, 6, 1, 8, 2, 10, 3, 12, 4, 14};
    Edition before = edition("A", (Object[]) ObjectArrays.concat(goals, others));
    assertEquals(
        "0-0 same title",
        matched(
                before,
                edition("B", (Object[]) ObjectArrays.concat(goalsLater, othersLater)),
                partners)
            .get(0));
    Edition elsewhere =
        edition("B", section("Life", (Object[]) ObjectArrays.concat(goalsLater, othersLater)));
    assertTrue(
        matched(before, elsewhere, partners).stream().noneMatch("0-1 same title"::equals),
        "in another place it yields");
  }

  @Test
  void aChapterOfOnePartIsNotTakenForThatPart() {
    Edition before = edition("A", section("One", section("Two", "a", "b", "c", "d")));
    Edition after = edition("B", section("Uno", section("Dos", "a", "b", "c", "d")));
    assertEquals(
        List.of("0-0 what stands in them is matched", "1-1 what stands in them is matched"),
        matched(before, after, 0, 1, 2, 3));
    Edition promoted = edition("C", section("Dos", "a", "b", "c", "d"));
    assertEquals(1, matched(before, promoted, 0, 1, 2, 3).size());
  }

  @Test
  void threeVotesAreMuchAndHalfAVoteIsLittle() {
    Edition before = edition("A", section("Health", "a", "b", "c", "d", "e", "f"));
    Edition after = edition("B", section("Jobs", "a", "b", "c"), section("Care", "d", "e", "f"));
    assertEquals(List.of(), matched(before, after, 0.4f, 0));
    assertEquals(
        List.of("0-0 what stands in them is matched"),
        matched(before, after, 0, 1, 2, Matching.NONE, Matching.NONE, Matching.NONE));
  }

  @Test
  void sectionsMatchedForWhatIsAroundThemDoNotSpeakForIt() {
    Edition before =
        edition("A", section("Health care", section("Beds"), section("Nurses"), section("Roofs")));
    Edition after =
        edition("B", section("Health work", section("Cots"), section("Staff"), section("Tiles")));
    SectionMatcher matcher = matcher(before, after);
    for (int i = 0; i < 4; i++) {
      sections.pair(i, i, Basis.TITLE, 0.6f, "given");
    }
    float own = confidenceOfFirst(matcher);
    for (int i = 1; i < 4; i++) {
      sections.pair(i, i, Basis.CONTEXT, 0.6f, "given");
    }
    assertTrue(confidenceOfFirst(matcher) > own, "its parts speak for it");
    for (int i = 1; i < 4; i++) {
      sections.pair(i, i, Basis.CONTEXT, 0.6f, "given");
      sections.forSurroundings[i] = true;
    }
    assertEquals(own, confidenceOfFirst(matcher));
  }

  private float confidenceOfFirst(SectionMatcher matcher) {
    matcher.match(true);
    return sections.partnerOfBefore[0] == Matching.NONE ? 0 : sections.confidence[0];
  }

  @Test
  void thatCommitmentsAnswerToNoneSaysNothingBeforeTheyAreCompared() {
    Section aims = section("Aims", "y");
    Section other = section("Life", section("Goals", "z"));
    Section part = section("Part", aims, section("Goals", "a", "b", "c", "d", "e", "f"));
    Section untaken = section("Part", aims, section("Goals", "g", "h", "i", "j", "k", "l", "m"));
    Section youth = section("Youth", "a", "b");
    SectionMatcher matcher =
        matcher(edition("A", part, other), edition("B", untaken, other, youth));
    objectives.pair(0, 0, Basis.EXACT, 0.99f, "same");
    objectives.pair(1, 9, Basis.EXACT, 0.99f, "same");
    objectives.pair(2, 10, Basis.EXACT, 0.99f, "same");
    objectives.pair(7, 8, Basis.EXACT, 0.99f, "same");
    matcher.match(false);
    assertEquals(2, sections.partnerOfBefore[2]);
    matcher.match(true);
    assertEquals(Matching.NONE, sections.partnerOfBefore[2]);
  }
}
