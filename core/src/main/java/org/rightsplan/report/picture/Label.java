package org.rightsplan.report.picture;

import com.google.common.collect.ImmutableList;

/**
 * What something in a picture is called.
 *
 * @param number a number or another very short name, for small screens
 * @param text the name
 * @param language the language of the name, a BCP 47 tag; empty if not known
 */
public record Label(String number, String text, String language) {

  private static final double NARROW = 0.56;

  /** Returns the name in lines of a width, the last one cut if it is too long. */
  ImmutableList<String> wrapped(double width, double size, int most) {
    String whole = number.isEmpty() ? text : number + " " + text;
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    int start = 0;
    for (int line = 1; start < whole.length(); line++) {
      int end = fitting(whole, start, width / size);
      if (end == whole.length()) {
        return lines.add(whole.substring(start).strip()).build();
      }
      if (line == most) {
        int cut = fitting(whole, start, width / size - 1);
        return lines.add(whole.substring(start, cut).strip() + "…").build();
      }
      int blank = whole.lastIndexOf(' ', end);
      boolean wide = isWide(whole.codePointBefore(end));
      int stop = blank > start && !wide ? blank : end;
      lines.add(whole.substring(start, stop).strip());
      start = stop;
      while (start < whole.length() && whole.charAt(start) == ' ') {
        start++;
      }
    }
    return lines.build();
  }

  /** Returns where the characters from a start no longer fit, at least one after it. */
  private static int fitting(String text, int start, double ems) {
    double used = 0;
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      used += isWide(c) ? 1 : NARROW;
      if (used > ems && i > start) {
        return i;
      }
      i += Character.charCount(c);
    }
    return i;
  }

  private static boolean isWide(int c) {
    return c >= 0x1100
        && (Character.isIdeographic(c)
            || Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL
            || (c >= 0x3000 && c <= 0x30FF)
            || (c >= 0xFF00 && c <= 0xFF60));
  }
}
