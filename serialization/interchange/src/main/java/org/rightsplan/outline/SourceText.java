package org.rightsplan.outline;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import org.rightsplan.interchange.InputPlace;

/** The text that is read, with its lines. Lines end with LF, CR, CRLF, or Unicode's own breaks. */
final class SourceText {

  private final String text;
  private final int[] starts;

  SourceText(String text) {
    this.text = text;
    ImmutableIntArray.Builder found = ImmutableIntArray.builder();
    found.add(0);
    for (int i = 0; i < text.length(); i++) {
      if (isBreak(text.charAt(i)) && !(text.charAt(i) == '\r' && isAt(i + 1, '\n'))) {
        found.add(i + 1);
      }
    }
    starts = found.build().toArray();
  }

  static boolean isBreak(char c) {
    return c == '\n'
        || c == '\r'
        || c == '\u0085'
        || c == '\u2028'
        || c == '\u2029'
        || c == '\f'
        || c == '\u000b';
  }

  private boolean isAt(int index, char c) {
    return index < text.length() && text.charAt(index) == c;
  }

  String text() {
    return text;
  }

  int lines() {
    return starts.length;
  }

  int start(int line) {
    return starts[line];
  }

  /** Returns the offset of the line's break, or the end of the text. */
  int end(int line) {
    int next = line + 1 < starts.length ? starts[line + 1] : text.length();
    int end = next;
    while (end > starts[line] && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Tells whether the line ends in a form feed: a page ends there. */
  boolean endsPage(int line) {
    int next = line + 1 < starts.length ? starts[line + 1] : text.length();
    return next > starts[line] && text.charAt(next - 1) == '\f';
  }

  /** Returns the line on which a character stands. */
  int line(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  InputPlace place(int offset) {
    int line = line(offset);
    return new InputPlace(line + 1, offset - starts[line] + 1);
  }

  Excerpt excerpt(int from, int to) {
    return new Excerpt(from, to, place(from), text.substring(from, to));
  }
}
