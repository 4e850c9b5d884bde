package org.rightsplan.xml;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rightsplan.model.PartialDate;

/**
 * Dates as documents have them: with a time or a zone, without a day, with an English month, or in
 * the order of the United States where the day cannot be a month.
 */
public final class Dates {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T[0-9:.]*)?(?:Z|[+-]\\d{2}:\\d{2})?");

  private static final Pattern MONTH =
      Pattern.compile("(?:([0-9]{1,2}) )?([A-Za-z]{3,9})\\.?(?: ([0-9]{1,2}),?| ?,)? ([0-9]{4})");

  private static final Pattern SLASHES = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})");

  private static final ImmutableList<String> MONTHS =
      ImmutableList.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  private Dates() {}

  /** Returns the date that a text begins with, if it is one of those forms and a real date. */
  public static Optional<PartialDate> lenient(String text) {
    String bare = text.strip();
    Matcher matcher = FORM.matcher(bare);
    try {
      return matcher.matches() ? Optional.of(PartialDate.parse(matcher.group(1))) : words(bare);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** September 2009, 30 September 2009, Sept. 30, 2009, 9/30/2009; but not 9/10/2009. */
  private static Optional<PartialDate> words(String text) {
    Matcher slashes = SLASHES.matcher(text);
    if (slashes.matches()) {
      int month = Integer.parseInt(slashes.group(1));
      int day = Integer.parseInt(slashes.group(2));
      return day > 12 || day == month
          ? Optional.of(PartialDate.of(Integer.parseInt(slashes.group(3)), month, day))
          : Optional.empty();
    }
    Matcher named = MONTH.matcher(text);
    if (!named.matches()) {
      return Optional.empty();
    }
    String word = Ascii.toLowerCase(named.group(2));
    int year = Integer.parseInt(named.group(4));
    String day = named.group(1) == null ? named.group(3) : named.group(1);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).startsWith(word)) {
        return Optional.of(
            day == null
                ? PartialDate.of(year, i + 1)
                : PartialDate.of(year, i + 1, Integer.parseInt(day)));
      }
    }
    return Optional.empty();
  }

  /** Tells whether a text is a day by the rules of XML Schema, which allow a zone. */
  public static boolean isXmlDate(String text) {
    return text.strip().matches("\\d{4}-\\d{2}-\\d{2}(Z|[+-]\\d{2}:\\d{2})?")
        && lenient(text).isPresent();
  }
}
