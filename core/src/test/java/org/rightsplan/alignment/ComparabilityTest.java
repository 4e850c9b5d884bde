package org.rightsplan.alignment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.Editions.text;
import static org.rightsplan.Editions.unmatched;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;

/** What is not transcribed is never missed. */
class ComparabilityTest {

  private final Edition before =
      edition(
          "Before",
          principle("Openness"),
          section("Health", COMMITMENTS.get(0), task(COMMITMENTS.get(1), indicator("Beds"))),
          section("Work", COMMITMENTS.get(2)));

  private static List<String> missed(Edition before, Edition after) {
    return unmatched(Alignment.between(before, after).unmatchedBefore(), true);
  }

  private static List<String> unknown(Edition before, Edition after) {
    return unmatched(Alignment.between(before, after).unmatchedBefore(), false);
  }

  @ParameterizedTest
  @EnumSource(names = {"COMPLETE", "UNSTATED"})
  void inAWholeTextEverythingMayBeMissed(TranscriptionStatus status) {
    Edition after = edition("After", status, section("Health", COMMITMENTS.get(0)));
    assertEquals(
        List.of(
            "principles[0]",
            "sections[1]",
            "sections[0].objectives[1]",
            "sections[1].objectives[0]",
            "sections[0].objectives[1].indicators[0]"),
        missed(before, after));
    assertEquals(List.of(), unknown(before, after));
  }

  @Test
  void inPartsOfATextNothingMayBeMissed() {
    Edition after =
        edition("After", TranscriptionStatus.PARTIAL, section("Health", COMMITMENTS.get(0)));
    assertEquals(List.of(), missed(before, after));
    assertEquals(5, unknown(before, after).size());
  }

  @Test
  void whereOnlyTitlesAreKnownOnlySectionsMayBeMissed() {
    Edition after = edition("After", TranscriptionStatus.TITLES_ONLY, section("Health"));
    assertEquals(List.of("sections[1]"), missed(before, after));
    assertEquals(
        List.of(
            "principles[0]",
            "sections[0].objectives[0]",
            "sections[0].objectives[1]",
            "sections[1].objectives[0]",
            "sections[0].objectives[1].indicators[0]"),
        unknown(before, after));
  }

  @Test
  void aCommitmentMayStandInAnySectionOfWhichOnlyTheTitleIsKnown() {
    Edition after =
        edition(
            "After",
            principle("Openness"),
            section("Health", TranscriptionStatus.COMPLETE, COMMITMENTS.get(0)),
            section("Work", TranscriptionStatus.TITLES_ONLY));
    assertEquals(List.of(), missed(before, after));
    assertEquals(3, unknown(before, after).size());
  }

  @Test
  void aChapterKnownByItsTitleMayHoldCommitmentsBesideItsSubsections() {
    Section chapter =
        section(
            "Work",
            TranscriptionStatus.TITLES_ONLY,
            section("Pay", TranscriptionStatus.COMPLETE, COMMITMENTS.get(5)));
    Edition after =
        edition(
            "After",
            TranscriptionStatus.COMPLETE,
            principle("Openness"),
            section("Health", TranscriptionStatus.COMPLETE, COMMITMENTS.get(0)),
            chapter);
    assertEquals(List.of(), missed(before, after));
    // The count says the same of the same text.
    assertFalse(after.tally().tasks().complete());
    Edition annexed = after.withSections(after.sections().get(0), annexOf(chapter));
    assertTrue(annexed.tally().tasks().complete());
    assertEquals(
        List.of("sections[0].objectives[1]", "sections[1].objectives[0]"),
        missed(before, annexed).stream()
            .filter(path -> path.contains("objectives") && !path.contains("indicators"))
            .toList());
    Section held = annexOf(chapter).withObjectives(task(COMMITMENTS.get(7)));
    Edition holding = after.withSections(after.sections().get(0), held);
    assertFalse(holding.tally().tasks().complete());
    assertEquals(
        0, missed(before, holding).stream().filter(path -> path.contains("objectives")).count());
  }

  private static Section annexOf(Section section) {
    return section.withKind(SectionKind.ANNEX);
  }

  @Test
  void anIntroductionOrAnnexKnownByItsTitleHoldsNoCommitments() {
    Section annex = section("Annex", TranscriptionStatus.TITLES_ONLY).withKind(SectionKind.ANNEX);
    Edition after =
        edition(
            "After",
            principle("Openness"),
            section("Health", COMMITMENTS.get(0), task(COMMITMENTS.get(1), indicator("Beds"))),
            annex);
    assertEquals(List.of("sections[1]", "sections[1].objectives[0]"), missed(before, after));
  }

  @Test
  void anIndicatorMayBeMissedOnlyWhereItsCommitmentIsTranscribed() {
    Edition partly =
        edition(
            "Partly",
            principle("Openness"),
            section(
                "Health",
                COMMITMENTS.get(0),
                task(COMMITMENTS.get(1)).withTranscription(TranscriptionStatus.PARTIAL)),
            section("Work", COMMITMENTS.get(2)));
    String beds = "sections[0].objectives[1].indicators[0]";
    assertEquals(List.of(beds), unknown(before, partly));
    Edition whole =
        edition(
            "Whole",
            principle("Openness"),
            section("Health", COMMITMENTS.get(0), COMMITMENTS.get(1)),
            section("Work", COMMITMENTS.get(2)));
    assertEquals(List.of(beds), missed(before, whole));
    // The other way round: what the earlier text may have said is not new.
    assertEquals(
        List.of(beds), unmatched(Alignment.between(partly, before).unmatchedAfter(), false));
    assertEquals(List.of(beds), unmatched(Alignment.between(whole, before).unmatchedAfter(), true));
  }

  @Test
  void anIndicatorOfASectionOrOfASplitMayBeMissedWhereAllOfItIsTranscribed() {
    Edition earlier =
        edition(
            "Earlier",
            section(
                "Health",
                indicator("Beds"),
                task(COMMITMENTS.get(1) + " " + COMMITMENTS.get(3), indicator("Pits"))));
    for (TranscriptionStatus status :
        List.of(TranscriptionStatus.COMPLETE, TranscriptionStatus.PARTIAL)) {
      Edition later =
          edition(
              "Later",
              section(
                  "Health",
                  task(COMMITMENTS.get(1)),
                  task(COMMITMENTS.get(3)).withTranscription(status)));
      List<String> pits = List.of("sections[0].objectives[0].indicators[0]");
      List<String> beds = List.of("sections[0].indicators[0]");
      boolean complete = status == TranscriptionStatus.COMPLETE;
      assertEquals(complete ? both(pits, beds) : beds, missed(earlier, later));
      assertEquals(complete ? List.of() : pits, unknown(earlier, later));
      Alignment back = Alignment.between(later, earlier);
      assertEquals(complete ? both(pits, beds) : beds, unmatched(back.unmatchedAfter(), true));
    }
    Edition partly = edition("Partly", section("Health", TranscriptionStatus.PARTIAL));
    assertEquals(
        4,
        unknown(
                edition(
                    "Plan",
                    section(
                        "Health",
                        indicator("Beds"),
                        task(COMMITMENTS.get(1), indicator("Ramps")),
                        COMMITMENTS.get(2))),
                partly)
            .size());
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  @Test
  void principlesMayBeMissedWhereAsManyAreThereAsASourceStates() {
    Edition after =
        edition("After", principle("Thrift"))
            .withTranscription(
                Transcription.of(
                    TranscriptionStatus.PARTIAL,
                    StatedCount.of(
                        CountedThing.PRINCIPLES, Quantity.exactly(1), Citation.of("briefing"))));
    Edition one = edition("One", principle("Openness"));
    assertEquals(List.of("principles[0]"), missed(one, after));
    assertEquals(
        List.of("principles[0]"),
        unknown(one, after.withPrinciples(principle("A"), principle("B"))));
  }

  @Test
  void aSubsectionMayStandWhereTheSectionAroundIsOnlyPartlyThere() {
    Edition earlier =
        edition("Earlier", section("Health", section("Hospitals"), section("Midwives")));
    Edition later =
        edition("Later", section("Health", TranscriptionStatus.PARTIAL, section("Hospitals")));
    assertEquals(List.of("sections[0].sections[1]"), unknown(earlier, later));
    Edition leaf = edition("Leaf", section("Health", TranscriptionStatus.PARTIAL));
    assertEquals(
        List.of("sections[0].sections[0]", "sections[0].sections[1]"), unknown(earlier, leaf));
    Transcription oneAspect =
        Transcription.of(
            TranscriptionStatus.PARTIAL,
            StatedCount.of(CountedThing.ASPECTS, Quantity.exactly(1), Citation.of("briefing")));
    Edition stated = edition("Stated", section("Health").withTranscription(oneAspect));
    assertEquals(
        List.of("sections[0].sections[0]", "sections[0].sections[1]"), missed(earlier, stated));
  }

  @Test
  void theReasonIsSaid() {
    Edition empty = edition("Empty");
    assertEquals(
        "the other edition is transcribed and has none like it",
        Alignment.between(before, empty).unmatchedBefore().get(0).reason());
    assertEquals(
        "the other edition is not transcribed in full",
        Alignment.between(
                before,
                empty
                    .withTitle(text("x"))
                    .withTranscription(Transcription.of(TranscriptionStatus.PARTIAL)))
            .unmatchedBefore()
            .get(0)
            .reason());
  }

  @Test
  void aSubsectionUnderSectionsPutTogetherIsMissedIfTheseListTheirs() {
    Edition apart =
        edition("A", section("Health", section("Beds")), section("Care", section("Homes")));
    Crosswalk together =
        Crosswalk.empty()
            .with(
                new Crosswalk.Decision(
                    Crosswalk.Verdict.SAME,
                    ImmutableList.of(
                        ElementPath.parse("sections[0]"), ElementPath.parse("sections[1]")),
                    ImmutableList.of(ElementPath.parse("sections[0]"))));
    Edition partly = edition("B", section("Wellbeing", TranscriptionStatus.PARTIAL));
    Edition whole = edition("B", section("Wellbeing", TranscriptionStatus.COMPLETE));
    AlignmentOptions options = AlignmentOptions.defaults();
    assertEquals(
        List.of(),
        unmatched(Alignment.between(apart, partly, options, together).unmatchedBefore(), true));
    assertEquals(
        List.of("sections[0].sections[0]", "sections[1].sections[0]"),
        unmatched(Alignment.between(apart, whole, options, together).unmatchedBefore(), true));
  }

  @ParameterizedTest
  @EnumSource(names = {"TITLES_ONLY", "PARTIAL"})
  void whatIsNotThereMayStandInACommitmentThatIsNotTranscribedInFull(TranscriptionStatus status) {
    Edition other = edition("After", section("Health", "Open public libraries on Sundays."));
    Edition partly =
        edition(
            "After",
            section("Health", task("Open public libraries on Sundays.").withTranscription(status)));
    String first = "sections[0].objectives[0]";
    assertTrue(missed(before, other).contains(first));
    assertTrue(unknown(before, partly).contains(first));
    assertTrue(unknown(before, partly).contains("sections[0].objectives[1].indicators[0]"));
    assertTrue(missed(other, before).contains(first));
    assertTrue(unknown(partly, before).contains(first), "its rest may be there in other words");
  }
}
