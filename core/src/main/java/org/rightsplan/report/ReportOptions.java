package org.rightsplan.report;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;

/**
 * How a report is written: in which language, how wide, with colours or without.
 *
 * <pre>{@code
 * report.html(ReportOptions.in("zh-Hans"));
 * report.text(ReportOptions.in("es").withWidth(80).withColour(true));
 * }</pre>
 *
 * @param locale the reader's language: that of the report's own sentences, dates and numbers, and
 *     of the plan's texts where they have it
 * @param width how many columns a line of plain text may have, {@value #NARROWEST} or more
 * @param colour whether plain text is coloured with the sequences of ECMA-48 that terminals know
 * @param longestList how many things a list shows before it says how many it leaves out, 1 or more
 */
public record ReportOptions(Locale locale, int width, boolean colour, int longestList) {

  /** The fewest columns that plain text can be written in. */
  public static final int NARROWEST = 20;

  private static final ReportOptions DEFAULTS =
      new ReportOptions(Locale.ENGLISH, 100, false, Integer.MAX_VALUE);

  /**
   * Checks the options.
   *
   * @throws IllegalArgumentException if there are no messages in the language, or a number is below
   *     its least value
   */
  public ReportOptions {
    if (ReportLanguages.find(locale).isEmpty()) {
      throw new IllegalArgumentException(
          "ReportOptions.locale: expected a language of "
              + ReportLanguages.tags()
              + ", but got '"
              + locale.toLanguageTag()
              + "'");
    }
    if (width < NARROWEST) {
      throw new IllegalArgumentException(
          "ReportOptions.width: expected " + NARROWEST + " or more, but got " + width);
    }
    if (longestList < 1) {
      throw new IllegalArgumentException(
          "ReportOptions.longestList: expected 1 or more, but got " + longestList);
    }
  }

  /** Returns English, 100 columns, no colours, and lists of any length. */
  public static ReportOptions defaults() {
    return DEFAULTS;
  }

  /**
   * Returns the usual options in another language.
   *
   * @param language a BCP 47 tag, such as {@code "es"} or {@code "zh-Hans"}
   * @throws IllegalArgumentException if there are no messages in that language
   */
  public static ReportOptions in(String language) {
    return DEFAULTS.withLocale(Locale.forLanguageTag(language));
  }

  /**
   * {@return the languages in which reports can be written, as BCP 47 tags: {@code en}, {@code es},
   * {@code zh} and those that a {@link ReportLanguage} adds}
   */
  public static ImmutableSortedSet<String> languages() {
    return ReportLanguages.tags();
  }

  /**
   * Returns the keys of the messages that the language of these options leaves to English: none for
   * the languages of this library. For the tests of whoever adds a {@link ReportLanguage}.
   */
  public ImmutableSortedSet<String> untranslated() {
    return ReportLanguages.untranslated(locale);
  }

  /** Returns these options in another language; see {@link #locale()}. */
  public ReportOptions withLocale(Locale value) {
    return new ReportOptions(value, width, colour, longestList);
  }

  /** Returns these options with lines of another width. */
  public ReportOptions withWidth(int value) {
    return new ReportOptions(locale, value, colour, longestList);
  }

  /** Returns these options with colours or without. */
  public ReportOptions withColour(boolean value) {
    return new ReportOptions(locale, width, value, longestList);
  }

  /** Returns these options with lists of another length. */
  public ReportOptions withLongestList(int value) {
    return new ReportOptions(locale, width, colour, value);
  }
}
