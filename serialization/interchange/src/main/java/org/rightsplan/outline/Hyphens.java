package org.rightsplan.outline;

import java.util.HashSet;
import java.util.Set;

/**
 * Tells at the end of a line whether a hyphen belongs to the word or was put in to break it. The
 * text itself says so: where it has the word in one piece, and never with the hyphen within a line.
 */
final class Hyphens {

  private final Set<String> words = new HashSet<>();
  private final Set<String> compounds = new HashSet<>();

  Hyphens(Iterable<Line> lines) {
    for (Line line : lines) {
      String text = line.words();
      int at = 0;
      while (at < text.length()) {
        int end = endOfLetters(text, at);
        if (end == at) {
          at++;
          continue;
        }
        words.add(Chars.folded(text.substring(at, end)));
        if (end + 1 < text.length() && text.charAt(end) == '-') {
          int second = endOfLetters(text, end + 1);
          compounds.add(Chars.folded(text.substring(at, end) + text.substring(end + 1, second)));
        }
        at = end;
      }
    }
  }

  /** Tells whether the hyphen that ends a text only broke the word that goes on with more. */
  boolean isBreak(String text, String more) {
    int end = text.length() - 1;
    int from = end;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word =
        Chars.folded(text.substring(from, end) + more.substring(0, endOfLetters(more, 0)));
    return from < end && words.contains(word) && !compounds.contains(word);
  }

  private static int endOfLetters(String text, int from) {
    int end = from;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
