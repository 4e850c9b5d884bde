package org.rightsplan.model;

import com.google.common.collect.ComparisonChain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A date known to the year, the month or the day, as documents print dates.
 *
 * <p>The text form is that of ISO 8601 calendar dates: {@code 2021}, {@code 2021-09}, {@code
 * 2021-09-09}. Years lie between 1 and 9999.
 *
 * <p>Instances are immutable and safe to share between threads.
 */
public final class PartialDate implements Comparable<PartialDate> {

  private final int year;

  /** 0 where the month is not known. */
  private final int month;

  /** 0 where the day is not known. */
  private final int day;

  private PartialDate(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /** Returns a year. */
  public static PartialDate of(int year) {
    return checked(year, 0, 0);
  }

  /** Returns a month of a year; months count from 1. */
  public static PartialDate of(int year, int month) {
    Check.that(month >= 1 && month <= 12, "PartialDate.month", "1 to 12", month);
    return checked(year, month, 0);
  }

  /** Returns a day; months and days count from 1. */
  public static PartialDate of(int year, int month, int day) {
    Check.that(month >= 1 && month <= 12, "PartialDate.month", "1 to 12", month);
    Check.that(day >= 1 && day <= 31, "PartialDate.day", "1 to 31", day);
    return checked(year, month, day);
  }

  /** Returns a day. */
  public static PartialDate of(LocalDate date) {
    return checked(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads the form that {@link #toString()} writes.
   *
   * @throws IllegalArgumentException if the text is not of the form YYYY, YYYY-MM or YYYY-MM-DD or
   *     names no real date
   */
  public static PartialDate parse(String text) {
    if (!isOfTheForm(text)) {
      throw Check.refusal("PartialDate", "YYYY, YYYY-MM or YYYY-MM-DD", "'" + text + "'");
    }
    int length = text.length();
    int month = length < 7 ? 0 : Integer.parseInt(text, 5, 7, 10);
    int day = length < 10 ? 0 : Integer.parseInt(text, 8, 10, 10);
    if ((length >= 7 && month == 0) || (length >= 10 && day == 0)) {
      throw Check.refusal("PartialDate", "a real date", "'" + text + "'");
    }
    return checked(Integer.parseInt(text, 0, 4, 10), month, day);
  }

  /** Tells whether a text is of the form YYYY, YYYY-MM or YYYY-MM-DD, a real date or not. */
  static boolean isOfTheForm(String text) {
    int length = text.length();
    return (length == 4 || length == 7 || length == 10)
        && isNumber(text, 0, 4)
        && (length < 7 || (text.charAt(4) == '-' && isNumber(text, 5, 7)))
        && (length < 10 || (text.charAt(7) == '-' && isNumber(text, 8, 10)));
  }

  private static boolean isNumber(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static PartialDate checked(int year, int month, int day) {
    Check.that(year >= 1 && year <= 9999, "PartialDate.year", "1 to 9999", year);
    try {
      LocalDate unused = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "PartialDate: expected a real date, but got " + new PartialDate(year, month, day), e);
    }
    return new PartialDate(year, month, day);
  }

  /** {@return the year} */
  public int year() {
    return year;
  }

  /** {@return the month from 1 to 12, or empty where only the year is known} */
  public OptionalInt month() {
    return month == 0 ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** {@return the day of the month, or empty where it is not known} */
  public OptionalInt day() {
    return day == 0 ? OptionalInt.empty() : OptionalInt.of(day);
  }

  /** {@return the first day that this date can mean} */
  public LocalDate earliest() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** {@return the last day that this date can mean} */
  public LocalDate latest() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  /**
   * Tells whether this date lies before the other whatever the unknown parts are; {@code 2021} is
   * not before {@code 2021-05}, and not after it either.
   */
  public boolean isBefore(PartialDate other) {
    return latest().isBefore(other.earliest());
  }

  /** Tells whether this date lies after the other whatever the unknown parts are. */
  public boolean isAfter(PartialDate other) {
    return other.isBefore(this);
  }

  /**
   * Orders dates by their first possible day, the vaguer of two with the same first day first. For
   * what is certain in time use {@link #isBefore}.
   */
  @Override
  public int compareTo(PartialDate other) {
    return ComparisonChain.start()
        .compare(year, other.year)
        .compare(Math.max(month, 1), Math.max(other.month, 1))
        .compare(Math.max(day, 1), Math.max(other.day, 1))
        .compare(precision(), other.precision())
        .result();
  }

  private int precision() {
    return (month == 0 ? 0 : 1) + (day == 0 ? 0 : 1);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that
        && year == that.year
        && month == that.month
        && day == that.day;
  }

  @Override
  public int hashCode() {
    return (year * 16 + month) * 32 + day;
  }

  /** Returns the ISO 8601 form, such as {@code 2021-09}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(10).append(padded(year, 4));
    if (month != 0) {
      text.append('-').append(padded(month, 2));
    }
    if (day != 0) {
      text.append('-').append(padded(day, 2));
    }
    return text.toString();
  }

  private static String padded(int number, int digits) {
    return com.google.common.base.Strings.padStart(Integer.toString(number), digits, '0');
  }
}
