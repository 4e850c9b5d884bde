package org.rightsplan.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.path;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rightsplan.alignment.Crosswalk;
import org.rightsplan.diff.EditionDiff;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Section;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.sample.SamplePlan;

/** What the reports say. */
class ComparisonReportTest {

  private static final ComparisonReport SAMPLE =
      ComparisonReport.of(EditionDiff.between(SamplePlan.first(), SamplePlan.second()));

  private static final ElementPath ENVIRONMENT =
      SamplePlan.second().elements().numbered("III").get(0).path();

  /** Returns a report on one line, so that line breaks do not matter. */
  private static String oneLine(Report report) {
    return report.text().replaceAll("\\s+", " ");
  }

  private static void assertSays(Report report, String words) {
    assertTrue(oneLine(report).contains(words), () -> words + "\n" + report.text());
  }

  private static void assertNeverSays(Report report, String words) {
    assertFalse(oneLine(report).contains(words), () -> words + "\n" + report.text());
  }

  private static ComparisonReport report(Edition before, Edition after) {
    return ComparisonReport.of(EditionDiff.between(before, after));
  }

  @Test
  void theEnvironmentsReportTellsItsStory() {
    Report report = SAMPLE.section(ENVIRONMENT);
    assertTrue(report.text().startsWith("Environmental Rights: I(4) -> III\n====="), report.text());
    assertSays(report, "It answers to I(4) \"Environmental rights\" of the earlier edition (");
    assertSays(report, "promoted from subsection I(4) to chapter III");
    assertSays(report, "aspects, as stated not stated 6 (spokesperson of the Cabinet,");
    assertSays(report, "aspects, as transcribed 1 printed 6 printed");
    assertSays(report, "tasks, as transcribed 7 printed 18 printed");
    assertSays(report, "What cannot be told");
    assertSays(
        report, "nothing: both texts are at hand, or taken to be where nothing is said of it");
  }

  @Test
  void theSummaryTellsTheCountsAndTheChapters() {
    Report report = SAMPLE.summary();
    assertTrue(report.text().startsWith("From "), report.text());
    assertSays(report, "parts, as transcribed");
    assertSays(report, "principles, as transcribed 5 printed 6 printed");
    assertSays(report, "I(4) \"Environmental rights\" III \"Environmental Rights\" 7 18");
    assertSays(report, "commitments unchanged: ");
    assertSays(report, "commitments added: ");
    assertSays(report, "sections promoted: 1");
    assertSays(report, "principles added: 1");
    assertFalse(report.text().contains("Every change"));
  }

  @Test
  void theFullReportHoldsTheSummaryAndEveryChange() {
    String summary = SAMPLE.summary().text();
    Report full = SAMPLE.full();
    assertTrue(full.text().startsWith(summary), full.text());
    String changes = full.text().substring(full.text().indexOf("Every change"));
    assertEquals(
        EditionDiff.between(SamplePlan.first(), SamplePlan.second()).entries().size(),
        changes.lines().filter(line -> line.startsWith("  * ")).count());
    assertEquals(full.text(), full.toString());
  }

  @Test
  void whereNothingHappenedTheReportSaysSo() {
    ComparisonReport same = report(SamplePlan.first(), SamplePlan.first());
    assertTrue(same.full().text().endsWith("Every change\n------------\n\n  * none\n"));
    Report section = same.section(path("sections[1]"));
    assertSays(section, ": unchanged.");
    assertSays(section, "What happened ------------- Nothing.");
  }

  @Test
  void eachChangeIsToldInWords() {
    Report full = SAMPLE.full();
    for (String words :
        List.of(
            "the edition: title ",
            "; period 2016/2020 became 2021/2025",
            ": added",
            ": dropped",
            ": split",
            ": merged",
            "moved from ",
            "number III became IV",
            "statement reworded from \"",
            "target set: ",
            "target no longer set: ",
            "target 200 villages by 2020 became 60 villages by 2025 (inherited from the period)",
            "target fall by more than 10 % by 2020 (inherited from the period) became fall by 15 %",
            "target no longer set: done by 2017-09",
            "assigned to Ministry of Social Affairs (lead) (named by the section around)",
            "no longer assigned to Ministry of Social Affairs (lead)",
            "bindingness ANTICIPATORY became BINDING; target at least 90 %")) {
      assertSays(full, words);
    }
  }

  @Test
  void whatIsNotTranscribedIsNeverCalledDroppedOrNew() {
    Edition whole =
        edition(
            "Whole",
            principle("Openness"),
            section("I|Life", COMMITMENTS.get(0), COMMITMENTS.get(1), COMMITMENTS.get(2)),
            section("II|Work", task(COMMITMENTS.get(3), indicator("Pits"))));
    Edition partly =
        edition("Partly", TranscriptionStatus.PARTIAL, section("I|Life", COMMITMENTS.get(0)));
    Report there = report(whole, partly).full();
    assertNeverSays(there, "dropped");
    assertNeverSays(there, "no such section");
    assertSays(there, "II \"Work\" (not transcribed) 1");
    assertSays(
        there, "not transcribed in the later edition, so not known whether kept: 1 principle, #1");
    assertSays(there, "so not known whether kept: 3 commitments, I #2, I #3, II #1");
    assertSays(there, "1 printed; not all transcribed");
    Report back = report(partly, whole).full();
    assertNeverSays(back, "added");
    assertNeverSays(back, "(new)");
    assertSays(back, "(not transcribed) II \"Work\"");
    assertSays(
        back, "not transcribed in the earlier edition, so not known whether new: 1 principle, #1");
    Report section = report(partly, whole).section(path("sections[1]"));
    assertSays(
        section,
        "The earlier edition is not transcribed far enough to tell whether it had such a section.");
    assertSays(section, "Work: II =");
    assertNeverSays(section, "I #2");
  }

  @Test
  void whereTextsAreMissingItIsNeverSaidThatTheyAreAtHand() {
    Edition one = edition("One", TranscriptionStatus.PARTIAL, section("Life", COMMITMENTS.get(0)));
    Report report = report(one, one).summary();
    assertNeverSays(report, "at hand");
    assertSays(report, "nothing about what is transcribed; not everything is");
  }

  @Test
  void countsThatSourcesStateOnBothSidesHeadTheReport() {
    Edition one = stated("One", 1, 7);
    Report report = report(one, stated("Two", 6, 18)).section(path("sections[0]"));
    assertSays(report, "Stated: 1 aspect and 7 tasks, then 6 aspects and 18 tasks (briefing).");
    assertSays(report, "What is transcribed stands beside it:");
    Report more =
        report(
                one,
                edition("Two", section("Life"))
                    .withTranscription(
                        Transcription.of(
                            TranscriptionStatus.TITLES_ONLY,
                            count(CountedThing.TASKS, 30).withComparedWith("one"))))
            .summary();
    assertSays(more, "tasks more than before, as stated - 30 (briefing)");
  }

  private static Edition stated(String title, int aspects, int tasks) {
    return edition(
        title,
        section("Life", COMMITMENTS.get(0))
            .withTranscription(
                Transcription.of(
                    TranscriptionStatus.PARTIAL,
                    count(CountedThing.ASPECTS, aspects),
                    count(CountedThing.TASKS, tasks))));
  }

  private static StatedCount count(CountedThing thing, int number) {
    return StatedCount.of(thing, Quantity.exactly(number), Citation.of("briefing"));
  }

  @Test
  void aSectionThatIsNewIsToldApart() {
    Edition before = edition("Before", section("I|Life", COMMITMENTS.get(0)));
    Edition after =
        edition(
            "After", section("I|Life", COMMITMENTS.get(0)), section("II|Work", COMMITMENTS.get(3)));
    ComparisonReport report = report(before, after);
    assertSays(report.section(path("sections[1]")), "The earlier edition has no such section.");
    assertSays(report.summary(), "(new) II \"Work\" 1");
    assertSays(report(after, before).summary(), "II \"Work\" (no such section) 1");
  }

  @Test
  void aChapterThatWasDividedIsNotCalledGone() {
    Edition before = edition("Before", section("I|Life", COMMITMENTS.get(0), COMMITMENTS.get(1)));
    Edition after =
        edition(
            "After", section("I|Pay", COMMITMENTS.get(0)), section("II|Ways", COMMITMENTS.get(1)));
    Crosswalk divided =
        Crosswalk.empty()
            .with(
                new Crosswalk.Decision(
                    Crosswalk.Verdict.SAME,
                    ImmutableList.of(path("sections[0]")),
                    ImmutableList.of(path("sections[0]"), path("sections[1]"))));
    Report report = ComparisonReport.of(EditionDiff.between(before, after, divided)).summary();
    assertNeverSays(report, "not transcribed)");
    assertNeverSays(report, "(new)");
    assertSays(report, "I \"Life\" I \"Pay\" and II \"Ways\" 2");
  }

  @Test
  void longListsAreCutAndSaySo() {
    Object[] tasks = IntStream.range(0, 40).mapToObj(i -> "Task x" + i + " y" + i).toArray();
    Edition full = edition("Full", section("I|Life", tasks));
    Edition empty = edition("Empty", section("I|Life"));
    Report added = report(empty, full).section(path("sections[0]"));
    assertSays(added, "* and 15 more, left out here");
    assertEquals(
        25, added.text().lines().filter(line -> line.endsWith(": added")).count(), added.text());
    Edition partly = edition("Partly", TranscriptionStatus.PARTIAL, section("I|Life"));
    assertSays(report(full, partly).summary(), "40 commitments, I #1,");
    assertSays(report(full, partly).summary(), "I #25, and 15 more");
  }

  @Test
  void aPathThatLeadsToNoSectionIsRefused() {
    for (String wrong : List.of("sections[99]", "principles[0]", "", "sections[1].sections[77]")) {
      assertEquals(
          "ComparisonReport.section: expected a section of the later edition, but got '"
              + wrong
              + "'",
          assertThrows(IllegalArgumentException.class, () -> SAMPLE.section(path(wrong)))
              .getMessage());
    }
  }

  @Test
  void veryDeepSectionsHaveAReportToo() {
    Section section = section("Lowest", COMMITMENTS.get(0));
    Section other = section("Lowest", COMMITMENTS.get(0), COMMITMENTS.get(1));
    for (int level = 0; level < 1000; level++) {
      section = section("Level " + level, section);
      other = section("Level " + level, other);
    }
    Report report = report(edition("One", section), edition("Two", other)).full();
    assertSays(report, "commitments added: 1");
  }

  @Test
  void emptyEditionsHaveAReportToo() {
    Report report = report(edition("One"), edition("Two")).full();
    assertSays(report, "From One to Two");
    assertSays(report, "commitments unchanged: 0");
  }

  @Test
  void oldAndNewProvisionsStandSideBySide() {
    Edition before = edition("One", section("I|Life", COMMITMENTS.get(2), COMMITMENTS.get(1)));
    Edition after = edition("Two", section("II|Life", COMMITMENTS.get(2), COMMITMENTS.get(11)));
    String markdown = report(before, after).correlations().markdown();
    assertTrue(markdown.contains("| I Life | II Life |"), markdown);
    assertTrue(markdown.contains("| II #2 Forbid"), markdown);
    assertTrue(markdown.contains("Teach mother tongues"), markdown);
  }
}
