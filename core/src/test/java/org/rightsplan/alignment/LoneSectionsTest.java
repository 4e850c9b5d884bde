package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.TranscriptionStatus;

/** Which sections are the only ones left. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class LoneSectionsTest {

  private Matching sections;
  private Matching objectives;
  private LoneSections lone;

  /** Begins with two editions in which the sections of the same title are paired. */
  private void begin(Edition earlier, Edition later) {
    Languages languages = Languages.sharedBy(earlier, later);
    Outline before = new Outline(earlier.elements(), languages);
    Outline after = new Outline(later.elements(), languages);
    sections = new Matching(before.sections, after.sections);
    objectives = new Matching(before.objectives, after.objectives);
    ExactContent.pairUnique(sections, "same");
    Comparability known = new Comparability(earlier);
    Comparability knownLater = new Comparability(later);
    SectionContents contents = new SectionContents(before, after, known, knownLater);
    LeftSections left = new LeftSections(before, after, contents, sections, objectives);
    lone = new LoneSections(before, after, known, knownLater, left, sections);
  }

  private List<String> told() {
    lone.pair();
    List<String> told = new ArrayList<>();
    for (int i = 0; i < sections.partnerOfBefore.length; i++) {
      if (sections.basis[i] == Basis.CONTEXT && sections.partnerOfBefore[i] != Matching.NONE) {
        told.add(i + "-" + sections.partnerOfBefore[i]);
      }
    }
    return told;
  }

  private List<String> paired(Edition earlier, Edition later) {
    begin(earlier, later);
    return told();
  }

  private static Edition of(String... titles) {
    return edition("E", Arrays.stream(titles).map(title -> section(title)).toArray());
  }

  @Test
  void theOnlyOneLeftIsPaired() {
    assertEquals(List.of("1-1"), paired(of("Women", "Senior", "Work"), of("Women", "Old", "Work")));
    assertEquals(0.6f, sections.confidence[1]);
    assertEquals("the only ones left beside others that are matched", sections.rule[1]);
  }

  @Test
  void inWhichOrderTheyStandChangesNothing() {
    Edition before = of("Women", "Senior", "Work");
    assertEquals(List.of("1-2"), paired(before, of("Women", "Work", "Old")));
    assertEquals(List.of("1-0"), paired(before, of("Old", "Work", "Women")));
    assertEquals(List.of("1-1"), paired(before, of("Work", "Old", "Women")));
  }

  @Test
  void oneOfTwoThatAreLeftIsNotPaired() {
    Edition before = of("Women", "Senior", "Work");
    assertEquals(List.of(), paired(before, of("Women", "Old", "Work", "Air")));
    assertEquals(List.of(), paired(of("Women", "Old", "Work", "Air"), before));
    assertEquals(List.of(), paired(before, of("Women", "Work")), "none is left there");
  }

  @Test
  void twoPairsMustStandBeside() {
    assertEquals(List.of(), paired(of("Women", "Senior"), of("Women", "Old")));
  }

  @Test
  void ofThoseBesideHalfMustBePairedWithEachOther() {
    Edition before =
        edition(
            "A",
            section("G", section("Women"), section("Work"), section("Senior")),
            section("H", section("Air"), section("Sea"), section("Soil")));
    Edition fiveThere =
        edition(
            "B",
            section(
                "G",
                section("Women"),
                section("Work"),
                section("Old"),
                section("Air"),
                section("Sea")),
            section("H", section("Soil")));
    assertEquals(List.of(), paired(before, fiveThere), "two of five");
    assertEquals(List.of(), paired(fiveThere, before), "two of five");
    Edition fourThere =
        edition(
            "B",
            section("G", section("Women"), section("Work"), section("Old"), section("Air")),
            section("H", section("Sea"), section("Soil")));
    assertEquals(List.of("3-3"), paired(before, fourThere), "two of four");
  }

  @Test
  void whatIsForbiddenIsLeft() {
    begin(of("Women", "Senior", "Work"), of("Women", "Old", "Work"));
    sections.forbid(1, 1);
    assertEquals(List.of(), told());
  }

  @Test
  void whatIsUnderMatchedSectionsIsLookedAtAndWhatIsUnderThatToo() {
    Section work = section("Work");
    Edition before =
        edition(
            "A",
            section(
                "Groups",
                section("Women"),
                work,
                section("Senior", section("Care"), section("Wards"), section("Homes"))));
    Edition after =
        edition(
            "B",
            section(
                "Groups",
                section("Women"),
                work,
                section("Old", section("Care"), section("Beds"), section("Homes"))));
    assertEquals(List.of("3-3", "5-5"), paired(before, after));
  }

  @Test
  void sectionsUnderOthersThatAreNotMatchedAreLeft() {
    Edition before = edition("A", section("One", section("Women"), section("A"), section("Work")));
    Edition after = edition("B", section("Two", section("Women"), section("B"), section("Work")));
    assertEquals(List.of(), paired(before, after));
  }

  private static Edition with(Section section) {
    return edition("E", section("Women"), section, section("Work"));
  }

  @Test
  void whatCanBeSeenToHoldOtherThingsIsNotTheSame() {
    Edition before = with(section("Senior", "pensions"));
    assertEquals(List.of(), paired(before, with(section("Air", "smoke"))));
    assertEquals(List.of(), paired(before, with(section("Old"))), "it is empty");
    assertEquals(List.of(), paired(with(section("Old")), before), "it is empty");
    assertEquals(
        List.of("1-1"),
        paired(before, with(section("Old", TranscriptionStatus.TITLES_ONLY))),
        "it may not be empty");
    assertEquals(
        List.of("1-1"),
        paired(before, with(section("Old", TranscriptionStatus.PARTIAL, "beds"))),
        "more may stand there");
  }

  @Test
  void twoThatAreEmptyArePairedWhateverStandsBeforeThem() {
    Edition before =
        edition("A", section("Women", "nurseries"), section("Senior"), section("Work"));
    Edition after = edition("B", section("Women", "nurseries"), section("Old"), section("Work"));
    assertEquals(List.of("1-1"), paired(before, after));
  }

  @Test
  void anIntroductionDoesNotBecomeWhatHoldsCommitments() {
    Section introduction = section("Foreword").withKind(SectionKind.INTRODUCTION);
    Section untold = section("Senior", TranscriptionStatus.TITLES_ONLY);
    assertEquals(List.of(), paired(with(introduction), with(untold)));
    assertEquals(List.of(), paired(with(untold), with(introduction)));
    Section annex = section("Words").withKind(SectionKind.ANNEX);
    assertEquals(List.of("1-1"), paired(with(introduction), with(annex)));
  }

  @Test
  void whereTheCommitmentsOfBothWentElsewhereTheyAreNotTheSame() {
    Edition before =
        edition(
            "A",
            section("Women", "nurseries"),
            section("Senior", TranscriptionStatus.PARTIAL, "pensions"),
            section("Work"));
    Edition after =
        edition(
            "B",
            section("Women", "pensions"),
            section("Old", TranscriptionStatus.PARTIAL, "nurseries", "beds"),
            section("Work"));
    begin(before, after);
    objectives.pair(1, 0, Basis.EXACT, 0.99f, "same");
    assertEquals(List.of("1-1"), told(), "only of one it is known");
    begin(before, after);
    objectives.pair(0, 1, Basis.EXACT, 0.99f, "same");
    objectives.pair(1, 0, Basis.EXACT, 0.99f, "same");
    assertEquals(List.of(), told());
    begin(before, after);
    objectives.pair(0, 1, Basis.EXACT, 0.99f, "same");
    objectives.pair(1, 2, Basis.TEXT, 0.99f, "words");
    assertEquals(List.of("1-1"), told(), "some went here");
  }

  @Test
  void aPairThatIsLessSureThanAskedForIsNotUsedEither() {
    Edition before = of("Women", "Senior citizens", "Work");
    Edition after = of("Women", "The elderly", "Work");
    Alignment usual = Alignment.between(before, after);
    Match match = usual.ofBefore(path("sections[1]")).orElseThrow();
    assertEquals(Basis.CONTEXT, match.basis());
    assertEquals(0.6, match.confidence(), 1e-6);
    AlignmentOptions sure = AlignmentOptions.defaults().withMinimumConfidence(0.61);
    assertEquals(
        Optional.empty(),
        Alignment.between(before, after, sure, Crosswalk.empty()).ofBefore(path("sections[1]")));
    Crosswalk other = Crosswalk.empty().withDifferent(path("sections[1]"), path("sections[1]"));
    assertEquals(
        Optional.empty(),
        Alignment.between(before, after, AlignmentOptions.defaults(), other)
            .ofBefore(path("sections[1]")));
  }

  @Test
  void whereSectionsMayBeMissingThePlaceSaysNothing() {
    Edition before = of("Women", "Senior", "Work");
    Edition after =
        edition(
            "B", TranscriptionStatus.PARTIAL, section("Women"), section("Old"), section("Work"));
    assertEquals(List.of(), paired(before, after));
    assertEquals(List.of(), paired(after, before));
    Edition around =
        edition("A", section("G", section("Women"), section("Senior"), section("Work")));
    Edition partly =
        edition(
            "B",
            section(
                "G",
                TranscriptionStatus.PARTIAL,
                section("Women"),
                section("Old"),
                section("Work")));
    assertEquals(List.of(), paired(around, partly));
    assertEquals(List.of(), paired(partly, around));
  }
}
