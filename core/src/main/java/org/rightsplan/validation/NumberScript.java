package org.rightsplan.validation;

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
  /** A capital letter for its place in the Latin alphabet. */
  LETTER('A'),
  /** A small letter for its place in the Latin alphabet. */
  SMALL_LETTER('a');

  private final char sign;

  NumberScript(char sign) {
    this.sign = sign;
  }

  /** Returns the sign that stands for it in a style. */
  char sign() {
    return sign;
  }

  boolean isLetter() {
    return this == LETTER || this == SMALL_LETTER;
  }
}
