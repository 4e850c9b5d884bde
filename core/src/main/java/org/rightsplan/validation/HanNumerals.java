package org.rightsplan.validation;

import java.util.OptionalInt;

/**
 * Chinese numerals: 十二, 一百零三, or digit by digit as in 二〇二一; 0 to 9999. The formal ones, 壹貳叁 or 拾贰,
 * are the same numbers.
 */
final class HanNumerals {

  private static final String DIGITS = "〇一二三四五六七八九";

  private static final String FORMAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String FORMAL_DIGITS_TRADITIONAL = "零壹貳參肆伍陸柒捌玖";

  /** From the second on, each is ten times the one before. */
  private static final String UNITS = "十百千";

  private static final String FORMAL_UNITS = "拾佰仟";

  /** The longest in use is like 一千一百一十一. */
  private static final int LONGEST = 8;

  private HanNumerals() {}

  static boolean isNumeral(int codePoint) {
    return digit(codePoint) >= 0 || unit(codePoint) > 0;
  }

  /** Reads numerals only; empty if they are not in a usual order. */
  static OptionalInt read(String numerals) {
    if (numerals.isEmpty() || numerals.length() > LONGEST) {
      return OptionalInt.empty();
    }
    boolean withUnits = numerals.codePoints().anyMatch(sign -> unit(sign) > 0);
    return withUnits ? readUnits(numerals) : readDigits(numerals);
  }

  private static OptionalInt readDigits(String numerals) {
    if (numerals.length() > 4) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(
        numerals.codePoints().map(HanNumerals::digit).reduce(0, (sum, digit) -> sum * 10 + digit));
  }

  private static OptionalInt readUnits(String numerals) {
    int sum = 0;
    int pending = -1;
    int lastUnit = 10_000;
    for (int sign : numerals.codePoints().toArray()) {
      int unit = unit(sign);
      if (unit > 0) {
        boolean startsWithTen = sum == 0 && pending < 0 && unit == 10 && lastUnit == 10_000;
        if (unit >= lastUnit || (pending <= 0 && !startsWithTen)) {
          return OptionalInt.empty();
        }
        sum += startsWithTen ? unit : pending * unit;
        lastUnit = unit;
        pending = -1;
      } else if (pending > 0) {
        return OptionalInt.empty();
      } else {
        // A zero only marks an empty place, as in 一百零三.
        pending = digit(sign);
      }
    }
    return pending == 0 ? OptionalInt.empty() : OptionalInt.of(sum + Math.max(pending, 0));
  }

  private static int digit(int sign) {
    return switch (sign) {
      case '○' -> 0;
      case '两', '兩' -> 2;
      default ->
          Math.max(
              DIGITS.indexOf(sign),
              Math.max(FORMAL_DIGITS.indexOf(sign), FORMAL_DIGITS_TRADITIONAL.indexOf(sign)));
    };
  }

  /** Returns 10, 100 or 1000, or 0 if the sign is no unit. */
  private static int unit(int sign) {
    return switch (Math.max(UNITS.indexOf(sign), FORMAL_UNITS.indexOf(sign))) {
      case 0 -> 10;
      case 1 -> 100;
      case 2 -> 1000;
      default -> 0;
    };
  }
}
