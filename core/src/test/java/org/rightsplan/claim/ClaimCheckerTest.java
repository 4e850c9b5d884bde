package org.rightsplan.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.claim.Claims.text;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Adoption;
import org.rightsplan.model.Attestation;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.Edition;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.Jurisdiction;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.Objective;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Plan;
import org.rightsplan.model.Principle;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Section;
import org.rightsplan.model.SectionKind;
import org.rightsplan.model.StatedCount;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Transcription;
import org.rightsplan.model.TranscriptionStatus;
import org.rightsplan.model.Unit;

/** Every kind of claim, on a plan of two editions of which the second is not all there. */
class ClaimCheckerTest {

  private static final String ONE = "one";
  private static final String TWO = "two";
  private static final LocalizedText NO_WORDS = LocalizedText.original("en", "x");

  private static Objective task(String words, Indicator... indicators) {
    return Objective.builder()
        .statement(LocalizedText.original("en", words))
        .addIndicators(indicators)
        .build();
  }

  private static Indicator indicator(String name, Bindingness bindingness, long number) {
    return Indicator.builder()
        .name(LocalizedText.original("en", name))
        .measure(Measure.QUANTITATIVE)
        .bindingness(bindingness)
        .unit(Unit.of("hectares"))
        .addTarget(
            Target.builder()
                .comparator(TargetComparator.AT_LEAST)
                .value(IndicatorValue.of(number))
                .build())
        .build();
  }

  private static Section section(
      String number, String title, TranscriptionStatus status, Object... parts) {
    Section.Builder section =
        Section.builder()
            .number(number)
            .title(LocalizedText.original("en", title))
            .kind(SectionKind.CHAPTER)
            .transcription(
                Transcription.of(
                    status,
                    StatedCount.of(
                        CountedThing.TASKS, Quantity.exactly(18), Citation.of("a-speech"))));
    for (Object part : parts) {
      if (part instanceof Section below) {
        section.addSection(below.withKind(SectionKind.ASPECT));
      } else {
        section.addObjective((Objective) part);
      }
    }
    return section.build();
  }

  private static final Edition FIRST =
      Edition.builder()
          .id(ONE)
          .title(LocalizedText.original("en", "Plan of Rights (2016–2020)"))
          .ordinal(1)
          .published(PartialDate.of(2016, 9, 29))
          .transcription(Transcription.of(TranscriptionStatus.COMPLETE))
          .addPrinciple(Principle.builder().title(LocalizedText.original("en", "lawful")).build())
          .addSections(
              section("0", "Introduction", TranscriptionStatus.COMPLETE)
                  .withKind(SectionKind.INTRODUCTION),
              section(
                  "I",
                  "Guarantee of Economic and Social Rights",
                  TranscriptionStatus.COMPLETE,
                  section(
                      "1",
                      "Environmental Rights",
                      TranscriptionStatus.COMPLETE,
                      task("Plant trees.", indicator("forest", Bindingness.BINDING, 500)),
                      task("Clean rivers.", indicator("rivers", Bindingness.UNSTATED, 7)))),
              section(
                  "II",
                  "International Exchanges",
                  TranscriptionStatus.COMPLETE,
                  task("Report to the committee against torture."),
                  task("Report to the committee on the rights of the child.")))
          .build();

  private static final Edition SECOND =
      Edition.builder()
          .id(TWO)
          .title(LocalizedText.original("en", "Plan of Rights (2021-2025)"))
          .adoption(Adoption.builder().date(PartialDate.of(2021)).build())
          .transcription(Transcription.of(TranscriptionStatus.TITLES_ONLY))
          .addPrinciples(
              Principle.builder().title(LocalizedText.original("en", "lawful")).build(),
              Principle.builder()
                  .title(LocalizedText.original("en", "smart advancement"))
                  .attestation(Attestation.REPORTED)
                  .build())
          .addSections(
              section("I", "Economic and Social Rights", TranscriptionStatus.TITLES_ONLY),
              section("II", "Civil Rights", TranscriptionStatus.PARTIAL),
              section(
                  "III",
                  "Environmental rights",
                  TranscriptionStatus.TITLES_ONLY,
                  section(
                      "1",
                      "Trees",
                      TranscriptionStatus.COMPLETE,
                      task("Plant trees.", indicator("forest", Bindingness.BINDING, 800))),
                  section(
                      "2",
                      "Rivers",
                      TranscriptionStatus.PARTIAL,
                      task("Clean rivers.", indicator("rivers", Bindingness.UNSTATED, 9)),
                      task("Build ten parks.", indicator("parks", Bindingness.UNSTATED, 10))
                          .withAttestation(Attestation.REPORTED))),
              section(
                  "IV",
                  "Global Governance",
                  TranscriptionStatus.PARTIAL,
                  task("Report to the committee against torture."),
                  task("Report to the committee on the rights of the child.")))
          .build();

  private static final ClaimChecker CHECKER =
      ClaimChecker.of(
          Plan.builder()
              .id("plan")
              .name(NO_WORDS)
              .jurisdiction(new Jurisdiction("example", "x"))
              .addEditions(FIRST, SECOND)
              .build());

  private static Verdict check(Assertion assertion) {
    return CHECKER.check(Claims.claim(assertion));
  }

  private static void expect(Outcome outcome, Reason reason, Assertion assertion) {
    Verdict verdict = check(assertion);
    assertEquals(
        List.of(outcome, reason),
        List.of(verdict.outcome(), verdict.reason()),
        verdict::explanation);
  }

  private static void supported(Assertion assertion) {
    Verdict verdict = check(assertion);
    assertEquals(Outcome.SUPPORTED, verdict.outcome(), verdict::explanation);
    assertTrue(verdict.isSupported());
  }

  private static void contradicted(Assertion assertion) {
    Verdict verdict = check(assertion);
    assertEquals(Outcome.CONTRADICTED, verdict.outcome(), verdict::explanation);
  }

  private static void untold(Reason reason, Assertion assertion) {
    expect(Outcome.CANNOT_TELL, reason, assertion);
  }

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
            () -> treated("x", ElementKind.TARGET, Place.of(ONE), true),
            () -> tally(Place.of(ONE, "I"), CountedThing.PRINCIPLES, Quantity.exactly(1)),
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
