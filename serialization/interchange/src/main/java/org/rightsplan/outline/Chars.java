package org.rightsplan.outline;

import java.text.Normalizer;
import java.util.Locale;

/** Questions about characters that Java answers differently or not at all. */
final class Chars {

  private Chars() {}

  /** White space of any script, and signs without width that copies are full of. */
  static boolean isSpace(char c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || SourceText.isBreak(c)
        || c == '\u200b'
        || c == '\ufeff'
        || c == '\u2060';
  }

  static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  /** Tells whether a character takes two columns and stands beside others without a space. */
  static boolean isWide(int c) {
    return isHan(c) || (c >= 0x3000 && c <= 0x30FF) || (c >= 0xFF01 && c <= 0xFF60);
  }

  /** Returns how many columns a text takes. */
  static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      width += c == '\t' ? 4 : isWide(c) ? 2 : 1;
    }
    return width;
  }

  static boolean endsSentence(String text) {
    int end = text.length();
    while (end > 0 && "\"'”’»)）】」』*_".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > 0 && ".。！？!?;；…".indexOf(text.charAt(end - 1)) >= 0;
  }

  static boolean endsWithColon(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  /** Returns a word as cues are compared: small letters, no accents, half width. */
  static String folded(String word) {
    boolean plain = true;
    for (int i = 0; i < word.length() && plain; i++) {
      plain = word.charAt(i) < 0x80;
    }
    if (plain) {
      return word.toLowerCase(Locale.ROOT);
    }
    String parts = Normalizer.normalize(word, Normalizer.Form.NFKD).replace('\u2019', '\'');
    StringBuilder letters = new StringBuilder(parts.length());
    for (int i = 0; i < parts.length(); i++) {
      if (Character.getType(parts.charAt(i)) != Character.NON_SPACING_MARK) {
        letters.append(parts.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }
}
