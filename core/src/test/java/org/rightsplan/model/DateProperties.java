package org.rightsplan.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Laws of {@link PartialDate} and {@link Period}. */
class DateProperties {

  @Property
  void aDateIsReadAsItIsWritten(@ForAll("dates") PartialDate date) {
    assertEquals(date, PartialDate.parse(date.toString()));
    assertEquals(date.hashCode(), PartialDate.parse(date.toString()).hashCode());
  }

  @Property
  void dateOrderIsTotalAndFitsEquality(
      @ForAll("closeDates") PartialDate a,
      @ForAll("closeDates") PartialDate b,
      @ForAll("closeDates") PartialDate c) {
    assertEquals(Integer.signum(a.compareTo(b)), -Integer.signum(b.compareTo(a)));
    assertEquals(a.equals(b), a.compareTo(b) == 0);
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertTrue(a.compareTo(c) <= 0);
    }
  }

  @Property
  void whatIsCertainlyBeforeAlsoSortsBefore(
      @ForAll("closeDates") PartialDate a, @ForAll("closeDates") PartialDate b) {
    if (a.isBefore(b)) {
      assertTrue(a.compareTo(b) < 0);
      assertTrue(b.isAfter(a));
      assertFalse(b.isBefore(a));
    }
  }

  @Property
  void aDateBeginsNoLaterThanItEnds(@ForAll("dates") PartialDate date) {
    assertFalse(date.latest().isBefore(date.earliest()));
    assertTrue(Period.of(date).contains(PartialDate.of(date.earliest())));
    assertTrue(Period.of(date).contains(PartialDate.of(date.latest())));
  }

  @Property
  void aPeriodIsReadAsItIsWritten(@ForAll("periods") Period period) {
    assertEquals(period, Period.parse(period.toString()));
  }

  @Property
  void aPeriodContainsItsOwnEnds(@ForAll("periods") Period period) {
    assertTrue(period.start().map(period::contains).orElse(true));
    assertTrue(period.end().map(period::contains).orElse(true));
  }

  @Property
  void aGapLiesStrictlyBetweenItsPeriods(
      @ForAll("closePeriods") Period a, @ForAll("closePeriods") Period b) {
    Optional<Period> gap = a.gapTo(b);
    if (gap.isPresent()) {
      assertTrue(gap.get().start().orElseThrow().isAfter(a.end().orElseThrow()));
      assertTrue(gap.get().end().orElseThrow().isBefore(b.start().orElseThrow()));
      assertEquals(Optional.empty(), a.gapTo(gap.get()));
      assertEquals(Optional.empty(), gap.get().gapTo(b));
    }
  }

  @Property
  void gapsAreAskedForWithoutFailing(@ForAll("periods") Period a, @ForAll("periods") Period b) {
    assertFalse(a.gapTo(b).isPresent() && b.gapTo(a).isPresent());
  }

  @Provide
  static Arbitrary<PartialDate> dates() {
    return datesBetween(1, 9999);
  }

  @Provide
  static Arbitrary<PartialDate> closeDates() {
    return datesBetween(2020, 2022);
  }

  @Provide
  static Arbitrary<Period> periods() {
    return periodsOf(dates());
  }

  @Provide
  static Arbitrary<Period> closePeriods() {
    return periodsOf(closeDates());
  }

  private static Arbitrary<PartialDate> datesBetween(int firstYear, int lastYear) {
    Arbitrary<LocalDate> days =
        Arbitraries.longs()
            .between(
                LocalDate.of(firstYear, 1, 1).toEpochDay(),
                LocalDate.of(lastYear, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Combinators.combine(days, Arbitraries.integers().between(0, 2))
        .as(
            (day, precision) ->
                switch (precision) {
                  case 0 -> PartialDate.of(day.getYear());
                  case 1 -> PartialDate.of(day.getYear(), day.getMonthValue());
                  default -> PartialDate.of(day);
                });
  }

  private static Arbitrary<Period> periodsOf(Arbitrary<PartialDate> dates) {
    return Combinators.combine(dates, dates, Arbitraries.integers().between(0, 3))
        .as(
            (a, b, openness) -> {
              PartialDate first = a.compareTo(b) <= 0 ? a : b;
              PartialDate last = a.compareTo(b) <= 0 ? b : a;
              return switch (openness) {
                case 0 -> Period.from(first);
                case 1 -> Period.until(last);
                default -> Period.of(first, last);
              };
            });
  }
}
