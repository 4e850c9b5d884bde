package org.rightsplan.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.rightsplan.claim.CheckedPlan.FIRST;
import static org.rightsplan.claim.CheckedPlan.ONE;
import static org.rightsplan.claim.CheckedPlan.SECOND;
import static org.rightsplan.claim.CheckedPlan.TWO;
import static org.rightsplan.claim.CheckedPlan.check;
import static org.rightsplan.claim.CheckedPlan.contradicted;
import static org.rightsplan.claim.CheckedPlan.section;
import static org.rightsplan.claim.CheckedPlan.supported;
import static org.rightsplan.claim.CheckedPlan.untold;
import static org.rightsplan.claim.Claims.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Objective;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.Unit;

/** Claims of places, titles and texts, on a plan of which the second edition is not all there. */
class ClaimTextsTest {

  @Test
  void placesAreReadFromTitles() {
    supported(new Assertion.StandsIn(Place.of(ONE, "I.1"), "economic and social rights"));
    contradicted(new Assertion.StandsIn(Place.of(TWO, "III"), "economic and social rights"));
    untold(Reason.NOT_NAMED, new Assertion.StandsIn(Place.of(ONE, "Fishing"), "I"));
    untold(Reason.NOT_NAMED, new Assertion.StandsIn(Place.of(ONE), "I"));
    untold(Reason.NOT_NAMED, new Assertion.StandsIn(Place.of("three", "I"), "I"));
    supported(
        new Assertion.MovedOut(
            Place.of(ONE, "environmental rights"),
            "economic and social rights",
            Place.of(TWO, "environmental rights")));
    contradicted(
        new Assertion.MovedOut(
            Place.of(ONE, "II"), "economic and social rights", Place.of(TWO, "III")));
    untold(
        Reason.NOT_IDENTIFIED,
        new Assertion.MovedOut(
            Place.of(ONE, "I.1"), "economic and social rights", Place.of(TWO, "II")));
  }

  @Test
  void orderIsReadFromListsThatAreComplete() {
    supported(
        new Assertion.RightAfter(
            Place.of(TWO, "III"), ImmutableList.of("economic and social", "civil rights")));
    contradicted(
        new Assertion.RightAfter(Place.of(TWO, "III"), ImmutableList.of("economic and social")));
    contradicted(new Assertion.RightAfter(Place.of(TWO, "I"), ImmutableList.of("civil rights")));
    Assertion order =
        new Assertion.InOrder(Place.of(TWO), ImmutableList.of("I", "environmental", "global"));
    assertEquals(
        "[two sections[0], two sections[2], two sections[3]]", check(order).elements().toString());
    contradicted(new Assertion.InOrder(Place.of(TWO), ImmutableList.of("global", "civil rights")));
    untold(Reason.NOT_NAMED, new Assertion.InOrder(Place.of(TWO, "III"), ImmutableList.of("Air")));
    supported(new Assertion.InOrder(Place.of(TWO, "III"), ImmutableList.of("trees", "rivers")));
    untold(
        Reason.NOT_TRANSCRIBED,
        new Assertion.InOrder(Place.of(TWO, "II"), ImmutableList.of("Elections")));
  }

  @Test
  void titlesAreComparedByTheirLetters() {
    supported(new Assertion.TitleIs(Place.of(ONE), text("plan of  rights (2016-2020)")));
    contradicted(new Assertion.TitleIs(Place.of(TWO), text("National Plan of Rights (2021-2025)")));
    supported(new Assertion.TitleIs(Place.of(TWO, "IV"), text("Global governance")));
    untold(
        Reason.OTHER_WORDING,
        new Assertion.TitleIs(Place.of(TWO), LocalizedText.of("zh-Hans", "人权行动计划")));
  }

  @Test
  void aTitleChangesWhereTheSectionIsTheSame() {
    supported(changed("II", "International Exchanges", "IV", "Global Governance"));
    contradicted(changed("II", "International Trade", "IV", "Global Governance"));
    untold(Reason.NOT_IDENTIFIED, changed("II", "International Exchanges", "II", "Civil Rights"));
    contradicted(changed("I.1", "Environmental Rights", "III", "Environmental rights"));
    supported(
        new Assertion.TitleChanged(
            Place.of(ONE),
            text("Plan of Rights (2016-2020)"),
            Place.of(TWO),
            text("Plan of Rights (2021-2025)")));
  }

  private static Assertion changed(String before, String from, String after, String to) {
    return new Assertion.TitleChanged(
        Place.of(ONE, before), text(from), Place.of(TWO, after), text(to));
  }

  private static Assertion treated(String words, ElementKind kind, Place place, boolean present) {
    ImmutableList<Place> places = ImmutableList.of(place);
    return new Assertion.Treated(
        text(words),
        Optional.of(kind),
        present ? places : ImmutableList.of(),
        present ? ImmutableList.of() : places);
  }

  @Test
  void wordsAreFoundOrMissedWhereTheTextIsAtHand() {
    ElementKind objective = ElementKind.OBJECTIVE;
    supported(treated("rivers clean", objective, Place.of(ONE), true));
    contradicted(treated("rivers clean", objective, Place.of(ONE), false));
    contradicted(treated("lakes", objective, Place.of(ONE), true));
    supported(treated("lakes", objective, Place.of(ONE), false));
    untold(Reason.NOT_TRANSCRIBED, treated("lakes", objective, Place.of(TWO), true));
    untold(Reason.NOT_TRANSCRIBED, treated("lakes", objective, Place.of(TWO), false));
    untold(Reason.ONLY_REPORTED, treated("parks", objective, Place.of(TWO), true));
    untold(Reason.ONLY_REPORTED, treated("parks", objective, Place.of(TWO), false));
    supported(treated("lakes", ElementKind.SECTION, Place.of(TWO, "III"), false));
    supported(treated("forest", ElementKind.INDICATOR, Place.of(TWO, "III.1"), true));
    supported(
        new Assertion.Treated(
            text("environmental"),
            Optional.empty(),
            ImmutableList.of(Place.of(ONE), Place.of(TWO)),
            ImmutableList.of(Place.of(ONE, "II"))));
  }

  @Test
  void aParaphraseCannotShowThatWordsAreMissing() {
    Edition paraphrased =
        FIRST.withSections(
            section("I", "Water", TranscriptionStatus.COMPLETE)
                .withObjectives(Objective.task("en", "Rivers get clean")));
    ClaimChecker checker =
        ClaimChecker.of(
            org.rightsplan.lineage.Lineage.of(
                List.of(paraphrased), org.rightsplan.alignment.AlignmentOptions.defaults()));
    Verdict verdict =
        checker.check(
            Claims.claim(treated("lakes", ElementKind.OBJECTIVE, Place.of(ONE, "I"), false)));
    assertEquals(Reason.OTHER_WORDING, verdict.reason(), verdict::explanation);
  }

  private static Assertion target(Place place, String about, Quantity number, String... unit) {
    return new Assertion.TargetIs(
        place,
        text(about),
        number,
        unit.length == 0 ? Optional.empty() : Optional.of(Unit.of(unit[0])));
  }

  @Test
  void targetsAreReadFromThePlan() {
    Verdict verdict = check(target(Place.of(TWO), "plant forest", Quantity.exactly(800)));
    assertEquals(Outcome.SUPPORTED, verdict.outcome());
    assertEquals(Optional.of(Quantity.exactly(800)), verdict.computed());
    assertEquals("forest: at least 800, 800 claimed", verdict.explanation());
    contradicted(target(Place.of(ONE), "forest", Quantity.exactly(800)));
    contradicted(target(Place.of(TWO, "III.1"), "forest", Quantity.exactly(9), "hectares"));
    untold(Reason.NOT_TRANSCRIBED, target(Place.of(TWO), "forest", Quantity.exactly(9)));
    untold(Reason.NOT_TRANSCRIBED, target(Place.of(TWO), "whales", Quantity.exactly(9)));
    untold(Reason.NOT_TRANSCRIBED, target(Place.of(TWO), "forest", Quantity.exactly(800), "trees"));
    untold(Reason.ONLY_REPORTED, target(Place.of(TWO, "III"), "parks", Quantity.exactly(10)));
  }

  @Test
  void principlesAreReadAndNotTakenFromReports() {
    untold(Reason.ONLY_REPORTED, new Assertion.PrincipleAdded(ONE, TWO, text("smart advancement")));
    contradicted(new Assertion.PrincipleAdded(ONE, TWO, text("lawful")));
    ClaimChecker read =
        ClaimChecker.of(
            org.rightsplan.lineage.Lineage.of(
                List.of(
                    FIRST,
                    SECOND.withPrinciples(
                        SECOND.principles().get(1).withAttestation(Attestation.PRINTED))),
                org.rightsplan.alignment.AlignmentOptions.defaults()));
    assertEquals(
        Outcome.SUPPORTED,
        read.check(Claims.claim(new Assertion.PrincipleAdded(ONE, TWO, text("smart advancement"))))
            .outcome());
  }
}
