package org.rightsplan.outline;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import org.jspecify.annotations.Nullable;

/**
 * The sign of a footnote, at the head of the note or where the text refers to it.
 *
 * @param form how it is printed
 * @param sign its number, or its name in Markdown
 */
record NoteLabel(Form form, String sign) {

  enum Form {
    /** ¹ */
    RAISED,
    /** ① */
    CIRCLED,
    /** [1] */
    SQUARE,
    /** (1) */
    ROUND,
    /** [^name] of Markdown */
    NAMED,
    /** 1, where the copy lost that it was raised */
    PLAIN
  }

  /** A label that stands in a text from one offset to another. */
  record Place(NoteLabel label, int from, int to) {}

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int MOST_DIGITS = 3;
  private static final int LONGEST_NAME = 40;
  private static final int LONG_WORD = 3;

  /** Returns the label at the head of a line, with words after it, or null. */
  static @Nullable Place atHead(String line) {
    Place sign = signed(line, 0);
    if (sign != null) {
      boolean named = sign.label().form() == Form.NAMED;
      int end = named && line.startsWith(":", sign.to()) ? sign.to() + 1 : sign.to();
      return named == end > sign.to() && NumberMark.skipSpace(line, end) < line.length()
          ? new Place(sign.label(), 0, end)
          : null;
    }
    int end = digits(line, 0);
    int words = NumberMark.skipSpace(line, end);
    return end > 0
            && words < line.length()
            && (Character.isUpperCase(line.codePointAt(words))
                || Chars.isHan(line.codePointAt(words)))
        ? new Place(new NoteLabel(Form.PLAIN, line.substring(0, end)), 0, end)
        : null;
  }

  /** Returns where a text refers to notes, in the order of the text. */
  static ListMultimap<NoteLabel, Place> references(String text) {
    ImmutableListMultimap.Builder<NoteLabel, Place> found = ImmutableListMultimap.builder();
    for (int i = 1; i < text.length(); i++) {
      Place place = signed(text, i);
      if (place == null && Character.isDigit(text.charAt(i))) {
        int end = digits(text, i);
        place =
            end > 0 && isSetOn(text, i, end)
                ? new Place(new NoteLabel(Form.PLAIN, text.substring(i, end)), i, end)
                : null;
      } else if (place != null && !isReference(text, place)) {
        place = null;
      }
      if (place != null) {
        int before = withSpaceBefore(text, place.from());
        if (before > 0 && !SourceText.isBreak(text.charAt(before - 1))) {
          found.put(place.label(), new Place(place.label(), before, place.to()));
        }
        i = place.to() - 1;
      }
    }
    return found.build();
  }

  private static @Nullable Place signed(String text, int from) {
    char c = text.charAt(from);
    if (RAISED.indexOf(c) >= 0) {
      StringBuilder sign = new StringBuilder();
      int end = from;
      while (end < text.length() && RAISED.indexOf(text.charAt(end)) >= 0) {
        sign.append(RAISED.indexOf(text.charAt(end++)));
      }
      return new Place(new NoteLabel(Form.RAISED, sign.toString()), from, end);
    }
    if (c >= '①' && c <= '⑳') {
      return new Place(new NoteLabel(Form.CIRCLED, String.valueOf(c)), from, from + 1);
    }
    if (text.startsWith("[^", from)) {
      int close = from + 2;
      while (close < text.length() && close - from <= LONGEST_NAME && text.charAt(close) != ']') {
        close++;
      }
      return close > from + 2 && text.startsWith("]", close)
          ? new Place(new NoteLabel(Form.NAMED, text.substring(from + 2, close)), from, close + 1)
          : null;
    }
    boolean square = c == '[';
    if (square || c == '(') {
      int end = digits(text, from + 1);
      return end > 0 && text.startsWith(square ? "]" : ")", end)
          ? new Place(
              new NoteLabel(square ? Form.SQUARE : Form.ROUND, text.substring(from + 1, end)),
              from,
              end + 1)
          : null;
    }
    return null;
  }

  /** Returns where a short number ends that begins at a place, or 0. */
  private static int digits(String text, int from) {
    int end = from;
    while (end < text.length()
        && end - from <= MOST_DIGITS
        && Character.isDigit(text.charAt(end))) {
      end++;
    }
    return end > from && end - from <= MOST_DIGITS ? end : 0;
  }

  private static boolean isReference(String text, Place place) {
    char before = text.charAt(place.from() - 1);
    return switch (place.label().form()) {
      case RAISED -> !Chars.isSpace(before) && !isMetre(text, place.from());
      case ROUND -> Character.isLetter(before) || isSign(before);
      case SQUARE -> true;
      default -> !Chars.isSpace(before);
    };
  }

  /** m², km³ */
  private static boolean isMetre(String text, int at) {
    int from = at;
    while (from > 0 && at - from <= 2 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    return at - from <= 2 && text.charAt(at - 1) == 'm';
  }

  /** Tells whether digits stand close behind a word or the stop after it. */
  private static boolean isSetOn(String text, int from, int to) {
    boolean open =
        to < text.length()
            && (Character.isLetterOrDigit(text.charAt(to))
                || (to + 1 < text.length() && Character.isDigit(text.charAt(to + 1))));
    int end = isSign(text.charAt(from - 1)) ? from - 1 : from;
    int letters = end;
    while (letters > 0
        && end - letters < LONG_WORD
        && Character.isLowerCase(text.charAt(letters - 1))) {
      letters--;
    }
    return !open && end - letters == LONG_WORD;
  }

  private static boolean isSign(char c) {
    return ".,;:)\"”’»。，；）".indexOf(c) >= 0;
  }

  private static int withSpaceBefore(String text, int at) {
    int from = at;
    while (from > 0 && text.charAt(from - 1) == ' ') {
      from--;
    }
    return from;
  }
}
