package org.rightsplan.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How words and attributes are written so that Markdown gives back the same characters. */
final class PlanText {

  private static final String SPECIAL = "\\`*_[]<>|~&";
  private static final String AT_START = "#-+=>:";

  private PlanText() {}

  /** Returns words as Markdown; a line break within them is a hard break. */
  static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    boolean start = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean edge = i == 0 || i == text.length() - 1;
      char before = i == 0 ? '\n' : text.charAt(i - 1);
      char after = i == text.length() - 1 ? '\n' : text.charAt(i + 1);
      boolean space = Chars.isSpace(c) || Character.getType(c) == Character.FORMAT;
      if (c == '\n' && !edge && before != '\n' && after != '\n') {
        out.append("\\\n");
        start = true;
        continue;
      }
      boolean plain = c == ' ' && !edge && before != ' ' && before != '\n' && after != '\n';
      if (space && !plain) {
        out.append("&#").append((int) c).append(';');
      } else if (SPECIAL.indexOf(c) >= 0
          || (start && AT_START.indexOf(c) >= 0)
          || (c == '#' && after == '\n')) {
        out.append('\\').append(c);
      } else if ((c == '.' || c == ')') && startsWithDigits(text, i)) {
        out.append('\\').append(c);
      } else {
        out.append(c);
      }
      start = false;
    }
    return out.toString();
  }

  /** "1." at the head of a line would begin a list. */
  private static boolean startsWithDigits(String text, int end) {
    int from = end;
    while (from > 0
        && from > end - 10
        && text.charAt(from - 1) >= '0'
        && text.charAt(from - 1) <= '9') {
      from--;
    }
    return from < end && (from == 0 || text.charAt(from - 1) == '\n');
  }

  /** Returns an attribute as a code span, in which Markdown escapes nothing. */
  static String attribute(String key, String value) {
    return "`" + key + (value.isEmpty() ? "" : ": " + encoded(value)) + "`";
  }

  static String encoded(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean edge = i == 0 || i == value.length() - 1;
      if (c == '\\'
          || c == '`'
          || (c == ' ' ? edge : Chars.isSpace(c) || Character.isISOControl(c))) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  static String decoded(String value) {
    StringBuilder out = new StringBuilder(value.length());
    for (int i = 0; i < value.length(); i++) {
      boolean code =
          value.startsWith("\\u", i)
              && i + 6 <= value.length()
              && value.substring(i + 2, i + 6).matches("[0-9a-f]{4}");
      if (code) {
        out.append((char) Integer.parseInt(value.substring(i + 2, i + 6), 16));
        i += 5;
      } else {
        out.append(value.charAt(i));
      }
    }
    return out.toString();
  }

  /** Returns a constant as an attribute has it: {@code at-least}. */
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Returns the constant of a word.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    String name = word.toUpperCase(Locale.ROOT).replace('-', '_');
    List<String> words = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
      words.add(word(constant));
    }
    throw new IllegalArgumentException("expected one of " + words + ", but got '" + word + "'");
  }
}
