package org.rightsplan.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.rightsplan.Editions.COMMITMENTS;
import static org.rightsplan.Editions.edition;
import static org.rightsplan.Editions.principle;
import static org.rightsplan.Editions.section;
import static org.rightsplan.Editions.task;
import static org.rightsplan.claim.Claims.told;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rightsplan.claim.Assertion.DifferenceIs.Sense;
import org.rightsplan.model.Approximation;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.TranscriptionStatus;

/** How many were added and dropped, and what is left of that. */
class CountedChangesTest {

  private static final TranscriptionStatus COMPLETE = TranscriptionStatus.COMPLETE;
  private static final Place BEFORE = Place.of("before");
  private static final Place AFTER = Place.of("after");

  private static Edition before(Object... tasks) {
    return edition("Before", COMPLETE, section("I|Rights", tasks));
  }

  private static Edition after(Object... tasks) {
    return edition("After", COMPLETE, section("I|Rights", tasks));
  }

  private static String tasks(Sense sense, long number, Edition before, Edition after) {
    return told(verdict(CountedThing.TASKS, Quantity.exactly(number), sense, before, after));
  }

  private static Verdict verdict(
      CountedThing thing, Quantity number, Sense sense, Edition before, Edition after) {
    return Claims.check(
        new Assertion.DifferenceIs(BEFORE, AFTER, thing, number, sense), before, after);
  }

  /** The editions have no language in common, so that nothing is known to be new or gone. */
  @Test
  void whatCannotBeComparedIsNeitherAddedNorDropped() {
    Edition english = before(COMMITMENTS.get(0), COMMITMENTS.get(1));
    Edition chinese =
        after(Objective.task("zh-Hans", "减少北方城市的扬尘"), Objective.task("zh-Hans", "沿河种植树木"));
    String open = "; of some it is not known whether the other edition has them";
    assertEquals(
        "CANNOT_TELL OTHER_WORDING: from 0 to 2 tasks added, 2 claimed" + open,
        tasks(Sense.ADDED, 2, english, chinese));
    assertEquals(
        "CANNOT_TELL OTHER_WORDING: from 0 to 2 tasks dropped, 0 claimed" + open,
        tasks(Sense.DROPPED, 0, english, chinese));
    assertEquals(
        "CONTRADICTED COUNTED: from 0 to 2 tasks added, 3 claimed",
        tasks(Sense.ADDED, 3, english, chinese));
    assertEquals(
        "[after sections[0].objectives[0], after sections[0].objectives[1]]",
        verdict(CountedThing.TASKS, Quantity.exactly(2), Sense.ADDED, english, chinese)
            .elements()
            .toString());
  }

  /** Beside a commitment of which only a part is at hand, another may not be new. */
  @Test
  void whatMayStandInAnUnreadPartIsNotKnownToBeNew() {
    Edition partly =
        before(
            task(COMMITMENTS.get(0)).withTranscription(TranscriptionStatus.PARTIAL),
            COMMITMENTS.get(1));
    Edition more = after(COMMITMENTS.get(1), COMMITMENTS.get(2));
    assertEquals(
        "CANNOT_TELL NOT_TRANSCRIBED: from 0 to 1 tasks added, 1 claimed; of some it is not known"
            + " whether the other edition has them",
        tasks(Sense.ADDED, 1, partly, more));
  }

  @Test
  void whatIsOnlyReportedIsNoneOfThoseAdded() {
    Objective reported = task(COMMITMENTS.get(3)).withAttestation(Attestation.REPORTED);
    Edition one = before(COMMITMENTS.get(0));
    Edition two = after(COMMITMENTS.get(0), reported);
    for (Sense sense : Sense.values()) {
      assertEquals(
          Outcome.SUPPORTED,
          verdict(CountedThing.TASKS, Quantity.exactly(0), sense, one, two).outcome(),
          sense.name());
      assertEquals(
          Outcome.CONTRADICTED,
          verdict(CountedThing.TASKS, Quantity.exactly(1), sense, one, two).outcome(),
          sense.name());
    }
  }

  /** What was only reported before and is read now answers to nothing that was read. */
  @Test
  void whatWasOnlyReportedBeforeIsNew() {
    Objective reported = task(COMMITMENTS.get(3)).withAttestation(Attestation.REPORTED);
    Edition one = before(COMMITMENTS.get(0), reported);
    Edition two = after(COMMITMENTS.get(0), COMMITMENTS.get(3));
    assertEquals(
        "SUPPORTED COUNTED: 1 tasks counted in before and 2 in after: a net difference of 1, 1"
            + " claimed; 1 tasks added, 1 claimed",
        tasks(Sense.UNSTATED, 1, one, two));
    assertEquals(
        "SUPPORTED COUNTED: 1 tasks dropped, 1 claimed",
        tasks(Sense.DROPPED, 1, two.withId("before"), one.withId("after")));
  }

  @ParameterizedTest
  @CsvSource({
    "-3, EXACT, SUPPORTED",
    "3, EXACT, CONTRADICTED",
    "-3.2, NEARLY, SUPPORTED",
    "-3.2, OVER, CONTRADICTED",
    "-2.8, OVER, SUPPORTED",
    "-2.8, NEARLY, CONTRADICTED",
    "-3.2, ABOUT, SUPPORTED",
    "-2, AT_LEAST, SUPPORTED",
    "-4, AT_LEAST, CONTRADICTED",
    "-4, AT_MOST, SUPPORTED",
    "-2, AT_MOST, CONTRADICTED",
    "0, AT_MOST, SUPPORTED",
  })
  void ofADecreaseTheSizeIsMeant(
      java.math.BigDecimal value, Approximation approximation, Outcome expected) {
    Edition four =
        before(COMMITMENTS.get(0), COMMITMENTS.get(1), COMMITMENTS.get(2), COMMITMENTS.get(3));
    assertEquals(
        expected,
        verdict(
                CountedThing.TASKS,
                new Quantity(value, approximation),
                Sense.NET,
                four,
                after(COMMITMENTS.get(0)))
            .outcome());
  }

  @Test
  void anIntroductionCountsInBothEditionsOrInNeither() {
    Section introduction = section("Why").withKind(SectionKind.INTRODUCTION);
    Section first = section("I|Life", COMMITMENTS.get(0));
    Section second = section("II|Work", COMMITMENTS.get(1));
    Edition one = edition("Before", COMPLETE, introduction, first);
    Edition two = edition("After", COMPLETE, first, second);
    assertEquals(
        "SUPPORTED COUNTED: 1 parts counted in before and 2 in after: a net difference of 1, 1"
            + " claimed, the introduction not counted",
        told(verdict(CountedThing.PARTS, Quantity.exactly(1), Sense.NET, one, two)));
    assertEquals(
        "SUPPORTED COUNTED: 2 parts counted in before and 2 in after: a net difference of 0, 0"
            + " claimed, the introduction counted",
        told(verdict(CountedThing.PARTS, Quantity.exactly(0), Sense.NET, one, two)));
    assertEquals(
        Outcome.CONTRADICTED,
        verdict(CountedThing.PARTS, Quantity.exactly(2), Sense.NET, one, two).outcome());
    Edition both = edition("After", COMPLETE, introduction, first, second);
    assertEquals(
        Outcome.CONTRADICTED,
        verdict(CountedThing.PARTS, Quantity.exactly(0), Sense.NET, one, both).outcome());
  }

  @Test
  void theReasonIsThatOfTheReadingThatIsNotDecided() {
    Edition one = before(COMMITMENTS.get(0));
    Edition two = after(COMMITMENTS.get(0));
    for (CountedThing thing : List.of(CountedThing.PARTS, CountedThing.ASPECTS)) {
      assertEquals(
          Reason.NOT_RECORDED,
          verdict(thing, Quantity.exactly(0), Sense.UNSTATED, one, two).reason(),
          thing.name());
    }
  }

  @Test
  void principlesAreCountedInWholeEditions() {
    Edition one = edition("Before", COMPLETE, principle("Openness"));
    Edition two = edition("After", COMPLETE, principle("Openness"), principle("Fairness"));
    assertEquals(
        Outcome.SUPPORTED,
        verdict(CountedThing.PRINCIPLES, Quantity.exactly(1), Sense.ADDED, one, two).outcome());
    assertEquals(
        "DifferenceIs.after: expected an edition as a whole, which has principles, but got 'I' of"
            + " after",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new Assertion.DifferenceIs(
                        BEFORE,
                        Place.of("after", "I"),
                        CountedThing.PRINCIPLES,
                        Quantity.exactly(0),
                        Sense.NET))
            .getMessage());
  }

  @Test
  void whatIsNotSaidToBeMissingIsNotCalledMissing() {
    Edition unsaid = edition("After", section("I|Rights", COMMITMENTS.get(0)));
    Edition partly =
        edition("After", section("I|Rights", COMMITMENTS.get(0), TranscriptionStatus.PARTIAL));
    Assertion two =
        new Assertion.TallyIs(AFTER, Selection.all(CountedThing.TASKS), Quantity.exactly(2));
    assertEquals(
        "CANNOT_TELL NOT_TRANSCRIBED: at least 1 tasks counted in after, 2 claimed; it is not said"
            + " whether all of it is transcribed",
        told(Claims.check(two, unsaid)));
    assertEquals(
        "CANNOT_TELL NOT_TRANSCRIBED: at least 1 tasks counted in after, 2 claimed; not all of it is"
            + " transcribed",
        told(Claims.check(two, partly)));
    Assertion half =
        new Assertion.ShareIs(
            AFTER,
            Selection.all(CountedThing.TASKS),
            Quantity.aboutShare(1, 2),
            Optional.of(Selection.all(CountedThing.TASKS)));
    assertEquals(
        "CANNOT_TELL NOT_TRANSCRIBED: at least 1 tasks counted in after and at least 1 tasks; it is"
            + " not said whether all of it is transcribed",
        told(Claims.check(half, unsaid)));
    // The earlier edition is at hand, of the later one it is not said.
    assertEquals(
        "CANNOT_TELL NOT_TRANSCRIBED: 0 tasks counted in before and at least 1 in after: a net"
            + " difference of at least 1, 2 claimed; it is not said whether all of it is"
            + " transcribed",
        tasks(Sense.NET, 2, edition("Before", COMPLETE), unsaid));
    // Here it is the earlier one of which text is missing.
    assertEquals(
        "CANNOT_TELL NOT_TRANSCRIBED: at least 1 tasks counted in before and 0 in after: a net"
            + " difference of at most -1, -2 claimed; not all of it is transcribed",
        tasks(Sense.NET, -2, partly.withId("before"), edition("After", COMPLETE)));
  }
}
