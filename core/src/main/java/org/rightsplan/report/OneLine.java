package org.rightsplan.report;

import com.google.common.base.CharMatcher;

/** Brings text on one line and takes out characters that would disturb the page around it. */
final class OneLine {

  /** Control characters, and those that turn the direction of what follows (Unicode TR 9, 2.1). */
  private static final CharMatcher DISTURBING =
      CharMatcher.javaIsoControl()
          .or(CharMatcher.inRange('\u202A', '\u202E'))
          .or(CharMatcher.inRange('\u2066', '\u2069'));

  private OneLine() {}

  static String of(String text) {
    String spaced = CharMatcher.whitespace().trimAndCollapseFrom(text, ' ');
    return DISTURBING.removeFrom(spaced);
  }
}
