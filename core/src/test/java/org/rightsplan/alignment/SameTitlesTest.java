package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Section;

/** Titles that many chapters repeat. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class SameTitlesTest {

  private Matching sections;

  private SameTitles titles(Edition earlier, Edition later) {
    Languages languages = Languages.sharedBy(earlier, later);
    Outline before = new Outline(earlier.elements(), languages);
    Outline after = new Outline(later.elements(), languages);
    sections = new Matching(before.sections, after.sections);
    return new SameTitles(before, after, sections);
  }

  private List<String> told() {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < sections.partnerOfBefore.length; i++) {
      if (sections.partnerOfBefore[i] != Matching.NONE) {
        told.add(i + "-" + sections.partnerOfBefore[i] + (sections.ambiguous[i] ? "?" : ""));
      }
    }
    return told;
  }

  private List<String> paired(Edition earlier, Edition later) {
    titles(earlier, later).pair((one, two) -> true);
    return told();
  }

  private static Section goals(String around) {
    return section(around, section("Goals"), section("Means"));
  }

  @Test
  void outermostSectionsOfOneTitleAndWhatIsUnderThemArePaired() {
    assertEquals(
        List.of("0-3", "1-4", "2-5", "3-0", "4-1", "5-2"),
        paired(
            edition("A", goals("Health"), goals("Work")),
            edition("B", goals("Work"), goals("Health"))));
    assertEquals(Basis.TITLE, sections.basis[1]);
    assertEquals(0.9f, sections.confidence[1]);
    assertEquals("same title", sections.rule[1]);
  }

  @Test
  void aTitleUnderAnotherChapterIsNotTheSame() {
    assertEquals(List.of(), paired(edition("A", goals("Health")), edition("B", goals("Work"))));
  }

  @Test
  void severalSiblingsOfOneTitleArePairedInOrderAndAreAmbiguous() {
    Edition twice = edition("A", section("Goals"), section("Means"), section("Goals"));
    Edition later = edition("B", section("Goals"), section("Goals"), section("Means"));
    assertEquals(List.of("0-0?", "1-2", "2-1?"), paired(twice, later));
    assertEquals(0.7f, sections.confidence[0]);
    assertEquals(0.9f, sections.confidence[1]);
  }

  @Test
  void onceAgainstTwiceIsNotPaired() {
    Edition once = edition("A", section("Goals"));
    Edition twice = edition("B", section("Goals"), section("Goals"));
    assertEquals(List.of(), paired(once, twice));
    assertEquals(List.of(), paired(twice, once));
  }

  @Test
  void whatIsPairedAlreadyIsNotCounted() {
    Edition twice = edition("A", section("Goals"), section("Goals"));
    SameTitles titles = titles(twice, twice);
    sections.pair(0, 1, Basis.ASSERTED, 1, "asserted");
    titles.pair((one, two) -> true);
    assertEquals(List.of("0-1", "1-0"), told());
    assertEquals(Basis.ASSERTED, sections.basis[0]);
    assertEquals(0.9f, sections.confidence[1], "alone among those that are free");
  }

  @Test
  void whatIsForbiddenOrContradictedIsNotPaired() {
    Edition plan = edition("A", section("Goals"), section("Means"), section("Ends"));
    SameTitles titles = titles(plan, plan);
    sections.forbid(0, 0);
    titles.pair((one, two) -> one != 1);
    assertEquals(List.of("2-2"), told());
  }

  @Test
  void ofVeryManySiblingsNoneIsCompared() {
    Edition fifty = edition("A", Collections.nCopies(50, section("Goals")).toArray());
    assertEquals(50, paired(fifty, fifty).size());
    Edition more = edition("B", Collections.nCopies(51, section("Goals")).toArray());
    assertEquals(List.of(), paired(more, more));
  }
}
