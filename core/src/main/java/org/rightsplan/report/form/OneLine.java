package org.rightsplan.report.form;

import com.google.common.base.CharMatcher;

/** Brings text on one line and takes out characters that would disturb the page around it. */
public final class OneLine {

  /**
   * Control characters, those that turn the direction of what follows (Unicode TR 9, 2.1), halves
   * of surrogate pairs and characters that XML forbids.
   */
  private static final CharMatcher DISTURBING =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'))
          .or(CharMatcher.anyOf("\u061C\u200E\u200F\uFFFE\uFFFF"));

  private OneLine() {}

  /** Returns a text on one line, without space around it. */
  public static String of(String text) {
    return clean(CharMatcher.whitespace().trimFrom(text));
  }

  /** Returns a piece of a line; space at its ends stays, as one blank. */
  static String clean(String text) {
    return paired(DISTURBING.removeFrom(CharMatcher.whitespace().collapseFrom(text, ' ')));
  }

  private static String paired(String text) {
    if (!hasSurrogate(text)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private static boolean hasSurrogate(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
