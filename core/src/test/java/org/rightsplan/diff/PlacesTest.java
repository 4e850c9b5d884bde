package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.Editions;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;

/** Where elements stand: moved, promoted, demoted, reordered, renumbered, or as before. */
class PlacesTest {

  private static Object[] tasks(int... which) {
    return IntStream.of(which).mapToObj(COMMITMENTS::get).toArray();
  }

  private static List<Change> changes(Edition before, Edition after, String path) {
    return EditionDiff.between(before, after)
        .ofBefore(path(path))
        .map(ElementChange::changes)
        .orElse(ImmutableList.of());
  }

  @Test
  void aTaskUnderAnotherSectionIsMoved() {
    Edition before =
        edition("Plan", section("Life", tasks(0, 1, 2)), section("Justice", tasks(4, 6, 9)));
    Edition after =
        edition("Plan", section("Life", tasks(0, 1)), section("Justice", tasks(4, 6, 9, 2)));
    EditionDiff diff = EditionDiff.between(before, after);
    ElementChange entry = diff.ofBefore(path("sections[0].objectives[2]")).orElseThrow();
    assertEquals(
        List.of(new Change.Moved(path("sections[0]"), path("sections[1]"))), entry.changes());
    assertEquals(List.of(entry), diff.entries());
    assertEquals(Optional.of(entry), diff.ofAfter(path("sections[1].objectives[3]")));
  }

  @Test
  void aTaskWhoseSectionMovedIsNotMovedItself() {
    Edition before =
        edition("Plan", section("Life", tasks(0, 1, 2)), section("Justice", tasks(4, 6, 9)));
    Edition after =
        edition("Plan", section("Justice", tasks(4, 6, 9)), section("Life", tasks(0, 1, 2)));
    EditionDiff diff = EditionDiff.between(before, after);
    assertEquals(1, diff.entries().size(), diff.entries().toString());
    ElementChange entry = diff.entries().get(0);
    assertEquals(ElementKind.SECTION, entry.kind());
    assertTrue(entry.has(Change.Reordered.class));
    assertEquals(1, entry.changes().size());
  }

  @Test
  void theFewestSiblingsAreSaidToHaveChangedPlaces() {
    Edition before = edition("Plan", section("Life", tasks(0, 1, 2, 3, 4, 5)));
    Edition after = edition("Plan", section("Life", tasks(5, 0, 1, 3, 2, 4)));
    EditionDiff diff = EditionDiff.between(before, after);
    assertEquals(2, diff.entries(Change.Reordered.class).size());
    assertEquals(
        List.of(new Change.Reordered(5, 0)), changes(before, after, "sections[0].objectives[5]"));
  }

  @Test
  void whatAnInsertionOrOmissionShiftsIsNotReordered() {
    Edition before = edition("Plan", section("Life", tasks(0, 1, 2, 3)));
    Edition after = edition("Plan", section("Life", tasks(7, 0, 2, 3)));
    EditionDiff diff = EditionDiff.between(before, after);
    assertEquals(List.of(), diff.entries(Change.Reordered.class));
    assertEquals(1, diff.entries(Change.Added.class).size());
    assertEquals(1, diff.entries(Change.Dropped.class).size());
  }

  @Test
  void aSubsectionThatBecameAChapterIsPromotedAndNotMoved() {
    Edition before =
        edition(
            "Plan",
            section("Life", section("Food", tasks(0, 1)), section("Nature", tasks(2, 3, 4))),
            section("Justice", tasks(6, 9)));
    Edition after =
        edition(
            "Plan",
            section("Life", section("Food", tasks(0, 1))),
            section("Justice", tasks(6, 9)),
            section("Nature", tasks(2, 3, 4)));
    assertEquals(
        List.of(new Change.Promoted(1, 0)), changes(before, after, "sections[0].sections[1]"));
    assertEquals(
        List.of(new Change.Demoted(0, 1), new Change.Moved(path(""), path("sections[0]"))),
        changes(after, before, "sections[2]"));
  }

  @Test
  void childrenOfASectionThatWasDividedAreNotReorderedAmongEachOther() {
    Edition before = edition("Plan", section("Life", tasks(0, 1, 2, 3)));
    Edition after = edition("Plan", section("Food", tasks(2, 3)), section("Health", tasks(0, 1)));
    Crosswalk crosswalk =
        Crosswalk.empty()
            .with(
                new Crosswalk.Decision(
                    Crosswalk.Verdict.SAME,
                    ImmutableList.of(path("sections[0]")),
                    ImmutableList.of(path("sections[0]"), path("sections[1]"))));
    EditionDiff diff = EditionDiff.between(before, after, crosswalk);
    assertEquals(List.of(), diff.entries(Change.Reordered.class));
    assertEquals(List.of(), diff.entries(Change.Moved.class));
    assertEquals(1, diff.entries(Change.Split.class).size());
  }

  private static List<Change> changes(
      Edition before, Edition after, ImmutableList<String> from, ImmutableList<String> to) {
    Crosswalk crosswalk =
        Crosswalk.empty()
            .with(
                new Crosswalk.Decision(
                    Crosswalk.Verdict.SAME,
                    from.stream().map(Editions::path).collect(ImmutableList.toImmutableList()),
                    to.stream().map(Editions::path).collect(ImmutableList.toImmutableList())));
    return EditionDiff.between(before, after, crosswalk)
        .ofBefore(path(from.get(0)))
        .orElseThrow()
        .changes();
  }

  @Test
  void thePartOfASplitThatWentToAnotherSectionIsMoved() {
    Edition before =
        edition("Plan", section("Life", tasks(0, 1, 2)), section("Justice", tasks(4, 6, 9)));
    Edition after =
        edition("Plan", section("Life", tasks(0, 1, 7)), section("Justice", tasks(4, 6, 9, 8)));
    ImmutableList<String> one = ImmutableList.of("sections[0].objectives[2]");
    ImmutableList<String> two =
        ImmutableList.of("sections[0].objectives[2]", "sections[1].objectives[3]");
    assertEquals(
        List.of(new Change.Split(), new Change.Moved(path("sections[0]"), path("sections[1]"))),
        changes(before, after, one, two));
    assertEquals(
        List.of(new Change.Merged(), new Change.Moved(path("sections[1]"), path("sections[0]"))),
        changes(after, before, two, one));
    assertEquals(List.of(new Change.Split(), new Change.Merged()), changes(after, after, two, two));
  }

  @Test
  void partsThatStayedInTheSectionsOfAGroupAreNotMoved() {
    Edition before = edition("Plan", section("Life", tasks(0, 1, 2)));
    Edition after = edition("Plan", section("Food", tasks(0, 7)), section("Health", tasks(1, 8)));
    Crosswalk crosswalk =
        Crosswalk.empty()
            .with(
                new Crosswalk.Decision(
                    Crosswalk.Verdict.SAME,
                    ImmutableList.of(path("sections[0]")),
                    ImmutableList.of(path("sections[0]"), path("sections[1]"))))
            .with(
                new Crosswalk.Decision(
                    Crosswalk.Verdict.SAME,
                    ImmutableList.of(path("sections[0].objectives[2]")),
                    ImmutableList.of(
                        path("sections[0].objectives[1]"), path("sections[1].objectives[1]"))));
    EditionDiff diff = EditionDiff.between(before, after, crosswalk);
    assertEquals(2, diff.entries(Change.Split.class).size());
    assertEquals(List.of(), diff.entries(Change.Moved.class));
  }

  @Test
  void aNumberThatChangedIsToldWithBothNumbers() {
    Edition before = edition("Plan", section("I|Life", tasks(0, 1)), section("Work", tasks(4)));
    Edition after = edition("Plan", section("2.|Life", tasks(0, 1)), section("Work", tasks(4)));
    assertEquals(
        List.of(new Change.Renumbered(Optional.of("I"), Optional.of("2."))),
        changes(before, after, "sections[0]"));
    assertEquals(List.of(), changes(before, after, "sections[1]"));
    Edition unnumbered =
        edition(
            "Plan",
            section("I|Life", task(COMMITMENTS.get(0)).withNumber("(1)"), task(COMMITMENTS.get(1))),
            section("Work", tasks(4)));
    assertEquals(
        List.of(new Change.Renumbered(Optional.empty(), Optional.of("(1)"))),
        changes(before, unnumbered, "sections[0].objectives[0]"));
  }
}
