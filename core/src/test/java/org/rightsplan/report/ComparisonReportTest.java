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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    assertTrue(report.text().startsWith("Environmental Rights: I(4) → III\n====="), report.text());
    assertSays(report, "Answers to I(4) “Environmental rights” of the earlier edition (");
    assertSays(report, "promoted from subsection I(4) to chapter III");
    assertSays(report, "aspects, as stated not stated 6 (spokesperson of the Cabinet,");
    assertSays(report, "aspects, as transcribed 1 printed 6 printed");
    assertSays(report, "tasks, as transcribed 7 printed 18 printed");
    assertSays(report, "What cannot be told");
    assertSays(
        report, "Nothing: both texts are at hand, or taken to be where nothing is said of it.");
  }

  @Test
  void theSummaryTellsTheCountsAndTheChapters() {
    Report report = SAMPLE.summary();
    assertTrue(report.text().startsWith("From "), report.text());
    assertSays(report, "parts, as transcribed");
    assertSays(report, "principles, as transcribed 5 printed 6 printed");
    assertSays(report, "I(4) Environmental rights III Environmental Rights 7 18");
    assertSays(report, "7 commitments unchanged");
    assertSays(report, "19 commitments added");
    assertSays(report, "Sections [↑ promoted] 1");
    assertSays(report, "Principles [+ added] 1");
    assertFalse(report.text().contains("Section by section"));
  }

  @Test
  void theWholeHoldsTheSummaryAndEveryChange() {
    String summary = SAMPLE.summary().text();
    String whole = SAMPLE.text();
    assertTrue(whole.startsWith(summary), whole);
    EditionDiff diff = EditionDiff.between(SamplePlan.first(), SamplePlan.second());
    Matcher entries = Pattern.compile("<article ").matcher(SAMPLE.html());
    assertEquals(diff.entries().size(), entries.results().count());
    assertEquals(whole, SAMPLE.toString());
  }

  @Test
  void whereNothingHappenedTheReportSaysSo() {
    ComparisonReport same = report(SamplePlan.first(), SamplePlan.first());
    assertSays(same, "Nothing changed.");
    Report section = same.section(path("sections[1]"));
    assertSays(section, ": unchanged.");
    assertSays(section, "What happened ------------- Nothing.");
    assertSays(section, "unchanged commitments are not listed here.");
  }

  @Test
  void eachChangeIsToldInWords() {
    for (String words :
        List.of(
            "[+ added]",
            "[− dropped]",
            "split into 2",
            "merged from 2",
            "moved from ",
            "period: 2016–2020 became 2021–2025",
            "number III became IV",
            "statement: ",
            "[-",
            "{+",
            "target set: ",
            "target no longer set: ",
            "target 200 villages by 2020 became 60 villages a year by 2025 (the end of the period)",
            "a fall by more than 10 % by 2020 (the end of the period) became a fall by 15 %",
            "target no longer set: done by September 2017",
            "assigned to Ministry of Social Affairs (lead), named by the section around",
            "anticipatory became binding",
            "Why matched: ")) {
      assertSays(SAMPLE, words);
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
    Report there = report(whole, partly);
    assertFalse(there.html().contains("data-kind=\"Dropped"), there.text());
    assertNeverSays(there, "no such section");
    assertSays(there, "II Work (not transcribed) 1");
    assertSays(
        there, "Not transcribed in the later edition, so not known whether kept: 1 principle, #1");
    assertSays(there, "so not known whether kept: 3 commitments, I #2, I #3 and II #1");
    assertSays(there, "4 printed; not said whether all 1 printed; not all transcribed");
    Report back = report(partly, whole);
    assertFalse(back.html().contains("data-kind=\"Added"), back.text());
    assertNeverSays(back, "(new)");
    assertSays(back, "(not transcribed) II Work");
    assertSays(
        back, "Not transcribed in the earlier edition, so not known whether new: 1 principle, #1");
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
    assertNeverSays(report, "both texts are at hand");
    assertSays(report, "Nothing about what is transcribed; not everything is.");
  }

  @Test
  void countsThatSourcesStateOnBothSidesHeadTheReport() {
    Edition one = stated("One", 1, 7);
    Report report = report(one, stated("Two", 6, 18)).section(path("sections[0]"));
    assertSays(report, "Stated: 1 aspect and 7 tasks, then 6 aspects and 18 tasks (briefing).");
    Report more =
        report(
                one,
                edition("Two", section("Life"))
                    .withTranscription(
                        Transcription.of(
                            TranscriptionStatus.TITLES_ONLY,
                            count(CountedThing.TASKS, 30).withComparedWith("one"))))
            .summary();
    assertSays(more, "tasks more than before, as stated – 30 (briefing)");
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
    assertSays(report.summary(), "(new) II Work 1");
    assertSays(report(after, before).summary(), "II Work (no such section) 1");
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
    assertSays(report, "I Life I Pay and II Ways 2");
  }

  @Test
  void longListsAreCutAndSaySo() {
    Object[] tasks = IntStream.range(0, 40).mapToObj(i -> "Task x" + i + " y" + i).toArray();
    Edition full = edition("Full", section("I|Life", tasks));
    Edition empty = edition("Empty", section("I|Life"));
    ReportOptions short25 = ReportOptions.defaults().withLongestList(25);
    Report section = report(empty, full).section(path("sections[0]"));
    String added = section.text(short25);
    assertTrue(added.contains("15 more are left out here."), added);
    assertEquals(25, added.lines().filter(line -> line.contains("[+ added]")).count(), added);
    assertEquals(40, section.text().lines().filter(line -> line.contains("[+ added]")).count());
    Edition partly = edition("Partly", TranscriptionStatus.PARTIAL, section("I|Life"));
    assertSays(report(full, partly).summary(), "40 commitments, I #1,");
    assertSays(report(full, partly).summary(), "I #25 and 15 more");
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
    for (int level = 0; level < 399; level++) {
      section = section("Level " + level, section);
      other = section("Level " + level, other);
    }
    Report report = report(edition("One", section), edition("Two", other));
    assertSays(report, "1 commitment added");
  }

  @Test
  void emptyEditionsHaveAReportToo() {
    Report report = report(edition("One"), edition("Two"));
    assertSays(report, "From One to Two");
    assertSays(report, "0 commitments unchanged");
  }

  @Test
  void oldAndNewProvisionsStandSideBySide() {
    Edition before = edition("One", section("I|Life", COMMITMENTS.get(2), COMMITMENTS.get(1)));
    Edition after = edition("Two", section("II|Life", COMMITMENTS.get(2), COMMITMENTS.get(11)));
    String markdown = report(before, after).correlations().markdown();
    assertTrue(markdown.contains("| I Life | II Life | (●●"), markdown);
    assertTrue(markdown.contains("| II #2 Forbid"), markdown);
    assertTrue(markdown.contains("Teach mother tongues"), markdown);
  }

  @Test
  void whatAPersonAssertedIsNotCalledComputedInTheTableOfProvisions() {
    Edition before = edition("One", section("I|Life", COMMITMENTS.get(2)));
    Edition after = edition("Two", section("II|Life", COMMITMENTS.get(3)));
    Crosswalk crosswalk = Crosswalk.empty().withSame(path("sections[0]"), path("sections[0]"));
    String markdown =
        ComparisonReport.of(EditionDiff.between(before, after, crosswalk))
            .correlations()
            .markdown();
    assertTrue(markdown.contains("| I Life | II Life | (●●● asserted by a person)"), markdown);
  }
}
