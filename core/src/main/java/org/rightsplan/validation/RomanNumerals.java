package org.rightsplan.validation;

import java.util.OptionalInt;

/** Roman numerals in their usual form, 1 to 3999. */
final class RomanNumerals {

  /** The longest is MMMDCCCLXXXVIII. */
  private static final int LONGEST = 15;

  private static final String[] SIGNS = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private RomanNumerals() {}

  /** Reads capital letters; empty unless they are a numeral in the usual form, so not IIII. */
  static OptionalInt read(String capitals) {
    if (capitals.isEmpty() || capitals.length() > LONGEST) {
      return OptionalInt.empty();
    }
    int value = 0;
    int at = 0;
    for (int i = 0; i < SIGNS.length; i++) {
      while (capitals.startsWith(SIGNS[i], at)) {
        value += VALUES[i];
        at += SIGNS[i].length();
      }
    }
    boolean usual = at == capitals.length() && value < 4000 && write(value).equals(capitals);
    return usual ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** Writes a number from 1 to 3999 in capital letters. */
  static String write(int number) {
    StringBuilder letters = new StringBuilder();
    int rest = number;
    for (int i = 0; i < SIGNS.length; i++) {
      while (rest >= VALUES[i]) {
        letters.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return letters.toString();
  }
}
