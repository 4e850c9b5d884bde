package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;

/**
 * A word, a number in digits, one Chinese character or one sign.
 *
 * @param start its first character
 * @param end after its last character
 * @param kind what it is
 * @param word how it is compared with cues
 */
record Token(int start, int end, Kind kind, String word) {

  /** Thousands are set off by spaces, as ISO 80000-1 has it, or by other separators. */
  private static final int GROUP = 3;

  private static final char THIN_SPACE = '\u2009';

  enum Kind {
    WORD,
    NUMBER,
    HAN,
    SIGN
  }

  boolean is(String sign) {
    return word.equals(sign);
  }

  static List<Token> of(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      Kind kind = Kind.SIGN;
      if (Character.isDigit(c)) {
        end = endOfNumber(text, at);
        kind = Kind.NUMBER;
      } else if (Chars.isHan(c)) {
        kind = Kind.HAN;
      } else if (Character.isLetter(c)) {
        end = endOfWord(text, end);
        kind = Kind.WORD;
      }
      if (!Chars.isSpace(text.charAt(at))) {
        String word = Chars.folded(text.substring(at, end));
        word = kind == Kind.NUMBER ? inAsciiDigits(word) : word;
        tokens.add(new Token(at, end, kind, word.isEmpty() ? text.substring(at, end) : word));
      }
      at = end;
    }
    return tokens;
  }

  /** Digits of any script are numbers that can be computed with. */
  private static String inAsciiDigits(String word) {
    StringBuilder digits = new StringBuilder(word.length());
    word.codePoints()
        .forEach(
            c -> {
              int digit = Character.digit(c, 10);
              if (digit >= 0) {
                digits.append((char) ('0' + digit));
              } else {
                digits.appendCodePoint(c);
              }
            });
    return digits.toString();
  }

  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      boolean letter = Character.isLetterOrDigit(c) && !Chars.isHan(c);
      boolean mark =
          Character.getType(c) == Character.NON_SPACING_MARK
              || Character.getType(c) == Character.COMBINING_SPACING_MARK;
      if (!letter && !mark) {
        break;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  /** Digits, also with separators between them, and with groups of three after a space. */
  private static int endOfNumber(String text, int from) {
    int end = from;
    while (end < text.length()) {
      char c = text.charAt(end);
      boolean separator =
          (c == '.'
              || c == ','
              || c == '．'
              || c == '，'
              || c == '\u00a0'
              || c == '\u202f'
              || c == '\'');
      if (Character.isDigit(c)) {
        end++;
      } else if (separator
          && end + 1 < text.length()
          && Character.isDigit(text.charAt(end + 1))
          && (c != '，' || isGroup(text, end + 1))) {
        end++;
      } else if ((c == ' ' || c == THIN_SPACE)
          && isFirstGroup(text, from, end)
          && isGroup(text, end + 1)) {
        end += 1 + GROUP;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isGroup(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end - from == GROUP;
  }

  /** Tells whether a number so far is one to three digits, or such groups after a first of them. */
  private static boolean isFirstGroup(String text, int from, int end) {
    int digits = 0;
    while (from + digits < end && Character.isDigit(text.charAt(from + digits))) {
      digits++;
    }
    return digits >= 1
        && digits <= GROUP
        && Character.digit(text.charAt(from), 10) > 0
        && (end - from - digits) % (1 + GROUP) == 0
        && text.substring(from + digits, end).chars().noneMatch(c -> c == '.' || c == ',');
  }
}
