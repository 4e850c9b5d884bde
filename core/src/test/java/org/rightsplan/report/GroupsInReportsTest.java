package org.rightsplan.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.target;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rightsplan.Editions;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.TranscriptionStatus;

/** What the reports say of several elements that became one, or one that became several. */
class GroupsInReportsTest {

  private static final Edition WHOLE =
      edition(
          "Whole",
          section(
              "I|Life",
              COMMITMENTS.get(0),
              COMMITMENTS.get(1),
              COMMITMENTS.get(2),
              COMMITMENTS.get(3)),
          section("II|Work", COMMITMENTS.get(4)));

  private static final Edition DIVIDED =
      edition(
          "Divided",
          section("I|Pay", COMMITMENTS.get(0) + " Soon.", COMMITMENTS.get(1)),
          section("II|Ways", COMMITMENTS.get(2), COMMITMENTS.get(7)),
          section("III|Work", COMMITMENTS.get(4)));

  private static final String PARTS = "sections[0] = sections[0] sections[1]";

  /** Compares editions of which a person says what answers to what. */
  private static ComparisonReport report(Edition before, Edition after, String... same) {
    Crosswalk crosswalk = Crosswalk.empty();
    for (String decision : same) {
      List<String> sides = Splitter.on(" = ").splitToList(decision);
      crosswalk =
          crosswalk.with(
              new Crosswalk.Decision(
                  Crosswalk.Verdict.SAME, paths(sides.get(0)), paths(sides.get(1))));
    }
    return ComparisonReport.of(EditionDiff.between(before, after, crosswalk));
  }

  private static ImmutableList<ElementPath> paths(String paths) {
    return Stream.of(paths.split(" ", -1))
        .map(Editions::path)
        .collect(ImmutableList.toImmutableList());
  }

  private static String oneLine(Report report) {
    return report.text().replaceAll("\\s+", " ");
  }

  private static void assertSays(Report report, String words) {
    assertTrue(oneLine(report).contains(words), () -> words + "\n" + report.text());
  }

  private static void assertNeverSays(Report report, String words) {
    assertFalse(oneLine(report).contains(words), () -> words + "\n" + report.text());
  }

  @Test
  void thePartsOfADividedChapterAreCountedTogether() {
    ComparisonReport report = report(WHOLE, DIVIDED, PARTS);
    String counts =
        "Counted together, I → I and II, at hand, printed and reported: commitments 4 + 1 added"
            + " − 1 dropped = 4 (net 0); indicators 0 = 0 (net 0).";
    assertSays(report, counts);
    assertSays(report.section(path("sections[0]")), counts);
    assertSays(report.section(path("sections[1]")), counts);
    assertSays(report, "commitments 1 = 1 (net 0)");
    assertNeverSays(report, "moved in");
    ComparisonReport back = report(DIVIDED, WHOLE, "sections[0] sections[1] = sections[0]");
    assertSays(
        back, "Counted together, I and II → I, at hand, printed and reported: commitments 4");
    assertNeverSays(back, "moved in");
  }

  @Test
  void whatEnteredAndLeftAGroupOfSectionsIsCountedAsMoved() {
    Edition after =
        edition(
            "After",
            section("I|Pay", COMMITMENTS.get(0), COMMITMENTS.get(4)),
            section("II|Ways", COMMITMENTS.get(1)),
            section("III|Work", COMMITMENTS.get(2), COMMITMENTS.get(3)));
    ComparisonReport report =
        report(
            WHOLE,
            after,
            PARTS,
            "sections[1] = sections[2]",
            "sections[0].objectives[0] = sections[0].objectives[0] sections[1].objectives[0]",
            "sections[0].objectives[2] sections[0].objectives[3] = sections[2].objectives[0]");
    assertSays(report, "commitments 4 − 1 dropped + 1 moved in − 2 moved out + 1 from splits = 3");
  }

  @Test
  void whatIsNotKnownOfAGroupOfSectionsIsSaidSo() {
    Edition partly =
        edition(
            "Partly",
            section("I|Pay", TranscriptionStatus.PARTIAL, COMMITMENTS.get(0)),
            section("II|Ways", TranscriptionStatus.PARTIAL, COMMITMENTS.get(1)));
    assertSays(
        report(WHOLE, partly, PARTS),
        "commitments 4 − 2 not known whether kept = 2 (net −2); indicators 0 = 0 (net 0). What is"
            + " not known whether new or kept is not transcribed.");
    assertSays(
        report(partly, WHOLE, "sections[0] sections[1] = sections[0]"),
        "commitments 2 + 2 not known whether new = 4 (net +2)");
  }

  @Test
  void theCountsOfEachSectionOfAGroupStandBesideEachOther() {
    Report part = report(WHOLE, DIVIDED, PARTS).section(path("sections[1]"));
    assertSays(part, "Whole (I) Divided (I) Divided (II)");
    assertSays(
        part, "tasks, as transcribed 4 printed; not said 2 printed; not said 2 printed; not said");
  }

  @Test
  void chaptersOfAGroupAreOneRowWithTheCountsOfAll() {
    assertSays(
        report(WHOLE, DIVIDED, PARTS).summary(),
        "I Life I Pay and II Ways 4; not said whether all 4 (2 and 2); not said whether all II Work"
            + " III Work");
    assertSays(
        report(DIVIDED, WHOLE, "sections[0] sections[1] = sections[0]").summary(),
        "I Pay and II Ways I Life 4 (2 and 2); not said whether all 4; not said whether all III Work"
            + " II Work");
  }

  @Test
  void aPartOfAChapterThatBecameChaptersStandsAmongTheChapters() {
    Edition inner =
        edition(
            "Inner",
            section(
                "I|Life",
                section("1|Food", COMMITMENTS.get(5)),
                section("2|Nature", COMMITMENTS.get(0), COMMITMENTS.get(2))));
    Edition outer =
        edition(
            "Outer",
            section("I|Life", section("1|Food", COMMITMENTS.get(5))),
            section("II|Water", COMMITMENTS.get(0)),
            section("III|Woods", COMMITMENTS.get(2)));
    Report report =
        report(
                inner,
                outer,
                "sections[0] = sections[0]",
                "sections[0].sections[1] = sections[1] sections[2]")
            .summary();
    assertSays(
        report, "I.2 Nature II Water and III Woods 2; not said whether all 2 (1 and 1); not said");
    assertSays(report, "A section that stands inside a chapter is counted in that chapter too.");
    assertNeverSays(report(WHOLE, DIVIDED, PARTS).summary(), "that chapter too");
  }

  @Test
  void aPartInsideAnotherIsCountedOnce() {
    Edition after =
        edition(
            "After",
            section(
                "I|Life",
                COMMITMENTS.get(0),
                section("1|Ways", COMMITMENTS.get(1), COMMITMENTS.get(2), COMMITMENTS.get(3))),
            section("II|Work", COMMITMENTS.get(4)));
    String inside = "sections[0] = sections[0] sections[0].sections[0]";
    ComparisonReport report = report(WHOLE, after, inside);
    assertSays(report.summary(), "I Life I Life and I.1 Ways 4; not said whether all 4; not");
    assertSays(report, "Counted together, I → I and I.1, at hand, printed and reported:");
    assertSays(report, "commitments 4 = 4 (net 0)");
    Edition before = edition("Before", section("I|All", COMMITMENTS.toArray()));
    Report ways = report(before, after, inside).section(path("sections[0].sections[0]"));
    assertNeverSays(ways, "told there");
    assertSays(ways, "commitments 16 − 11 dropped − 1 moved out = 4");
  }

  @Test
  void aPartOfADividedChapterListsNothingThatWentToAnother() {
    ComparisonReport report = report(WHOLE, DIVIDED, PARTS);
    Report ways = report.section(path("sections[1]"));
    assertNeverSays(ways, "pension");
    assertSays(ways, "1 change of what went to I is told there, not here.");
    assertSays(ways, "Inspect coal mines");
    Report pay = report.section(path("sections[0]"));
    assertSays(pay, "pension");
    assertNeverSays(pay, "told there");
    assertNeverSays(pay, "mangroves");
  }

  @Test
  void aJoinedChapterNamesAllThatItComesFrom() {
    Report report =
        report(DIVIDED, WHOLE, "sections[0] sections[1] = sections[0]")
            .section(path("sections[0]"));
    assertTrue(report.text().startsWith("Life: I and II → I\n"), report.text());
    assertSays(report, "pension");
  }

  private static final Edition PLAIN =
      edition(
          "Plain",
          section("I|Life", COMMITMENTS.get(0), COMMITMENTS.get(1)),
          section("II|Work", COMMITMENTS.get(2)));

  private static final Edition MIXED =
      edition(
          "Mixed",
          section("I|Life", COMMITMENTS.get(4)),
          section("II|Work", COMMITMENTS.get(5), COMMITMENTS.get(6)));

  private static final String SEVERAL =
      "sections[0].objectives[0] sections[0].objectives[1] sections[1].objectives[0]"
          + " = sections[0].objectives[0] sections[1].objectives[0]";

  @Test
  void ofSeveralTasksEachWentToAllChaptersOfThem() {
    Report report = report(PLAIN, MIXED, SEVERAL).summary();
    assertSays(
        report,
        "I Life I Life 2 I Life II Work 2 II Work I Life 1 II Work II Work 1 new II Work 1");
    assertSays(report, "A task that was split counts once in each chapter that has a part of it");
    assertNeverSays(report(PLAIN, PLAIN).summary(), "A task that was split");
  }

  @Test
  void aTaskWhosePartsStayedInAChapterWentOnce() {
    Edition after =
        edition(
            "After",
            section("I|Life", COMMITMENTS.get(0), COMMITMENTS.get(6), COMMITMENTS.get(1)),
            section("II|Work", COMMITMENTS.get(2)));
    ComparisonReport report =
        report(
            PLAIN,
            after,
            "sections[0].objectives[0] = sections[0].objectives[0] sections[0].objectives[1]");
    assertSays(
        report.summary(), "from to tasks ------- ------- ----- I Life I Life 2 II Work II Work 1");
    assertTrue(report.html().contains("I Life · 3</tspan>"), report::html);
  }

  @Test
  void aGroupIsNamedInEachChapterThatHasAPartOfIt() {
    ComparisonReport report = report(PLAIN, MIXED, SEVERAL);
    assertSays(
        report, "Split or merged together with what stands in I Life, and told there: II #1.");
    assertNeverSays(report(WHOLE, DIVIDED, PARTS), "Split or merged together");
  }

  @Test
  void targetsOfSplitIndicatorsAreShownOnBothSides() {
    Edition before =
        edition("Before", section("I|Life", indicator("Courses held", target(5), target(7))));
    Edition after =
        edition(
            "After",
            section(
                "I|Life",
                indicator("Courses held", target(9)),
                indicator("Seminars held", target(3)),
                indicator("Talks held")));
    String several =
        "sections[0].indicators[0] = sections[0].indicators[0] sections[0].indicators[1]"
            + " sections[0].indicators[2]";
    assertSays(
        report(before, after, several),
        "targets, not compared since the indicators were split or merged: before “Courses held” (5;"
            + " 7), after “Courses held” (9); “Seminars held” (3); “Talks held” (none)");
    Edition none = edition("None", section("I|Life", indicator("Courses held")));
    Edition plain =
        edition("Plain", section("I|Life", indicator("Courses held"), indicator("Talks held")));
    assertNeverSays(
        report(
            none,
            plain,
            "sections[0].indicators[0] = sections[0].indicators[0] sections[0].indicators[1]"),
        "not compared since");
  }
}
