package org.rightsplan.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.rightsplan.Editions.indicator;
import static org.rightsplan.Editions.text;
import static org.rightsplan.diff.TargetEffect.EXTENDED;
import static org.rightsplan.diff.TargetEffect.NEUTRAL;
import static org.rightsplan.diff.TargetEffect.NOT_COMPARABLE;
import static org.rightsplan.diff.TargetEffect.SHORTENED;
import static org.rightsplan.diff.TargetEffect.STRENGTHENED;
import static org.rightsplan.diff.TargetEffect.WEAKENED;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rightsplan.model.Baseline;
import org.rightsplan.model.Direction;
import org.rightsplan.model.Indicator;
import org.rightsplan.model.IndicatorValue;
import org.rightsplan.model.LocalizedText;
import org.rightsplan.model.PartialDate;
import org.rightsplan.model.Period;
import org.rightsplan.model.StatedDate;
import org.rightsplan.model.Target;
import org.rightsplan.model.TargetComparator;
import org.rightsplan.model.TargetMode;
import org.rightsplan.model.TargetSpan;
import org.rightsplan.model.Unit;

/** What the step from one target to another means, and the reasoning. */
class TargetEffectTest {

  private static final Indicator PERSONS = indicator("Jobs created").withUnit(Unit.of("persons"));
  private static final Indicator SHARE = indicator("Share reached").withUnit(Unit.PERCENT);

  private static Target of(TargetComparator comparator, String value) {
    return Target.builder().comparator(comparator).value(IndicatorValue.of(value)).build();
  }

  private static Target exactly(String value) {
    return of(TargetComparator.EQUAL, value);
  }

  private static Target total(String value) {
    return exactly(value).withSpan(TargetSpan.TOTAL);
  }

  private static Target yearly(String value) {
    return exactly(value).withSpan(TargetSpan.PER_YEAR);
  }

  private static Target change(TargetMode mode, String value) {
    return exactly(value).withMode(mode);
  }

  private static Target words(String words) {
    return Target.builder()
        .comparator(TargetComparator.QUALITATIVE)
        .value(IndicatorValue.of(text(words)))
        .build();
  }

  private static Target due(Target target, String date) {
    return target.withDue(StatedDate.printed(PartialDate.parse(date)));
  }

  private static SetTarget in(String period, Indicator indicator, Target target) {
    return new SetTarget(target, indicator, Optional.of(Period.parse(period)));
  }

  private static SetTarget undated(Indicator indicator, Target target) {
    return new SetTarget(target, indicator, Optional.empty());
  }

  private static void assertEffects(SetTarget before, SetTarget after, TargetEffect... effects) {
    TargetAssessment assessment = TargetAssessment.of(before, after);
    assertEquals(Set.of(effects), Set.copyOf(assessment.effects()), assessment.reasoning());
    assertTrue(!assessment.reasoning().isBlank());
  }

  private static void assertReason(String words, SetTarget before, SetTarget after) {
    String reasoning = TargetAssessment.of(before, after).reasoning();
    assertTrue(reasoning.contains(words), () -> words + "\n" + reasoning);
  }

  private static Indicator wanting(Direction direction) {
    return SHARE.withDirection(direction);
  }

  @Test
  void sumsAreComparedAsYearlyAverages() {
    SetTarget first = in("2009/2010", PERSONS, due(total("300000"), "2010"));
    SetTarget second = in("2012/2015", PERSONS, due(total("800000"), "2015"));
    SetTarget fourth = in("2021/2025", PERSONS, due(total("500000"), "2025"));
    assertEffects(first, second, STRENGTHENED, EXTENDED);
    assertReason(
        "300,000 in 2 years = 150,000 a year; 800,000 in 4 years = 200,000 a year", first, second);
    assertReason(
        "2 years from 2009 (inherited from the period) to 2010, then 4 years from 2012 (inherited"
            + " from the period) to 2015: extended",
        first,
        second);
    assertEffects(second, first, WEAKENED, SHORTENED);
    assertEffects(second, fourth, WEAKENED, EXTENDED);
  }

  @Test
  void aYearlyFigureMeetsASumAndAMinimumSum() {
    SetTarget yearly = in("2012/2015", PERSONS, yearly("9000000"));
    SetTarget sum = in("2016/2020", PERSONS, total("50000000"));
    assertEffects(yearly, sum, STRENGTHENED, EXTENDED);
    assertReason("9,000,000 a year; 50,000,000 in 5 years = 10,000,000 a year", yearly, sum);
    SetTarget least =
        in(
            "2016/2020",
            PERSONS,
            of(TargetComparator.AT_LEAST, "45000000").withSpan(TargetSpan.TOTAL));
    assertEffects(in("2016/2020", PERSONS, yearly("9000000")), least, NEUTRAL);
  }

  @Test
  void averagesThatDoNotComeOutEvenAreComparedExactly() {
    SetTarget third = in("2011/2013", PERSONS, total("100"));
    SetTarget more = in("2011/2016", PERSONS, total("200"));
    assertEffects(third, more, EXTENDED);
    assertReason("100 in 3 years = about 33.3333 a year", third, more);
    assertEffects(third, in("2011/2016", PERSONS, total("200.0000000001")), STRENGTHENED, EXTENDED);
  }

  @Test
  void yearsAreCountedInWholeMonthsSoThatLeapYearsDoNotMatter() {
    // A leap year and one that is none; a day counts as its month.
    assertEffects(
        in("2020/2020", PERSONS, total("366")), in("2021/2021", PERSONS, total("366")), NEUTRAL);
    SetTarget half = in("2021-07/2021-12", PERSONS, total("60"));
    assertReason("60 in 6 months = 120 a year", half, half);
    assertEffects(
        in("2021/2021", PERSONS, due(total("10"), "2021-06-30")),
        in("2021/2021", PERSONS, due(total("10"), "2021-06-01")),
        NEUTRAL);
    assertEffects(
        in("2021/2021", PERSONS, due(total("10"), "2021-06")),
        in("2021/2021", PERSONS, due(total("10"), "2021")),
        WEAKENED,
        EXTENDED);
  }

  @Test
  void aSumOverAnUnknownTimeIsNotComparedWithAKnownOne() {
    assertEffects(
        undated(PERSONS, total("10")), in("2021/2025", PERSONS, total("99")), NOT_COMPARABLE);
    assertEffects(undated(PERSONS, total("10")), undated(PERSONS, total("99")), STRENGTHENED);
    assertEffects(
        in("2021/2025", PERSONS, due(total("10"), "2019")),
        in("2021/2025", PERSONS, total("9")),
        NOT_COMPARABLE,
        EXTENDED);
  }

  @Test
  void theIndicatorSaysWhichWayIsBetter() {
    SetTarget low = in("2016/2020", wanting(Direction.INCREASE), exactly("90"));
    SetTarget high = in("2016/2020", wanting(Direction.INCREASE), exactly("95"));
    assertEffects(low, high, STRENGTHENED);
    assertEffects(high, low, WEAKENED);
    assertEffects(
        in("2016/2020", wanting(Direction.DECREASE), exactly("90")),
        in("2016/2020", SHARE, exactly("95")),
        WEAKENED);
    assertEffects(
        in("2016/2020", SHARE, exactly("90")),
        in("2016/2020", SHARE, exactly("95")),
        NOT_COMPARABLE);
    assertEffects(
        in("2016/2020", wanting(Direction.DECREASE), exactly("90")),
        in("2016/2020", wanting(Direction.INCREASE), exactly("95")),
        NOT_COMPARABLE);
  }

  @Test
  void whereTheIndicatorSaysNothingTheTargetMay() {
    assertEffects(
        undated(SHARE, of(TargetComparator.AT_MOST, "5")),
        undated(SHARE, of(TargetComparator.LESS_THAN, "5")),
        STRENGTHENED);
    assertEffects(
        undated(SHARE, exactly("90")),
        undated(SHARE, of(TargetComparator.AT_LEAST, "90")),
        NEUTRAL);
    assertEffects(
        undated(SHARE, of(TargetComparator.AT_LEAST, "5")),
        undated(SHARE, of(TargetComparator.AT_MOST, "9")),
        NOT_COMPARABLE);
    assertEffects(
        undated(wanting(Direction.INCREASE), of(TargetComparator.AT_MOST, "5")),
        undated(wanting(Direction.INCREASE), exactly("9")),
        NOT_COMPARABLE);
  }

  @Test
  void approximateNumbersAreComparedWithinTheirTolerance() {
    Indicator more = wanting(Direction.INCREASE);
    SetTarget about = undated(more, of(TargetComparator.ABOUT, "100"));
    assertEffects(about, undated(more, exactly("110")), NEUTRAL);
    assertEffects(about, undated(more, exactly("111")), STRENGTHENED);
    assertEffects(about, undated(more, of(TargetComparator.ABOUT, "120")), NEUTRAL);
    assertEffects(about, undated(more, of(TargetComparator.OVER, "130")), STRENGTHENED);
    SetTarget nearly = undated(more, of(TargetComparator.NEARLY, "200"));
    assertEffects(nearly, undated(more, exactly("200")), STRENGTHENED);
    assertEffects(nearly, undated(more, exactly("190")), NEUTRAL);
    assertEffects(nearly, undated(more, of(TargetComparator.OVER, "200")), STRENGTHENED);
  }

  @Test
  void rangesAreComparedAtTheEndThatMatters() {
    Indicator more = wanting(Direction.INCREASE);
    Target range =
        Target.builder()
            .comparator(TargetComparator.BETWEEN)
            .value(IndicatorValue.of("40"))
            .upper(IndicatorValue.of("50"))
            .build();
    assertEffects(undated(more, exactly("40")), undated(more, range), NEUTRAL);
    assertEffects(
        undated(wanting(Direction.DECREASE), exactly("40")),
        undated(wanting(Direction.DECREASE), range),
        WEAKENED);
  }

  @Test
  void dueDatesOfStatesAndDeadlines() {
    Target level = of(TargetComparator.AT_LEAST, "90");
    SetTarget inherited = in("2016/2020", SHARE, level);
    SetTarget later = in("2021/2025", SHARE, level);
    assertEffects(inherited, later, EXTENDED);
    assertReason(
        "due 2020 (inherited from the period), then due 2025 (inherited from the period)",
        inherited,
        later);
    assertEffects(later, in("2021/2025", SHARE, due(level, "2023")), SHORTENED);
    // A year and a month in it may be the same date.
    assertEffects(
        undated(SHARE, due(level, "2023")), undated(SHARE, due(level, "2023-05")), NEUTRAL);
    assertReason(
        "then at no stated time", undated(SHARE, due(level, "2023")), undated(SHARE, level));
    Target deadline =
        Target.builder()
            .comparator(TargetComparator.DEADLINE_ONLY)
            .due(StatedDate.printed(PartialDate.of(2018)))
            .build();
    assertEffects(undated(SHARE, deadline), undated(SHARE, due(deadline, "2017")), SHORTENED);
    assertEffects(undated(SHARE, deadline), undated(SHARE, due(level, "2018")), NOT_COMPARABLE);
    assertReason(
        "a mere deadline (done) became a number (at least 90 %)",
        undated(SHARE, deadline), undated(SHARE, level));
  }

  @Test
  void aNumberThatBecameWordsCannotBeCompared() {
    SetTarget number =
        in("2016/2020", wanting(Direction.DECREASE), of(TargetComparator.AT_MOST, "10"));
    SetTarget words = in("2021/2025", indicator("Share reached"), words("largely eliminate"));
    assertEffects(number, words, NOT_COMPARABLE, EXTENDED);
    assertReason("a number (at most 10 %) became words (largely eliminate)", number, words);
    assertEffects(words, words, NEUTRAL);
    assertEffects(
        words, in("2021/2025", indicator("Share reached"), words("Largely  eliminate")), NEUTRAL);
    assertEffects(words, in("2021/2025", indicator("Share reached"), words("end")), NOT_COMPARABLE);
    Target yes = words("x").withValue(new IndicatorValue.YesNo(true));
    assertEffects(
        undated(SHARE, yes),
        undated(SHARE, yes.withValue(new IndicatorValue.YesNo(false))),
        NOT_COMPARABLE);
  }

  @Test
  void anotherScopeUnitOrGroupIsAnotherThing() {
    Indicator cities = PERSONS.withScope(text("cities"));
    assertEffects(
        in("2016/2020", cities, total("1")),
        in("2021/2025", PERSONS.withScope(text("all counties")), total("9")),
        NOT_COMPARABLE);
    assertEffects(
        in("2016/2020", cities, total("1")), in("2021/2025", PERSONS, total("9")), NOT_COMPARABLE);
    assertEffects(
        in("2016/2020", cities, total("1")),
        in("2021/2025", PERSONS.withScope(text("Cities")), total("9")),
        STRENGTHENED);
    assertEffects(
        in("2016/2020", cities, total("1")),
        in("2021/2025", PERSONS.withScope(LocalizedText.of("fr", "villes")), total("9")),
        NOT_COMPARABLE);
    assertEffects(
        in("2016/2020", PERSONS, total("1")),
        in("2021/2025", PERSONS.withUnit(Unit.of("jobs")), total("9")),
        NOT_COMPARABLE);
    assertReason(
        "another unit: persons, then none stated",
        in("2016/2020", PERSONS, total("1")),
        in("2021/2025", indicator("Jobs created"), total("9")));
    assertEffects(
        undated(PERSONS, total("1").withDimensions(ImmutableSortedMap.of("sex", "female"))),
        undated(PERSONS, total("9")),
        NOT_COMPARABLE);
    assertEffects(
        undated(PERSONS, change(TargetMode.CHANGE_BY_PERCENT, "5")),
        undated(PERSONS.withUnit(Unit.of("t")), change(TargetMode.CHANGE_BY_PERCENT, "9")),
        NOT_COMPARABLE);
  }

  @Test
  void aMereDeadlineIsInNoUnit() {
    Target deadline =
        Target.builder()
            .comparator(TargetComparator.DEADLINE_ONLY)
            .due(StatedDate.printed(PartialDate.parse("2009")))
            .build();
    SetTarget mere = undated(SHARE, deadline);
    SetTarget number = undated(PERSONS, due(exactly("0"), "2025"));
    assertEffects(mere, number, NOT_COMPARABLE, EXTENDED);
    assertEffects(number, mere, NOT_COMPARABLE, SHORTENED);
  }

  private static Target since(Target change, String year) {
    return change.withBaseline(Baseline.printed(PartialDate.parse(year)));
  }

  @Test
  void changesInPercentAreComparedByTheirCompoundPace() {
    Target slow = due(since(change(TargetMode.CHANGE_BY_PERCENT, "-10"), "2005"), "2010");
    Target same = due(since(change(TargetMode.CHANGE_BY_PERCENT, "-19"), "2010"), "2020");
    SetTarget before = undated(PERSONS, slow);
    // Nineteen percent in twice the time is the same pace: 0.9 times 0.9.
    assertEffects(before, undated(PERSONS, same), EXTENDED);
    assertReason(
        "at that pace over 10 years: 0.81 and 0.81 of the start", before, undated(PERSONS, same));
    assertEffects(
        before, undated(PERSONS, same.withValue(IndicatorValue.of("-20"))), STRENGTHENED, EXTENDED);
    assertEffects(
        before,
        undated(
            PERSONS, due(since(change(TargetMode.CHANGE_BY_FRACTION, "-0.25"), "2015"), "2020")),
        STRENGTHENED);
    SetTarget each =
        in(
            "2012/2015",
            PERSONS,
            change(TargetMode.CHANGE_BY_PERCENT, "10").withSpan(TargetSpan.PER_YEAR));
    SetTarget whole =
        undated(PERSONS, due(since(change(TargetMode.CHANGE_BY_PERCENT, "21"), "2010"), "2012"));
    assertReason("1.21 and 1.21 of the start", each, whole);
    assertEffects(
        each, undated(PERSONS, change(TargetMode.MULTIPLE_OF_BASELINE, "2")), NOT_COMPARABLE);
    assertEffects(
        undated(PERSONS, change(TargetMode.CHANGE_BY_PERCENT, "90")),
        undated(PERSONS, change(TargetMode.MULTIPLE_OF_BASELINE, "2")),
        STRENGTHENED);
    assertEffects(
        undated(PERSONS, due(since(change(TargetMode.CHANGE_BY_PERCENT, "-200"), "2005"), "2010")),
        undated(PERSONS, same),
        NOT_COMPARABLE,
        EXTENDED);
  }

  @Test
  void changesInPercentagePointsAreComparedAsYearlyAverages() {
    Target points = change(TargetMode.CHANGE_BY_PERCENTAGE_POINTS, "4");
    SetTarget before = undated(SHARE, due(since(points, "2005"), "2009"));
    SetTarget after =
        undated(SHARE, due(since(points.withValue(IndicatorValue.of("6")), "2010"), "2015"));
    assertEffects(before, after, STRENGTHENED, EXTENDED);
    assertReason("4 in 4 years = 1 a year; 6 in 5 years = 1.2 a year", before, after);
  }

  @Test
  void aChangeMeetsALevelWhereTheBaselineIsKnown() {
    Target rise =
        change(TargetMode.CHANGE_BY_PERCENTAGE_POINTS, "5")
            .withBaseline(Baseline.builder().value(IndicatorValue.of(40)).build());
    SetTarget level = undated(wanting(Direction.INCREASE), exactly("50"));
    SetTarget known = undated(wanting(Direction.INCREASE), rise);
    assertEffects(known, level, STRENGTHENED);
    assertReason("rise by 5 percentage points", known, level);
    assertReason("from 40 = 45, then 50 %", known, level);
    assertEffects(
        undated(wanting(Direction.INCREASE), change(TargetMode.CHANGE_BY_PERCENTAGE_POINTS, "5")),
        level,
        NOT_COMPARABLE);
    assertEffects(
        undated(
            PERSONS.withDirection(Direction.DECREASE),
            change(TargetMode.CHANGE_BY_PERCENT, "-10")
                .withBaseline(Baseline.builder().value(IndicatorValue.of(200)).build())),
        undated(PERSONS.withDirection(Direction.DECREASE), exactly("180")),
        NEUTRAL);
    assertEffects(undated(PERSONS, total("5")), undated(PERSONS, exactly("5")), NOT_COMPARABLE);
  }

  @Test
  void aNumberThatMayBeASumIsToldOnlyIfBothReadingsAgree() {
    Indicator more = PERSONS.withDirection(Direction.INCREASE);
    SetTarget two = in("2009/2010", more, exactly("300"));
    assertEffects(two, in("2012/2015", more, exactly("800")), STRENGTHENED, EXTENDED);
    assertEffects(two, in("2012/2015", more, exactly("500")), NOT_COMPARABLE, EXTENDED);
    assertReason("of which nothing is said", two, in("2012/2015", more, exactly("500")));
  }

  @Test
  void sharesGivenAsTwoNumbersAreCompared() {
    Indicator more = indicator("Districts").withDirection(Direction.INCREASE);
    Target three =
        exactly("1")
            .withValue(
                new IndicatorValue.Ratio(
                    new java.math.BigDecimal("3"), new java.math.BigDecimal("7")));
    Target four =
        exactly("1")
            .withValue(
                new IndicatorValue.Ratio(
                    new java.math.BigDecimal("-4"), new java.math.BigDecimal("-9")));
    assertEffects(undated(more, three), undated(more, four), STRENGTHENED);
  }

  @Test
  void onlyTheWordsOfTheTargetDiffer() {
    SetTarget plain = in("2016/2020", PERSONS, total("7"));
    assertEffects(
        plain, in("2016/2020", PERSONS, total("7.0").withStatement(text("seven"))), NEUTRAL);
    assertReason("as much is asked", plain, plain);
  }

  @Test
  void anAssessmentSaysSomething() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new TargetAssessment(ImmutableSortedSet.of(), TargetReason.Kind.BOTH_DEADLINES.of()));
  }
}
