package org.rightsplan.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.claim.CheckedPlan.CHECKER;
import static org.rightsplan.claim.CheckedPlan.FIRST;
import static org.rightsplan.claim.CheckedPlan.NO_WORDS;
import static org.rightsplan.claim.CheckedPlan.ONE;
import static org.rightsplan.claim.CheckedPlan.TWO;
import static org.rightsplan.claim.CheckedPlan.check;
import static org.rightsplan.claim.CheckedPlan.contradicted;
import static org.rightsplan.claim.CheckedPlan.supported;
import static org.rightsplan.claim.CheckedPlan.untold;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Measure;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Quantity;

/** Claims of counts and dates, on a plan of which the second edition is not all there. */
class ClaimCheckerTest {

  private static Assertion tally(Place place, CountedThing thing, Quantity quantity) {
    return new Assertion.TallyIs(place, Selection.all(thing), quantity);
  }

  @Test
  void completeCountsDecideAndIncompleteOnesSetBounds() {
    supported(tally(Place.of(ONE), CountedThing.TASKS, Quantity.exactly(4)));
    contradicted(tally(Place.of(ONE), CountedThing.TASKS, Quantity.exactly(5)));
    untold(Reason.NOT_TRANSCRIBED, tally(Place.of(TWO), CountedThing.TASKS, Quantity.exactly(4)));
    contradicted(tally(Place.of(TWO), CountedThing.TASKS, Quantity.exactly(3)));
    contradicted(tally(Place.of(TWO), CountedThing.TASKS, Quantity.atMost(3)));
    supported(tally(Place.of(TWO), CountedThing.TASKS, Quantity.atLeast(4)));
    supported(tally(Place.of(TWO, "III"), CountedThing.ASPECTS, Quantity.exactly(2)));
    supported(tally(Place.of(ONE), CountedThing.PRINCIPLES, Quantity.exactly(1)));
  }

  @Test
  void aStatedCountIsNamedAndProvesNothing() {
    Verdict verdict =
        check(
            tally(Place.of(TWO, "environmental rights"), CountedThing.TASKS, Quantity.exactly(18)));
    assertEquals(Outcome.CANNOT_TELL, verdict.outcome());
    assertEquals(Optional.of(Quantity.atLeast(2)), verdict.computed());
    assertTrue(
        verdict.explanation().endsWith("18 is stated by 'a-speech', which is not counted here"),
        verdict.explanation());
    assertEquals("[two sections[2]]", verdict.elements().toString());
  }

  @Test
  void anIntroductionMayCountOrNot() {
    supported(tally(Place.of(ONE), CountedThing.PARTS, Quantity.exactly(3)));
    supported(tally(Place.of(ONE), CountedThing.PARTS, Quantity.exactly(2)));
    contradicted(tally(Place.of(ONE), CountedThing.PARTS, Quantity.exactly(4)));
    supported(tally(Place.of(TWO), CountedThing.PARTS, Quantity.exactly(4)));
  }

  @Test
  void aspectsOfAnUnfinishedPartAreNotSettled() {
    untold(Reason.NOT_TRANSCRIBED, tally(Place.of(TWO), CountedThing.ASPECTS, Quantity.exactly(5)));
  }

  @Test
  void sortsOfIndicatorsAreCounted() {
    Place environment = Place.of(ONE, "I.1");
    supported(
        new Assertion.TallyIs(
            environment, Selection.indicators(Measure.QUANTITATIVE), Quantity.exactly(2)));
    supported(
        new Assertion.TallyIs(
            environment, Selection.indicators(Bindingness.BINDING), Quantity.atLeast(1)));
    // One is unstated, so that it may be meant as binding or not.
    untold(
        Reason.AMBIGUOUS,
        new Assertion.TallyIs(
            environment, Selection.indicators(Bindingness.BINDING), Quantity.exactly(1)));
    untold(
        Reason.AMBIGUOUS,
        new Assertion.TallyIs(
            environment, Selection.of(CountedThing.TASKS, Horizon.LONG_TERM), Quantity.exactly(1)));
    contradicted(
        new Assertion.TallyIs(
            environment,
            Selection.of(CountedThing.INDICATORS, Horizon.LONG_TERM),
            Quantity.exactly(3)));
  }

  @Test
  void whatIsUnstatedIsCountedOnce() {
    Place environment = Place.of(ONE, "I.1");
    Selection unstated = Selection.indicators(Bindingness.UNSTATED);
    supported(new Assertion.TallyIs(environment, unstated, Quantity.exactly(1)));
    contradicted(new Assertion.TallyIs(environment, unstated, Quantity.exactly(2)));
    Selection tasks = Selection.of(CountedThing.TASKS, Horizon.UNSTATED);
    supported(new Assertion.TallyIs(environment, tasks, Quantity.exactly(2)));
    contradicted(new Assertion.TallyIs(environment, tasks, Quantity.exactly(4)));
    contradicted(
        new Assertion.ShareIs(
            environment,
            unstated,
            Quantity.exactly(1),
            Optional.of(Selection.all(CountedThing.INDICATORS))));
  }

  private static Assertion share(Place place, Quantity share, CountedThing... whole) {
    return new Assertion.ShareIs(
        place,
        Selection.indicators(Measure.QUANTITATIVE),
        share,
        whole.length == 0 ? Optional.empty() : Optional.of(Selection.all(whole[0])));
  }

  @Test
  void aShareNeedsItsDenominator() {
    Quantity half = Quantity.aboutShare(1, 2);
    untold(Reason.AMBIGUOUS, share(Place.of(ONE), half));
    supported(share(Place.of(ONE), half, CountedThing.TASKS));
    contradicted(share(Place.of(ONE), half, CountedThing.INDICATORS));
    untold(Reason.NOT_TRANSCRIBED, share(Place.of(TWO), half, CountedThing.TASKS));
    untold(Reason.AMBIGUOUS, share(Place.of(ONE, "0"), half, CountedThing.TASKS));
    untold(Reason.NOT_NAMED, share(Place.of(ONE, "XX"), half, CountedThing.TASKS));
  }

  private static Assertion difference(
      Place before, Place after, Quantity quantity, Assertion.DifferenceIs.Sense sense) {
    return new Assertion.DifferenceIs(before, after, CountedThing.TASKS, quantity, sense);
  }

  @Test
  void aDifferenceIsNetOrAddedOrDropped() {
    Assertion.DifferenceIs.Sense net = Assertion.DifferenceIs.Sense.NET;
    Assertion.DifferenceIs.Sense added = Assertion.DifferenceIs.Sense.ADDED;
    Place one = Place.of(ONE, "I.1");
    Place trees = Place.of(TWO, "III.1");
    supported(difference(one, trees, Quantity.exactly(-1), net));
    contradicted(difference(one, trees, Quantity.exactly(0), net));
    untold(Reason.NOT_TRANSCRIBED, difference(one, Place.of(TWO), Quantity.exactly(3), net));
    contradicted(difference(one, Place.of(TWO), Quantity.exactly(1), net));
    supported(difference(one, trees, Quantity.exactly(0), added));
    contradicted(difference(one, trees, Quantity.exactly(2), added));
    untold(
        Reason.NOT_TRANSCRIBED,
        difference(one, trees, Quantity.exactly(1), Assertion.DifferenceIs.Sense.DROPPED));
    untold(
        Reason.AMBIGUOUS,
        difference(one, trees, Quantity.exactly(0), Assertion.DifferenceIs.Sense.UNSTATED));
    contradicted(
        difference(one, trees, Quantity.exactly(7), Assertion.DifferenceIs.Sense.UNSTATED));
    untold(Reason.NOT_NAMED, difference(one, Place.of(TWO, "V"), Quantity.exactly(0), net));
    untold(Reason.NOT_RECORDED, difference(trees, one, Quantity.exactly(0), added));
    untold(
        Reason.NOT_RECORDED,
        new Assertion.DifferenceIs(one, trees, CountedThing.ASPECTS, Quantity.exactly(0), added));
  }

  @Test
  void editionsAreCountedAndDated() {
    supported(new Assertion.OrdinalIs(ONE, 1));
    contradicted(new Assertion.OrdinalIs(ONE, 2));
    untold(Reason.NOT_RECORDED, new Assertion.OrdinalIs(TWO, 2));
    supported(new Assertion.IssuedIn(ONE, PartialDate.of(2016)));
    contradicted(new Assertion.IssuedIn(ONE, PartialDate.of(2015)));
    untold(Reason.NOT_RECORDED, new Assertion.IssuedIn(TWO, PartialDate.of(2021, 9)));
    untold(
        Reason.OUTSIDE_THE_PLANS,
        new Assertion.Undecidable(Assertion.Undecidable.Ground.OUTSIDE_THE_PLANS));
    untold(
        Reason.NOT_RECORDED, new Assertion.Undecidable(Assertion.Undecidable.Ground.NOT_RECORDED));
  }

  @Test
  void aVagueDateMayBeTheOneThatIsMeant() {
    Edition edition =
        FIRST
            .withPublished(PartialDate.of(2021))
            .withAdoption(Adoption.builder().date(PartialDate.of(2021, 9, 1)).build());
    assertEquals(
        "CANNOT_TELL NOT_RECORDED: one was issued 2021, more is not recorded",
        Claims.told(
            Claims.check(new Assertion.IssuedIn(ONE, PartialDate.of(2021, 10, 5)), edition)));
    assertEquals(
        "SUPPORTED READ: one was issued 2021-09-01",
        Claims.told(Claims.check(new Assertion.IssuedIn(ONE, PartialDate.of(2021, 9)), edition)));
    assertEquals(
        "CONTRADICTED READ: one was issued 2021",
        Claims.told(Claims.check(new Assertion.IssuedIn(ONE, PartialDate.of(2022)), edition)));
  }

  @Test
  void verdictsComeInTheOrderOfTheClaims() {
    Claim first = Claims.claim(new Assertion.OrdinalIs(ONE, 1));
    Claim second = Claims.claim(new Assertion.OrdinalIs(ONE, 2));
    assertEquals(
        List.of(first, second),
        CHECKER.checkAll(List.of(first, second)).stream().map(Verdict::claim).toList());
  }

  @Test
  void claimsCheckThemselves() {
    ImmutableList<String> none = ImmutableList.of();
    List<org.junit.jupiter.api.function.Executable> wrong =
        List.of(
            () -> new Claim(" ", NO_WORDS, Citation.of("x"), new Assertion.OrdinalIs(ONE, 1)),
            () -> Place.of(""),
            () -> Place.of(ONE, " "),
            () -> new Assertion.RightAfter(Place.of(ONE, "I"), none),
            () -> new Assertion.InOrder(Place.of(ONE), none),
            () ->
                new Assertion.Treated(
                    NO_WORDS,
                    Optional.of(ElementKind.TARGET),
                    ImmutableList.of(Place.of(ONE)),
                    ImmutableList.of()),
            () -> tally(Place.of(ONE, "I"), CountedThing.PRINCIPLES, Quantity.exactly(1)),
            () -> share(Place.of(ONE, "I"), Quantity.exactly(0), CountedThing.PRINCIPLES),
            () -> Selection.of(CountedThing.ASPECTS, Horizon.PERIODIC),
            () ->
                new Selection(
                    CountedThing.TASKS,
                    Optional.of(Bindingness.BINDING),
                    Optional.empty(),
                    Optional.empty()),
            () ->
                new Selection(
                    CountedThing.INDICATORS,
                    Optional.of(Bindingness.BINDING),
                    Optional.of(Measure.QUALITATIVE),
                    Optional.empty()));
    for (org.junit.jupiter.api.function.Executable attempt : wrong) {
      assertThrows(IllegalArgumentException.class, attempt);
    }
    assertEquals("binding indicators", Selection.indicators(Bindingness.BINDING).toString());
    assertTrue(
        new ElementRef(ONE, FIRST.elements().sections().get(1).path())
                .compareTo(new ElementRef(ONE, FIRST.elements().sections().get(0).path()))
            > 0);
    assertTrue(
        new ElementRef(ONE, FIRST.elements().sections().get(1).path())
                .compareTo(new ElementRef(TWO, FIRST.elements().sections().get(0).path()))
            < 0);
  }
}
