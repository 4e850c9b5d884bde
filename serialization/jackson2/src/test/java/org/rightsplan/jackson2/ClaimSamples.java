package org.rightsplan.jackson2;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.rightsplan.claim.Assertion;
import org.rightsplan.claim.Claim;
import org.rightsplan.claim.ElementRef;
import org.rightsplan.claim.Outcome;
import org.rightsplan.claim.Place;
import org.rightsplan.claim.Reason;
import org.rightsplan.claim.Selection;
import org.rightsplan.claim.Verdict;
import org.rightsplan.claim.VerdictSentence;
import org.rightsplan.claim.VerdictSentence.Kind;
import org.rightsplan.diff.SetTarget;
import org.rightsplan.model.Bindingness;
import org.rightsplan.model.Citation;
import org.rightsplan.model.CountedThing;
import org.rightsplan.model.ElementKind;
import org.rightsplan.model.ElementPath;
import org.rightsplan.model.Horizon;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.Measure;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.Quantity;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.Unit;

/** A claim of every kind, and verdicts. */
final class ClaimSamples {

  private static final Place FIRST = Place.of("a-2026", "III（二）");
  private static final Place LATER = Place.of("a-2031");
  private static final LocalizedText WORDS = LocalizedText.of("zh-Hans", "环境权利");

  private ClaimSamples() {}

  static ImmutableList<Assertion> assertions() {
    Selection tasks = Selection.all(CountedThing.TASKS);
    return ImmutableList.of(
        new Assertion.TallyIs(LATER, tasks, Quantity.nearly(200)),
        new Assertion.TallyIs(
            LATER, Selection.of(CountedThing.TASKS, Horizon.LONG_TERM), Quantity.atLeast(1)),
        new Assertion.DifferenceIs(
            FIRST,
            LATER,
            CountedThing.TASKS,
            Quantity.exactly(-3),
            Assertion.DifferenceIs.Sense.NET),
        new Assertion.ShareIs(
            LATER,
            Selection.indicators(Bindingness.BINDING),
            Quantity.aboutShare(1, 3),
            Optional.of(Selection.indicators(Measure.QUANTITATIVE))),
        new Assertion.ShareIs(LATER, tasks, Quantity.aboutShare(1, 2), Optional.empty()),
        new Assertion.StandsIn(FIRST, "economic rights"),
        new Assertion.MovedOut(FIRST, "economic rights", Place.of("a-2031", "IV")),
        new Assertion.RightAfter(FIRST, ImmutableList.of("I", "II")),
        new Assertion.InOrder(LATER, ImmutableList.of("introduction")),
        new Assertion.TitleIs(LATER, WORDS),
        new Assertion.TitleChanged(FIRST, WORDS, LATER, LocalizedText.of("en", "Environment")),
        new Assertion.Treated(
            WORDS,
            Optional.of(ElementKind.SECTION),
            ImmutableList.of(FIRST, LATER),
            ImmutableList.of()),
        new Assertion.Treated(WORDS, Optional.empty(), ImmutableList.of(), ImmutableList.of(FIRST)),
        new Assertion.TargetIs(FIRST, WORDS, Quantity.over(40), Optional.of(Unit.PERCENT)),
        new Assertion.TargetIs(FIRST, WORDS, Quantity.exactly(7), Optional.empty()),
        new Assertion.PrincipleAdded("a-2026", "a-2031", WORDS),
        new Assertion.OrdinalIs("a-2031", 2),
        new Assertion.IssuedIn("a-2031", PartialDate.of(2031, 9)),
        new Assertion.Undecidable(Assertion.Undecidable.Ground.OUTSIDE_THE_PLANS));
  }

  static Claim claim(Assertion assertion) {
    return new Claim(
        "minister-1",
        LocalizedText.of("en", "Something about the plan."),
        Citation.builder().source("briefing").paragraph("l. 4").speaker("the minister").build(),
        assertion);
  }

  static ImmutableList<Object> everything() {
    ImmutableList.Builder<Object> all = ImmutableList.builder();
    for (Assertion assertion : assertions()) {
      all.add(assertion, claim(assertion));
    }
    ImmutableList<ElementRef> elements =
        ImmutableList.of(
            new ElementRef("a-2031", ElementPath.edition()),
            new ElementRef("a-2031", ElementPath.parse("sections[2].objectives[0]")));
    all.addAll(elements);
    all.add(FIRST, LATER, Selection.indicators(Bindingness.UNSTATED));
    all.add(
        new Verdict(
            claim(assertions().get(0)),
            Outcome.CANNOT_TELL,
            Reason.NOT_TRANSCRIBED,
            Optional.of(Quantity.atLeast(28)),
            elements,
            "at least 28 tasks counted"));
    all.add(
        new Verdict(
            claim(assertions().get(1)),
            Outcome.SUPPORTED,
            Reason.READ,
            Optional.empty(),
            ImmutableList.of(),
            "read"));
    all.add(
        new Verdict(
            claim(assertions().get(0)),
            Outcome.CONTRADICTED,
            Reason.COUNTED,
            Optional.of(Quantity.exactly(28)),
            ImmutableList.of(),
            SENTENCE.toString(),
            Optional.of(SENTENCE)));
    return all.build();
  }

  /** A sentence with a part of every sort. */
  private static final VerdictSentence SENTENCE =
      sentence(
          Kind.BOTH,
          sentence(
              Kind.COUNTED,
              new BigDecimal("28.50"),
              Selection.indicators(Bindingness.BINDING),
              sentence(Kind.OF, sentence(Kind.QUOTED, WORDS), "a-2031"),
              Quantity.nearly(200)),
          sentence(
              Kind.BOTH,
              sentence(Kind.SECTIONS_NOT_COUNTED, CountedThing.PARTS),
              sentence(
                  Kind.BOTH,
                  sentence(
                      Kind.FROM_TO,
                      PartialDate.of(2031, 9),
                      new ElementRef("a-2031", ElementPath.parse("sections[2]"))),
                  sentence(
                      Kind.BOTH,
                      sentence(Kind.READ, FIRST),
                      sentence(Kind.TARGET, LocalizedText.of("en", "Forest"), target())))));

  private static SetTarget target() {
    Target target =
        Target.builder().comparator(TargetComparator.AT_LEAST).value(IndicatorValue.of(24)).build();
    return new SetTarget(
        target,
        Indicator.builder()
            .name(LocalizedText.of("en", "Forest"))
            .measure(Measure.QUANTITATIVE)
            .unit(Unit.PERCENT)
            .build(),
        Optional.of(Period.ofYears(2031, 2035)));
  }

  private static VerdictSentence sentence(Kind kind, Object... parts) {
    return new VerdictSentence(kind, ImmutableList.copyOf(parts));
  }
}
