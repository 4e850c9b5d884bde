package org.rightsplan.xml;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as XML Schema and spreadsheets have them. */
public final class Numbers {

  /** Longer ones are no figures of a plan, and cost more than they tell. */
  private static final int LONGEST = 400;

  private static final Pattern FORM = Pattern.compile("[+-]?(\\d++(\\.\\d*+)?|\\.\\d++)");

  private Numbers() {}

  /** Returns the number that a text is, its decimals kept, if it is one without an exponent. */
  public static Optional<BigDecimal> decimal(String text) {
    String bare = text.strip();
    return bare.length() <= LONGEST && FORM.matcher(bare).matches()
        ? Optional.of(new BigDecimal(bare))
        : Optional.empty();
  }
}
