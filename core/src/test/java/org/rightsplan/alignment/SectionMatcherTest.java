package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import com.google.common.collect.ObjectArrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;

/** Which sections answer to each other, given the commitments matched so far. */
class SectionMatcherTest extends SectionMatching {

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
  void threeVotesAreMuchAndHalfAVoteIsLittle() {
    Edition before = edition("A", section("Health", "a", "b", "c", "d", "e", "f"));
    Edition after = edition("B", section("Jobs", "a", "b", "c"), section("Care", "d", "e", "f"));
    assertEquals(List.of(), matched(before, after, 0.4f, 0));
    assertEquals(
        List.of("0-0 what stands in them is matched"),
        matched(before, after, 0, 1, 2, Matching.NONE, Matching.NONE, Matching.NONE));
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
