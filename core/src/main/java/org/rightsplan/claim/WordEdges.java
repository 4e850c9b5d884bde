package org.rightsplan.claim;

import com.google.common.collect.ImmutableSet;
import java.lang.Character.UnicodeScript;

/** Finds words as a whole, and not as a part of longer words or numbers. */
final class WordEdges {

  /**
   * Scripts in which words follow each other without blanks, or in which particles such as "and" or
   * "the" are written onto a word: there, the edge of a word cannot be seen.
   */
  private static final ImmutableSet<UnicodeScript> WITHOUT_EDGES =
      ImmutableSet.of(
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.BOPOMOFO,
          UnicodeScript.THAI,
          UnicodeScript.LAO,
          UnicodeScript.KHMER,
          UnicodeScript.MYANMAR,
          UnicodeScript.TIBETAN,
          UnicodeScript.HANGUL,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW);

  private WordEdges() {}

  /** Tells whether a text holds words that stand together in it, none of them cut. */
  static boolean holds(String text, String words) {
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (isEdge(text, at) && isEdge(text, at + words.length())) {
        return true;
      }
    }
    return false;
  }

  /** Tells whether no word or number goes on from before a place in a text to after it. */
  private static boolean isEdge(String text, int at) {
    return at == 0
        || at == text.length()
        || !goesOn(text.codePointBefore(at))
        || !goesOn(text.codePointAt(at));
  }

  private static boolean goesOn(int sign) {
    return switch (Character.getType(sign)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
      default -> Character.isLetterOrDigit(sign) && !WITHOUT_EDGES.contains(UnicodeScript.of(sign));
    };
  }
}
