package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.partner;
import static org.rightsplan.Editions.section;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Edition;

/** Commitments whose words stand elsewhere too: which of them belong together. */
@SuppressWarnings("NullAway.Init") // each test begins by giving the editions
class TwinsTest {

  private static final String TWIN = "Report to the parliament every year";
  private static final String OTHER = "Plant mangroves along the coast";

  private Matching objectives;
  private Matching sections;
  private Twins twins;

  private void begin(Edition before, Edition after) {
    Languages languages = Languages.sharedBy(before, after);
    Outline one = new Outline(before.elements(), languages);
    Outline two = new Outline(after.elements(), languages);
    objectives = new Matching(one.objectives, two.objectives);
    sections = new Matching(one.sections, two.sections);
    twins = new Twins(objectives, sections);
  }

  private void sameSection(int earlier, int later) {
    sections.pair(earlier, later, Basis.TITLE, 0.9f, "title");
  }

  /** Tells the pairs with their confidence, and a mark at those that might be others as well. */
  private List<String> told() {
    List<String> told = new ArrayList<>();
    for (int i = 0; i < objectives.partnerOfBefore.length; i++) {
      if (objectives.partnerOfBefore[i] != Matching.NONE) {
        assertEquals(Basis.EXACT, objectives.basis[i]);
        assertEquals("same words as others have too", objectives.rule[i]);
        told.add(
            i
                + "-"
                + objectives.partnerOfBefore[i]
                + " "
                + objectives.confidence[i]
                + (objectives.ambiguous[i] ? "?" : ""));
      }
    }
    return told;
  }

  @Test
  void ofASectionThatIsPrintedTwiceTheSameOneIsTakenBothWays() {
    String title = "Right to health";
    String[] tasks = {"train", "to to rights court"};
    Object once = section(title, section("draft police school legal", (Object[]) tasks));
    Object twice =
        section(
            title, section("draft police school legal", tasks[0], tasks[1], section("monitor")));
    Object children = section(title, "right of children", "in law draft water and rights village");
    Edition before =
        edition(
            "A",
            section("Introduction", "women of of draft treaty women", section(title, children)),
            section(
                "aid to of",
                "school and prison of education report women women",
                "monitor village report monitor the improve law aid health education train to",
                "rights quality monitor school train"),
            section("Other", once));
    Edition after =
        edition(
            "B",
            section("Other", children, twice, twice),
            section(
                "Introduction",
                "women of of draft treaty women",
                section(
                    title,
                    "treaty legal monitor quality court report to report report village treaty")));
    assertEquals(
        sides(Alignment.between(before, after), false),
        sides(Alignment.between(after, before), true));
  }

  private static List<String> sides(Alignment alignment, boolean swapped) {
    return alignment.matches().stream()
        .map(
            match ->
                (swapped ? match.after() : match.before())
                    + " "
                    + (swapped ? match.before() : match.after())
                    + " "
                    + match.confidence())
        .sorted()
        .toList();
  }

  @Test
  void oneInEachOfTwoMatchedSectionsIsAlmostSure() {
    begin(
        edition("A", section("Health", TWIN), section("Work", OTHER, TWIN)),
        edition("B", section("Work", TWIN, OTHER), section("Health", TWIN)));
    sameSection(0, 1);
    sameSection(1, 0);
    twins.pairWithinSections();
    assertEquals(List.of("0-2 0.97", "1-1 0.97", "2-0 0.97"), told());
  }

  @Test
  void severalInOneSectionArePairedInOrderAndLessSure() {
    begin(
        edition("A", section("Health", TWIN, OTHER, TWIN)),
        edition("B", section("Health", OTHER, TWIN, TWIN, TWIN)));
    sameSection(0, 0);
    twins.pairWithinSections();
    assertEquals(List.of("0-1 0.9?", "1-0 0.97", "2-2 0.9?"), told());
  }

  @Test
  void oneAgainstSeveralInOneSectionIsLessSureToo() {
    begin(edition("A", section("Health", TWIN)), edition("B", section("Health", TWIN, TWIN)));
    sameSection(0, 0);
    twins.pairWithinSections();
    assertEquals(List.of("0-0 0.9?"), told());
  }

  @Test
  void whereNoSectionsAreMatchedNothingIsPairedWithin() {
    begin(
        edition("A", section("Health", TWIN), section("Work", TWIN)),
        edition("B", section("Health", TWIN), section("Work", OTHER)));
    sameSection(1, 1);
    twins.pairWithinSections();
    assertEquals(List.of(), told());
  }

  @Test
  void whatIsLeftIsPairedWhereverItStands() {
    begin(edition("A", section("Health", TWIN)), edition("B", section("Work", OTHER, TWIN)));
    twins.pairRest();
    assertEquals(List.of("0-1 0.95"), told());
  }

  @Test
  void ofSeveralThatAreLeftThoseUnderOneTitleGoTogether() {
    begin(
        edition("A", section("Health", TWIN), section("Work", TWIN), section("Land", TWIN)),
        edition("B", section("Land", TWIN), section("Health", TWIN), section("Work", TWIN)));
    twins.pairRest();
    assertEquals(List.of("0-1 0.7?", "1-2 0.7?", "2-0 0.7?"), told());
  }

  @Test
  void twoAgainstOneAreAmbiguousFromEitherSide() {
    Edition two = edition("A", section("Health", TWIN), section("Work", TWIN));
    Edition one = edition("B", section("Health", TWIN));
    begin(two, one);
    twins.pairRest();
    assertEquals(1, told().size());
    assertEquals("0.7?", told().get(0).substring(4));
    begin(one, two);
    twins.pairRest();
    assertEquals(1, told().size());
    assertEquals("0.7?", told().get(0).substring(4));
  }

  @Test
  void forbiddenTwinsAreLeftAndTheNextOneIsTaken() {
    begin(
        edition("A", section("Health", TWIN, TWIN)),
        edition("B", section("Health", TWIN, TWIN, TWIN)));
    sameSection(0, 0);
    objectives.forbid(0, 0);
    objectives.forbid(0, 1);
    twins.pairWithinSections();
    assertEquals(List.of("0-2 0.9?", "1-0 0.9?"), told());
  }

  @Test
  void aTwinThatMayPairWithNoneKeepsNobodyFromTheOthers() {
    begin(edition("A", section("Health", TWIN, TWIN)), edition("B", section("Health", TWIN)));
    objectives.forbid(0, 0);
    twins.pairRest();
    assertEquals(List.of("1-0 0.7?"), told());
  }

  @Test
  void aTwinInARenamedSectionStaysThereOnceTheSectionIsFound() {
    Edition before =
        edition(
            "A",
            section("Prisons", TWIN, OTHER, "Let prisoners telephone their lawyers daily"),
            section("Army", TWIN, "Forbid officers to hit recruits", "Pay recruits a wage"));
    Edition after =
        edition(
            "B",
            section("Prisons", OTHER, "Let prisoners telephone their lawyers weekly"),
            section("Soldiers", TWIN, "Forbid officers to hit any recruits", "Pay recruits wages"));
    for (boolean swapped : new boolean[] {false, true}) {
      Alignment alignment =
          swapped ? Alignment.between(after, before) : Alignment.between(before, after);
      String army = "sections[1].objectives[0]";
      assertEquals(army, partner(alignment, army));
      assertEquals(
          List.of("sections[0].objectives[0]"),
          (swapped ? alignment.unmatchedAfter() : alignment.unmatchedBefore())
              .stream().map(element -> element.path().toString()).toList());
    }
  }
}
