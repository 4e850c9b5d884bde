package org.rightsplan.outline;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers in digits, in words and in numerals such as those of Chinese, with the scales behind
 * them.
 */
final class NumberReader {

  private static final int MOST_DIGITS = 24;
  private static final int GROUP = 3;

  /**
   * A number in a text.
   *
   * @param value what it is; 0 if it is not understood
   * @param from its first token
   * @param to after its last token
   * @param digits whether it begins with digits
   * @param over whether it says "and some", as 10多万 does
   * @param understood whether its words make one number; if not, no part of them is a number either
   */
  record Found(
      BigDecimal value, int from, int to, boolean digits, boolean over, boolean understood) {

    static Found unknown(int from, int to, boolean digits) {
      return new Found(BigDecimal.ZERO, from, to, digits, false, false);
    }
  }

  private final CueIndex cues;

  NumberReader(CueIndex cues) {
    this.cues = cues;
  }

  /** Returns the number that begins at a token, or null. */
  @Nullable Found at(List<Token> tokens, int from) {
    if (from < 0 || from >= tokens.size()) {
      return null;
    }
    @Nullable Found number =
        switch (tokens.get(from).kind()) {
          case NUMBER, WORD -> new NumberPhrase(cues, tokens, from).read();
          case HAN -> new NumeralReader(cues, tokens).at(from);
          case SIGN -> null;
        };
    return number == null || !number.understood()
        ? number
        : withMore(tokens, again(tokens, number));
  }

  /** "15 (fifteen)": the same number again. */
  private Found again(List<Token> tokens, Found number) {
    int open = number.to();
    if (open + 2 >= tokens.size() || !"(（".contains(tokens.get(open).word())) {
      return number;
    }
    @Nullable Found same = at(tokens, open + 1);
    if (same == null
        || same.to() >= tokens.size()
        || !")）".contains(tokens.get(same.to()).word())
        || same.value().compareTo(number.value()) != 0) {
      return number;
    }
    boolean digits = number.digits() || same.digits();
    return new Found(number.value(), number.from(), same.to() + 1, digits, number.over(), true);
  }

  /** 300余名: "and some" stands between the number and what it counts. */
  private Found withMore(List<Token> tokens, Found number) {
    CueIndex.@Nullable Hit more = cues.at(Cue.OVER_AFTER, tokens, number.to());
    if (more == null
        || (cues.at(Cue.MEASURE, tokens, more.to()) == null
            && cues.at(Cue.UNIT, tokens, more.to()) == null)) {
      return number;
    }
    return new Found(number.value(), number.from(), more.to(), number.digits(), true, true);
  }

  /**
   * Returns what digits with separators mean; a group of three after a comma is thousands.
   *
   * @param groups whether a group of three after a stop is thousands as well
   * @return the number, or null if the digits stand in no groups that make one
   */
  static @Nullable BigDecimal parse(String word, boolean groups) {
    int lastComma = Math.max(word.lastIndexOf(','), word.lastIndexOf('，'));
    int lastStop = Math.max(word.lastIndexOf('.'), word.lastIndexOf('．'));
    int decimal = -1;
    if (lastComma >= 0 && lastStop >= 0) {
      decimal = Math.max(lastComma, lastStop);
    } else if (lastComma >= 0) {
      decimal = isGrouped(word, lastComma) || isAgain(word, lastComma) ? -1 : lastComma;
    } else if (lastStop >= 0) {
      boolean thousands =
          isAgain(word, lastStop)
              || word.endsWith(".000")
              || (groups && isGrouped(word, lastStop) && word.charAt(0) != '0');
      decimal = thousands ? -1 : lastStop;
    }
    if (!hasGroups(word, decimal < 0 ? word.length() : decimal)) {
      return null;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      int digit = Character.digit(word.charAt(i), 10);
      if (i == decimal) {
        plain.append('.');
      } else if (digit >= 0) {
        plain.append(digit);
      }
    }
    return plain.length() > MOST_DIGITS ? null : new BigDecimal(plain.toString());
  }

  private static boolean isGrouped(String word, int lastSeparator) {
    return word.length() - lastSeparator == GROUP + 1;
  }

  private static boolean isAgain(String word, int lastSeparator) {
    return word.lastIndexOf(word.charAt(lastSeparator), lastSeparator - 1) >= 0;
  }

  /**
   * Tells whether all separators before a place are of one kind and set off groups of three, or in
   * the middle of two as in 12,34,567.
   */
  private static boolean hasGroups(String word, int end) {
    char separator = 0;
    int last = end;
    for (int i = end - 1; i >= 0; i--) {
      char c = word.charAt(i);
      if (Character.digit(c, 10) >= 0) {
        continue;
      }
      int digits = last - i - 1;
      boolean fits = digits == GROUP || (digits == 2 && last < end);
      if (!fits || (separator != 0 && c != separator)) {
        return false;
      }
      separator = c;
      last = i;
    }
    return separator == 0 || last <= GROUP;
  }
}
