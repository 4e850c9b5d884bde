package org.rightsplan.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.examples.ChinaPlaces.edition;
import static org.rightsplan.examples.ChinaPlaces.section;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.DateBasis;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.Located;
import org.rightsplan.model.Measurement;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Reference;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Tag;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TranscriptionStatus;

/** That the four editions of China's plan hold what is known of them, and nothing more. */
class ChinaDataTest {

  private static Objective task(String year, String label) {
    return edition(year).elements().objectives().stream()
        .filter(objective -> objective.label().equals(label))
        .map(Located::element)
        .findFirst()
        .orElseThrow();
  }

  /** The tasks of each section that has some, as "printed" or "printed+reported". */
  @ParameterizedTest
  @CsvSource({
    "2009, 'I(1) 4, I(3) 4, I(4) 3, I(5) 4, I(6) 4, I(7) 2+3, I(8) 2, I(9) 4, II(1) 3, II(2) 5,"
        + " II(3) 7, III(2) 2, III(3) 6, III(4) 3, III(5) 3+2, IV 2+1'",
    "2012, 'I(1) 4, I(4) 4, I(7) 3+1, II(3) 7, III(5) 3+5, IV 6, VI 5'",
    "2016, 'I(1) 5, I(2) 3+1, I(3) 4, I(7) 4+2, I(8) 0+6, II(1) 5, III(1) 4, III(2) 4, III(3) 3,"
        + " III(4) 5, III(5) 2+1, IV 4+2, V 13, VI 5'",
    "2021, 'I.5 2, II.1 3, III.1 3, III.2 2, III.4 2, III.5 3, III.6 1, IV.1 2, IV.5 0+3, V.1 3,"
        + " V.2 1+1, V.3 0+1, VI.1 6'"
  })
  void everySectionHasTheTasksThatAreKnown(String year, String expected) {
    List<String> found = new ArrayList<>();
    for (Located<Section> section : edition(year).elements().sections()) {
      List<Objective> own = section.element().objectives();
      long reported = own.stream().filter(ChinaDataTest::isReported).count();
      if (!own.isEmpty()) {
        found.add(
            section.label()
                + " "
                + (own.size() - reported)
                + (reported == 0 ? "" : "+" + reported));
      }
    }

    assertEquals(expected, String.join(", ", found));
  }

  @ParameterizedTest
  @CsvSource({"2009, 58, 6", "2012, 32, 6", "2016, 61, 12", "2021, 28, 5"})
  void printedAndReportedTasksAreCountedApart(String year, int printed, int reported) {
    assertEquals(printed, edition(year).tally().tasks().counted());
    assertEquals(reported, edition(year).tally().tasks().reported());
  }

  /** Numbered chapters, the introduction not counted, and the sections under them. */
  @ParameterizedTest
  @CsvSource({
    "2009, 5, '9, 8, 5, 0, 0'",
    "2012, 6, '7, 8, 5, 0, 2, 0'",
    "2016, 6, '8, 5, 5, 0, 0, 0'",
    "2021, 7, '7, 8, 6, 5, 4, 4, 0'"
  })
  void everyTitleIsThere(String year, int chapters, String subsections) {
    List<Section> parts = edition(year).sections();

    assertEquals(SectionKind.INTRODUCTION, parts.get(0).kind());
    assertEquals(chapters, parts.size() - 1);
    assertEquals(
        subsections,
        String.join(
            ", ", parts.stream().skip(1).map(chapter -> chapter.sections().size() + "").toList()));
  }

  @Test
  void printedTasksStandBeforeReportedOnesInEverySection() {
    for (Edition edition : ReferencePlans.china().editions()) {
      for (Located<Section> section : edition.elements().sections()) {
        List<Boolean> reported =
            section.element().objectives().stream().map(ChinaDataTest::isReported).toList();
        assertEquals(reported.stream().sorted().toList(), reported, section.label());
      }
    }
  }

  @Test
  void everyTaskSaysHowMuchOfItIsAtHand() {
    for (Edition edition : ReferencePlans.china().editions()) {
      for (Located<Objective> task : edition.elements().objectives()) {
        TranscriptionStatus status = task.element().transcription();
        assertTrue(
            status == TranscriptionStatus.PARTIAL
                || (status == TranscriptionStatus.COMPLETE && !isReported(task.element())),
            edition.id() + " " + task.label() + " " + status);
      }
    }
  }

  @Test
  void theTextsAreCompleteInSevenSectionsOnly() {
    List<String> complete = new ArrayList<>();
    for (Edition edition : ReferencePlans.china().editions()) {
      for (Located<Section> section : edition.elements().sections()) {
        if (section.element().transcription().status() == TranscriptionStatus.COMPLETE) {
          complete.add(edition.id() + " " + section.label());
        }
      }
    }

    assertEquals(
        List.of(
            "china-2012 IV",
            "china-2012 VI",
            "china-2016 VI",
            "china-2021 III.2",
            "china-2021 III.4",
            "china-2021 III.5",
            "china-2021 V.1"),
        complete);
  }

  @Test
  void environmentGrowsFromOneAspectAndSevenTasksToSixAndEighteenAsStated() {
    assertEquals(ImmutableMap.of("I(7) aspects", "1", "I(7) tasks", "7"), stated("2009", "I(7)"));
    assertEquals(ImmutableMap.of("III aspects", "6", "III tasks", "18"), stated("2021", "III"));
  }

  @ParameterizedTest
  @CsvSource({
    "2009, I(7), Bie Tao, l. 96",
    "2021, III, Bie Tao, l. 96",
  })
  void countsOfTheEnvironmentAreSomebodysStatements(
      String year, String label, String who, String at) {
    for (StatedCount count : section(year, label).element().transcription().stated()) {
      assertEquals("briefing-2021", only(count.citations()).source());
      assertEquals(who, only(count.citations()).speaker().orElseThrow());
      assertEquals(at, only(count.citations()).paragraph().orElseThrow());
    }
  }

  @Test
  void countsOfTheFourthEditionAreSomebodysStatements() {
    List<String> found = new ArrayList<>();
    for (StatedCount count : edition("2021").transcription().stated()) {
      var citation = only(count.citations());
      found.add(
          count.quantity()
              + " "
              + citation.speaker().orElse(citation.source())
              + citation.paragraph().map(paragraph -> " " + paragraph).orElse(""));
    }

    assertEquals(
        List.of(
            "8 Li Xiaojun l. 48",
            "nearly 200 Li Xiaojun l. 48",
            "nearly 30 Li Xiaojun l. 48",
            "6 abstract-2021"),
        found);
  }

  private static Map<String, String> stated(String year, String label) {
    Map<String, String> stated = new LinkedHashMap<>();
    var tally = section(year, label).element().tally();
    for (CountedThing thing : List.of(CountedThing.ASPECTS, CountedThing.TASKS)) {
      stated.put(
          label + " " + (thing == CountedThing.ASPECTS ? "aspects" : "tasks"),
          only(tally.of(thing).stated()).quantity().toString());
    }
    return stated;
  }

  @Test
  void environmentIsCountedAsFarAsItIsTranscribed() {
    var first = edition("2009").elements().tally(section("2009", "I(7)"));
    assertEquals(1, first.aspects().counted());
    assertEquals(2, first.tasks().counted());
    assertEquals(3, first.tasks().reported());

    var fourth = edition("2021").elements().tally(section("2021", "III"));
    assertEquals(6, fourth.aspects().counted());
    assertEquals(11, fourth.tasks().counted());
    assertEquals(0, fourth.tasks().reported());
  }

  @ParameterizedTest
  @CsvSource({
    "2009, '5 PARTS'",
    "2016, '168 TASKS, 5 PRINCIPLES'",
    "2021, '8 PARTS, nearly 200 TASKS, nearly 30 TASKS over china-2016, 6 PRINCIPLES'"
  })
  void countsOfWholeEditionsAreThoseThatOthersState(String year, String expected) {
    List<String> found =
        edition(year).transcription().stated().stream()
            .map(
                count ->
                    count.quantity()
                        + " "
                        + count.counted()
                        + count.comparedWith().map(id -> " over " + id).orElse(""))
            .toList();

    assertEquals(expected, String.join(", ", found));
  }

  @Test
  void theEvaluationOfTheThirdEditionCountsItsFirstChapter() {
    StatedCount count = only(section("2016", "I").element().transcription().stated());

    assertEquals("58", count.quantity().toString());
    assertEquals("evaluation-2021", count.citations().get(0).source());
  }

  @ParameterizedTest
  @CsvSource({"2009, 3, PRINTED", "2012, 0, PRINTED", "2016, 5, PRINTED", "2021, 6, REPORTED"})
  void principlesAreThoseThatWereReadOrReported(String year, int count, Attestation attestation) {
    List<Principle> principles = edition(year).principles();

    assertEquals(count, principles.size());
    principles.forEach(principle -> assertEquals(attestation, principle.attestation()));
  }

  @Test
  void oneTaskCanHoldTargetsInTwoModesWithPrintedAndImpliedBaselines() {
    List<Indicator> indicators = task("2009", "I(7) #1").indicators();

    assertEquals(5, indicators.size());
    Target discharge = indicators.get(0).targets().get(0);
    assertEquals(TargetMode.CHANGE_BY_PERCENT, discharge.mode());
    assertEquals("-10", discharge.number().orElseThrow().toPlainString());
    assertEquals(DateBasis.PRINTED, discharge.baseline().orElseThrow().date().get().basis());
    Target air = indicators.get(4).targets().get(0);
    assertEquals(TargetMode.CHANGE_BY_PERCENTAGE_POINTS, air.mode());
    assertEquals("5.6", air.number().orElseThrow().toPlainString());
    assertEquals(DateBasis.INFERRED, air.baseline().orElseThrow().date().get().basis());
  }

  @Test
  void theFourthEditionPrintsNoYearsSoItsPeriodSuppliesThem() {
    Target nitrogen = task("2021", "III.1 #1").indicators().get(1).targets().get(0);

    assertEquals(TargetComparator.GREATER_THAN, nitrogen.comparator());
    assertEquals(DateBasis.INHERITED, nitrogen.due().orElseThrow().basis());
    assertEquals(PartialDate.of(2025), nitrogen.due().orElseThrow().date());
    assertTrue(nitrogen.baseline().isEmpty());
  }

  @Test
  void aFigureBecomesWordsInTheNextEdition() {
    Target third = task("2016", "I(8) #2").indicators().get(2).targets().get(0);
    Target fourth = task("2021", "III.1 #2").indicators().get(0).targets().get(0);

    assertEquals(TargetComparator.AT_MOST, third.comparator());
    assertEquals("10", third.number().orElseThrow().toPlainString());
    assertEquals(TargetComparator.QUALITATIVE, fourth.comparator());
    assertEquals("largely eliminate", fourth.value().orElseThrow().toString());
  }

  @Test
  void aTargetMayLieBeyondThePeriod() {
    Target participation = task("2009", "I(4) #2").indicators().get(1).targets().get(0);

    assertEquals(PartialDate.of(2011), participation.due().orElseThrow().date());
    assertEquals(DateBasis.PRINTED, participation.due().orElseThrow().basis());
  }

  @ParameterizedTest
  @CsvSource({
    "2016, V, 'ICESCR, CAT, ICERD, CEDAW, CRC, CRPD'",
    "2021, VI.1, 'ICESCR, CAT, CRC, ICERD, CRPD, CEDAW'"
  })
  void reportsToTreatyBodiesReferToTheTreaty(String year, String label, String expected) {
    List<String> treaties = new ArrayList<>();
    for (Objective task : section(year, label).element().objectives()) {
      for (Reference reference : task.references()) {
        treaties.add(((Reference.TreatyArticle) reference).treaty());
      }
    }

    assertEquals(expected, String.join(", ", treaties));
  }

  @Test
  void onlyTheFourthEditionInheritsDatesFromItsPeriod() {
    List<String> printed = new ArrayList<>();
    for (Edition edition : ReferencePlans.china().editions()) {
      for (Located<Indicator> indicator : edition.elements().indicators()) {
        for (Target target : indicator.element().targets()) {
          boolean inherited = target.due().filter(ChinaDataTest::isInherited).isPresent();
          if (inherited) {
            assertEquals("china-2021", edition.id());
          } else if (target.due().isPresent() && edition.id().equals("china-2021")) {
            printed.add(indicator.element().name().toString());
          }
        }
      }
    }

    assertEquals(List.of("disabled people newly employed in towns"), printed);
  }

  private static boolean isInherited(StatedDate due) {
    return due.basis() == DateBasis.INHERITED;
  }

  @Test
  void editionsAreAdoptedAfterTheirPeriodsBeginAndLeaveOneYearOut() {
    List<String> dates = new ArrayList<>();
    Set<Integer> covered = new TreeSet<>();
    for (Edition edition : ReferencePlans.china().editions()) {
      PartialDate adopted = edition.adoption().orElseThrow().date().orElseThrow();
      assertEquals(edition.published().orElseThrow(), adopted);
      dates.add(adopted.toString());
      int start = edition.period().orElseThrow().start().orElseThrow().year();
      int end = edition.period().orElseThrow().end().orElseThrow().year();
      assertEquals(start, adopted.year());
      for (int year = start; year <= end; year++) {
        assertTrue(covered.add(year), edition.id() + " " + year);
      }
    }

    assertEquals(List.of("2009-04-13", "2012-06-11", "2016-09-29", "2021-09-09"), dates);
    assertEquals(16, covered.size());
    assertFalse(covered.contains(2011));
  }

  @Test
  void aReportedResultStandsBesideTheTargetWithItsSource() {
    Measurement result = only(task("2009", "I(7) #1").indicators().get(4).measurements());

    assertEquals("95.6", result.value().toString());
    assertEquals("assessment-2011", only(result.citations()).source());
  }

  @Test
  void tagsFollowTheTitlesOfSections() {
    assertEquals(5, edition("2009").elements().objectivesTagged(Tag.right("environment")).size());
    assertEquals(11, edition("2021").elements().objectivesTagged(Tag.right("environment")).size());
    assertEquals(4, edition("2016").elements().objectivesTagged(Tag.group("women")).size());
    assertTrue(task("2021", "V.1 #1").tags().isEmpty());
  }

  @Test
  void bodiesInTheChapeauAnswerForEveryTaskBelow() {
    assertEquals(5, edition("2012").elements().objectivesOf("mfa").size());
    assertTrue(edition("2016").elements().objectivesOf("mfa").isEmpty());
  }

  @Test
  void noIndicatorIsMarkedAsBindingOrNot() {
    for (Edition edition : ReferencePlans.china().editions()) {
      assertEquals(
          edition.elements().indicators().size(),
          edition.elements().indicators(Bindingness.UNSTATED).size());
    }
  }

  private static <T> T only(List<T> all) {
    assertEquals(1, all.size());
    return all.get(0);
  }

  private static boolean isReported(Objective objective) {
    return objective.attestation() == Attestation.REPORTED;
  }
}
