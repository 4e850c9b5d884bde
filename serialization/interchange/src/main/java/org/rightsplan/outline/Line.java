package org.rightsplan.outline;

/**
 * One line of plain text.
 *
 * @param index its number, from 0
 * @param from where its words begin in the source
 * @param to where its words end in the source
 * @param indent how many columns stand before its words
 * @param words its words
 * @param width how many columns they take
 */
record Line(int index, int from, int to, int indent, String words, int width) {

  static Line of(SourceText source, int index) {
    String text = source.text();
    int from = source.start(index);
    int to = source.end(index);
    int first = from;
    while (first < to && Chars.isSpace(text.charAt(first))) {
      first++;
    }
    while (to > first && Chars.isSpace(text.charAt(to - 1))) {
      to--;
    }
    String words = text.substring(first, to);
    return new Line(
        index, first, to, Chars.width(text.substring(from, first)), words, Chars.width(words));
  }

  /** Returns the line as far as a place in the source. */
  Line upTo(int end) {
    String less = words.substring(0, end - from);
    return new Line(index, from, end, indent, less, Chars.width(less));
  }

  boolean isBlank() {
    return from == to;
  }

  /** Returns how wide its first word is; a character where words have no space between them. */
  int firstWordWidth() {
    if (words.isEmpty()) {
      return 0;
    }
    if (Chars.isWide(words.charAt(0))) {
      return 2;
    }
    int end = 0;
    while (end < words.length()
        && !Chars.isSpace(words.charAt(end))
        && !Chars.isWide(words.charAt(end))) {
      end++;
    }
    return end;
  }
}
