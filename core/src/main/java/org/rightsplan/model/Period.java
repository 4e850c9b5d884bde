package org.rightsplan.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A span of time from a first to a last date, both included, either end possibly open.
 *
 * <p>The text form is that of ISO 8601-2 (EDTF) intervals: {@code 2021/2025}, {@code 2021/..},
 * {@code ../2025}. A period with neither end says nothing and cannot be built.
 *
 * @param start the first date, or empty if the period has no beginning
 * @param end the last date, or empty if the period has no end
 */
public record Period(Optional<PartialDate> start, Optional<PartialDate> end) {

  private static final String OPEN = "..";

  /**
   * Checks the ends.
   *
   * @throws IllegalArgumentException if both ends are open, or if the end certainly lies before the
   *     start
   */
  public Period {
    Check.that(
        start.isPresent() || end.isPresent(), "Period", "a start or an end", "neither of them");
    if (start.isPresent() && end.isPresent()) {
      Check.that(
          !end.get().isBefore(start.get()),
          "Period.end",
          "a date not before the start " + start.get(),
          end.get());
    }
  }

  /** Returns the period between two dates, both included. */
  public static Period of(PartialDate start, PartialDate end) {
    return new Period(Optional.of(start), Optional.of(end));
  }

  /** Returns the period of one date, such as a year. */
  public static Period of(PartialDate date) {
    return of(date, date);
  }

  /** Returns the period from the first day of one year to the last day of another. */
  public static Period ofYears(int firstYear, int lastYear) {
    return of(PartialDate.of(firstYear), PartialDate.of(lastYear));
  }

  /** Returns a period without an end. */
  public static Period from(PartialDate start) {
    return new Period(Optional.of(start), Optional.empty());
  }

  /** Returns a period without a beginning. */
  public static Period until(PartialDate end) {
    return new Period(Optional.empty(), Optional.of(end));
  }

  /**
   * Reads the form that {@link #toString()} writes; a single date means a period of that date.
   *
   * @throws IllegalArgumentException if the text is not of that form
   */
  public static Period parse(String text) {
    int slash = text.indexOf('/');
    if (slash >= 0) {
      return new Period(end(text.substring(0, slash)), end(text.substring(slash + 1)));
    }
    if (!PartialDate.isOfTheForm(text)) {
      // Whoever obeyed what is said of a date would lose an end of 2021-2025.
      throw Check.refusal(
          "Period",
          "two dates with a slash between them, such as 2021/2025 or 2021-09/.., or one date",
          "'" + text + "'");
    }
    return of(PartialDate.parse(text));
  }

  private static Optional<PartialDate> end(String text) {
    return text.equals(OPEN) ? Optional.empty() : Optional.of(PartialDate.parse(text));
  }

  /** Tells whether the date lies in this period, as far as its known parts tell. */
  public boolean contains(PartialDate date) {
    return start.map(first -> !date.isBefore(first)).orElse(true)
        && end.map(last -> !date.isAfter(last)).orElse(true);
  }

  /**
   * {@return the number of calendar years that the period touches, at least 1, or empty if an end
   * is open}
   */
  public OptionalInt calendarYears() {
    return start.isPresent() && end.isPresent()
        ? OptionalInt.of(end.get().year() - start.get().year() + 1)
        : OptionalInt.empty();
  }

  /**
   * {@return the time between this period's end and the other's start, or empty if there is none or
   * an end is open} For 2009/2010 and 2012/2015 that is the period 2011-01-01/2011-12-31.
   */
  public Optional<Period> gapTo(Period later) {
    if (end.isEmpty() || later.start().isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = end.get().latest().plusDays(1);
    LocalDate last = later.start().get().earliest().minusDays(1);
    return last.isBefore(first)
        ? Optional.empty()
        : Optional.of(of(PartialDate.of(first), PartialDate.of(last)));
  }

  /** Returns the ISO 8601-2 form, such as {@code 2021/2025} or {@code 2021/..}. */
  @Override
  public String toString() {
    return start.map(PartialDate::toString).orElse(OPEN)
        + "/"
        + end.map(PartialDate::toString).orElse(OPEN);
  }
}
