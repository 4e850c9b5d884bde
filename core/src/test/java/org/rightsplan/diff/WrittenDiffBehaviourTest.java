package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.target;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rightsplan.alignment.Alignment;
import org.rightsplan.alignment.Unmatched;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Responsibility;
import org.rightsplan.model.ResponsibilityRole;
import org.rightsplan.model.ResponsibleBody;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.Unit;

/** A diff that was written down and is made again from its entries, and how an entry reads. */
class WrittenDiffBehaviourTest {

  private static final ResponsibleBody HEALTH =
      ResponsibleBody.builder().id("health").name(text("Ministry of Health")).build();
  private static final Responsibility LEAD =
      Responsibility.of("health", ResponsibilityRole.CO_LEAD);
  private static final Edition BEFORE =
      edition(
              "Before",
              principle("Openness"),
              section(
                  "I|Life",
                  section("1|Health", task(COMMITMENTS.get(0), beds(5))),
                  COMMITMENTS.get(1)))
          .withBodies(HEALTH);
  private static final Edition AFTER =
      edition(
              "After",
              principle("Openness"),
              section("I|Life", COMMITMENTS.get(1)),
              section("II|Health", task(COMMITMENTS.get(0), beds(9))))
          .withBodies(HEALTH);
  private static final Alignment ALIGNMENT = Alignment.between(BEFORE, AFTER);
  private static final ElementPath TASK = path("sections[0].objectives[0]");

  private static org.rightsplan.model.Indicator beds(long target) {
    return indicator("Beds", target(target)).withUnit(Unit.of("beds"));
  }

  private static ElementChange entry(
      ElementKind kind, List<String> before, List<String> after, Change change) {
    return ElementChange.of(
        ALIGNMENT,
        kind,
        before.stream().map(ElementPath::parse).toList(),
        after.stream().map(ElementPath::parse).toList(),
        List.of(change),
        Optional.empty(),
        0.5);
  }

  private static final List<String> ON_A_SIDE = List.of(TASK.toString());

  private static ElementChange ofTask(Change change) {
    return entry(
        ElementKind.OBJECTIVE,
        change instanceof Change.Added ? List.of() : ON_A_SIDE,
        change instanceof Change.Dropped ? List.of() : ON_A_SIDE,
        change);
  }

  static Stream<Arguments> changesInWords() {
    return Stream.of(
        Arguments.of(new Change.Added(), "added"),
        Arguments.of(new Change.Dropped(), "dropped"),
        Arguments.of(
            new Change.Retitled(Optional.empty(), Optional.of(text("Beds"))),
            "title none became \"Beds\""),
        Arguments.of(
            new Change.Reworded("chapeau", Optional.of(text("One\ntwo")), Optional.empty()),
            "chapeau reworded from \"One two\" to none"),
        Arguments.of(new Change.TranslationAdded("title", "fr"), "title now also in fr"),
        Arguments.of(new Change.TranslationRemoved("title", "fr"), "title no longer also in fr"),
        Arguments.of(
            new Change.Renumbered(Optional.of("(1)"), Optional.empty()), "number (1) became none"),
        Arguments.of(new Change.Reordered(0, 4), "place 1 became 5"),
        Arguments.of(
            new Change.Moved(path("sections[0]"), ElementPath.edition()),
            "moved from I to the edition itself"),
        Arguments.of(new Change.Split(), "split"),
        Arguments.of(new Change.Merged(), "merged"),
        Arguments.of(
            new Change.BindingnessChanged(Bindingness.BINDING, Bindingness.UNSTATED),
            "bindingness BINDING became UNSTATED"),
        Arguments.of(
            new Change.BodyAssigned(LEAD, false), "assigned to Ministry of Health (co-lead)"),
        Arguments.of(
            new Change.BodyAssigned(Responsibility.of("x", ResponsibilityRole.UNSPECIFIED), true),
            "assigned to x (named by the section around)"),
        Arguments.of(
            new Change.BodyReleased(LEAD, true),
            "no longer assigned to Ministry of Health (co-lead) (named by the section around)"),
        Arguments.of(
            new Change.RoleChanged(LEAD, Responsibility.of("health", ResponsibilityRole.SUPPORT)),
            "Ministry of Health (co-lead) became Ministry of Health (support)"),
        Arguments.of(
            new Change.Succeeded(ImmutableList.of("health", "x")),
            "succeeded by Ministry of Health and x"),
        Arguments.of(
            new Change.StatusAdvanced("law", "draft", "enact"), "law advanced from draft to enact"),
        Arguments.of(
            new Change.StatusSetBack("law", "enact", "draft"), "law set back from enact to draft"),
        Arguments.of(
            new Change.FacetChanged("horizon", Optional.empty(), Optional.of("LONG_TERM")),
            "horizon none became LONG_TERM"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("changesInWords")
  void everyChangeIsToldInWords(Change change, String words) {
    assertEquals(words, ofTask(change).phrase());
  }

  @Test
  void aSectionThatCameUpOrWentDownNamesBothLevels() {
    List<String> inner = List.of("sections[0].sections[0]");
    List<String> outer = List.of("sections[1]");
    assertEquals(
        "promoted from subsection I.1 to chapter II",
        entry(ElementKind.SECTION, inner, outer, new Change.Promoted(1, 0)).phrase());
    assertEquals(
        "demoted from subsection I.1 to subsection of level 3 II",
        entry(ElementKind.SECTION, inner, outer, new Change.Demoted(1, 2)).phrase());
  }

  @Test
  void aTargetIsToldInTheUnitOfItsIndicator() {
    List<String> was = List.of("sections[0].sections[0].objectives[0].indicators[0]");
    List<String> is = List.of("sections[1].objectives[0].indicators[0]");
    assertEquals(
        "target set: 9 beds",
        entry(ElementKind.INDICATOR, was, is, new Change.TargetAdded(target(9))).phrase());
    assertEquals(
        "target no longer set: 5 beds",
        entry(ElementKind.INDICATOR, was, is, new Change.TargetRemoved(target(5))).phrase());
    assertTrue(
        EditionDiff.of(ALIGNMENT)
            .entries(ElementKind.INDICATOR)
            .get(0)
            .phrase()
            .startsWith("target 5 beds became 9 beds"));
  }

  @Test
  void anEntryNamesItsElements() {
    assertEquals(
        "principles[0]",
        entry(ElementKind.PRINCIPLE, List.of("principles[0]"), List.of(), new Change.Dropped())
            .before()
            .get(0)
            .toString());
    assertEquals(
        "#1 \"Openness\": dropped",
        entry(ElementKind.PRINCIPLE, List.of("principles[0]"), List.of(), new Change.Dropped())
            .sentence());
    assertEquals(
        "body \"Ministry of Health\": added",
        entry(ElementKind.BODY, List.of(), List.of("bodies[0]"), new Change.Added()).sentence());
    assertEquals(
        "the edition: title none became none",
        entry(
                ElementKind.EDITION,
                List.of(""),
                List.of(""),
                new Change.Retitled(Optional.empty(), Optional.empty()))
            .sentence());
    assertEquals(
        "I #1 \"" + COMMITMENTS.get(1) + "\" -> I #1 \"" + COMMITMENTS.get(1) + "\": split",
        ofTask(new Change.Split()).sentence());
  }

  @Test
  void onlyAQuoteOfMoreThanNinetyLettersIsCut() {
    String ninety = "𝒂".repeat(90);
    assertEquals(
        "title none became \"" + ninety + "\"",
        ofTask(new Change.Retitled(Optional.empty(), Optional.of(text(ninety)))).phrase());
    assertEquals(
        "title none became \"" + ninety + "…\"",
        ofTask(new Change.Retitled(Optional.empty(), Optional.of(text(ninety + "b")))).phrase());
  }

  private static void assertRefused(
      ElementKind kind, List<String> before, List<String> after, String message) {
    String told =
        assertThrows(
                IllegalArgumentException.class,
                () -> entry(kind, before, after, new Change.Split()))
            .getMessage();
    assertEquals(message, told);
  }

  @Test
  void anEntryIsOfElementsThatAreThere() {
    String what = "ElementChange: expected an element of kind ";
    assertRefused(
        ElementKind.OBJECTIVE,
        List.of("sections[0].objectives[7]"),
        List.of(),
        what + "OBJECTIVE in before, but got 'sections[0].objectives[7]'");
    assertRefused(
        ElementKind.OBJECTIVE,
        List.of(),
        List.of("sections[0].sections[0].objectives[0]"),
        what + "OBJECTIVE in after, but got 'sections[0].sections[0].objectives[0]'");
    assertRefused(
        ElementKind.SECTION,
        List.of("sections[0].objectives[0]"),
        List.of(),
        what + "SECTION in before, but got 'sections[0].objectives[0]'");
    assertRefused(
        ElementKind.BODY,
        List.of("bodies[1]"),
        List.of(),
        what + "BODY in before, but got 'bodies[1]'");
    assertRefused(
        ElementKind.BODY,
        List.of("sections[0].bodies[0]"),
        List.of(),
        what + "BODY in before, but got 'sections[0].bodies[0]'");
    assertRefused(
        ElementKind.OBJECTIVE,
        List.of(),
        List.of(),
        "ElementChange: expected changes of at least one element, but got [Split[]] of [] -> []");
  }

  @Test
  void nothingIsAddedOrDroppedThatIsOnBothSides() {
    assertEquals(
        "ElementChange.changes: expected Added only where before is empty, but got"
            + " [sections[0].objectives[0]]",
        assertThrows(
                IllegalArgumentException.class,
                () -> entry(ElementKind.OBJECTIVE, ON_A_SIDE, ON_A_SIDE, new Change.Added()))
            .getMessage());
    assertEquals(
        "ElementChange.changes: expected Dropped only where after is empty, but got"
            + " [sections[0].objectives[0]]",
        assertThrows(
                IllegalArgumentException.class,
                () -> entry(ElementKind.OBJECTIVE, ON_A_SIDE, ON_A_SIDE, new Change.Dropped()))
            .getMessage());
  }

  private static ElementChange withConfidence(List<Change> changes, double confidence) {
    return ElementChange.of(
        ALIGNMENT,
        ElementKind.OBJECTIVE,
        List.of(TASK),
        List.of(TASK),
        changes,
        Optional.empty(),
        confidence);
  }

  @Test
  void anEntrySaysWhatHappenedAndHowSureThatIs() {
    List<Change> split = List.of(new Change.Split());
    assertEquals(0, withConfidence(split, 0).confidence());
    assertEquals(1, withConfidence(split, 1).confidence());
    for (double confidence : new double[] {-0.1, 1.1, Double.NaN}) {
      assertEquals(
          "ElementChange.confidence: expected 0 to 1, but got " + confidence,
          assertThrows(IllegalArgumentException.class, () -> withConfidence(split, confidence))
              .getMessage());
    }
    assertThrows(IllegalArgumentException.class, () -> withConfidence(List.of(), 1));
  }

  @Test
  void anEntryRestsOnTheMatchOfItsOwnElements() {
    ElementChange told = EditionDiff.of(ALIGNMENT).entries(Change.TargetChanged.class).get(0);
    assertEquals(
        told,
        ElementChange.of(
            ALIGNMENT,
            told.kind(),
            told.before(),
            told.after(),
            told.changes(),
            told.match(),
            told.confidence()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ElementChange.of(
                ALIGNMENT,
                told.kind(),
                told.before(),
                List.of(),
                told.changes(),
                told.match(),
                told.confidence()));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            ElementChange.of(
                ALIGNMENT,
                told.kind(),
                List.of(),
                told.after(),
                told.changes(),
                told.match(),
                told.confidence()));
  }

  @Test
  void aDiffMadeFromItsOwnEntriesIsThatDiff() {
    EditionDiff diff = EditionDiff.of(ALIGNMENT);
    EditionDiff again = EditionDiff.of(ALIGNMENT, diff.entries(), diff.tallies());
    assertEquals(diff, again);
    assertEquals(diff.hashCode(), again.hashCode());
    assertEquals(diff, EditionDiff.of(Alignment.between(BEFORE, AFTER)));
    assertNotEquals(diff, EditionDiff.of(ALIGNMENT, List.of(), diff.tallies()));
    assertNotEquals(diff, EditionDiff.of(ALIGNMENT, diff.entries(), List.of()));
    assertNotEquals(diff, EditionDiff.between(AFTER, AFTER));
    assertNotEquals(diff, (Object) diff.entries());
    assertNotEquals(
        diff.hashCode(), EditionDiff.of(ALIGNMENT, List.of(), diff.tallies()).hashCode());
  }

  @Test
  void eachElementStandsInOneEntry() {
    ElementChange dropped =
        entry(ElementKind.PRINCIPLE, List.of("principles[0]"), List.of(), new Change.Dropped());
    ElementChange added =
        entry(ElementKind.PRINCIPLE, List.of(), List.of("principles[0]"), new Change.Added());
    assertEquals(
        List.of(dropped, added),
        EditionDiff.of(ALIGNMENT, List.of(dropped, added), List.of()).entries());
    assertEquals(
        "EditionDiff.entries[2]: expected each element once, but got 'principles[0]' again",
        assertThrows(
                IllegalArgumentException.class,
                () -> EditionDiff.of(ALIGNMENT, List.of(dropped, added, dropped), List.of()))
            .getMessage());
    assertEquals(
        "EditionDiff.entries[1]: expected each element once, but got 'principles[0]' again",
        assertThrows(
                IllegalArgumentException.class,
                () -> EditionDiff.of(ALIGNMENT, List.of(added, added), List.of()))
            .getMessage());
    assertNotEquals(dropped.hashCode(), added.hashCode());
  }

  @Test
  void whatCannotBeComparedIsListedAndNothingElse() {
    Edition titles =
        edition(
            "Titles",
            section("Life", TranscriptionStatus.TITLES_ONLY),
            section("Work", TranscriptionStatus.COMPLETE, COMMITMENTS.get(2)));
    Edition full =
        edition(
            "Full",
            section("Life", TranscriptionStatus.COMPLETE, COMMITMENTS.get(0)),
            section("Work", TranscriptionStatus.COMPLETE, COMMITMENTS.get(2), COMMITMENTS.get(3)));
    EditionDiff diff = EditionDiff.between(full, titles);
    // What is gone from one section may stand in another whose text is not at hand.
    List<String> open = List.of("sections[0].objectives[0]", "sections[1].objectives[1]");
    assertEquals(open, paths(diff.notComparableBefore()));
    assertEquals(List.of(), paths(diff.notComparableAfter()));
    assertEquals(open, paths(EditionDiff.between(titles, full).notComparableAfter()));
    Edition work = edition("Work", full.sections().get(1));
    EditionDiff whole = EditionDiff.between(full, work);
    assertEquals(2, whole.entries(Change.Dropped.class).size());
    assertEquals(List.of(), paths(whole.notComparableBefore()));
  }

  private static List<String> paths(List<Unmatched> unmatched) {
    return unmatched.stream().map(element -> element.path().toString()).toList();
  }
}
