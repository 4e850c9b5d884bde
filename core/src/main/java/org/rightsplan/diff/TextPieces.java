package org.rightsplan.diff;

import com.google.common.collect.ImmutableList;
import java.lang.Character.UnicodeScript;
import java.util.List;

/**
 * Cuts a text into the smallest pieces that are compared: words, runs of spaces, single signs, and
 * single characters of scripts that are written without spaces, each with the marks that follow it.
 */
final class TextPieces {

  private enum Sort {
    WORD,
    SPACE,
    UNSPACED,
    SIGN
  }

  private TextPieces() {}

  /** Returns the pieces, which put together are the text. Cost: linear. */
  static List<String> of(String text) {
    ImmutableList.Builder<String> pieces = ImmutableList.builder();
    int start = 0;
    while (start < text.length()) {
      int end = end(text, start);
      pieces.add(text.substring(start, end));
      start = end;
    }
    return pieces.build();
  }

  private static int end(String text, int start) {
    int first = text.codePointAt(start);
    Sort sort = sortOf(first);
    int end = start + Character.charCount(first);
    while (end < text.length()) {
      int next = text.codePointAt(end);
      boolean joins =
          isMark(next) || (sort == sortOf(next) && (sort == Sort.WORD || sort == Sort.SPACE));
      if (!joins) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static Sort sortOf(int c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return Sort.SPACE;
    }
    if (!Character.isLetterOrDigit(c)) {
      return Sort.SIGN;
    }
    return isUnspaced(UnicodeScript.of(c)) ? Sort.UNSPACED : Sort.WORD;
  }

  private static boolean isUnspaced(UnicodeScript script) {
    return switch (script) {
      case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }
}
