package org.rightsplan.validation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.regex.Pattern;

/** How one part of a printed number is written. */
enum NumberScript {
  /** Decimal digits of any script. */
  DIGITS('1'),
  /** Chinese numerals. */
  HAN('一'),
  /** Capital Roman numerals. */
  ROMAN('I'),
  /** Small Roman numerals. */
  SMALL_ROMAN('i'),
  /** A capital letter for its place in the Latin alphabet; Italian has no j, k, w, x and y. */
  LETTER('A', "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z", "JK|WXY"),
  /** A small letter for its place in the Latin alphabet. */
  SMALL_LETTER('a', "a b c d e f g h i j k l m n o p q r s t u v w x y z", "jk|wxy"),
  /** A capital Cyrillic letter; some languages, and many Russian lists, pass over some. */
  CYRILLIC('Б', "А Б В Г Д Е Ж З И Й К Л М Н О П Р С Т У Ф Х Ц Ч Ш Щ Ъ Ы Ь Э Ю Я", "[ИЙЩЪЫЬЭ]+"),
  /** A small Cyrillic letter. */
  SMALL_CYRILLIC(
      'б', "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ы ь э ю я", "[ийщъыьэ]+"),
  /** A capital Greek letter, or two, as a numeral; who counts letters has no ΣΤ. */
  GREEK('Β', "Α Β Γ Δ Ε ΣΤ Ζ Η Θ Ι ΙΑ ΙΒ ΙΓ ΙΔ ΙΕ ΙΣΤ ΙΖ ΙΗ ΙΘ", "ΣΤ|ΙΣΤ"),
  /** A small Greek letter, or two, as a numeral. */
  SMALL_GREEK('β', "α β γ δ ε στ ζ η θ ι ια ιβ ιγ ιδ ιε ιστ ιζ ιη ιθ", "στ|ιστ"),
  /** A Korean syllable, as 가, 나, 다. */
  HANGUL('가', "가 나 다 라 마 바 사 아 자 차 카 타 파 하", ""),
  /** One of the ten heavenly stems. */
  STEM('甲', "甲 乙 丙 丁 戊 己 庚 辛 壬 癸", ""),
  /** Letters that are not read: each is a number for itself. */
  UNREAD('?');

  private final char sign;
  private final ImmutableList<String> letters;
  private final Pattern optional;

  NumberScript(char sign) {
    this(sign, "", "");
  }

  /**
   * Makes a script of letters.
   *
   * @param letters all of them in order
   * @param optional the letters after each other that a list may pass over
   */
  NumberScript(char sign, String letters, String optional) {
    this.sign = sign;
    this.letters = ImmutableList.copyOf(Splitter.on(' ').omitEmptyStrings().split(letters));
    this.optional = Pattern.compile(optional);
  }

  /** Returns the sign that stands for it in a style. */
  char sign() {
    return sign;
  }

  /** {@return the letters in order; none if it is written with numerals} */
  ImmutableList<String> letters() {
    return letters;
  }

  /** Tells whether a list may pass over all letters between two values. */
  boolean maySkip(int from, int to) {
    return from > 0
        && to - from > 1
        && to <= letters.size()
        && optional.matcher(String.join("", letters.subList(from, to - 1))).matches();
  }
}
