package org.rightsplan.outline;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * A fraction in a text: "a quarter", "two thirds", 八分之一, 1/3.
 *
 * @param value more than 0 and less than 1
 * @param to after its last token
 */
record Share(BigDecimal value, int to) {

  private static final BigDecimal MOST = BigDecimal.valueOf(100);

  /** Returns the fraction that begins at a token, or null. */
  static @Nullable Share at(Words words, CueIndex cues, NumberReader numbers, int at) {
    CueIndex.@Nullable Hit known = cues.at(Cue.FRACTION, words.tokens(), at);
    if (known != null) {
      return new Share(NumberPhrase.fraction(known.value()), known.to());
    }
    NumberReader.@Nullable Found first = numbers.at(words.tokens(), at);
    if (first == null || !first.understood() || first.to() >= words.size()) {
      return null;
    }
    CueIndex.@Nullable Hit parts = cues.at(Cue.FRACTION_MARK, words.tokens(), first.to());
    if (parts != null) {
      // 八分之一 has the whole first.
      NumberReader.@Nullable Found part = numbers.at(words.tokens(), parts.to());
      return part == null ? null : of(part.value(), first.value(), part.to());
    }
    if (!words.get(first.to()).is("/")) {
      return null;
    }
    NumberReader.@Nullable Found whole = numbers.at(words.tokens(), first.to() + 1);
    return whole == null ? null : of(first.value(), whole.value(), whole.to());
  }

  private static @Nullable Share of(BigDecimal part, BigDecimal whole, int to) {
    boolean proper =
        part.signum() > 0
            && part.scale() <= 0
            && part.compareTo(whole) < 0
            && whole.scale() <= 0
            && whole.compareTo(MOST) <= 0;
    return proper ? new Share(part.divide(whole, MathContext.DECIMAL32), to) : null;
  }
}
