package org.rightsplan.xml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rightsplan.model.PartialDate;

/** Dates as documents have them: with a time or a zone, or without a day. */
public final class Dates {

  private static final Pattern FORM =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:T[0-9:.]*)?(?:Z|[+-]\\d{2}:\\d{2})?");

  private Dates() {}

  /** Returns the date that a text begins with, if it is one of those forms and a real date. */
  public static Optional<PartialDate> lenient(String text) {
    Matcher matcher = FORM.matcher(text.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartialDate.parse(matcher.group(1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Tells whether a text is a day by the rules of XML Schema, which allow a zone. */
  public static boolean isXmlDate(String text) {
    return text.strip().matches("\\d{4}-\\d{2}-\\d{2}(Z|[+-]\\d{2}:\\d{2})?")
        && lenient(text).isPresent();
  }
}
