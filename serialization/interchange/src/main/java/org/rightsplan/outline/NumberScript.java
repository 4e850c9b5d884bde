package org.rightsplan.outline;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The signs of which numbers at the head of a line are made: digits, letters, Roman and Chinese.
 */
final class NumberScript {

  private static final String HAN = "〇零一二三四五六七八九十百千";

  private static final Pattern ROMAN = Pattern.compile("[IVXLC]{1,7}|[Ⅰ-Ⅻ]");

  private NumberScript() {}

  static boolean isHan(char c) {
    return HAN.indexOf(c) >= 0;
  }

  /** Returns 1, 一, I, i, A or a, or nothing if the sign is no number. */
  static String of(String value) {
    char c = value.charAt(0);
    if (Character.isDigit(c)) {
      return value.chars().allMatch(Character::isDigit) ? "1" : "";
    }
    if (isHan(c)) {
      return value.chars().allMatch(sign -> isHan((char) sign)) ? "一" : "";
    }
    boolean upper = Character.isUpperCase(c);
    // A lone C or D is a letter, a lone I, V or X a Roman number.
    boolean letter = value.length() == 1 && c < 0x80 && "IVXivx".indexOf(c) < 0;
    if (letter) {
      return upper ? "A" : "a";
    }
    boolean oneCase =
        value.equals(value.toUpperCase(Locale.ROOT))
            || value.equals(value.toLowerCase(Locale.ROOT));
    return isRoman(value.toUpperCase(Locale.ROOT)) && oneCase ? (upper ? "I" : "i") : "";
  }

  static boolean isRomanSign(char c) {
    return c >= 'Ⅰ' && c <= 'Ⅻ';
  }

  /** Tells whether a text is a Roman number in capitals. */
  static boolean isRoman(String value) {
    return ROMAN.matcher(value).matches();
  }

  static int endOfDotted(String text, int from) {
    int end = endOfDigits(text, from);
    while (end + 1 < text.length()
        && (text.charAt(end) == '.' || text.charAt(end) == '．')
        && Character.isDigit(text.charAt(end + 1))) {
      end = endOfDigits(text, end + 1);
    }
    return end;
  }

  static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  static int endOfHan(String text, int from) {
    int end = from;
    while (end < text.length() && isHan(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
