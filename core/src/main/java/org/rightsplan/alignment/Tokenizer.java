package org.rightsplan.alignment;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;

/**
 * Cuts a text into terms: words folded to lower case where words are spaced; overlapping pairs of
 * characters in runs of Han, kana, Thai, Lao, Khmer and Myanmar script, which are not.
 *
 * <p>In: any text. Out: one call per term, in order. Cost: linear in the text. No stop lists, no
 * stemming rules of a language; beside each word stands its first five letters, which many
 * inflected forms share (McNamee and Mayfield, Character n-gram tokenization for European language
 * text retrieval, 2004).
 */
final class Tokenizer {

  /** Letters that a word and its inflected forms are taken to share. */
  private static final int STEM_LENGTH = 5;

  /** Receives the terms of a text. */
  interface Sink {
    /**
     * Takes one term.
     *
     * @param hash stands for the folded term
     * @param stem stands for the first letters of a word; 0 for a number or a pair of characters
     * @param numeric whether the term is a number
     * @param start where the term begins in the text normalised to NFC
     * @param end where it ends
     */
    void term(long hash, long stem, boolean numeric, int start, int end);
  }

  private static final long SEED = 0x9E3779B97F4A7C15L;
  private static final long FACTOR = 0xD6E8FEB86659FD93L;

  /** The lower-case form of each letter or digit of ASCII; 0 for other characters. */
  private static final byte[] FOLDED_ASCII = new byte[0x80];

  static {
    for (int c = 0; c < FOLDED_ASCII.length; c++) {
      FOLDED_ASCII[c] = (byte) (isAsciiWordPart(c) ? fold(c) : 0);
    }
  }

  /** The text being cut, so that it is read from one array whatever the string is made of. */
  private char[] chars = new char[256];

  private int length;

  /** Returns the text in Unicode's normalization form C, which the positions refer to. */
  static String normalized(String text) {
    for (int i = 0; i < text.length(); i++) {
      // Below U+0300 every text is in form C.
      if (text.charAt(i) >= 0x300) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
      }
    }
    return text;
  }

  /** Hands the terms of a normalised text to the sink. */
  static void tokenize(String text, Sink sink) {
    new Tokenizer().cut(text, sink);
  }

  /** Hands the terms of a normalised text to the sink; for reading many texts. */
  void cut(String text, Sink sink) {
    length = text.length();
    if (chars.length < length) {
      chars = new char[Math.max(length, 2 * chars.length)];
    }
    text.getChars(0, length, chars, 0);
    int i = 0;
    while (i < length) {
      int c = chars[i];
      if (c < 0x80) {
        i = FOLDED_ASCII[c] == 0 ? i + 1 : word(i, sink);
        continue;
      }
      c = Character.codePointAt(chars, i, length);
      if (isUnspaced(c)) {
        i = pairs(i, sink);
      } else if (isWordPart(c)) {
        i = word(i, sink);
      } else {
        i += Character.charCount(c);
      }
    }
  }

  private int word(int start, Sink sink) {
    long hash = SEED;
    long stem = 0;
    boolean numeric = true;
    int letters = 0;
    int i = start;
    int end = length;
    char[] text = chars;
    while (i < end) {
      int c = text[i];
      int folded;
      if (c < 0x80) {
        folded = FOLDED_ASCII[c];
        if (folded == 0) {
          break;
        }
      } else {
        c = Character.codePointAt(text, i, end);
        if (!isWordPart(c) || isUnspaced(c)) {
          break;
        }
        if (isOptionalMark(c)) {
          i++;
          continue;
        }
        folded = fold(c);
      }
      numeric &= folded >= '0' && folded <= '9';
      hash = mix(hash, folded);
      letters++;
      if (letters == STEM_LENGTH) {
        stem = hash;
      }
      i += c >= 0x10000 ? 2 : 1;
    }
    if (letters > 0) {
      sink.term(hash, numeric ? 0 : letters < STEM_LENGTH ? hash : stem, numeric, start, i);
    }
    return i;
  }

  private int pairs(int start, Sink sink) {
    int previous = Character.codePointAt(chars, start, length);
    int previousAt = start;
    int i = start + Character.charCount(previous);
    boolean alone = true;
    while (i < length) {
      int c = Character.codePointAt(chars, i, length);
      if (!isUnspaced(c)) {
        break;
      }
      int end = i + Character.charCount(c);
      long hash = mix(mix(SEED, previous), c);
      sink.term(hash, 0, false, previousAt, end);
      alone = false;
      previous = c;
      previousAt = i;
      i = end;
    }
    if (alone) {
      long hash = mix(SEED, previous);
      sink.term(hash, 0, false, previousAt, i);
    }
    return i;
  }

  private static long mix(long hash, int c) {
    long mixed = (hash ^ c) * FACTOR;
    return mixed ^ (mixed >>> 32);
  }

  /**
   * Folds case, full-width forms, and letters that are written one way or the other: the Cyrillic
   * io, and forms of alef, yeh, kaf and teh in Arabic script (Larkey, Ballesteros and Connell,
   * Improving stemming for Arabic information retrieval, 2002).
   */
  private static int fold(int c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    if (c >= 0x400 && c < 0x700) {
      return foldSpelling(c);
    }
    if (c >= 0xFF01 && c <= 0xFF5E) {
      return fold(c - 0xFEE0);
    }
    return Character.toLowerCase(Character.toUpperCase(c));
  }

  private static int foldSpelling(int c) {
    return switch (c) {
      case 0x401, 0x451 -> 0x435; // io
      case 0x622, 0x623, 0x625, 0x671 -> 0x627; // alef with madda, hamza or wasla
      case 0x649, 0x6CC -> 0x64A; // yeh without dots
      case 0x6A9 -> 0x643; // kaf as in Persian
      case 0x629 -> 0x647; // teh marbuta
      default -> Character.toLowerCase(Character.toUpperCase(c));
    };
  }

  /** Tells whether a mark is left out of most texts: vowel points, and what stretches a word. */
  private static boolean isOptionalMark(int c) {
    return c >= 0x591
        && c <= 0x6ED
        && (c == 0x640
            || ((c <= 0x5C7 || (c >= 0x64B && c <= 0x65F) || c == 0x670 || c >= 0x6D6)
                && Character.getType(c) == Character.NON_SPACING_MARK));
  }

  /** Returns the terms of any text in order, in the form in which they are compared. */
  static ImmutableList<String> words(String text) {
    String normalized = normalized(text);
    ImmutableList.Builder<String> words = ImmutableList.builder();
    tokenize(
        normalized, (hash, stem, numeric, start, end) -> words.add(folded(normalized, start, end)));
    return words.build();
  }

  /** Returns a term of a text in the form in which terms are compared. */
  static String folded(String text, int start, int end) {
    StringBuilder folded = new StringBuilder(end - start);
    for (int i = start; i < end; i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      if (!isOptionalMark(c)) {
        folded.appendCodePoint(fold(c));
      }
    }
    return folded.toString();
  }

  private static boolean isAsciiWordPart(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean isWordPart(int c) {
    if (c < 0x80) {
      return isAsciiWordPart(c);
    }
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.LETTER_NUMBER;
  }

  /** Tells whether the script is written without spaces between words. */
  private static boolean isUnspaced(int c) {
    if (c < 0xE00) {
      return false;
    }
    boolean inBlock =
        c <= 0xEFF // Thai, Lao
            || (c >= 0x1000 && c <= 0x109F) // Myanmar
            || (c >= 0x1780 && c <= 0x17FF) // Khmer
            || (c >= 0x3005 && c <= 0x3007) // Han iteration marks and zero
            || (c >= 0x3040 && c <= 0x30FF) // kana
            || (c >= 0x3400 && c <= 0x9FFF) // Han
            || (c >= 0xF900 && c <= 0xFAFF) // Han, compatibility
            || (c >= 0x20000 && c <= 0x3FFFF); // Han, supplementary
    return inBlock && isWordPart(c);
  }
}
